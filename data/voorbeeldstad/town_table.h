#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/facts/date.h"

namespace herleid {

/// One row of a text file. raw: the line as it is to stand there, where that is not its fields joined.
struct TownRow {
    std::vector<std::string> fields;
    std::string raw;
    bool isSpoilt = false;  ///< carries a planted defect
};

/// A text file with semicolons before it is written; texts in UTF-8.
struct TownTable {
    std::vector<std::string> titles;  ///< lines above the header
    std::vector<std::string> header;
    std::vector<TownRow> rows;

    /// Throws std::out_of_range where the header has no such column.
    [[nodiscard]] std::size_t column(std::string_view name) const;
    /// The whole file with CRLF, a field quoted where it must be.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string lineOf(const TownRow& row) const;
};

/// "143210,52": decimals digits behind a comma, and none of them where wholeIsBare and the number is whole.
[[nodiscard]] std::string commaNumber(double number, int decimals, bool wholeIsBare = false);
/// "-412.500": a point before every third digit.
[[nodiscard]] std::string grouped(std::int64_t number);
/// "3-4-2023" or, padded, "03-04-2023".
[[nodiscard]] std::string dutchDate(Date date, bool isPadded);
/// UTF-8 in Windows-1252; '?' for what it lacks.
[[nodiscard]] std::string windows1252(std::string_view utf8);

}  // namespace herleid
