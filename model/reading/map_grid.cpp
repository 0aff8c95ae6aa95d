#include "model/reading/map_grid.h"

#include <algorithm>
#include <cmath>

#include "model/reading/round_steps.h"

namespace herleid {

std::optional<MapGrid> MapGrid::over(const std::vector<FittedSale>& sales, int wanted) {
    double west = INFINITY, east = -INFINITY, south = INFINITY, north = -INFINITY;
    for (const FittedSale& fitted : sales) {
        if (!fitted.sale->location) continue;
        west = std::min(west, fitted.sale->location->x);
        east = std::max(east, fitted.sale->location->x);
        south = std::min(south, fitted.sale->location->y);
        north = std::max(north, fitted.sale->location->y);
    }
    const double longer = std::max(east - west, north - south);
    if (!(longer > 0)) return std::nullopt;
    MapGrid grid;
    grid.m_cellSize = nearestRoundStep(longer / std::max(wanted, 1));
    return grid;
}

MapGrid::Cell MapGrid::cellOf(const Location& place) const {
    return {std::lround(std::floor(place.y / m_cellSize)), std::lround(std::floor(place.x / m_cellSize))};
}

Location MapGrid::centre(const Cell& cell) const {
    return {(static_cast<double>(cell.column) + 0.5) * m_cellSize,
            (static_cast<double>(cell.row) + 0.5) * m_cellSize};
}

}  // namespace herleid
