#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "data/table_source.h"

namespace herleid {

/// A cell of a table that people laid out: what stands in it and how the file holds it.
struct PrintedCell {
    std::string text;
    CellKind kind = CellKind::Text;
};

struct PrintedTableRow {
    std::int64_t line = 0;            ///< of the sheet or text, from 1
    std::vector<PrintedCell> cells;   ///< the first is the label
};

/// A table whose first column holds the labels of its rows.
struct PrintedTable {
    std::string origin;               ///< file, for messages
    std::string sheet;
    std::vector<PrintedTableRow> rows;
};

/// The cells of tab-separated text (as a spreadsheet puts it on the clipboard; with semicolons where it has no tab).
/// Throws Failed with FileTooLarge, or FileUnreadable where it is not UTF-8.
[[nodiscard]] PrintedTable printedTableOfText(const std::string& text, const std::string& origin);
/// The cells of a sheet. Throws Failed as openXlsx does.
[[nodiscard]] PrintedTable printedTableOfSheet(const std::filesystem::path& file, const std::string& sheet);

/// 0 → "A", 27 → "AB".
[[nodiscard]] std::string columnLetters(std::size_t column);
/// Without blanks (and no-break spaces) at its ends.
[[nodiscard]] std::string trimmedCell(const std::string& text);

}  // namespace herleid
