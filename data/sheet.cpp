#include "data/sheet.h"

#include <array>
#include <charconv>
#include <cmath>

#include "data/failed.h"

namespace herleid {

namespace {

constexpr std::size_t mostColumns = 5000;  // chosen: see delimited_file.cpp
constexpr std::int64_t mostRows = 1'048'576;  // of a sheet in Excel and LibreOffice

}  // namespace

void SheetRows::checkColumn(std::size_t column) const {
    if (column >= mostColumns) refuseAsTooLarge("more than " + std::to_string(mostColumns) + " columns");
}

void SheetRows::finishRow(SheetRow row) {
    while (!row.cells.empty() && row.cells.back().text.empty()) row.cells.pop_back();
    if (row.cells.empty()) return;
    if (row.repeats > mostRows) refuseAsTooLarge("one row is repeated more than a million times");
    m_rows.push_back(std::move(row));
}

bool SheetRows::next(SheetRow& row) {
    while (m_rows.empty())
        if (!advance() && m_rows.empty()) return false;
    row = std::move(m_rows.front());
    m_rows.pop_front();
    return true;
}

SheetTable::SheetTable(std::unique_ptr<SheetRows> rows, std::string name, int skipRows)
    : m_rows(std::move(rows)), m_name(std::move(name)) {
    SheetRow row;
    do {
        if (!m_rows->next(row)) return;
    } while (row.number + row.repeats - 1 <= skipRows);
    for (const SheetCell& cell : row.cells) {
        const auto first = cell.text.find_first_not_of(" \t\r\n");
        const auto last = cell.text.find_last_not_of(" \t\r\n");
        m_header.push_back(first == std::string::npos ? "" : cell.text.substr(first, last - first + 1));
    }
    m_isAhead = m_rows->next(m_row);
}

bool SheetTable::next(TableRow& row) {
    if (!m_isAhead) return false;
    give(row);
    if (--m_row.repeats > 0)
        ++m_row.number;
    else
        m_isAhead = m_rows->next(m_row);
    return true;
}

void SheetTable::give(TableRow& row) {
    const std::size_t count = std::max(m_header.size(), m_row.cells.size());
    row.line = m_row.number;
    row.text.clear();
    row.fields.resize(count);
    row.kinds.assign(count, CellKind::Text);
    row.hasOpenQuote = false;
    row.isWellEncoded = true;
    for (std::size_t i = 0; i < count; ++i) {
        const bool has = i < m_row.cells.size();
        row.fields[i] = has ? m_row.cells[i].text : std::string();
        if (has) row.kinds[i] = m_row.cells[i].kind;
        if (i > 0) row.text += ';';
        row.text += row.fields[i];
    }
}

std::string numberText(double number) {
    std::array<char, 64> buffer{};
    const double size = std::abs(number);
    const bool isPlain = size == 0 || (size >= 1e-6 && size < 1e17);
    const auto written = isPlain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                                 std::chars_format::fixed)
                                 : std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), written.ptr};
}

}  // namespace herleid
