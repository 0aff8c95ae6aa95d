#pragma once

#include <QByteArray>
#include <filesystem>

#include "data/valuation_run.h"

namespace herleid {

/// What all rows of a table of values have in common.
struct TableOfValues {
    Date valuationDate;
    std::int64_t modelVersion = 0;
};

/// Writes a table, by the end of its name .csv or .xlsx, or a layer of points, .gpkg, of the values of a run: the whole
/// file or nothing. Fails with FileNotWritable, DiskFull or Cancelled.
Result<void> writeValues(const std::filesystem::path& file, Project& project, std::int64_t run,
                         const TableOfValues& about, Progress& progress);
/// The same as a CSV of these values.
Result<void> writeValuesCsv(const std::filesystem::path& file, const std::vector<RunValue>& values,
                            const TableOfValues& about);
/// id and reason of the dwellings that could not be valued.
Result<void> writeProblems(const std::filesystem::path& file, const std::vector<RunProblem>& problems);

}  // namespace herleid
