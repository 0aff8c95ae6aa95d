#include "ui/session/map_reading.h"

#include "data/area_store.h"
#include "model/quality/ratio_points.h"

namespace herleid {

namespace {

Result<std::vector<MapPoint>> readPoints(const Project& project, const LoadedMarket& market, const ValuedSales& valued,
                                         MapReading& reading, Progress& progress) {
    if (isOfSales(reading.figure)) {
        const auto numbers = soldProperties(project, progress);
        if (!numbers) return tl::unexpected(numbers.error());
        if (reading.figure == MapFigure::PricePerArea)
            return market.sales ? pricePerAreaPoints(*market.sales, *numbers) : std::vector<MapPoint>();
        if (reading.figure == MapFigure::Ratio)
            return valued && market.sales ? ratioPoints(*valued, *market.sales, *numbers) : std::vector<MapPoint>();
        if (!market.valuer) return std::vector<MapPoint>();
        return residualPoints(market.valuer->model(), market.valuer->sales(), *numbers);
    }
    const auto runs = latestRuns(project);
    if (!runs) return tl::unexpected(runs.error());
    reading.runs = *runs;
    auto points = dwellingPoints(project, *runs, progress);
    if (points && reading.figure == MapFigure::Value)
        for (MapPoint& point : *points) point.figure = point.amount;
    return points;
}

Result<MapAreaReading> readAreas(const Project& project, const PointCloud& cloud, const std::string& kind) {
    MapAreaReading reading;
    auto read = areas(project, kind);
    if (!read) return tl::unexpected(read.error());
    if (read->empty()) return reading;
    reading.areas = std::make_shared<const MapAreas>(std::move(*read));
    reading.figures = areaFigures(cloud, reading.areas->areas());
    return reading;
}

MapScale scaleOf(MapFigure figure, std::vector<double> figures) {
    return figure == MapFigure::YearChange || figure == MapFigure::Residual || figure == MapFigure::Ratio
               ? MapScale::aroundZero(std::move(figures))
               : MapScale::rising(std::move(figures));
}

}  // namespace

Result<MapReading> readMap(const std::filesystem::path& file, const LoadedMarket& market, const ValuedSales& valued,
                           MapFigure figure, Progress& progress) {
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    MapReading reading;
    reading.figure = figure;
    ProgressPortion first(progress, 0, 0.6);
    auto points = readPoints(*project, market, valued, reading, first);
    if (!points) return tl::unexpected(points.error());
    progress.report(0.6, "read");
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    reading.cloud = std::make_shared<const PointCloud>(std::move(*points));
    std::vector<double> figures = reading.cloud->figures();
    reading.figures = figures.size();
    reading.scale = scaleOf(figure, std::move(figures));
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    std::vector<double> medians;
    for (const auto& [kind, part] :
         {std::pair{"neighbourhood", &reading.neighbourhoods}, {"district", &reading.districts}}) {
        auto read = readAreas(*project, *reading.cloud, kind);
        if (!read) return tl::unexpected(read.error());
        *part = std::move(*read);
        for (const AreaFigure& area : part->figures) medians.push_back(area.median);
    }
    reading.areaScale = scaleOf(figure, std::move(medians));
    progress.report(1, "read");
    return reading;
}

}  // namespace herleid
