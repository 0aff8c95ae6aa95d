#pragma once

#include <string>
#include <vector>

namespace herleid {

/// The words of what a person typed: letters, digits and anything beyond ASCII.
[[nodiscard]] std::vector<std::string> searchWords(const std::string& text);
/// An FTS5 query that asks for every word, the last one as a beginning if so wanted.
[[nodiscard]] std::string searchQuery(const std::vector<std::string>& words, bool lastIsBeginning);
/// A LIKE pattern (ESCAPE '\') for the text as it stands at the beginning, or anywhere.
[[nodiscard]] std::string likePattern(const std::string& text, bool anywhere);
[[nodiscard]] std::string withoutOuterSpaces(const std::string& text);

}  // namespace herleid
