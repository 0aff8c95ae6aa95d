#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace herleid {

/// How a file writes numbers.
struct NumberFormat {
    std::string decimal = ".";
    std::string thousands;  ///< empty: none
    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// Reads the whole text as one finite number, or nothing: sign, digits, thousands separators only where
/// exactly three digits follow and one to three digits (not a lone 0) precede, decimals, and an exponent
/// where no thousands separator occurs. So with thousands "." and decimal ",", "1.234,5" is 1234.5 and "0.9"
/// is no number. The nearest double, as in any correct program.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text, const NumberFormat& format);

/// The text of an amount without a euro sign or "EUR" before it and ",-" behind it: "€ 412.000,-" is "412.000".
[[nodiscard]] std::string_view withoutCurrency(std::string_view text);

}  // namespace herleid
