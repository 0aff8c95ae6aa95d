#include "model/regression/bspline.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace herleid {

namespace {

constexpr std::size_t degree = 3;
constexpr double positions = 16777216;  // 2²⁴

}  // namespace

BSpline::BSpline(double lowest, double highest, std::vector<double> interior)
    : m_lowest(lowest), m_highest(highest) {
    if (!(lowest < highest)) throw std::logic_error("BSpline: an empty range");
    m_knots.assign(degree + 1, 0.0);
    for (double knot : interior) m_knots.push_back(position(knot));
    m_knots.insert(m_knots.end(), degree + 1, 1.0);
    if (!std::is_sorted(m_knots.begin(), m_knots.end())) throw std::logic_error("BSpline: knots do not ascend");
}

BSpline BSpline::even(double lowest, double highest, std::size_t columns) {
    if (columns < degree + 1 || !(lowest < highest)) throw std::logic_error("BSpline: too few columns");
    BSpline spline;
    spline.m_lowest = lowest;
    spline.m_highest = highest;
    for (std::size_t i = 0; i < columns + degree + 1; ++i)
        spline.m_knots.push_back((static_cast<double>(i) - static_cast<double>(degree)) /
                                 static_cast<double>(columns - degree));
    return spline;
}

BSpline BSpline::fromKnots(double lowest, double highest, std::vector<double> knots) {
    if (knots.size() < 2 * (degree + 1) || !(lowest < highest) || !std::is_sorted(knots.begin(), knots.end()))
        throw std::logic_error("BSpline: knots do not ascend");
    BSpline spline;
    spline.m_lowest = lowest;
    spline.m_highest = highest;
    spline.m_knots = std::move(knots);
    return spline;
}

double BSpline::position(double x) const {
    return std::nearbyint(std::clamp((x - m_lowest) / (m_highest - m_lowest), 0.0, 1.0) * positions) / positions;
}

BSplineValues BSpline::at(double x) const {
    x = position(x);
    // The last interval [t_k, t_k+1] that holds x among those with a full set of basis functions.
    const auto begin = m_knots.begin() + degree;
    const auto end = m_knots.end() - degree - 1;
    auto above = std::upper_bound(begin, end, x);
    const auto k = static_cast<std::size_t>(above - m_knots.begin()) - 1;

    BSplineValues result;
    result.first = k - degree;
    std::array<double, degree + 1> left{};
    std::array<double, degree + 1> right{};
    result.values[0] = 1;
    for (std::size_t j = 1; j <= degree; ++j) {
        left[j] = x - m_knots[k + 1 - j];
        right[j] = m_knots[k + j] - x;
        double carried = 0;
        for (std::size_t r = 0; r < j; ++r) {
            const double part = result.values[r] / (right[r + 1] + left[j - r]);
            result.values[r] = carried + right[r + 1] * part;
            carried = left[j - r] * part;
        }
        result.values[j] = carried;
    }
    return result;
}

}  // namespace herleid
