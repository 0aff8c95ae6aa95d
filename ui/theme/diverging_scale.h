#pragma once

#include <QColor>
#include <vector>

namespace herleid {

/// Seven classes of percentages around zero, from the colour of less (orange) over a neutral to that of more
/// (blue): told apart with every common colour blindness. Class k stands for about k·step, k = −3 … 3; the
/// outer two are open.
class DivergingScale {
public:
    static constexpr int outermost = 3;

    explicit DivergingScale(double step = 10) : m_step(step) {}
    /// With a step of 1, 2 or 5 times a power of ten, so that about 5% of these lie in the outer classes.
    [[nodiscard]] static DivergingScale covering(std::vector<double> percents);

    [[nodiscard]] double step() const { return m_step; }
    /// −3 … 3
    [[nodiscard]] int classOf(double percent) const;
    [[nodiscard]] static QColor colour(int position);

private:
    double m_step;
};

}  // namespace herleid
