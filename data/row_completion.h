#pragma once

#include <cstdint>

#include "data/fact_writer.h"
#include "data/import.h"

namespace herleid {

/// Fills in what the BAG and boundaries that the project has already can add to the dwellings and sales that
/// this import has added or changed: what lacks only. Undoing the import takes it back.
void completeTouchedRows(Project::Impl& impl, FactWriter& facts, std::int64_t import, Completion& completion,
                         Progress& progress);
/// The same from boundaries only.
void placeTouchedRows(Project::Impl& impl, FactWriter& facts, std::int64_t import, Completion& completion,
                      Progress& progress);
/// Whether the project has anything to complete rows from.
[[nodiscard]] bool canCompleteRows(SQLite::Database& database);

}  // namespace herleid
