#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "data/map_points.h"
#include "model/facts/progress.h"
#include "model/quality/ratio_values.h"
#include "ui/session/work.h"
#include "ui/theme/map_scale.h"
#include "ui/widgets/map_scene.h"

namespace herleid {

/// What the map of a project colours by.
enum class MapFigure {
    YearChange,    ///< of every dwelling's value, from the run of the year before to the latest
    Value,         ///< of every dwelling, in the latest run
    Residual,      ///< of every fitted sale: sold for so much more than the model estimates without it
    PricePerArea,  ///< of every sale
    Ratio,         ///< of every sale: valued so much above or below its price, without seeing it
};
[[nodiscard]] constexpr bool isOfSales(MapFigure figure) {
    return figure == MapFigure::Residual || figure == MapFigure::PricePerArea || figure == MapFigure::Ratio;
}

/// Boundaries of one kind, and their figures.
struct MapAreaReading {
    std::shared_ptr<const MapAreas> areas;  ///< null where the project has none of that kind
    std::vector<AreaFigure> figures;
};

/// Everything that the map shows of one figure.
struct MapReading {
    MapFigure figure = MapFigure::YearChange;
    std::shared_ptr<const PointCloud> cloud;
    MapScale scale;
    MapScale areaScale;       ///< of medians, which lie closer together
    std::size_t figures = 0;  ///< points that have one
    MapAreaReading neighbourhoods;
    MapAreaReading districts;
    LatestRuns runs;
};

/// Sales with what they are valued at, for MapFigure::Ratio.
using ValuedSales = std::shared_ptr<const std::vector<ValuedSale>>;

/// Reads it on a job's thread. market: for figures of sales; without a model there are no residuals. valued: of the sales of
/// the market, or null. Fails as opening a project does, or with Cancelled.
[[nodiscard]] Result<MapReading> readMap(const std::filesystem::path& file, const LoadedMarket& market, const ValuedSales& valued,
                                         MapFigure figure, Progress& progress);

}  // namespace herleid
