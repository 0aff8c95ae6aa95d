#pragma once

#include <vector>

namespace herleid {

/// 1, 2 or 5 times a power of ten: the one nearest to a positive size, in ratio.
[[nodiscard]] double nearestRoundStep(double size);

/// Round numbers from low to high, both inclusive, ascending: 1, 2 and 5 times powers of ten; where these are
/// fewer than four also 1.5, 3, 4, 6 and 8 times, and where these are fewer than three also quarters up to 2, halves up to 5,
/// 7 and 9 times (chosen). Empty unless 0 < low ≤ high.
[[nodiscard]] std::vector<double> roundNumbers(double low, double high);

}  // namespace herleid
