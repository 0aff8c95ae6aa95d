// Finding, choosing and opening what is on a PointMap. An item is an area, a square of the grid or a point,
// whichever is in view; its number is its position there.
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/widgets/point_map.h"

namespace herleid {

namespace {

constexpr double reach = 9;  // pixels within which a pointer finds a point; chosen

}  // namespace

int PointMap::itemAt(QPointF position) const {
    const Location place = toPlace(position);
    if (m_scene->isShaded()) {
        const auto area = m_scene->areas->at(place);
        return area ? static_cast<int>(*area) : -1;
    }
    if (const auto shown = level()) {
        const auto cells = m_scene->cloud->cellsIn(*shown, {place.x, place.y, place.x, place.y});
        return cells.empty() ? -1 : static_cast<int>(cells.front());
    }
    const auto point = m_scene->cloud->nearest(place, reach * metresPerPixel());
    return point ? static_cast<int>(*point) : -1;
}

int PointMap::itemCount() const {
    if (m_scene->isShaded()) return static_cast<int>(m_scene->areas->areas().size());
    if (const auto shown = level()) return static_cast<int>(m_scene->cloud->cells(*shown).size());
    return static_cast<int>(m_scene->cloud->points().size());
}

Location PointMap::placeOf(int item) const {
    const auto position = static_cast<std::size_t>(item);
    if (m_scene->isShaded()) return m_scene->areas->middle(position);
    if (const auto shown = level()) {
        const MapBox box = m_scene->cloud->boxOf(*shown, m_scene->cloud->cells(*shown)[position]);
        return {(box.west + box.east) / 2, (box.south + box.north) / 2};
    }
    return m_scene->cloud->points()[position].location();
}

bool PointMap::isInView(int item) const {
    const Location place = placeOf(item);
    return boxInView().holds(place.x, place.y);
}

QString PointMap::tipOf(int item) const {
    const auto position = static_cast<std::size_t>(item);
    if (m_scene->isShaded())
        return m_words.area ? m_words.area(m_scene->areas->areas()[position], m_scene->areaFigures[position])
                            : QString();
    if (const auto shown = level()) {
        const PointCloud::Cell& cell = m_scene->cloud->cells(*shown)[position];
        if (cell.count > 1) return m_words.cell ? m_words.cell(cell) : QString();
        return m_words.point ? m_words.point(m_scene->cloud->points()[cell.first]) : QString();
    }
    return m_words.point ? m_words.point(m_scene->cloud->points()[position]) : QString();
}

std::vector<std::int64_t> PointMap::fidsOf(int item) const {
    const auto position = static_cast<std::size_t>(item);
    const auto& points = m_scene->cloud->points();
    std::vector<std::int64_t> fids;
    if (m_scene->isShaded()) {
        for (const std::uint32_t i : pointsIn(*m_scene->cloud, m_scene->areas->areas()[position]))
            fids.push_back(points[i].fid);
    } else if (const auto shown = level()) {
        const PointCloud::Cell& cell = m_scene->cloud->cells(*shown)[position];
        for (std::uint32_t i = cell.first; i < cell.first + cell.count; ++i) fids.push_back(points[i].fid);
    } else {
        fids.push_back(points[position].fid);
    }
    return fids;
}

// A property with several sales is one property, and a sale of an unknown one none.
void PointMap::choose(std::vector<std::int64_t> fids, bool adds) {
    if (adds) fids.insert(fids.end(), m_selection.begin(), m_selection.end());
    std::sort(fids.begin(), fids.end());
    fids.erase(std::unique(fids.begin(), fids.end()), fids.end());
    std::erase_if(fids, [](std::int64_t fid) { return fid <= 0; });
    select(fids);
    emit selected(m_selection);
}

void PointMap::clicked(int item, Qt::KeyboardModifiers keys) {
    const bool adds = keys.testFlag(Qt::ControlModifier) || keys.testFlag(Qt::ShiftModifier);
    if (item < 0) {
        if (!adds && !m_selection.empty()) choose({}, false);
        return;
    }
    std::vector<std::int64_t> fids = fidsOf(item);
    // Ctrl on what is chosen already takes it away again.
    if (keys.testFlag(Qt::ControlModifier) && fids.size() == 1) {
        std::vector<std::int64_t> rest = m_selection;
        if (std::erase(rest, fids.front()) > 0) return choose(std::move(rest), false);
    }
    choose(std::move(fids), adds);
}

void PointMap::rectangleDrawn(const QRectF& rectangle, Qt::KeyboardModifiers keys) {
    const Location northWest = toPlace(rectangle.topLeft());
    const Location southEast = toPlace(rectangle.bottomRight());
    std::vector<std::int64_t> fids;
    for (const std::uint32_t i :
         m_scene->cloud->pointsIn({northWest.x, southEast.y, southEast.x, northWest.y}))
        fids.push_back(m_scene->cloud->points()[i].fid);
    choose(std::move(fids), keys.testFlag(Qt::ControlModifier));
}

void PointMap::stepTo(int direction) {
    const int count = itemCount();
    int item = focusedItem() < 0 && direction < 0 ? 0 : focusedItem();
    for (int tried = 0; tried < count; ++tried) {
        item = (item + direction + count) % count;
        if (!isInView(item)) continue;
        m_focused = item;
        m_focusedLevel = level();
        QToolTip::showText(mapToGlobal(toScreen(placeOf(item)).toPoint()), tipOf(item), this);
        setAccessibleDescription(tipOf(item));
        update();
        return;
    }
}

void PointMap::open(int item) {
    if (item < 0) return;
    const std::vector<std::int64_t> fids = m_scene->isShaded() ? std::vector<std::int64_t>() : fidsOf(item);
    if (fids.size() == 1 && fids.front() > 0) {
        emit chosen(fids.front());
        return;
    }
    const QPointF at = toScreen(placeOf(item));
    zoom(2.5, at);
}

void PointMap::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) open(itemAt(event->position()));
}

void PointMap::keyPressEvent(QKeyEvent* event) {
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_A && isControl) return rectangleDrawn(QRectF(rect()), {});
    if (event->key() == Qt::Key_Escape && !m_selection.empty()) return choose({}, false);
    if (event->key() == Qt::Key_Space && focusedItem() >= 0)
        return clicked(focusedItem(), event->modifiers());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && focusedItem() >= 0)
        return open(focusedItem());
    MapCanvas::keyPressEvent(event);
}

}  // namespace herleid
