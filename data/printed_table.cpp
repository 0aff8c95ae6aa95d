#include "data/printed_table.h"

#include <algorithm>

#include "data/failed.h"
#include "data/printed_matrix_limits.h"
#include "data/sheet.h"
#include "data/utf8.h"

namespace herleid {

namespace {

[[noreturn]] void tooLarge(const std::string& origin, const std::string& reason) {
    fail(ErrorCode::FileTooLarge, {{"file", origin}, {"reason", reason}});
}

void addRow(PrintedTable& table, PrintedTableRow row) {
    while (!row.cells.empty() && row.cells.back().text.empty()) row.cells.pop_back();
    if (row.cells.empty()) return;
    if (row.cells.size() > mostMatrixColumns) tooLarge(table.origin, "more than 100 columns");
    if (table.rows.size() >= mostMatrixRows) tooLarge(table.origin, "more than 2,000 rows");
    for (const PrintedCell& cell : row.cells)
        if (cell.text.size() > longestMatrixText) tooLarge(table.origin, "a cell with more than 2,000 bytes");
    table.rows.push_back(std::move(row));
}

/// Splits text into rows of cells; a cell in quotes may hold separators, line ends and doubled quotes.
class TextSplitter {
public:
    TextSplitter(const std::string& text, char separator, PrintedTable& table) : m_separator(separator), m_table(table) {
        for (std::size_t i = 0; i < text.size(); ++i) i += take(text[i], i + 1 < text.size() ? text[i + 1] : '\0');
        endRow();
    }

private:
    /// How many characters behind this one were used with it.
    std::size_t take(char c, char next) {
        if (m_isQuoted) {
            if (c == '"' && next == '"') {
                m_cell += '"';
                return 1;
            }
            if (c == '"')
                m_isQuoted = false;
            else if (c != '\r')
                m_cell += c;
            if (c == '\n') ++m_line;
        } else if (c == '"' && m_cell.empty()) {
            m_isQuoted = true;
        } else if (c == m_separator) {
            endCell();
        } else if (c == '\n') {
            endRow();
            m_row.line = ++m_line;
        } else if (c != '\r') {
            m_cell += c;
        }
        return 0;
    }
    void endCell() {
        m_row.cells.push_back({trimmedCell(m_cell), CellKind::Text});
        m_cell.clear();
    }
    void endRow() {
        endCell();
        addRow(m_table, std::move(m_row));
        m_row = {};
        m_row.line = m_line;
    }
    char m_separator;
    PrintedTable& m_table;
    PrintedTableRow m_row{1, {}};
    std::string m_cell;
    std::int64_t m_line = 1;
    bool m_isQuoted = false;
};

}  // namespace

PrintedTable printedTableOfText(const std::string& text, const std::string& origin) {
    if (text.size() > largestMatrixFile) tooLarge(origin, "more than 4 MB of text");
    const bool hasMark = text.starts_with("\xef\xbb\xbf");
    const std::string content = hasMark ? text.substr(3) : text;
    if (!isUtf8(content) || content.find('\0') != std::string::npos)
        fail(ErrorCode::FileUnreadable, {{"file", origin}, {"reason", "not text in UTF-8"}});
    PrintedTable table;
    table.origin = origin;
    TextSplitter(content, content.find('\t') != std::string::npos ? '\t' : ';', table);
    return table;
}

PrintedTable printedTableOfSheet(const std::filesystem::path& file, const std::string& sheet) {
    PrintedTable table;
    table.origin = file.string();
    const auto source = openXlsx(file, sheet, 0);
    table.sheet = source->layer();
    PrintedTableRow head;
    for (const std::string& text : source->header()) head.cells.push_back({trimmedCell(text), CellKind::Text});
    addRow(table, std::move(head));
    TableRow row;
    while (source->next(row)) {
        PrintedTableRow one;
        one.line = row.line;
        for (std::size_t i = 0; i < row.fields.size(); ++i) one.cells.push_back({trimmedCell(row.fields[i]), row.kindOf(i)});
        addRow(table, std::move(one));
    }
    return table;
}

std::string columnLetters(std::size_t column) {
    std::string letters;
    for (++column; column > 0; column = (column - 1) / 26) letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

std::string trimmedCell(const std::string& text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        if (text.compare(i, 2, "\xc2\xa0") == 0) {
            plain += ' ';
            i += 2;
        } else if (text.compare(i, 3, "\xe2\x80\xaf") == 0) {
            plain += ' ';
            i += 3;
        } else {
            plain += text[i++];
        }
    }
    const auto first = plain.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string() : plain.substr(first, plain.find_last_not_of(" \t\r\n") - first + 1);
}

}  // namespace herleid
