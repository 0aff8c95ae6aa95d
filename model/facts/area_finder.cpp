#include "model/facts/area_finder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace herleid {

AreaFinder::AreaFinder(const std::vector<Area>& areas, std::string_view kind) {
    for (const Area& area : areas) {
        if (!kind.empty() && area.kind != kind) continue;
        if (auto made = banded(area)) m_areas.push_back(*std::move(made));
    }
}

std::size_t AreaFinder::Banded::bandOf(double y) const {
    const double share = north > south ? (y - south) / (north - south) : 0;
    const auto last = static_cast<double>(bands.size() - 1);
    return static_cast<std::size_t>(std::clamp(std::floor(share * static_cast<double>(bands.size())), 0.0, last));
}

std::optional<AreaFinder::Banded> AreaFinder::banded(const Area& area) {
    Banded made;
    made.area = &area;
    made.west = made.south = std::numeric_limits<double>::infinity();
    made.east = made.north = -made.west;
    std::size_t corners = 0;
    for (const auto& ring : area.rings)
        for (const Location& corner : ring) {
            made.west = std::min(made.west, corner.x);
            made.east = std::max(made.east, corner.x);
            made.south = std::min(made.south, corner.y);
            made.north = std::max(made.north, corner.y);
            ++corners;
        }
    if (corners < 3) return std::nullopt;
    made.bands.resize(std::clamp<std::size_t>(corners / 4, 1, 1024));   // chosen: a few edges a band
    for (const auto& ring : area.rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Edge edge{ring[i], ring[(i + 1) % ring.size()]};
            const std::size_t last = made.bandOf(std::max(edge.from.y, edge.to.y));
            for (std::size_t band = made.bandOf(std::min(edge.from.y, edge.to.y)); band <= last; ++band)
                made.bands[band].push_back(edge);
        }
    return made;
}

bool AreaFinder::Banded::holds(const Location& place) const {
    if (place.x < west || place.x > east || place.y < south || place.y > north) return false;
    bool inside = false;
    for (const auto& [from, to] : bands[bandOf(place.y)]) {
        if ((from.y > place.y) == (to.y > place.y)) continue;
        const double x = from.x + (place.y - from.y) / (to.y - from.y) * (to.x - from.x);
        if (place.x < x) inside = !inside;
    }
    return inside;
}

const Area* AreaFinder::areaAt(const Location& place) const {
    for (const Banded& area : m_areas)
        if (area.holds(place)) return area.area;
    return nullptr;
}

}  // namespace herleid
