#pragma once

#include <filesystem>

#include "data/voorbeeldstad/town.h"
#include "data/voorbeeldstad/town_dirt.h"
#include "model/facts/progress.h"

namespace herleid {

/// GeoPackages as a municipality gets them. Each is written beside its place and renamed when whole; what
/// stood there is replaced. Times in them are fixed, so that the same town gives the same bytes (with the
/// same SQLite and PROJ). Throw Failed with FileNotWritable, DiskFull or Cancelled.

/// Boundaries: layers gemeente, wijken and buurten, with the column names of CBS and Kadaster.
void writeAreasFile(const std::filesystem::path& file, const Town& town);

/// The register of addresses and buildings: layers verblijfsobject and pand, with the columns of PDOK's "BAG
/// light". differing: share of the objects whose year or area differs from the tax system's.
[[nodiscard]] PlantedFile writeBagFile(const std::filesystem::path& file, const Town& town, double differing,
                                       Progress& progress);

}  // namespace herleid
