#pragma once

#include <string>
#include <vector>

#include "data/import_plan.h"
#include "data/row_reader.h"

namespace herleid {

/// What rows read by this plan hold, by fixed keys: those of a mapping, and the names of features.
[[nodiscard]] std::vector<std::string> previewColumns(const ImportPlan& plan);
/// A row as it will stand in the project, in those columns.
[[nodiscard]] std::vector<std::string> previewRow(const ImportPlan& plan, const ImportedRow& row);

}  // namespace herleid
