#include "ui/report/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace herleid {

void JsonWriter::newLine() {
    m_text += '\n';
    m_text += QByteArray(static_cast<qsizetype>(m_levels.size()), ' ');
}

// Before a value or key: a comma where something precedes it, and a line of its own.
void JsonWriter::separate() {
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty()) return;
    if (!m_levels.back().isEmpty) m_text += ',';
    m_levels.back().isEmpty = false;
    newLine();
}

JsonWriter& JsonWriter::open(char opening, char closing) {
    separate();
    m_text += opening;
    m_levels.push_back({closing});
    return *this;
}

JsonWriter& JsonWriter::end() {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.isEmpty) newLine();
    m_text += level.close;
    if (m_levels.empty()) m_text += '\n';
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    quote(name);
    m_text += ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::quote(std::string_view text) {
    m_text += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::array<char, 8> escaped{};
            std::snprintf(escaped.data(), escaped.size(), "\\u%04x", static_cast<unsigned>(c));
            m_text += escaped.data();
        } else {
            m_text += c;
        }
    }
    m_text += '"';
}

JsonWriter& JsonWriter::value(std::string_view text) {
    separate();
    quote(text);
    return *this;
}

JsonWriter& JsonWriter::value(double number) {
    if (!std::isfinite(number)) return null();
    separate();
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    m_text.append(buffer.data(), written.ptr - buffer.data());
    return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number) {
    separate();
    m_text += QByteArray::number(static_cast<qlonglong>(number));
    return *this;
}

JsonWriter& JsonWriter::value(bool truth) {
    separate();
    m_text += truth ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::value(const Money& amount) {
    separate();
    m_text += amount.plain().c_str();
    return *this;
}

JsonWriter& JsonWriter::raw(const QByteArray& json) {
    separate();
    m_text += json.trimmed();
    return *this;
}

JsonWriter& JsonWriter::null() {
    separate();
    m_text += "null";
    return *this;
}

}  // namespace herleid
