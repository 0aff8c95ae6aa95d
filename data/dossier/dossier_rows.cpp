#include "data/dossier/dossier_rows.h"

#include <limits>

#include "data/failed.h"

namespace herleid {

DossierRow numberedRow(std::int64_t number, std::vector<DossierCell> cells) {
    DossierRow row;
    row.cells.reserve(cells.size() + 1);
    row.cells.emplace_back(number);
    for (DossierCell& cell : cells) row.cells.push_back(std::move(cell));
    return row;
}

void CellReader::refuse(std::string_view expected) const {
    std::string row = "?";
    if (!m_row.cells.empty())
        if (const auto* number = std::get_if<std::int64_t>(&m_row.cells.front()))
            row = std::to_string(*number);
    fail(ErrorCode::ProjectDamaged, {{"reason", std::string(m_table) + ", row " + row + ", column " +
                                                    std::to_string(m_at) + ": no " + std::string(expected)}});
}

void CellReader::skip(std::size_t cells) {
    for (std::size_t i = 0; i < cells; ++i) [[maybe_unused]] const DossierCell& passed = next();
}

const DossierCell& CellReader::next() {
    if (m_at >= m_row.cells.size()) refuse("value");
    return m_row.cells[m_at++];
}

std::int64_t CellReader::whole() {
    const auto* number = std::get_if<std::int64_t>(&next());
    if (number == nullptr) refuse("whole number");
    return *number;
}

std::int64_t CellReader::whole(std::int64_t lowest, std::int64_t highest) {
    const std::int64_t number = whole();
    if (number < lowest || number > highest) refuse("number that it can be");
    return number;
}

bool CellReader::isNothing() {
    const bool isEmpty =
        m_at < m_row.cells.size() && std::holds_alternative<std::monostate>(m_row.cells[m_at]);
    if (isEmpty) ++m_at;
    return isEmpty;
}

double CellReader::number() {
    const DossierCell& cell = next();
    if (std::holds_alternative<std::monostate>(cell)) return std::numeric_limits<double>::quiet_NaN();
    const auto* number = std::get_if<double>(&cell);
    if (number == nullptr) refuse("number");
    return *number;
}

const std::string& CellReader::text() {
    const auto* text = std::get_if<std::string>(&next());
    if (text == nullptr) refuse("text");
    return *text;
}

const std::string& CellReader::bytes() {
    const auto* bytes = std::get_if<DossierBytes>(&next());
    if (bytes == nullptr) refuse("bytes");
    return bytes->bytes;
}

bool CellReader::flag() {
    return whole(0, 1) == 1;
}

Date CellReader::date() {
    const auto read = Date::parseIso(text());
    if (!read) refuse("date");
    return *read;
}

}  // namespace herleid
