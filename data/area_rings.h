#pragma once

#include <vector>

#include "model/facts/location.h"

namespace herleid {

/// The rings of a polygon or multipolygon in GeoPackage binary, outer and inner ones alike; empty for anything else, an
/// empty geometry or bytes that end too early.
[[nodiscard]] std::vector<std::vector<Location>> readRings(const void* blob, int bytes);

}  // namespace herleid
