#pragma once

#include <QString>

#include "app/cli/console.h"
#include "data/file_inspection.h"
#include "ui/report/json_writer.h"

namespace herleid {

/// Members of the object that is open: layers, columns with their evidence, doubts, first rows as they stand.
void writeInspection(JsonWriter& json, const FileInspection& inspection);
/// The same in sentences: a line a column, and the doubts with what to answer.
[[nodiscard]] QString inspectionText(const FileInspection& inspection, const Format& format);
/// "column “prijs”: …": what is asked, with the answers to choose from.
[[nodiscard]] QString doubtText(const Doubt& doubt);

}  // namespace herleid
