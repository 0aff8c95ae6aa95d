#pragma once

#include <cmath>
#include <optional>

namespace herleid {

/// By how many percent a value differs from an earlier one: 100 (V'/V − 1). Nothing where the earlier one is not known
/// or not above zero.
[[nodiscard]] inline std::optional<double> percentChange(double before, double after) {
    if (!(before > 0) || std::isnan(after)) return std::nullopt;
    return 100 * (after / before - 1);
}

}  // namespace herleid
