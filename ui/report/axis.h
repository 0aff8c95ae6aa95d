#pragma once

#include <vector>

namespace herleid {

/// A scale for a drawing with round tick marks: lo and hi are multiples of step, step is 1, 2 or 5 times a
/// power of ten.
struct Axis {
    double lo = 0;
    double hi = 1;
    double step = 1;
    /// Covers [from, to] with about `ticks` steps; from < to is not required.
    [[nodiscard]] static Axis covering(double from, double to, int ticks);
    [[nodiscard]] std::vector<double> ticks() const;
    /// 0 at lo, 1 at hi.
    [[nodiscard]] double at(double value) const { return (value - lo) / (hi - lo); }
};

/// The largest of 1, 2, 5 × 10ᵏ that is not larger than `atMost`.
[[nodiscard]] double roundLength(double atMost);

}  // namespace herleid
