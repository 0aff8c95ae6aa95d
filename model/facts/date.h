#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/facts/result.h"

namespace herleid {

/// A calendar day in the proleptic Gregorian calendar, without a time zone.
class Date {
public:
    constexpr Date() = default;
    /// Throws std::logic_error for a day that does not exist, such as 30 February.
    Date(int year, int month, int day);

    /// Reads "2026-11-01", nothing else. Fails with DateUnreadable.
    [[nodiscard]] static Result<Date> parseIso(std::string_view text);
    /// Reads text by a strptime-like format with %Y %y %m %d %b and literal characters; the whole text must
    /// be consumed. %y below 70 is 20yy. Fails with DateUnreadable, also for days that do not exist.
    [[nodiscard]] static Result<Date> parse(std::string_view text, std::string_view format);
    [[nodiscard]] static constexpr Date fromDays(std::int32_t daysSinceEpoch) {
        Date date;
        date.m_days = daysSinceEpoch;
        return date;
    }
    [[nodiscard]] static bool exists(int year, int month, int day);

    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int day() const;
    /// Days since 1970-01-01.
    [[nodiscard]] constexpr std::int32_t days() const { return m_days; }
    /// Months since January of year 0; consecutive months differ by one.
    [[nodiscard]] int monthIndex() const { return year() * 12 + month() - 1; }
    /// "2026-11-01"
    [[nodiscard]] std::string iso() const;

    friend constexpr auto operator<=>(Date, Date) = default;

private:
    std::int32_t m_days = 0;
};

}  // namespace herleid
