#include "model/quality/vertical_equity.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <numeric>

#include "model/facts/statistics.h"
#include "model/quality/ranks.h"

namespace herleid {

namespace {

constexpr std::size_t fewestSales = 20;  // the drafts': below it no groups are made
constexpr double groupLevel = 0.90;

std::size_t groupCount(std::size_t sales) {
    return sales <= 50 ? 2 : sales <= 500 ? 4 : 10;
}

/// Where each group ends, among n sales in order of their price level.
std::vector<std::size_t> groupEnds(const std::vector<double>& levels, std::size_t groups, VeiGrouping grouping) {
    const std::size_t n = levels.size();
    std::vector<std::size_t> ends;
    for (std::size_t k = 1; k < groups; ++k) {
        if (grouping == VeiGrouping::Ceilings) {
            ends.push_back((n * k + groups - 1) / groups);
            continue;
        }
        const double cut = quantileOfSorted(levels, static_cast<double>(k) / static_cast<double>(groups));
        ends.push_back(static_cast<std::size_t>(std::upper_bound(levels.begin(), levels.end(), cut) - levels.begin()));
    }
    ends.push_back(n);
    return ends;
}

}  // namespace

std::vector<double> priceLevels(const RatioSample& sample) {
    const double m = median(sample.ratios());
    std::vector<double> levels(sample.size());
    for (std::size_t i = 0; i < sample.size(); ++i) levels[i] = 0.5 * sample.prices[i] + 0.5 * sample.estimates[i] / m;
    return levels;
}

std::optional<VerticalEquity> verticalEquity(const RatioSample& sample, VeiGrouping grouping) {
    const std::size_t n = sample.size();
    if (n < fewestSales) return std::nullopt;
    const std::vector<double> ratios = sample.ratios();
    const std::vector<double> levels = priceLevels(sample);
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(levels[a], ratios[a]) < std::pair(levels[b], ratios[b]);
    });
    std::vector<double> ordered(n);
    for (std::size_t i = 0; i < n; ++i) ordered[i] = levels[order[i]];
    VerticalEquity equity;
    std::size_t first = 0;
    for (const std::size_t end : groupEnds(ordered, groupCount(n), grouping)) {
        if (end == first) continue;  // all of one price level: they are in the group before
        std::vector<double> group;
        for (std::size_t i = first; i < end; ++i) group.push_back(ratios[order[i]]);
        equity.groups.push_back({end - first, ordered[first], ordered[end - 1], median(group), medianInterval(group, groupLevel)});
        first = end;
    }
    const double m = median(ratios);
    const PriceLevelGroup& cheap = equity.groups.front();
    const PriceLevelGroup& dear = equity.groups.back();
    equity.indicator = 100 * (dear.median - cheap.median) / m;
    equity.significance = 100 *
                          (equity.indicator >= 0 ? dear.interval.low - cheap.interval.high
                                                 : dear.interval.high - cheap.interval.low) /
                          m;
    return equity;
}

std::optional<RankCorrelation> ratioByPriceLevel(const RatioSample& sample) {
    const std::size_t n = sample.size();
    if (n < 4) return std::nullopt;
    const std::vector<double> x = midRanks(priceLevels(sample)).ranks;
    const std::vector<double> y = midRanks(sample.ratios()).ranks;
    const double middle = (static_cast<double>(n) + 1) / 2;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t i = 0; i < n; ++i) {
        xx += (x[i] - middle) * (x[i] - middle);
        yy += (y[i] - middle) * (y[i] - middle);
        xy += (x[i] - middle) * (y[i] - middle);
    }
    if (!(xx > 0 && yy > 0)) return std::nullopt;
    const double rho = std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
    const double degrees = static_cast<double>(n) - 2;
    if (std::abs(rho) == 1) return RankCorrelation{rho, 0};
    const double t = std::abs(rho) * std::sqrt(degrees / (1 - rho * rho));
    const double beyond = boost::math::cdf(boost::math::complement(boost::math::students_t(degrees), t));
    return RankCorrelation{rho, 2 * beyond};
}

}  // namespace herleid
