#pragma once

#include <QColor>
#include <QPainter>
#include <memory>
#include <optional>
#include <vector>

#include "model/facts/area_finder.h"
#include "model/reading/area_figures.h"
#include "model/reading/point_cloud.h"
#include "ui/widgets/map_marks.h"

namespace herleid {

/// Areas with what finding and naming them takes; made once, then shared.
class MapAreas {
public:
    explicit MapAreas(std::vector<Area> areas);
    MapAreas(const MapAreas&) = delete;
    MapAreas& operator=(const MapAreas&) = delete;

    [[nodiscard]] const std::vector<Area>& areas() const { return m_areas; }
    [[nodiscard]] const MapBox& box(std::size_t area) const { return m_boxes[area]; }
    /// Where its name stands: the centre of gravity of its largest part.
    [[nodiscard]] Location middle(std::size_t area) const { return m_middles[area]; }
    /// The area that a place lies in.
    [[nodiscard]] std::optional<std::size_t> at(Location place) const;

private:
    std::vector<Area> m_areas;
    std::vector<MapBox> m_boxes;
    std::vector<Location> m_middles;
    AreaFinder m_finder;
};

/// Everything that a tile of a PointMap shows; never changed once it is drawn from, so that tiles are drawn
/// on other threads. Points that would lie too close to tell apart are shown as the median of each square of
/// a grid.
struct MapScene {
    std::shared_ptr<const PointCloud> cloud;  ///< never null
    MapScale scale;
    MapMarks marks;
    std::shared_ptr<const MapAreas> areas;            ///< may be null: no boundaries are drawn
    std::vector<AreaFigure> areaFigures;              ///< one an area; none: areas are not shaded
    std::shared_ptr<const std::vector<bool>> chosen;  ///< by position in the cloud; null for none
    QColor background;                                ///< transparent over map tiles
    QColor boundary;
    QColor chosenColour;

    [[nodiscard]] bool isShaded() const { return areas != nullptr && !areaFigures.empty(); }
    /// The level of the squares that are shown at this scale; nothing where points are, or areas.
    [[nodiscard]] std::optional<int> levelAt(double metresPerPixel) const;
    /// Half the size of the largest mark, in pixels.
    [[nodiscard]] double markRadius(double metresPerPixel) const;
    /// Draws what lies in the box; the painter's (0, 0) is its north-west corner.
    void draw(QPainter& painter, const MapBox& box, double metresPerPixel, qreal ratio) const;

private:
    void drawAreas(QPainter& painter, const MapBox& box, double metresPerPixel) const;
    void drawCells(QPainter& painter, const MapBox& box, double metresPerPixel, qreal ratio, int level) const;
    void drawPoints(QPainter& painter, const MapBox& box, double metresPerPixel, qreal ratio) const;
};

}  // namespace herleid
