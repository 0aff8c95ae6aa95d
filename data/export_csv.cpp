#include "data/export_csv.h"

#include <cerrno>
#include <cstdio>

#include "data/export_guard.h"

namespace herleid {

namespace {

std::string dateText(Date date, const std::string& format) {
    std::string text;
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%') {
            text += format[i];
            continue;
        }
        const char part = format[++i];
        char digits[16];
        std::snprintf(digits, sizeof digits, part == 'Y' ? "%04d" : "%02d",
                      part == 'Y' ? date.year() : part == 'm' ? date.month() : date.day());
        text += digits;
    }
    return text;
}

}  // namespace

CsvTable::CsvTable(std::filesystem::path file, CsvStyle style) : m_style(std::move(style)), m_file(std::move(file)) {}

Result<void> CsvTable::begin(const ExportHead& head) {
    errno = 0;
    m_stream.open(m_file.path(), std::ios::binary | std::ios::trunc);
    if (!m_stream) return m_file.failed(errno);
    if (m_style.hasByteOrderMark) m_line = "\xef\xbb\xbf";
    for (std::size_t i = 0; i < head.columns.size(); ++i) {
        if (i > 0) m_line += m_style.separator;
        addText(head.columns[i].name);
    }
    return endLine();
}

Result<void> CsvTable::write(const ExportRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (i > 0) m_line += m_style.separator;
        add(row.cells[i]);
    }
    return endLine();
}

void CsvTable::add(const ExportCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) return addText(*text);
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) m_line += std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&cell)) addDecimal(shortest(*number));
    if (const auto* amount = std::get_if<Money>(&cell)) addDecimal(amount->plain());
    if (const auto* date = std::get_if<Date>(&cell)) m_line += dateText(*date, m_style.dateFormat);
    if (const auto* flag = std::get_if<bool>(&cell)) m_line += *flag ? m_style.yes : m_style.no;
}

void CsvTable::addText(const std::string& text) {
    const std::string safe = guarded(text);
    if (safe.find_first_of(",;\t\"\r\n") == std::string::npos) {
        m_line += safe;
        return;
    }
    m_line += '"';
    for (const char c : safe) {
        if (c == '"') m_line += '"';
        m_line += c;
    }
    m_line += '"';
}

void CsvTable::addDecimal(std::string text) {
    for (char& c : text)
        if (c == '.') c = m_style.decimal;
    const bool isSeparator = text.find(m_style.separator) != std::string::npos;
    m_line += isSeparator ? '"' + text + '"' : text;
}

Result<void> CsvTable::endLine() {
    m_line += '\n';
    errno = 0;
    m_stream.write(m_line.data(), static_cast<std::streamsize>(m_line.size()));
    m_line.clear();
    if (!m_stream) return m_file.failed(errno);
    return {};
}

Result<void> CsvTable::finish() {
    errno = 0;
    m_stream.close();
    if (!m_stream) return m_file.failed(errno);
    return m_file.publish();
}

void CsvTable::describe(Mapping& mapping) const {
    mapping.decimal = m_style.decimal;
    mapping.separator = m_style.separator;
    mapping.encoding = "UTF-8";
    for (DateColumn* date : {&mapping.saleDate, &mapping.deliveryDate, &mapping.recordedOn, &mapping.verifiedOn})
        date->formats = {m_style.dateFormat};
    for (CorrectionColumn& correction : mapping.corrections) correction.column = guarded(correction.column);
    for (MappedFeature& feature : mapping.features) feature.column = guarded(feature.column);
}

}  // namespace herleid
