#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/printed_matrix_rows.h"
#include "data/printed_table.h"
#include "model/printed_matrix/printed_matrix.h"

namespace herleid {

/// Which sign parts the decimals of all texts of a table.
enum class DecimalSign { Comma, Point };

/// A cell with the line of the matrix it stands in.
struct NumberCell {
    MatrixValueKind kind{};
    std::string text;
};

/// The text without currency, unit and percent sign. Nothing where something else stands there too.
struct BareNumber {
    std::string digits;         ///< "412.000"
    std::string unit;           ///< "m²", "sqft"
    std::string note;           ///< behind a percent sign: "(CBS)"
    bool isPercent = false;
    bool isDutch = false;       ///< ends in ",-"
    bool isDollar = false;
};
[[nodiscard]] std::optional<BareNumber> bareNumber(const std::string& text);

/// The number with what its last place is worth; thousands only before exactly three digits.
[[nodiscard]] std::optional<PrintedFigure> figureOfText(const BareNumber& bare, DecimalSign sign);

/// Exactly three decimals: nobody prints amounts or areas so, but groups of thousands look like it.
[[nodiscard]] bool hasOddDecimals(const PrintedFigure& figure, MatrixValueKind kind);

/// The one sign under which the texts of a table are numbers of a likely size. Nothing where the texts are the same numbers
/// or none under either; isInDoubt where they are different numbers and nothing decides.
struct SignDecision {
    DecimalSign sign = DecimalSign::Comma;
    bool isInDoubt = false;
    std::string example;        ///< of the doubt
};
[[nodiscard]] SignDecision decideSign(const std::vector<NumberCell>& cells);

/// A day: 2020-01-31, 31-1-2020, 31.1.2020, 31 januari 2020, 31/1/2020. isMonthFirst: of dates with strokes.
[[nodiscard]] std::optional<Date> dayOfText(const std::string& text, bool isMonthFirst);
/// Whether dates with strokes have the month first; nothing where they do not tell.
[[nodiscard]] std::optional<bool> hasMonthFirst(const std::vector<std::string>& dates);

}  // namespace herleid
