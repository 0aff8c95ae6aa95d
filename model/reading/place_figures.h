#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/market/market_model.h"
#include "model/reading/point_cloud.h"

namespace herleid {

// The points of the map, with the figure that each map is about.

/// Property id → number of the property in its project.
using PropertyNumbers = std::unordered_map<std::string, std::int64_t>;

/// 100·(after/before − 1); NaN where one of them is missing or before is not above zero.
[[nodiscard]] float percentChange(double before, double after);

/// Fitted sales with a place: figure is SaleResidual::percent, amount the corrected price. A sale of a
/// property that has no number gets 0.
[[nodiscard]] std::vector<MapPoint> residualPoints(const MarketModel& model, const SaleSet& sales,
                                                   const PropertyNumbers& numbers);

/// Sales at arm's length with a place and a floor area: figure is corrected price / floor area as at the
/// sale, not indexed, amount the corrected price. None where the catalogue knows no floor area.
[[nodiscard]] std::vector<MapPoint> pricePerAreaPoints(const SaleSet& sales, const PropertyNumbers& numbers);

}  // namespace herleid
