#pragma once

#include <string>
#include <string_view>

namespace herleid {

/// Whether the text is well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above 10FFFF).
[[nodiscard]] bool isUtf8(std::string_view text);
/// Number of bytes of the character that the text begins with, 0 where it is malformed. The text is not empty.
[[nodiscard]] std::size_t characterLength(std::string_view text);
/// Every byte as the character of ISO 8859-1 with its number, in UTF-8.
[[nodiscard]] std::string utf8FromLatin1(std::string_view text);
/// The text in UTF-8. encoding: one of supportedEncodings().
[[nodiscard]] std::string utf8From(std::string_view text, const std::string& encoding);
[[nodiscard]] bool isSupportedEncoding(const std::string& encoding);

}  // namespace herleid
