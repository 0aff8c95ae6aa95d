#include "model/reading/chart_axis.h"

#include <algorithm>
#include <cmath>

#include "model/facts/statistics.h"

namespace herleid {

namespace {

constexpr std::size_t linePoints = 101;
constexpr double tail = 0.005;           // chosen: the middle 99% of the sales is shown
constexpr double mostWholePoints = 200;  // chosen: each year of 200, and then every other
constexpr double mostCounted = 50;  // chosen: a range of whole numbers in which each has a meaning of its own

std::vector<double> valuesOf(std::size_t feature, bool isAge, const std::vector<FittedSale>& sales) {
    std::vector<double> values;
    values.reserve(sales.size());
    for (const FittedSale& fitted : sales)
        if (const double v = factValue(feature, isAge, asSold(*fitted.sale)); !std::isnan(v))
            values.push_back(v);
    return values;
}

std::vector<double> evenPoints(double low, double high, Transform transform) {
    // From zero, ln(1 + x) would spend half of the points on what nobody has: a garage of one square metre.
    if (!(low > 0)) transform = Transform::None;
    const double from = apply(transform, low);
    const double to = apply(transform, high);
    std::vector<double> points(linePoints);
    for (std::size_t i = 0; i < linePoints; ++i)
        points[i] = invert(transform,
                           from + (to - from) * static_cast<double>(i) / static_cast<double>(linePoints - 1));
    points.front() = low;
    points.back() = high;
    return points;
}

/// Every whole number from low to high, or as many of them as a line has points.
std::vector<double> wholePoints(double low, double high) {
    std::vector<double> points;
    if (high - low <= mostWholePoints) {
        for (double at = low; at <= high; at += 1) points.push_back(at);
        return points;
    }
    points = evenPoints(low, high, Transform::None);
    for (double& at : points) at = std::round(at);
    return points;
}

bool isWhole(double value) {
    return value == std::round(value);
}

std::size_t classOf(const std::vector<double>& bounds, double value) {
    return static_cast<std::size_t>(std::upper_bound(bounds.begin(), bounds.end(), value) - bounds.begin());
}

}  // namespace

double factValue(std::size_t feature, bool isAge, const Observation& observation) {
    const double fact = (*observation.facts)[feature];
    return isAge ? observation.stateDate.year() - fact : fact;
}

ChartAxis ChartAxis::line(std::size_t feature, bool isAge, Transform transform,
                          const std::vector<FittedSale>& sales) {
    ChartAxis axis;
    axis.m_feature = feature;
    axis.m_isAge = isAge;
    const std::vector<double> values = valuesOf(feature, isAge, sales);
    if (values.empty()) return axis;
    double low = quantile(values, tail);
    double high = quantile(values, 1 - tail);
    if (!(low < high)) {
        low = *std::min_element(values.begin(), values.end());
        high = *std::max_element(values.begin(), values.end());
    }
    if (!(low < high))
        axis.m_values = {low};
    else if (isAge || (high - low <= mostCounted && std::all_of(values.begin(), values.end(), isWhole)))
        axis.m_values = wholePoints(std::floor(low), std::ceil(high));
    else
        axis.m_values = evenPoints(low, high, transform);
    axis.m_names.resize(axis.m_values.size());
    return axis;
}

ChartAxis ChartAxis::levels(std::size_t feature, const FeatureCatalogue& catalogue,
                            const std::vector<FittedSale>& sales) {
    ChartAxis axis;
    axis.m_shape = EffectShape::Steps;
    axis.m_feature = feature;
    axis.m_values = valuesOf(feature, false, sales);
    std::sort(axis.m_values.begin(), axis.m_values.end());
    axis.m_values.erase(std::unique(axis.m_values.begin(), axis.m_values.end()), axis.m_values.end());
    for (double level : axis.m_values) axis.m_names.push_back(plainText(catalogue[feature], level));
    return axis;
}

ChartAxis ChartAxis::ageClasses(std::size_t feature, const std::vector<double>& bounds,
                                const std::vector<FittedSale>& sales) {
    ChartAxis axis;
    axis.m_shape = EffectShape::Steps;
    axis.m_feature = feature;
    axis.m_isAge = true;
    axis.m_bounds = bounds;
    std::vector<char> occurs(bounds.size() + 1, 0);
    for (double age : valuesOf(feature, true, sales)) occurs[classOf(bounds, age)] = 1;
    for (std::size_t k = 0; k < occurs.size(); ++k) {
        if (!occurs[k]) continue;
        const double age = k == 0 ? bounds.front() - 1 : bounds[k - 1];
        axis.m_values.push_back(age);
        axis.m_names.push_back("age " + std::to_string(static_cast<int>(age)));
    }
    return axis;
}

double ChartAxis::position(std::size_t point) const {
    return m_shape == EffectShape::Line ? m_values[point] : static_cast<double>(point);
}

std::optional<double> ChartAxis::positionOf(const Observation& observation) const {
    double value = factValue(m_feature, m_isAge, observation);
    if (std::isnan(value)) return std::nullopt;
    if (m_shape == EffectShape::Line) return value;
    if (!m_bounds.empty()) {
        const std::size_t k = classOf(m_bounds, value);
        value = k == 0 ? m_bounds.front() - 1 : m_bounds[k - 1];
    }
    const auto found = std::lower_bound(m_values.begin(), m_values.end(), value);
    if (found == m_values.end() || *found != value) return std::nullopt;
    return static_cast<double>(found - m_values.begin());
}

bool ChartAxis::isShown(double at) const {
    return size() > 0 && at >= position(0) && at <= position(size() - 1);
}

std::size_t ChartAxis::nearest(double at) const {
    if (m_shape == EffectShape::Steps) return static_cast<std::size_t>(at);
    const auto above = std::lower_bound(m_values.begin(), m_values.end(), at);
    if (above == m_values.begin()) return 0;
    const auto below = std::prev(above);
    const bool isAbove = above != m_values.end() && *above - at < at - *below;
    return static_cast<std::size_t>((isAbove ? above : below) - m_values.begin());
}

void ChartAxis::set(double value, Date stateDate, Facts& facts) const {
    facts.set(m_feature, m_isAge ? stateDate.year() - value : value);
}

}  // namespace herleid
