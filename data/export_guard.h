#pragma once

#include <string>
#include <string_view>

namespace herleid {

/// A text cell that begins with = + - @, a tab, a carriage return, or the full-width ＝ ＋ － ＠ is a formula to a
/// spreadsheet that opens a CSV file (OWASP, "CSV injection"). An apostrophe before it makes it a text.
///
/// A guarded text reads back exactly: the apostrophe is put before every text of any number of apostrophes and then such
/// a sign, and one apostrophe is taken from every text of at least one apostrophe and then such a sign. So "'t Harde"
/// stays as it is, and unguarded(guarded(text)) = text for every text.
[[nodiscard]] std::string guarded(std::string_view text);
[[nodiscard]] std::string unguarded(std::string_view text);
[[nodiscard]] bool isGuarded(std::string_view text);

}  // namespace herleid
