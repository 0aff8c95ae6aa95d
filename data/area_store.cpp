#include "data/area_store.h"

#include <algorithm>

#include "data/area_rows.h"
#include "data/geopackage_polygon.h"
#include "data/project_impl.h"

namespace herleid {

namespace {

/// Whether a ray to the right crosses the ring an odd number of times.
bool isOdd(const std::vector<Location>& ring, const Location& place) {
    bool odd = false;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const Location& a = ring[i];
        const Location& b = ring[i + 1];
        if ((a.y > place.y) != (b.y > place.y) && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x)
            odd = !odd;
    }
    return odd;
}

bool contains(const Area& area, const Location& place) {
    bool inside = false;
    for (const auto& ring : area.rings) inside = inside != isOdd(ring, place);
    return inside;
}

}  // namespace

std::vector<Area> loadAreas(SQLite::Database& database, const std::string& kind) {
    SQLite::Statement query(database, "SELECT kind, code, name, parent, geom FROM areas WHERE ?1 = '' OR kind = ?1 "
                                      "ORDER BY kind, code");
    query.bind(1, kind);
    std::vector<Area> areas;
    while (query.executeStep()) {
        const SQLite::Column geometry = query.getColumn(4);
        areas.push_back({query.getColumn(0).getString(), query.getColumn(1).getString(),
                         query.getColumn(2).getString(), query.getColumn(3).getString(),
                         readPolygonBlob(geometry.getBlob(), geometry.getBytes())});
    }
    return areas;
}

Result<std::vector<Area>> areas(const Project& project, const std::string& kind) {
    Project::Impl& impl = const_cast<Project&>(project).impl();
    return impl.read([&] { return loadAreas(impl.database, kind); });
}

AreaIndex::AreaIndex(std::vector<Area> areas) : m_areas(std::move(areas)), m_cells(side * side) {
    bool hasAny = false;
    for (const Area& area : m_areas) {
        Box box;
        bool isFirst = true;
        for (const auto& ring : area.rings)
            for (const Location& point : ring) {
                box.low = isFirst ? point : Location{std::min(box.low.x, point.x), std::min(box.low.y, point.y)};
                box.high = isFirst ? point : Location{std::max(box.high.x, point.x), std::max(box.high.y, point.y)};
                isFirst = false;
            }
        m_boxes.push_back(box);
        if (isFirst) continue;
        m_all.low = hasAny ? Location{std::min(m_all.low.x, box.low.x), std::min(m_all.low.y, box.low.y)} : box.low;
        m_all.high =
            hasAny ? Location{std::max(m_all.high.x, box.high.x), std::max(m_all.high.y, box.high.y)} : box.high;
        hasAny = true;
    }
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (m_areas[i].rings.empty()) continue;
        for (int y = row(m_boxes[i].low.y); y <= row(m_boxes[i].high.y); ++y)
            for (int x = column(m_boxes[i].low.x); x <= column(m_boxes[i].high.x); ++x)
                m_cells[static_cast<std::size_t>(y * side + x)].push_back(i);
    }
}

const Area* AreaIndex::find(const Location& place) const {
    if (m_areas.empty() || !m_all.contains(place)) return nullptr;
    for (const std::size_t i : m_cells[static_cast<std::size_t>(row(place.y) * side + column(place.x))])
        if (m_boxes[i].contains(place) && contains(m_areas[i], place)) return &m_areas[i];
    return nullptr;
}

int AreaIndex::column(double x) const {
    const double width = m_all.high.x - m_all.low.x;
    return width > 0 ? std::clamp(static_cast<int>((x - m_all.low.x) / width * side), 0, side - 1) : 0;
}

int AreaIndex::row(double y) const {
    const double height = m_all.high.y - m_all.low.y;
    return height > 0 ? std::clamp(static_cast<int>((y - m_all.low.y) / height * side), 0, side - 1) : 0;
}

}  // namespace herleid
