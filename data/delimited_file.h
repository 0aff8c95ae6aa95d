#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace herleid {

/// One record of a delimited file.
struct DelimitedRecord {
    std::int64_t line = 0;            ///< line of the file on which it starts, the header being 1
    std::string text;                 ///< as it stood, without the line end, in UTF-8
    std::vector<std::string> fields;  ///< unquoted
    bool hasOpenQuote = false;        ///< a quote that never closes: the record is its first line only
    bool isWellEncoded = true;        ///< false: some field is not in the file's encoding
};

/// Reads text files with separators (RFC 4180) in one pass and little memory: quoted fields with separators,
/// doubled quotes and line ends in them, LF or CRLF, with or without a byte order mark. Keeps what importing
/// must report: line numbers, the row as it stood, the number of fields as it is. Empty lines are skipped.
class DelimitedFile {
public:
    /// separator: "," ";" or a tab; empty: the one the header line has most of. encoding: see utf8.h.
    /// Throws Failed with FileNotFound, FileUnreadable (also for a file that is not text, or whose header is
    /// not in the encoding) or NoRows for an empty file.
    DelimitedFile(const std::filesystem::path& file, const std::string& separator, std::string encoding);

    [[nodiscard]] const std::vector<std::string>& header() const { return m_header; }
    [[nodiscard]] char separator() const { return m_separator; }
    /// Reads the next record into record; false at the end.
    [[nodiscard]] bool next(DelimitedRecord& record);
    /// 0 to 1.
    [[nodiscard]] double fractionRead() const;

private:
    struct End {
        std::size_t text;  ///< where the record's text ends
        std::size_t next;  ///< where the next record begins
        bool hasOpenQuote;
    };
    [[nodiscard]] bool fill();
    [[nodiscard]] End findEnd();
    [[nodiscard]] End firstLine() const;
    void split(const std::string& text, std::vector<std::string>& fields) const;
    void readHeader(const std::string& separator);

    std::filesystem::path m_path;
    std::ifstream m_stream;
    std::string m_encoding;
    std::string m_buffer;
    std::size_t m_at = 0;  // where the next record begins in the buffer
    std::int64_t m_line = 1;
    std::uintmax_t m_size = 0;
    std::uintmax_t m_read = 0;
    char m_separator = ',';
    std::vector<std::string> m_header;
};

}  // namespace herleid
