#include "data/voorbeeldstad/town_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace herleid {

std::size_t TownTable::column(std::string_view name) const {
    const auto found = std::ranges::find(header, name);
    if (found == header.end()) throw std::out_of_range("TownTable: no column " + std::string(name));
    return static_cast<std::size_t>(found - header.begin());
}

namespace {

std::string joined(const std::vector<std::string>& fields) {
    std::string line;
    for (const std::string& field : fields) {
        if (&field != &fields.front()) line += ';';
        if (field.find_first_of(";\"\n") == std::string::npos) {
            line += field;
            continue;
        }
        line += '"';
        for (const char c : field) line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line;
}

/// What Windows-1252 has between 0x80 and 0x9F, as far as it occurs here.
int windowsByte(unsigned code) {
    switch (code) {
        case 0x20AC:
            return 0x80;  // €
        case 0x2013:
            return 0x96;  // –
        case 0x2019:
            return 0x92;  // ’
        default:
            return code < 0x80 || (code >= 0xA0 && code < 0x100) ? static_cast<int>(code) : '?';
    }
}

}  // namespace

std::string TownTable::lineOf(const TownRow& row) const {
    return row.raw.empty() ? joined(row.fields) : row.raw;
}

std::string TownTable::text() const {
    std::string all;
    for (const std::string& title : titles) all += title + "\r\n";
    all += joined(header) + "\r\n";
    for (const TownRow& row : rows) {
        all += lineOf(row);
        all += "\r\n";
    }
    return all;
}

std::string commaNumber(double number, int decimals, bool wholeIsBare) {
    if (wholeIsBare && number == std::round(number)) decimals = 0;
    const auto scale = static_cast<std::int64_t>(std::llround(std::pow(10.0, decimals)));
    const auto units = static_cast<std::int64_t>(std::llround(number * static_cast<double>(scale)));
    std::string text = (units < 0 ? "-" : "") + std::to_string(std::abs(units) / scale);
    if (decimals == 0) return text;
    std::string behind = std::to_string(std::abs(units) % scale);
    behind.insert(0, static_cast<std::size_t>(decimals) - behind.size(), '0');
    return text + "," + behind;
}

std::string grouped(std::int64_t number) {
    std::string text = std::to_string(std::abs(number));
    for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ".");
    return number < 0 ? "-" + text : text;
}

std::string dutchDate(Date date, bool isPadded) {
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), isPadded ? "%02d-%02d-%04d" : "%d-%d-%04d", date.day(),
                  date.month(), date.year());
    return text.data();
}

std::string windows1252(std::string_view utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        unsigned code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k)
            code = (code << 6) | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        bytes += static_cast<char>(windowsByte(code));
        i += length;
    }
    return bytes;
}

}  // namespace herleid
