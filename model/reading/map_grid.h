#pragma once

#include <compare>
#include <optional>
#include <vector>

#include "model/facts/location.h"
#include "model/reading/fitted_sales.h"

namespace herleid {

/// Square cells over the map, their sides a round number of metres and their corners at multiples of it.
class MapGrid {
public:
    /// Row first, so that cells in order run row by row from the south-west.
    struct Cell {
        long row = 0;
        long column = 0;
        friend auto operator<=>(const Cell&, const Cell&) = default;
    };
    /// About `wanted` cells along the longer side of the box round the sales; nothing where they have no
    /// extent.
    [[nodiscard]] static std::optional<MapGrid> over(const std::vector<FittedSale>& sales, int wanted);

    [[nodiscard]] double cellSize() const { return m_cellSize; }
    [[nodiscard]] Cell cellOf(const Location& place) const;
    [[nodiscard]] Location centre(const Cell& cell) const;

private:
    double m_cellSize = 1;
};

}  // namespace herleid
