#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace herleid {

/// The basis functions of one cubic B-spline that differ from 0 at one place: four neighbours.
struct BSplineValues {
    std::size_t first = 0;             ///< column of values[0]
    std::array<double, 4> values{};    ///< add up to 1
};

/// A cubic B-spline basis on [lowest, highest]. Outside, the values at the nearer end: a curve made of it goes
/// on flat. x counts as its position (x − lowest)/(highest − lowest), to 2⁻²⁴: in other units of measure, whose
/// last digits round differently, the values are the same to the bit.
/// Source: de Boor, A Practical Guide to Splines (1978), ch. X, (4)–(5).
class BSpline {
public:
    BSpline() = default;
    /// interior: strictly ascending, inside (lowest, highest); columns = interior + 4.
    BSpline(double lowest, double highest, std::vector<double> interior);
    /// columns ≥ 4 of them with equal steps: the P-spline basis of Eilers & Marx (1996).
    [[nodiscard]] static BSpline even(double lowest, double highest, std::size_t columns);

    [[nodiscard]] std::size_t columns() const { return m_knots.size() < 8 ? 0 : m_knots.size() - 4; }
    [[nodiscard]] double lowest() const { return m_lowest; }
    [[nodiscard]] double highest() const { return m_highest; }
    /// Positions: 0 at the lowest place, 1 at the highest.
    [[nodiscard]] const std::vector<double>& knots() const { return m_knots; }
    [[nodiscard]] BSplineValues at(double x) const;
    friend bool operator==(const BSpline&, const BSpline&) = default;

    /// From all its knots, as knots() gave them; throws std::logic_error unless ascending and at least 8.
    [[nodiscard]] static BSpline fromKnots(double lowest, double highest, std::vector<double> knots);

private:
    [[nodiscard]] double position(double x) const;

    double m_lowest = 0;
    double m_highest = 1;
    std::vector<double> m_knots;
};

}  // namespace herleid
