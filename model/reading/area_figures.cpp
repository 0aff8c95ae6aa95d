#include "model/reading/area_figures.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/facts/area_finder.h"
#include "model/facts/statistics.h"

namespace herleid {

MapBox boxOf(const Area& area) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    MapBox box{infinity, infinity, -infinity, -infinity};
    for (const auto& ring : area.rings)
        for (const Location& corner : ring) {
            box.west = std::min(box.west, corner.x);
            box.east = std::max(box.east, corner.x);
            box.south = std::min(box.south, corner.y);
            box.north = std::max(box.north, corner.y);
        }
    return box;
}

std::vector<std::uint32_t> pointsIn(const PointCloud& cloud, const Area& area) {
    const std::vector<Area> one{area};
    const AreaFinder finder(one);
    auto found = cloud.pointsIn(boxOf(area));
    std::erase_if(found,
                  [&](std::uint32_t i) { return finder.areaAt(cloud.points()[i].location()) == nullptr; });
    return found;
}

std::vector<AreaFigure> areaFigures(const PointCloud& cloud, const std::vector<Area>& areas) {
    std::vector<AreaFigure> read;
    for (std::size_t k = 0; k < areas.size(); ++k) {
        AreaFigure figure;
        figure.area = k;
        std::vector<double> figures;
        for (const std::uint32_t i : pointsIn(cloud, areas[k])) {
            ++figure.points;
            if (std::isfinite(cloud.points()[i].figure)) figures.push_back(cloud.points()[i].figure);
        }
        figure.figures = figures.size();
        figure.median = median(std::move(figures));
        read.push_back(figure);
    }
    return read;
}

}  // namespace herleid
