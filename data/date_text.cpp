#include "data/date_text.h"

namespace herleid {

namespace {

bool takeTwoDigits(std::string_view& text, int highest) {
    std::size_t length = 0;
    int value = 0;
    while (length < text.size() && length < 2 && text[length] >= '0' && text[length] <= '9')
        value = value * 10 + (text[length++] - '0');
    text.remove_prefix(length);
    return length > 0 && value <= highest;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

/// Cuts "hh:mm", seconds, their decimals and a zone off the end of text, from where its first colon says.
std::optional<std::string_view> withoutTime(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    std::size_t start = colon;
    while (start > 0 && colon - start < 2 && text[start - 1] >= '0' && text[start - 1] <= '9') --start;
    std::string_view time = text.substr(start);
    if (!takeTwoDigits(time, 24) || !take(time, ':') || !takeTwoDigits(time, 59)) return std::nullopt;
    if (take(time, ':')) {
        if (!takeTwoDigits(time, 60)) return std::nullopt;
        if (take(time, '.') || take(time, ','))
            while (!time.empty() && time.front() >= '0' && time.front() <= '9') time.remove_prefix(1);
    }
    if (!take(time, 'Z') && (take(time, '+') || take(time, '-'))) {
        if (!takeTwoDigits(time, 24)) return std::nullopt;
        take(time, ':');
        if (!time.empty() && !takeTwoDigits(time, 59)) return std::nullopt;
    }
    if (!time.empty()) return std::nullopt;
    return text.substr(0, start);
}

}  // namespace

std::optional<Date> parseDate(std::string_view text, std::string_view format) {
    if (format.size() >= 2 && format.substr(format.size() - 2) == "%T") {
        const auto day = withoutTime(text);
        if (!day) return std::nullopt;
        text = *day;
        format.remove_suffix(2);
    }
    const auto date = Date::parse(text, format);
    if (!date) return std::nullopt;
    return *date;
}

std::optional<Date> parseDate(std::string_view text, const std::vector<std::string>& formats) {
    std::optional<Date> found;
    for (const std::string& format : formats) {
        const auto date = parseDate(text, format);
        if (date && found && *date != *found) return std::nullopt;
        if (date) found = date;
    }
    return found;
}

std::string formatList(const std::vector<std::string>& formats) {
    std::string list;
    for (const std::string& format : formats) list += (list.empty() ? "" : " or ") + format;
    return list;
}

}  // namespace herleid
