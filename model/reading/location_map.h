#pragma once

#include <vector>

#include "model/market/market_model.h"
#include "model/reading/effect.h"

namespace herleid {

/// The price of a place: all terms that read the place, for a typical sold dwelling, against no place in
/// particular.
struct LocationCell {
    double x = 0;  ///< centre, metres
    double y = 0;
    EffectSize effect;
    std::size_t sales = 0;  ///< fitted sales in the cell
};

/// Square cells that hold a fitted sale or touch one that does, row by row from the south-west.
struct LocationMap {
    double cellSize = 0;  ///< metres; a round number (1, 2 or 5 times a power of ten)
    std::vector<LocationCell> cells;
};

/// About `wanted` cells along the longer side. Empty where no term reads the place.
[[nodiscard]] LocationMap locationMap(const MarketModel& model, const SaleSet& sales, int wanted = 60);

}  // namespace herleid
