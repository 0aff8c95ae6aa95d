#pragma once

#include <filesystem>

#include "app/cli/terminal_progress.h"
#include "data/export.h"

namespace herleid {

/// Writes the values of a run as a table, by the end of its name .csv, .xlsx or .gpkg: the whole file or nothing. Fails
/// with FileNotWritable, DiskFull, TooManyRows or Cancelled.
Result<void> writeValues(const std::filesystem::path& file, Project& project, std::int64_t run, Progress& progress);
/// The same of these values.
Result<void> writeValues(const std::filesystem::path& file, const std::vector<ValuationParts>& values,
                         const std::string& crs);
/// id and reason of the dwellings that could not be valued.
Result<void> writeProblems(const std::filesystem::path& file, const std::vector<RunProblem>& problems);

}  // namespace herleid
