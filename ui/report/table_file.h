#pragma once

#include <filesystem>
#include <memory>

#include "data/export.h"
#include "data/export_csv.h"
#include "ui/text/format.h"

namespace herleid {

/// Whether a table can be written under this name: it ends in .csv, .xlsx or .gpkg.
[[nodiscard]] bool isTableFile(const std::filesystem::path& file);
/// What writes it, by the end of its name; style: of a CSV. Throws std::logic_error unless isTableFile.
[[nodiscard]] std::unique_ptr<ExportWriter> tableFile(const std::filesystem::path& file,
                                                     const CsvStyle& style = CsvStyle::plain());

/// The words of tables, in the language of the installed translator.
[[nodiscard]] ExportWords exportWords(const Format& format);

}  // namespace herleid
