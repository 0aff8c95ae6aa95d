#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "data/printed_table.h"
#include "model/facts/result.h"
#include "model/printed_matrix/printed_matrix.h"

namespace herleid {

/// A matrix as it was read, with what was not understood.
struct PrintedMatrixFile {
    PrintedMatrix matrix;
    std::vector<std::string> unread;   ///< labels of rows that no check uses
    std::string sheet;
};

/// What a table does not tell by itself.
struct PrintedMatrixReading {
    std::string sheet;                 ///< empty: the one with most rows of a matrix
    std::string decimal;               ///< "," or "."; empty: as the table shows
    std::optional<Currency> currency;  ///< of a table; without it euro, and dollar where a text has its sign
};

/// Reads a matrix from JSON (see parsePrintedMatrix), a workbook (XLSX), or text with tabs or semicolons, by what the file
/// is. Tables have the rows of a waardematrix (labels in Dutch or English), the subject in the second column, a comparable
/// in each further one. Fails with FileNotFound, FileUnreadable, FileTooLarge, UnknownLayer, JsonInvalid, JsonField,
/// ColumnAmbiguous (file, column, readings: the sign of numbers, the order of dates), or ValueUnreadable (file, row,
/// column, feature, value, expected).
[[nodiscard]] Result<PrintedMatrixFile> readPrintedMatrix(const std::filesystem::path& file, const PrintedMatrixReading& reading = {});
/// The cells of text with tabs or semicolons, an empty row for each empty line. Fails with FileTooLarge or FileUnreadable.
[[nodiscard]] Result<std::vector<std::vector<std::string>>> cellsOfText(const std::string& text);
/// The same from a pasted table.
[[nodiscard]] Result<PrintedMatrixFile> printedMatrixOfText(const std::string& text, const PrintedMatrixReading& reading = {});

}  // namespace herleid
