#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/facts/location.h"
#include "model/market/market_model.h"

namespace herleid {

/// The price level of one month against the base month, which is 100: 100·exp(e), band at e ∓ 1.96·se of the
/// difference.
struct IndexPoint {
    int month = 0;  ///< Date::monthIndex
    double index = 100;
    double low = 100;
    double high = 100;
    std::size_t sales = 0;  ///< fitted sales of that month, in this group
};

/// How prices of otherwise equal dwellings moved.
struct PriceIndex {
    std::string group;  ///< empty: all dwellings; else the level's name, or "1", "2", … for cells
    std::optional<std::size_t> feature;  ///< what the group is a level of; nothing for cells of the map
    std::optional<Location> centre;      ///< for a cell: the mean place of its fitted sales
    std::size_t sales = 0;
    std::vector<IndexPoint> points;  ///< every month from the first fitted sale's to the last's
};

/// First the common index, then one for every group of every TrendBy term: common plus the group's own
/// movement. base: monthIndex that is 100; nothing: the first month. Empty where the model has no time
/// effect.
[[nodiscard]] std::vector<PriceIndex> priceIndices(const MarketModel& model, const SaleSet& sales,
                                                   std::optional<int> base = std::nullopt);

}  // namespace herleid
