#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/facts/area.h"
#include "model/reading/point_cloud.h"

namespace herleid {

/// What the points in one area have in common.
struct AreaFigure {
    std::size_t area = 0;  ///< position among the areas
    double median = 0;     ///< of the figures of its points; NaN where none has one
    std::size_t points = 0;
    std::size_t figures = 0;  ///< points that have one
};

/// Of every area, in their order, by the place of the points.
[[nodiscard]] std::vector<AreaFigure> areaFigures(const PointCloud& cloud, const std::vector<Area>& areas);

/// Round the corners of an area; for one without any a box that holds nothing.
[[nodiscard]] MapBox boxOf(const Area& area);

/// Positions in cloud.points() of those within the area.
[[nodiscard]] std::vector<std::uint32_t> pointsIn(const PointCloud& cloud, const Area& area);

}  // namespace herleid
