#include "model/quality/ratio_figures.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <vector>

#include "model/facts/statistics.h"
#include "model/quality/ordered_ratios.h"

namespace herleid {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

constexpr std::array<std::string_view, ratioFigureCount> names{
    "median", "mean", "weighted_mean", "cod", "cov", "prd", "prb", "mki", "ki", "within_5", "within_10", "within_20"};

}  // namespace

std::string_view name(RatioFigure figure) {
    return names[static_cast<std::size_t>(figure)];
}

std::optional<RatioFigure> ratioFigureOf(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<RatioFigure>(found - names.begin());
}

RatioFigures::RatioFigures() {
    m_values.fill(unknown);
}

double normalQuantile(double p) {
    return boost::math::quantile(boost::math::normal(), p);
}

double studentQuantile(double p, double degrees) {
    return boost::math::quantile(boost::math::students_t(degrees), p);
}

RatioInterval medianInterval(std::vector<double> values, double level) {
    const std::size_t n = values.size();
    if (n == 0) return {unknown, unknown};
    const bool isEven = n % 2 == 0;
    const double z = normalQuantile(0.5 + level / 2);
    const auto steps = static_cast<std::size_t>(
        std::ceil(z * std::sqrt(static_cast<double>(n)) / 2 + (isEven ? 0.5 : 0)));
    // The ranks next to the middle from 1: both halves of an even sample, the middle itself of an odd one.
    const std::size_t below = isEven ? n / 2 + 1 : (n + 1) / 2;
    const std::size_t above = isEven ? n / 2 : (n + 1) / 2;
    if (steps >= below || above + steps > n) return {unknown, unknown};
    std::sort(values.begin(), values.end());
    return {values[below - steps - 1], values[above + steps - 1]};
}

PriceRelatedBias priceRelatedBias(const RatioSample& unordered, double level) {
    const OrderedRatios sample(unordered);
    const std::size_t n = sample.size();
    if (n == 0) return {unknown, unknown, unknown, {unknown, unknown}};
    const auto count = static_cast<double>(n);
    const double m = sample.medianRatio();
    std::vector<double> x(n);
    std::vector<double> y(n);
    double meanX = 0;
    double meanY = 0;
    for (std::size_t i = 0; i < n; ++i) {
        x[i] = std::log2(0.5 * (sample.estimates()[i] / m + sample.prices()[i]));
        y[i] = (sample.ratios()[i] - m) / m;
        meanX += x[i] / count;
        meanY += y[i] / count;
    }
    double xx = 0;
    double xy = 0;
    for (std::size_t i = 0; i < n; ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    if (!(xx > 0)) return {unknown, unknown, unknown, {unknown, unknown}};
    const double slope = xy / xx;
    const double constant = meanY - slope * meanX;
    if (n < 3) return {slope, unknown, constant, {unknown, unknown}};
    double squares = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double residual = y[i] - constant - slope * x[i];
        squares += residual * residual;
    }
    const double error = std::sqrt(squares / (count - 2) / xx);
    const double t = studentQuantile(0.5 + level / 2, count - 2);
    return {slope, error, constant, {slope - t * error, slope + t * error}};
}

RatioFigures ratioFigures(const RatioSample& sample) {
    if (sample.size() == 0) return {};
    const OrderedRatios ordered(sample);
    RatioFigures figures = ordered.figures();
    figures[RatioFigure::Prb] = priceRelatedBias(sample).slope;
    return figures;
}

}  // namespace herleid
