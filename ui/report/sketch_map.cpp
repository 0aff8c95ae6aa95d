#include "ui/report/sketch_map.h"

#include <algorithm>
#include <cmath>

#include "ui/report/axis.h"

namespace herleid {

namespace {

constexpr double margin = 6;         // chosen: room for marks at the edge
constexpr double foot = 8;           // chosen: room for scale bar and north arrow below the marks
constexpr double labelDistance = 2.6;
constexpr double labelSize = 2.8;
constexpr double subjectClearance = 3.6;   // the diamond and half a number

bool collides(QPointF label, const std::vector<SketchMap::Mark>& marks, std::size_t done, std::size_t own) {
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const QPointF toMark = marks[i].at - label;
        const double clear = marks[i].number.isEmpty() ? subjectClearance : 0.8 * labelSize;
        if (i != own && std::hypot(toMark.x(), toMark.y()) < clear) return true;
        if (i >= done || marks[i].number.isEmpty()) continue;
        const QPointF toLabel = marks[i].label - label;
        if (std::hypot(toLabel.x(), toLabel.y()) < labelSize) return true;
    }
    return false;
}

// The first free place round the mark, nearest ring first; to the right of it where none is free.
QPointF freeLabel(const std::vector<SketchMap::Mark>& marks, std::size_t own) {
    for (int ring = 1; ring <= 4; ++ring)
        for (int direction = 0; direction < 8; ++direction) {
            const double angle = direction * 3.14159265358979 / 4;
            const double distance = ring * labelDistance;
            const QPointF label = marks[own].at + QPointF(distance * std::cos(angle), -distance * std::sin(angle));
            if (!collides(label, marks, own, own)) return label;
        }
    return marks[own].at + QPointF(labelDistance, 0);
}

}  // namespace

std::optional<SketchMap> SketchMap::of(const std::vector<ExplainedPlace>& places, double width, double height) {
    if (places.size() < 2) return std::nullopt;
    const auto byX = [](const ExplainedPlace& a, const ExplainedPlace& b) { return a.x < b.x; };
    const auto byY = [](const ExplainedPlace& a, const ExplainedPlace& b) { return a.y < b.y; };
    const auto [west, east] = std::minmax_element(places.begin(), places.end(), byX);
    const auto [south, north] = std::minmax_element(places.begin(), places.end(), byY);
    const double spanX = std::max(100.0, east->x - west->x);   // chosen: never closer than 100 m
    const double spanY = std::max(100.0, north->y - south->y);
    const double scale = std::min((width - 2 * margin) / spanX, (height - foot - 2 * margin) / spanY);
    const double middleX = (west->x + east->x) / 2;
    const double middleY = (south->y + north->y) / 2;
    SketchMap map;
    map.width = width;
    map.height = height;
    for (const ExplainedPlace& place : places) {
        Mark mark;
        mark.at = {width / 2 + (place.x - middleX) * scale, (height - foot) / 2 - (place.y - middleY) * scale};
        mark.number = place.number;
        map.marks.push_back(mark);
    }
    for (std::size_t i = 0; i < map.marks.size(); ++i)
        if (!map.marks[i].number.isEmpty()) map.marks[i].label = freeLabel(map.marks, i);
    map.barMetres = roundLength(width * 0.3 / scale);
    map.barLength = map.barMetres * scale;
    return map;
}

}  // namespace herleid
