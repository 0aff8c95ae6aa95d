#include "ui/report/axis.h"

#include <cmath>
#include <utility>

namespace herleid {

double roundLength(double atMost) {
    if (!(atMost > 0)) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(atMost)));
    if (atMost >= 5 * power) return 5 * power;
    return atMost >= 2 * power ? 2 * power : power;
}

Axis Axis::covering(double from, double to, int ticks) {
    if (from > to) std::swap(from, to);
    if (!(to > from)) to = from + std::fmax(1.0, std::fabs(from) * 0.1);
    Axis axis;
    axis.step = roundLength((to - from) / ticks * 1.6);
    axis.lo = std::floor(from / axis.step) * axis.step;
    axis.hi = std::ceil(to / axis.step) * axis.step;
    return axis;
}

std::vector<double> Axis::ticks() const {
    std::vector<double> result;
    const auto count = static_cast<int>(std::llround((hi - lo) / step));
    for (int i = 0; i <= count; ++i) result.push_back(lo + i * step);
    return result;
}

}  // namespace herleid
