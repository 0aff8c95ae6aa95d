#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace herleid {

/// Why a sale is shown: how alike it is.
struct Likeness {
    std::size_t rank = 0;                          ///< 1 is most alike
    double distance = 0;                           ///< in the similarity metric, without unit
    std::optional<double> metres;                  ///< between the two dwellings
    int days = 0;                                  ///< sale date minus valuation date
    std::vector<std::size_t> differingFeatures;    ///< features that differ
    friend bool operator==(const Likeness&, const Likeness&) = default;
};

}  // namespace herleid
