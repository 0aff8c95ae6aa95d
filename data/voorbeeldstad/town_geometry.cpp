#include "data/voorbeeldstad/town_geometry.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace herleid {

namespace {

static_assert(std::endian::native == std::endian::little, "geometries are written little endian");

constexpr std::uint32_t wkbPolygon = 3;
constexpr std::uint32_t wkbMultiPolygon = 6;

template <class T>
void put(std::string& bytes, T value) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void putPolygon(std::string& bytes, const std::vector<TownRing>& rings) {
    put<std::uint8_t>(bytes, 1);
    put(bytes, wkbPolygon);
    put(bytes, static_cast<std::uint32_t>(rings.size()));
    for (const TownRing& ring : rings) {
        put(bytes, static_cast<std::uint32_t>(ring.size() + 1));
        for (std::size_t k = 0; k <= ring.size(); ++k) {
            put(bytes, ring[k % ring.size()].x);
            put(bytes, ring[k % ring.size()].y);
        }
    }
}

std::string header(const std::vector<std::vector<TownRing>>& polygons, int srsId) {
    Location low = polygons.front().front().front();
    Location high = low;
    for (const auto& rings : polygons)
        for (const Location& place : rings.front()) {
            low = {std::min(low.x, place.x), std::min(low.y, place.y)};
            high = {std::max(high.x, place.x), std::max(high.y, place.y)};
        }
    std::string bytes("GP\0\x03", 4);  // version 1, little endian, an envelope of x and y
    put(bytes, static_cast<std::int32_t>(srsId));
    for (const double edge : {low.x, high.x, low.y, high.y}) put(bytes, edge);
    return bytes;
}

}  // namespace

double signedAreaOf(const TownRing& ring) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Location& a = ring[i];
        const Location& b = ring[(i + 1) % ring.size()];
        sum += (a.x - ring[0].x) * (b.y - ring[0].y) - (b.x - ring[0].x) * (a.y - ring[0].y);
    }
    return sum / 2;
}

bool isInRing(const TownRing& ring, const Location& place) {
    bool isInside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        if ((ring[i].y > place.y) == (ring[j].y > place.y)) continue;
        const double x =
            ring[i].x + (place.y - ring[i].y) / (ring[j].y - ring[i].y) * (ring[j].x - ring[i].x);
        if (place.x < x) isInside = !isInside;
    }
    return isInside;
}

bool isInArea(const TownArea& area, const Location& place) {
    bool isInside = false;
    for (const TownRing& ring : area.rings)
        if (isInRing(ring, place)) isInside = !isInside;
    return isInside;
}

std::vector<std::vector<TownRing>> polygonsOf(const TownArea& area) {
    std::vector<std::vector<TownRing>> polygons;
    for (const TownRing& ring : area.rings) {
        if (signedAreaOf(ring) > 0) {
            polygons.push_back({ring});
            continue;
        }
        for (auto& polygon : polygons)
            if (isInRing(polygon.front(), ring.front())) {
                polygon.push_back(ring);
                break;
            }
    }
    return polygons;
}

std::string multiPolygonBlob(const std::vector<std::vector<TownRing>>& polygons, int srsId) {
    std::string bytes = header(polygons, srsId);
    put<std::uint8_t>(bytes, 1);
    put(bytes, wkbMultiPolygon);
    put(bytes, static_cast<std::uint32_t>(polygons.size()));
    for (const auto& rings : polygons) putPolygon(bytes, rings);
    return bytes;
}

std::string polygonBlob(const TownRing& ring, int srsId) {
    std::string bytes = header({{ring}}, srsId);
    putPolygon(bytes, {ring});
    return bytes;
}

}  // namespace herleid
