#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "model/facts/result.h"

namespace herleid {

/// Reads a table with the columns sale_id and fold (others are ignored): by sale id, the fold's name. Fails
/// with FileNotFound, FileUnreadable, NoRows, ColumnMissing, or FoldUnreadable (file, row, value) for a row
/// without an id or fold, or an id that stands in two folds.
[[nodiscard]] Result<std::map<std::string, std::string>> readFolds(const std::filesystem::path& file);

}  // namespace herleid
