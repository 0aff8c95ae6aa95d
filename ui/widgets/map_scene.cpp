#include "ui/widgets/map_scene.h"

#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

namespace herleid {

namespace {

constexpr double cellPixels = 9;  // least side of a square of the grid; chosen: its mark is still told apart

QPainterPath outlineOf(const Area& area, const MapBox& box, double metresPerPixel) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const auto& ring : area.rings) {
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(ring.size()));
        QPointF last(1e9, 1e9);
        for (const Location& corner : ring) {
            const QPointF at((corner.x - box.west) / metresPerPixel, (box.north - corner.y) / metresPerPixel);
            if ((at - last).manhattanLength() < 0.7) continue;  // nobody sees it
            polygon << at;
            last = at;
        }
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

/// Gauss's formula for the centre of gravity, by the ring that encloses most.
Location middleOf(const Area& area) {
    Location middle;
    double most = 0;
    for (const auto& ring : area.rings) {
        double twice = 0, x = 0, y = 0;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            // From the first corner: coordinates of a country would lose digits.
            const Location a{ring[i].x - ring[0].x, ring[i].y - ring[0].y};
            const Location& next = ring[(i + 1) % ring.size()];
            const Location b{next.x - ring[0].x, next.y - ring[0].y};
            const double cross = a.x * b.y - b.x * a.y;
            twice += cross;
            x += (a.x + b.x) * cross;
            y += (a.y + b.y) * cross;
        }
        if (std::abs(twice) <= most) continue;
        most = std::abs(twice);
        middle = {ring[0].x + x / (3 * twice), ring[0].y + y / (3 * twice)};
    }
    return middle;
}

}  // namespace

MapAreas::MapAreas(std::vector<Area> areas) : m_areas(std::move(areas)), m_finder(m_areas) {
    for (const Area& area : m_areas) {
        m_boxes.push_back(boxOf(area));
        m_middles.push_back(middleOf(area));
    }
}

std::optional<std::size_t> MapAreas::at(Location place) const {
    const Area* area = m_finder.areaAt(place);
    if (area == nullptr) return std::nullopt;
    return static_cast<std::size_t>(area - m_areas.data());
}

std::optional<int> MapScene::levelAt(double metresPerPixel) const {
    if (isShaded()) return std::nullopt;
    return cloud->levelFor(cellPixels * metresPerPixel);
}

double MapScene::markRadius(double metresPerPixel) const {
    if (const auto level = levelAt(metresPerPixel)) return 0.5 * cloud->cellSide(*level) / metresPerPixel;
    return std::clamp(24.0 / metresPerPixel, 4.0,
                      8.0);  // chosen: a dwelling's width, as far as that can be seen
}

void MapScene::draw(QPainter& painter, const MapBox& box, double metresPerPixel, qreal ratio) const {
    if (areas) drawAreas(painter, box, metresPerPixel);
    if (isShaded()) return;
    if (const auto level = levelAt(metresPerPixel))
        drawCells(painter, box, metresPerPixel, ratio, *level);
    else
        drawPoints(painter, box, metresPerPixel, ratio);
}

void MapScene::drawAreas(QPainter& painter, const MapBox& box, double metresPerPixel) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t k = 0; k < areas->areas().size(); ++k) {
        if (!areas->box(k).meets(box)) continue;
        const QPainterPath path = outlineOf(areas->areas()[k], box, metresPerPixel);
        QColor fill(Qt::transparent);
        if (isShaded())
            if (const int position = scale.classOf(areaFigures[k].median); position != MapScale::none) {
                fill = marks.colours[static_cast<std::size_t>(position)];
                fill.setAlpha(background.alpha() == 255 ? 255 : 170);
            }
        painter.setPen(QPen(boundary, isShaded() ? 1.5 : 1));
        painter.setBrush(fill);
        painter.drawPath(path);
    }
}

void MapScene::drawCells(QPainter& painter, const MapBox& box, double metresPerPixel, qreal ratio,
                         int level) const {
    const double side = cloud->cellSide(level);
    const MapMarks::Stamps stamps(marks, 0.5 * side / metresPerPixel, ratio);
    const auto& cells = cloud->cells(level);
    const MapBox wide{box.west - side, box.south - side, box.east + side, box.north + side};
    for (const std::uint32_t i : cloud->cellsIn(level, wide)) {
        const MapBox square = cloud->boxOf(level, cells[i]);
        const QPointF corner((square.west - box.west) / metresPerPixel,
                             (box.north - square.north) / metresPerPixel);
        const double pixels = side / metresPerPixel;
        if (chosen) {
            const auto begin = chosen->begin() + cells[i].first;
            if (std::find(begin, begin + cells[i].count, true) != begin + cells[i].count)
                painter.fillRect(QRectF(corner, QSizeF(pixels, pixels)), chosenColour);
        }
        stamps.put(painter, scale.classOf(cells[i].median), corner + QPointF(pixels / 2, pixels / 2));
    }
}

// What stands out lies on top: first what has no figure, then class by class away from the middle.
void MapScene::drawPoints(QPainter& painter, const MapBox& box, double metresPerPixel, qreal ratio) const {
    const double radius = markRadius(metresPerPixel);
    const double margin = (radius + 4) * metresPerPixel;
    const MapMarks::Stamps stamps(marks, radius, ratio);
    std::array<std::vector<QPointF>, MapScale::classes + 1> places;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chosenColour);
    for (const std::uint32_t i :
         cloud->pointsIn({box.west - margin, box.south - margin, box.east + margin, box.north + margin})) {
        const MapPoint& point = cloud->points()[i];
        const QPointF at((point.x - box.west) / metresPerPixel, (box.north - point.y) / metresPerPixel);
        if (chosen && (*chosen)[i]) painter.drawEllipse(at, radius + 3, radius + 3);
        places[static_cast<std::size_t>(scale.classOf(point.figure) + 1)].push_back(at);
    }
    const auto put = [&](int position) {
        for (const QPointF& at : places[static_cast<std::size_t>(position + 1)])
            stamps.put(painter, position, at);
    };
    put(MapScale::none);
    if (!scale.isAroundZero())
        for (int position = 0; position < MapScale::classes; ++position) put(position);
    else
        for (const int position : {3, 2, 4, 1, 5, 0, 6}) put(position);
}

}  // namespace herleid
