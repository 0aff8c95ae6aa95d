#pragma once

#include <string>
#include <vector>

#include "data/voorbeeldstad/town_ground.h"

namespace herleid {

/// The polygons of an area: each an outer boundary and the holes in it.
[[nodiscard]] std::vector<std::vector<TownRing>> polygonsOf(const TownArea& area);
/// Counter-clockwise is positive; square metres.
[[nodiscard]] double signedAreaOf(const TownRing& ring);
/// By the even-odd rule; a place on the boundary is in neither or either.
[[nodiscard]] bool isInRing(const TownRing& ring, const Location& place);
[[nodiscard]] bool isInArea(const TownArea& area, const Location& place);

/// GeoPackage binary (OGC 12-128r18, 2.1.3) with an envelope.
[[nodiscard]] std::string multiPolygonBlob(const std::vector<std::vector<TownRing>>& polygons, int srsId);
[[nodiscard]] std::string polygonBlob(const TownRing& ring, int srsId);

}  // namespace herleid
