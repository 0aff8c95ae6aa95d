#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/facts/location.h"

namespace herleid {

/// A place on a map with the figure it is coloured by. 24 bytes, as there are hundreds of thousands of them.
struct MapPoint {
    std::int64_t fid = 0;  ///< number of the property in its project
    float x = 0;           ///< metres, to some centimetres
    float y = 0;
    float figure = 0;  ///< percent, or amount per m²; NaN where there is none
    float amount = 0;  ///< value or price in currency units; NaN where there is none
    [[nodiscard]] Location location() const { return {x, y}; }
};
static_assert(sizeof(MapPoint) == 24);

/// A rectangle on the map, in metres.
struct MapBox {
    double west = 0, south = 0, east = 0, north = 0;
    [[nodiscard]] bool holds(double x, double y) const {
        return x >= west && x <= east && y >= south && y <= north;
    }
    [[nodiscard]] bool meets(const MapBox& other) const {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }
    [[nodiscard]] bool holds(const MapBox& other) const {
        return west <= other.west && south <= other.south && east >= other.east && north >= other.north;
    }
};

/// Many points of a map, found quickly by place and seen from afar as square cells. A square round all of
/// them is halved each way, level by level; the points lie in the order of their Morton code (Morton 1966),
/// so that every cell of every level is one stretch of them and needs no list. Made once, then never changed:
/// safe to read from any thread. 500,000 points: 12 MB, and about 3 MB for the cells.
class PointCloud {
public:
    /// Some points in one square.
    struct Cell {
        std::uint32_t first = 0;  ///< position of its first point
        std::uint32_t count = 0;
        float median = 0;  ///< of the figures; NaN where none of its points has one
    };
    /// Points without a place (NaN) are left out.
    explicit PointCloud(std::vector<MapPoint> points);

    [[nodiscard]] const std::vector<MapPoint>& points() const { return m_points; }
    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    /// Round the points themselves.
    [[nodiscard]] const MapBox& box() const { return m_box; }
    /// Round all but the outermost points, with some room: one dwelling with a misread place must not shrink
    /// a town to a dot. The box between the 0.2% and 99.8% quantiles of easting and northing, widened by 30%
    /// each way (chosen), within box().
    [[nodiscard]] const MapBox& usualBox() const { return m_usualBox; }
    /// The figures that are there, in no particular order.
    [[nodiscard]] std::vector<double> figures() const;

    /// The level with the smallest cells whose side is at least this; nothing where there the cells hold one
    /// or two points each, so that the points themselves can be shown.
    [[nodiscard]] std::optional<int> levelFor(double side) const;
    [[nodiscard]] double cellSide(int level) const { return m_side / static_cast<double>(1U << level); }
    [[nodiscard]] const std::vector<Cell>& cells(int level) const {
        return m_levels[static_cast<std::size_t>(level)];
    }
    [[nodiscard]] MapBox boxOf(int level, const Cell& cell) const;

    /// Positions in points() within the box.
    [[nodiscard]] std::vector<std::uint32_t> pointsIn(const MapBox& box) const;
    /// Positions in cells(level) of those that meet the box.
    [[nodiscard]] std::vector<std::uint32_t> cellsIn(int level, const MapBox& box) const;
    /// The point nearest to a place, within so many metres.
    [[nodiscard]] std::optional<std::uint32_t> nearest(Location place, double reach) const;

private:
    [[nodiscard]] std::uint32_t codeOf(const MapPoint& point) const;
    [[nodiscard]] MapBox square(int level, std::uint32_t code) const;
    void makeLevels();
    void findUsualBox();
    template <class CodeAt, class Take>
    void descend(int level, std::uint32_t code, std::uint32_t first, std::uint32_t last, int deepest,
                 const MapBox& box, const CodeAt& codeAt, const Take& take) const;

    std::vector<MapPoint> m_points;
    MapBox m_box;
    MapBox m_usualBox;
    double m_side = 1;  // of the square of level 0, whose south-west corner is that of the box
    std::vector<std::vector<Cell>> m_levels;
};

}  // namespace herleid
