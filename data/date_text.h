#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/facts/date.h"

namespace herleid {

/// Reads a day by one form: as Date::parse does, and with %T at its end for a time of day ("13:45", "13:45:10.5",
/// with or without a zone), which is read and left out.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text, std::string_view format);

/// Reads a day by whichever of the forms fits; nothing where none fits, or where two give different days.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text, const std::vector<std::string>& formats);

/// "%d-%m-%Y" or "%d-%m-%Y or %Y-%m-%d": for messages.
[[nodiscard]] std::string formatList(const std::vector<std::string>& formats);

}  // namespace herleid
