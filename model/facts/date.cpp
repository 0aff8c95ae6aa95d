#include "model/facts/date.h"

#include <array>
#include <cctype>
#include <cstdio>
#include <optional>
#include <stdexcept>

namespace herleid {

namespace {

std::chrono::year_month_day civil(std::int32_t days) {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{days}}};
}

/// Reads at least one and at most maxDigits digits at the front of text and removes them.
std::optional<int> takeNumber(std::string_view& text, std::size_t maxDigits) {
    std::size_t length = 0;
    int value = 0;
    while (length < text.size() && length < maxDigits &&
           std::isdigit(static_cast<unsigned char>(text[length])) != 0) {
        value = value * 10 + (text[length] - '0');
        ++length;
    }
    if (length == 0) return std::nullopt;
    text.remove_prefix(length);
    return value;
}

/// Reads a month's first three letters, English or Dutch, in any case.
std::optional<int> takeMonthName(std::string_view& text) {
    static constexpr std::array<std::string_view, 15> names{"jan", "feb", "mar", "apr", "may",
                                                            "jun", "jul", "aug", "sep", "oct",
                                                            "nov", "dec", "mrt", "mei", "okt"};
    static constexpr std::array<int, 15> months{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 5, 10};
    if (text.size() < 3) return std::nullopt;
    std::string word;
    for (char c : text.substr(0, 3)) word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == word) {
            text.remove_prefix(3);
            return months[i];
        }
    return std::nullopt;
}

tl::unexpected<Error> unreadable(std::string_view text) {
    return failure(ErrorCode::DateUnreadable, {{"value", std::string(text)}});
}

}  // namespace

Date::Date(int year, int month, int day) {
    if (!exists(year, month, day)) throw std::logic_error("Date: no such day");
    const std::chrono::year_month_day ymd{std::chrono::year{year},
                                          std::chrono::month{static_cast<unsigned>(month)},
                                          std::chrono::day{static_cast<unsigned>(day)}};
    m_days = static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count());
}

bool Date::exists(int year, int month, int day) {
    if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return false;
    return std::chrono::year_month_day{std::chrono::year{year},
                                       std::chrono::month{static_cast<unsigned>(month)},
                                       std::chrono::day{static_cast<unsigned>(day)}}
        .ok();
}

Result<Date> Date::parseIso(std::string_view text) {
    if (text.size() != 10) return unreadable(text);
    return parse(text, "%Y-%m-%d");
}

Result<Date> Date::parse(std::string_view text, std::string_view format) {
    const std::string_view whole = text;
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%' || i + 1 == format.size()) {
            if (text.empty() || text.front() != format[i]) return unreadable(whole);
            text.remove_prefix(1);
            continue;
        }
        switch (format[++i]) {
            case 'Y': {
                const std::size_t before = text.size();
                year = takeNumber(text, 4);
                if (before - text.size() != 4) return unreadable(whole);
                break;
            }
            case 'y':
                year = takeNumber(text, 2);
                if (year) *year += *year < 70 ? 2000 : 1900;
                break;
            case 'm': month = takeNumber(text, 2); break;
            case 'd': day = takeNumber(text, 2); break;
            case 'b': month = takeMonthName(text); break;
            default: return unreadable(whole);
        }
    }
    if (!text.empty() || !year || !month || !day || !exists(*year, *month, *day)) return unreadable(whole);
    return Date(*year, *month, *day);
}

int Date::year() const { return static_cast<int>(civil(m_days).year()); }
int Date::month() const { return static_cast<int>(static_cast<unsigned>(civil(m_days).month())); }
int Date::day() const { return static_cast<int>(static_cast<unsigned>(civil(m_days).day())); }

std::string Date::iso() const {
    const auto ymd = civil(m_days);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return buffer.data();
}

}  // namespace herleid
