#include "model/quality/fairness_tests.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <limits>
#include <map>

#include "model/facts/statistics.h"
#include "model/quality/ranks.h"

namespace herleid {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double chasingWidth = 0.02;         // h; chosen: values are seldom set nearer to a price by chance
constexpr double fewestAround = 20;           // expected in the middle; below it counts are no normal variable
constexpr std::size_t fewestForWorst = 5;

double normalBeyond(double z) {
    return boost::math::cdf(boost::math::complement(boost::math::normal(), z));
}

}  // namespace

FairnessTest equalLevels(const std::vector<double>& ratios, const std::vector<std::size_t>& group, std::size_t groups) {
    std::vector<std::size_t> sizes(groups, 0);
    for (const std::size_t one : group) ++sizes[one];
    std::vector<double> kept;
    std::vector<std::size_t> of;
    for (std::size_t i = 0; i < ratios.size(); ++i)
        if (sizes[group[i]] >= fewestInTestGroup) {
            kept.push_back(ratios[i]);
            of.push_back(group[i]);
        }
    const auto used = static_cast<double>(
        std::count_if(sizes.begin(), sizes.end(), [](std::size_t size) { return size >= fewestInTestGroup; }));
    if (used < 2) return {unknown, unknown};
    const auto n = static_cast<double>(kept.size());
    const MidRanks ranked = midRanks(kept);
    std::vector<double> sums(groups, 0);
    for (std::size_t i = 0; i < kept.size(); ++i) sums[of[i]] += ranked.ranks[i];
    double between = 0;
    for (std::size_t g = 0; g < groups; ++g)
        if (sizes[g] >= fewestInTestGroup) between += sums[g] * sums[g] / static_cast<double>(sizes[g]);
    const double ties = 1 - ranked.ties / (n * n * n - n);
    if (!(ties > 0)) return {0, 1};
    const double h = (12 / (n * (n + 1)) * between - 3 * (n + 1)) / ties;
    return {h, boost::math::cdf(boost::math::complement(boost::math::chi_squared(used - 1), std::max(0.0, h)))};
}

FairnessTest chasedPrices(const std::vector<double>& ratios) {
    double middle = 0;
    double near = 0;
    double far = 0;
    for (const double r : ratios) {
        const double away = std::abs(r - 1);
        if (away <= chasingWidth)
            ++middle;
        else if (away <= 3 * chasingWidth)
            ++near;
        else if (away <= 5 * chasingWidth)
            ++far;
    }
    const double expected = 2 * near / 3 - far / 6;
    if (middle + near < fewestAround) return {unknown, unknown};
    const double z = (middle - expected) / std::sqrt(middle + 4 * near / 9 + far / 36);
    return {z, normalBeyond(z)};
}

FairnessTest soldAndUnsold(const std::vector<double>& sold, const std::vector<double>& unsold) {
    if (sold.size() < fewestInTestGroup || unsold.size() < fewestInTestGroup) return {unknown, unknown};
    std::vector<double> all = sold;
    all.insert(all.end(), unsold.begin(), unsold.end());
    const MidRanks ranked = midRanks(all);
    const auto n = static_cast<double>(sold.size());
    const auto m = static_cast<double>(unsold.size());
    double sum = 0;
    for (std::size_t i = 0; i < sold.size(); ++i) sum += ranked.ranks[i];
    const double u = sum - n * (n + 1) / 2;
    const double total = n + m;
    const double variance = n * m / 12 * ((total + 1) - ranked.ties / (total * (total - 1)));
    if (!(variance > 0)) return {0, 1};
    const double z = (u - n * m / 2) / std::sqrt(variance);
    return {z, 2 * normalBeyond(std::abs(z))};
}

HorizontalDispersion horizontalDispersion(const std::vector<double>& values, const std::vector<std::size_t>& cluster) {
    std::map<std::size_t, std::vector<double>> clusters;
    for (std::size_t i = 0; i < values.size(); ++i) clusters[cluster[i]].push_back(values[i]);
    HorizontalDispersion result;
    std::vector<std::pair<double, double>> found;  // size, dispersion
    double sum = 0;
    for (const auto& [number, members] : clusters) {
        if (members.size() < 2) continue;
        const double centre = median(members);
        double away = 0;
        for (const double value : members) away += std::abs(value / centre - 1);
        const auto size = static_cast<double>(members.size());
        const double dispersion = 100 * away / size;
        found.emplace_back(size, dispersion);
        sum += 100 * away;
        result.dwellings += members.size();
        if (members.size() >= fewestForWorst && dispersion > result.worst) {
            result.worst = dispersion;
            result.worstCluster = number;
        }
    }
    result.clusters = found.size();
    if (found.empty()) {
        result.dispersion = unknown;
        result.interval = {unknown, unknown};
        return result;
    }
    const auto total = static_cast<double>(result.dwellings);
    result.dispersion = sum / total;
    // A ratio of sums over clusters: its variance by linearisation.
    double squares = 0;
    for (const auto& [size, dispersion] : found) squares += std::pow(size * (dispersion - result.dispersion), 2);
    const auto count = static_cast<double>(found.size());
    if (count < 2) {
        result.interval = {unknown, unknown};
        return result;
    }
    const double error = std::sqrt(squares * count / (count - 1)) / total;
    const double t = studentQuantile(0.975, count - 1);
    result.interval = {std::max(0.0, result.dispersion - t * error), result.dispersion + t * error};
    return result;
}

}  // namespace herleid
