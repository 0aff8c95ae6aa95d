#pragma once

#include <QColor>
#include <array>
#include <vector>

namespace herleid {

/// Seven classes of the figures on a map, either around zero or rising from few to many. Class 0 … 6, the
/// outer two open. Rising colours go from light to dark (in the dark theme the other way) by one line through
/// blue and yellow, so that their order is seen with every common colour blindness and in grey.
class MapScale {
public:
    static constexpr int classes = 7;
    static constexpr int middle = 3;
    static constexpr int none = -1;  ///< of a figure that is not there
    using Colours = std::array<QColor, classes>;

    /// Class k stands for about (k − 3)·step; see DivergingScale::covering.
    [[nodiscard]] static MapScale aroundZero(std::vector<double> figures);
    /// Class k ≥ 1 begins at from + (k − 1)·step, both round numbers; about 5% of the figures lie in each
    /// outer class.
    [[nodiscard]] static MapScale rising(std::vector<double> figures);

    [[nodiscard]] bool isAroundZero() const { return m_isAroundZero; }
    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] int classOf(double figure) const;
    /// What the class stands for around zero, where it begins on a rising scale (class 0: where it ends).
    [[nodiscard]] double valueOf(int position) const;
    /// In the present theme.
    [[nodiscard]] Colours colours() const;

private:
    bool m_isAroundZero = true;
    double m_step = 10;
    double m_from = 0;
};

}  // namespace herleid
