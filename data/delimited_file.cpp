#include "data/delimited_file.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "data/failed.h"
#include "data/utf8.h"

namespace herleid {

namespace {

constexpr std::size_t chunkBytes = 1 << 20;
constexpr std::size_t longestRecord = 1 << 20;  // chosen: a quote open for longer was never meant as one
constexpr std::size_t mostColumns = 5000;       // chosen: SQLite takes 2,000, and no register has as many

[[noreturn]] void unreadable(const std::filesystem::path& file, const std::string& reason) {
    fail(ErrorCode::FileUnreadable, {{"file", file.string()}, {"reason", reason}});
}

char mostFrequentSeparator(const std::string& line) {
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char candidate : {',', ';', '\t'}) {
        bool isQuoted = false;
        const auto count = std::count_if(line.begin(), line.end(), [&](char c) {
            if (c == '"') isQuoted = !isQuoted;
            return c == candidate && !isQuoted;
        });
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

DelimitedFile::DelimitedFile(const std::filesystem::path& file, const std::string& separator,
                             std::string encoding, int skipRows)
    : m_path(file), m_encoding(std::move(encoding)) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        fail(ErrorCode::FileNotFound, {{"file", file.string()}});
    if (error || std::filesystem::is_directory(status)) unreadable(file, "not a regular file");
    m_stream.open(file, std::ios::binary);
    if (!m_stream) unreadable(file, "no permission to read");
    m_size = std::filesystem::file_size(file, error);
    if (error) m_size = 0;  // a pipe has none; only the progress suffers
    readHeader(separator, skipRows);
}

void DelimitedFile::skipLines(int count) {
    for (; count > 0; --count) {
        const End end = firstLine();
        m_at = end.next;
        ++m_line;
    }
}

void DelimitedFile::readHeader(const std::string& separator, int skipRows) {
    static_cast<void>(fill());
    if (m_buffer.rfind("\xff\xfe", 0) == 0 || m_buffer.rfind("\xfe\xff", 0) == 0)
        unreadable(m_path, "encoding UTF-16; save it as UTF-8");
    if (m_buffer.find('\0') != std::string::npos) unreadable(m_path, "not a text file");
    if (m_buffer.rfind("\xef\xbb\xbf", 0) == 0) m_at = 3;
    skipLines(skipRows);
    m_separator = separator.empty() ? ',' : separator.front();
    if (separator.empty()) {
        const End end = firstLine();
        m_separator = mostFrequentSeparator(m_buffer.substr(m_at, end.text - m_at));
    }
    TableRow record;
    if (!next(record)) fail(ErrorCode::NoRows, {{"file", m_path.string()}});
    if (!record.isWellEncoded || record.hasOpenQuote)
        unreadable(m_path, "line " + std::to_string(record.line) + ": " +
                               (record.hasOpenQuote ? "a quote is never closed"
                                                    : "the column names are not in UTF-8"));
    if (record.fields.size() > mostColumns)
        fail(ErrorCode::FileTooLarge,
             {{"file", m_path.string()}, {"reason", "more than " + std::to_string(mostColumns) + " columns"}});
    for (const std::string& name : record.fields) m_header.push_back(trimmed(name));
}

bool DelimitedFile::fill() {
    if (!m_stream) return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + chunkBytes);
    m_stream.read(m_buffer.data() + before, static_cast<std::streamsize>(chunkBytes));
    const auto count = static_cast<std::size_t>(m_stream.gcount());
    m_buffer.resize(before + count);
    m_read += count;
    if (m_stream.bad()) unreadable(m_path, "reading failed");
    return count > 0;
}

DelimitedFile::End DelimitedFile::firstLine() {
    std::size_t length = 0;
    while (true) {
        const auto found = m_buffer.find('\n', m_at + length);
        if (found != std::string::npos) return {found, found + 1, true};
        length = m_buffer.size() - m_at;
        if (length > longestRecord) refuseLine();
        if (!fill()) return {m_buffer.size(), m_buffer.size(), true};
    }
}

void DelimitedFile::refuseLine() const {
    fail(ErrorCode::FileTooLarge,
         {{"file", m_path.string()},
          {"reason", "line " + std::to_string(m_line) + " is longer than 1 MB"}});
}

DelimitedFile::End DelimitedFile::findEnd() {
    // A line without any quote is the whole record: nearly all are.
    const auto end = m_buffer.find('\n', m_at);
    if (end != std::string::npos && std::memchr(m_buffer.data() + m_at, '"', end - m_at) == nullptr)
        return {end, end + 1, false};
    return findQuotedEnd();
}

DelimitedFile::End DelimitedFile::findQuotedEnd() {
    bool isQuoted = false;
    bool spansLines = false;  // the quoted field has a line end in it
    bool atFieldStart = true;
    std::size_t length = 0;  // of the record so far; fill() moves the record to the front of the buffer
    while (true) {
        if (m_at + length >= m_buffer.size() && !fill()) {
            if (isQuoted) return firstLine();
            return {m_at + length, m_at + length, false};
        }
        if (length > longestRecord) {
            if (isQuoted) return firstLine();
            refuseLine();
        }
        const char c = m_buffer[m_at + length];
        if (isQuoted) {
            if (c == '"') {
                // A doubled quote is a quote in the field: leaving and entering again comes to the same.
                isQuoted = false;
                const bool hasNext = m_at + length + 1 < m_buffer.size() || fill();
                const char next = hasNext ? m_buffer[m_at + length + 1] : '\n';
                atFieldStart = next == '"';
                // A quote that closes in the middle of a field of a later line was opened by mistake.
                if (spansLines && !atFieldStart && next != m_separator && next != '\r' && next != '\n')
                    return firstLine();
            } else if (c == '\n') {
                spansLines = true;
            }
        } else if (c == '\n') {
            return {m_at + length, m_at + length + 1, false};
        } else if (c == '"' && atFieldStart) {
            isQuoted = true;
        } else {
            atFieldStart = c == m_separator;
            spansLines = false;
        }
        ++length;
    }
}

void DelimitedFile::split(const std::string& text, std::vector<std::string>& fields) const {
    std::size_t count = 0;
    const auto addField = [&]() -> std::string& {
        if (count == fields.size()) fields.emplace_back();
        fields[count].clear();
        return fields[count++];
    };
    std::string* field = &addField();
    bool isQuoted = false;
    bool atFieldStart = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            *field += '"';
            ++i;
        } else if (isQuoted) {
            if (c == '"')
                isQuoted = false;
            else
                *field += c;
        } else if (c == m_separator) {
            field = &addField();
            atFieldStart = true;
            continue;
        } else if (c == '"' && atFieldStart) {
            isQuoted = true;
        } else {
            *field += c;
        }
        atFieldStart = false;
    }
    fields.resize(count);
}

bool DelimitedFile::next(TableRow& record) {
    while (true) {
        if (m_at >= m_buffer.size() && !fill()) return false;
        const End end = findEnd();
        std::string_view text(m_buffer.data() + m_at, end.text - m_at);
        record.line = m_line;
        m_line += std::count(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at),
                             m_buffer.begin() + static_cast<std::ptrdiff_t>(end.next), '\n');
        m_at = end.next;
        if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
        if (text.empty()) continue;
        record.hasOpenQuote = end.hasOpenQuote;
        record.isWellEncoded = true;
        if (isAscii(text)) {
            record.text = text;
        } else {
            record.text = utf8From(text, m_encoding);
            record.isWellEncoded = isUtf8(record.text);
        }
        split(record.text, record.fields);
        if (!record.isWellEncoded) record.text = utf8FromLatin1(record.text);
        return true;
    }
}

double DelimitedFile::fractionRead() const {
    if (m_size == 0) return 0.0;
    const auto consumed = static_cast<double>(m_read - (m_buffer.size() - m_at));
    return std::min(1.0, consumed / static_cast<double>(m_size));
}

}  // namespace herleid
