#pragma once

#include <vector>

namespace herleid {

/// Ranks from 1; equal values share the mean of theirs.
struct MidRanks {
    std::vector<double> ranks;
    double ties = 0;  ///< Σ (t³ − t) over the groups of t equal values: what tests by ranks correct for
};
[[nodiscard]] MidRanks midRanks(const std::vector<double>& values);

}  // namespace herleid
