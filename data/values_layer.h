#pragma once

#include <filesystem>

#include "data/valuation_run.h"

namespace herleid {

/// Writes the values of a run as a GeoPackage of its own, a layer "values" of points with value, lo, hi, model value and
/// model weight, in the project's coordinate system: beside its name first, then renamed. Replaces an older file.
/// Fails with FileNotWritable, DiskFull or Cancelled.
Result<void> writeValuesLayer(const std::filesystem::path& file, Project& project, std::int64_t run, Progress& progress);

}  // namespace herleid
