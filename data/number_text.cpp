#include "data/number_text.h"

#include <charconv>
#include <cmath>

namespace herleid {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (prefix.empty() || text.substr(0, prefix.size()) != prefix) return false;
    text.remove_prefix(prefix.size());
    return true;
}

std::size_t takeDigits(std::string_view& text, std::string& plain) {
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count])) ++count;
    plain += text.substr(0, count);
    text.remove_prefix(count);
    return count;
}

/// Groups of three behind the first digits. False where a separator stands in a wrong place.
bool takeGroups(std::string_view& text, std::string_view thousands, std::size_t firstDigits,
                std::string& plain, bool& hasGroups) {
    while (takePrefix(text, thousands)) {
        if (!hasGroups && (firstDigits == 0 || firstDigits > 3 || plain[plain.size() - firstDigits] == '0'))
            return false;
        hasGroups = true;
        if (takeDigits(text, plain) != 3) return false;
    }
    return true;
}

bool takeExponent(std::string_view& text, std::string& plain) {
    if (text.empty() || (text.front() != 'e' && text.front() != 'E')) return true;
    text.remove_prefix(1);
    plain += 'e';
    if (takePrefix(text, "-"))
        plain += '-';
    else
        takePrefix(text, "+");
    return takeDigits(text, plain) > 0;
}

}  // namespace

std::optional<double> parseNumber(std::string_view text, const NumberFormat& format) {
    std::string plain;
    if (takePrefix(text, "-") || takePrefix(text, "\xe2\x88\x92"))  // hyphen or U+2212
        plain += '-';
    else
        takePrefix(text, "+");
    const std::size_t whole = takeDigits(text, plain);
    bool hasGroups = false;
    if (!takeGroups(text, format.thousands, whole, plain, hasGroups)) return std::nullopt;
    std::size_t decimals = 0;
    if (takePrefix(text, format.decimal)) {
        plain += '.';
        decimals = takeDigits(text, plain);
    }
    if (whole + decimals == 0) return std::nullopt;
    if (!hasGroups && !takeExponent(text, plain)) return std::nullopt;
    if (!text.empty()) return std::nullopt;
    double value = 0;
    const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (read.ec != std::errc{} || read.ptr != plain.data() + plain.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string_view withoutCurrency(std::string_view text) {
    if (takePrefix(text, "\xe2\x82\xac") || takePrefix(text, "EUR"))
        while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    if (text.ends_with(",-")) text.remove_suffix(2);
    return text;
}

}  // namespace herleid
