#include "data/printed_matrix_file.h"

#include <algorithm>

#include "data/failed.h"
#include "data/file_kind.h"
#include "data/json_object.h"
#include "data/printed_matrix_json.h"
#include "data/printed_matrix_limits.h"
#include "data/printed_matrix_table.h"
#include "data/sheet.h"

namespace herleid {

namespace {

constexpr std::size_t mostSheets = 10;              // chosen; further ones are read where they are named
constexpr std::uintmax_t largestBook = 5 << 20;    // chosen: a matrix has some tens of kB; each sheet means reading its texts anew

void refuseLarge(const std::filesystem::path& file, std::uintmax_t largest, const char* reason) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (!error && size > largest) fail(ErrorCode::FileTooLarge, {{"file", file.string()}, {"reason", reason}});
}

std::string smallText(const std::filesystem::path& file) {
    refuseLarge(file, largestMatrixFile, "more than 4 MB");
    return readTextFile(file);
}

/// The sheet that was asked for, or the one with most rows of a matrix.
PrintedTable bestSheet(const std::filesystem::path& file, const std::string& wanted) {
    refuseLarge(file, largestBook, "more than 5 MB");
    const auto sheets = sheetsOfXlsx(file);
    if (!wanted.empty() && std::ranges::none_of(sheets, [&](const FileLayer& one) { return one.name == wanted; })) {
        std::string names;
        for (const FileLayer& one : sheets) names += (names.empty() ? "" : ", ") + one.name;
        fail(ErrorCode::UnknownLayer, {{"file", file.string()}, {"layer", wanted}, {"layers", names}});
    }
    PrintedTable best;
    best.origin = file.string();
    std::size_t most = 0;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (wanted.empty() ? i >= mostSheets : sheets[i].name != wanted) continue;
        try {
            PrintedTable table = printedTableOfSheet(file, sheets[i].name);
            if (const std::size_t rows = matrixRowsOf(table); rows > most || !wanted.empty()) {
                most = rows;
                best = std::move(table);
            }
        } catch (const Failed& failed) {
            // A sheet without rows, or one too large to be a matrix, beside the one that is meant.
            const bool isOther = failed.error.code == ErrorCode::NoRows || failed.error.code == ErrorCode::FileTooLarge;
            if (!isOther || sheets.size() == 1 || !wanted.empty()) throw;
        }
    }
    return best;
}

PrintedMatrixFile read(const std::filesystem::path& file, const PrintedMatrixReading& reading) {
    switch (fileKindOf(file)) {
        case FileKind::Xlsx: return matrixOfTable(bestSheet(file, reading.sheet), reading);
        case FileKind::GeoJson: {   // it begins with a brace
            PrintedMatrixFile found;
            found.matrix = valueOrFail(parsePrintedMatrix(smallText(file), file.string()));
            return found;
        }
        case FileKind::Text: return matrixOfTable(printedTableOfText(smallText(file), file.string()), reading);
        default: fail(ErrorCode::FileUnreadable, {{"file", file.string()}, {"reason", "no_matrix_file"}});
    }
}

}  // namespace

Result<PrintedMatrixFile> readPrintedMatrix(const std::filesystem::path& file, const PrintedMatrixReading& reading) {
    try {
        return read(file, reading);
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

Result<std::vector<std::vector<std::string>>> cellsOfText(const std::string& text) {
    try {
        std::vector<std::vector<std::string>> cells;
        for (const PrintedTableRow& row : printedTableOfText(text, {}).rows) {
            if (row.line > static_cast<std::int64_t>(mostMatrixRows)) fail(ErrorCode::FileTooLarge, {{"reason", "more than 2,000 rows"}});
            cells.resize(static_cast<std::size_t>(row.line));
            for (const PrintedCell& cell : row.cells) cells.back().push_back(cell.text);
        }
        return cells;
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

Result<PrintedMatrixFile> printedMatrixOfText(const std::string& text, const PrintedMatrixReading& reading) {
    try {
        return matrixOfTable(printedTableOfText(text, {}), reading);
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

}  // namespace herleid
