#pragma once

#include "model/quality/ratio_values.h"
#include "model/reading/place_figures.h"

namespace herleid {

/// Valued sales with a place, for a map of where values lie above and below prices: figure is 100·(value/price − 1), the value
/// without the sale's own price; amount the corrected price. A sale of a property that has no number gets 0.
[[nodiscard]] std::vector<MapPoint> ratioPoints(const std::vector<ValuedSale>& valued, const SaleSet& sales,
                                                const PropertyNumbers& numbers);

}  // namespace herleid
