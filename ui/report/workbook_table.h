#pragma once

#include <memory>

#include "data/export_table.h"

namespace herleid {

/// A table as a workbook with one sheet: written row by row in constant memory; text cells are texts whatever they begin
/// with, identifiers keep their zeros. At most 1,048,576 rows, the head included: more fail with TooManyRows. Numbers
/// have 16 significant digits, as the library writes them.
[[nodiscard]] std::unique_ptr<ExportWriter> workbookTable(std::filesystem::path file);

}  // namespace herleid
