#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "data/table_source.h"

namespace herleid {

/// Reads text files with separators (RFC 4180) in one pass and little memory: quoted fields with separators,
/// doubled quotes and line ends in them, LF or CRLF, with or without a byte order mark. Keeps what importing
/// must report: line numbers, the row as it stood, the number of fields as it is. Empty lines are skipped.
class DelimitedFile final : public TableSource {
public:
    /// separator: "," ";" or a tab; empty: the one the header line has most of. encoding: see utf8.h.
    /// Throws Failed with FileNotFound, FileUnreadable (also for a file that is not text, or whose header is
    /// not in the encoding), FileTooLarge for a line that never ends, or NoRows for an empty file.
    /// skipRows: lines above the header that are passed over.
    DelimitedFile(const std::filesystem::path& file, const std::string& separator, std::string encoding,
                  int skipRows = 0);

    [[nodiscard]] char separator() const { return m_separator; }
    [[nodiscard]] bool next(TableRow& record) override;
    [[nodiscard]] double fractionRead() const override;

private:
    struct End {
        std::size_t text;  ///< where the record's text ends
        std::size_t next;  ///< where the next record begins
        bool hasOpenQuote;
    };
    [[nodiscard]] bool fill();
    [[nodiscard]] End findEnd();
    [[nodiscard]] End findQuotedEnd();
    [[nodiscard]] End firstLine();
    [[noreturn]] void refuseLine() const;
    void skipLines(int count);
    void split(const std::string& text, std::vector<std::string>& fields) const;
    void readHeader(const std::string& separator, int skipRows);

    std::filesystem::path m_path;
    std::ifstream m_stream;
    std::string m_encoding;
    std::string m_buffer;
    std::size_t m_at = 0;  // where the next record begins in the buffer
    std::int64_t m_line = 1;
    std::uintmax_t m_size = 0;
    std::uintmax_t m_read = 0;
    char m_separator = ',';
};

}  // namespace herleid
