#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/facts/sale.h"
#include "model/quality/accuracy.h"

namespace herleid {

/// How often the 90% interval held the price, in one group of held-out sales.
struct GroupCoverage {
    std::string group;      ///< "value", or the feature's name
    std::string level;      ///< "1" (lowest) to "5" of the value; code of a level; "1450..1900" of a number
    std::size_t n = 0;
    double coverage90 = 0;  ///< percent of prices within lo and hi
    double medianRatio = 0; ///< median of value / price
    friend bool operator==(const GroupCoverage&, const GroupCoverage&) = default;
};

/// Coverage by fifth of the value – the predicted one: by price it would condition on the outcome, so that dear groups
/// look undervalued however good the model – by dwelling type, by district (neighbourhood where there is none), and by
/// the features asked: by level, a number by fifths. Groups with fewer than `fewest` sales are left out; a fact that is
/// not recorded is in no group. values: sales of this set. In the order of the groups, then of their levels.
[[nodiscard]] std::vector<GroupCoverage> coverageByGroup(const std::vector<HeldOutValue>& values, const SaleSet& sales,
                                                         const std::vector<std::size_t>& features = {},
                                                         std::size_t fewest = 100);

}  // namespace herleid
