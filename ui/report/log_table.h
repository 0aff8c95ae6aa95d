#pragma once

#include "data/export_table.h"
#include "data/log_rows.h"
#include "ui/text/format.h"

namespace herleid {

/// Writes these rows of the audit log as a table: number, time (UTC), who, the action in words and by its key, subject,
/// reason, details (JSON) and both hashes, so that whoever has the whole log can compute the chain again. Returns the
/// rows written. Fails with Cancelled, or what the writer fails with; then there is no file.
[[nodiscard]] Result<std::int64_t> writeLogTable(const Project& project, const std::vector<std::int64_t>& numbers,
                                                 ExportWriter& writer, Progress& progress);

}  // namespace herleid
