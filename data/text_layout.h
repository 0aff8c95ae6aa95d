#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace herleid {

/// What the bytes of a text file say about its encoding.
struct EncodingEvidence {
    std::int64_t characters = 0;   ///< of more than one byte, well-formed in UTF-8
    std::int64_t malformed = 0;    ///< bytes that are not UTF-8
    std::int64_t printed1252 = 0;  ///< of those, bytes 80 to 9F: signs such as € in Windows-1252, none in ISO 8859-1
    std::vector<std::string> samples;  ///< the first few words with malformed bytes, as they stand

    /// Whether some malformed bytes are a slip in a file that is UTF-8 otherwise, or there are none.
    [[nodiscard]] bool isUtf8() const { return malformed == 0 || characters > malformed; }
};

/// Reads the whole file. Throws Failed with FileUnreadable.
[[nodiscard]] EncodingEvidence encodingEvidence(const std::filesystem::path& file);

/// Where the table of a text file begins and what parts its fields, from its first 64 kB. A line counts as title where
/// less than half of its fields are filled.
struct TextLayout {
    char separator = ',';
    int skipRows = 0;
};
[[nodiscard]] TextLayout textLayout(const std::filesystem::path& file);

/// How many of the first rows stand above the header: those with less than half the filled cells that a row can have.
[[nodiscard]] std::size_t titleRows(const std::vector<std::size_t>& filledCells, std::size_t columns);

}  // namespace herleid
