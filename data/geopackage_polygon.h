#pragma once

#include <string>
#include <vector>

#include "model/facts/location.h"

namespace herleid {

/// Rings of one or more polygons: outer ones anticlockwise, each followed by its holes, clockwise; closed.
using Rings = std::vector<std::vector<Location>>;

/// A multipolygon in GeoPackage binary: header with envelope, and WKB, little endian.
[[nodiscard]] std::string polygonBlob(const Rings& rings, int srsId);
/// The rings of a polygon or multipolygon without Z and M, as they stand; none for an empty or unreadable one.
[[nodiscard]] Rings readPolygonBlob(const void* blob, int bytes);

/// Twice the area within the ring by Gauss's formula, positive where it runs anticlockwise.
[[nodiscard]] double signedArea(const std::vector<Location>& ring);

}  // namespace herleid
