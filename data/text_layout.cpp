#include "data/text_layout.h"

#include <algorithm>
#include <fstream>
#include <map>

#include "data/failed.h"
#include "data/utf8.h"

namespace herleid {

namespace {

constexpr std::size_t chunkBytes = 1 << 20;
constexpr std::size_t layoutBytes = 1 << 16;
constexpr std::size_t mostSamples = 3;
constexpr std::size_t shownLines = 60;

std::ifstream opened(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) fail(ErrorCode::FileUnreadable, {{"file", file.string()}, {"reason", "no permission to read"}});
    return stream;
}

/// The word around a place in the text: letters and what is not ASCII.
std::string wordAt(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 30;
    const auto isPart = [&](std::size_t i) {
        const auto c = static_cast<unsigned char>(text[i]);
        return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '\'';
    };
    std::size_t begin = at;
    while (begin > 0 && at - begin < longest && isPart(begin - 1)) --begin;
    std::size_t end = at + 1;
    while (end < text.size() && end - at < longest && isPart(end)) ++end;
    return std::string(text.substr(begin, end - begin));
}

/// Counts in text; returns how many bytes at its end are a character that may go on in the next chunk.
std::size_t count(std::string_view text, bool isLast, EncodingEvidence& evidence) {
    std::size_t i = 0;
    while (i < text.size()) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = characterLength(text.substr(i));
        if (length > 0) {
            ++evidence.characters;
            i += length;
            continue;
        }
        if (!isLast && text.size() - i < 4) return text.size() - i;
        ++evidence.malformed;
        if (c < 0xa0) ++evidence.printed1252;
        if (evidence.samples.size() < mostSamples) evidence.samples.push_back(wordAt(text, i));
        ++i;
    }
    return 0;
}

struct LineFields {
    std::size_t all = 0;
    std::size_t filled = 0;
};

LineFields fieldsOf(std::string_view line, char separator) {
    LineFields fields;
    bool isQuoted = false;
    bool isFilled = false;
    const auto close = [&] {
        ++fields.all;
        fields.filled += isFilled ? 1 : 0;
        isFilled = false;
    };
    for (const char c : line) {
        if (c == '"') isQuoted = !isQuoted;
        if (c == separator && !isQuoted)
            close();
        else
            isFilled = isFilled || (c != ' ' && c != '\r' && c != '"');
    }
    close();
    return fields;
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < shownLines) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// The number of fields that most lines have, and how many lines do.
std::pair<std::size_t, std::size_t> usualFields(const std::vector<std::size_t>& fields) {
    std::map<std::size_t, std::size_t> lines;
    for (const std::size_t count : fields)
        if (count > 1) ++lines[count];
    std::pair<std::size_t, std::size_t> best{0, 0};
    for (const auto& [count, times] : lines)
        if (times >= best.second) best = {count, times};
    return best;
}

}  // namespace

EncodingEvidence encodingEvidence(const std::filesystem::path& file) {
    std::ifstream stream = opened(file);
    EncodingEvidence evidence;
    std::string buffer(chunkBytes, '\0');
    std::size_t kept = 0;
    while (stream) {
        stream.read(buffer.data() + kept, static_cast<std::streamsize>(chunkBytes - kept));
        const std::size_t size = kept + static_cast<std::size_t>(stream.gcount());
        kept = count({buffer.data(), size}, !stream, evidence);
        std::copy(buffer.begin() + static_cast<std::ptrdiff_t>(size - kept),
                  buffer.begin() + static_cast<std::ptrdiff_t>(size), buffer.begin());
    }
    return evidence;
}

TextLayout textLayout(const std::filesystem::path& file) {
    std::ifstream stream = opened(file);
    std::string text(layoutBytes, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(layoutBytes));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    const auto lines = linesOf(text);
    TextLayout layout;
    std::size_t most = 0;
    for (const char separator : {',', ';', '\t'}) {
        std::vector<std::size_t> all;
        std::vector<std::size_t> filled;
        for (const auto line : lines) {
            const LineFields fields = fieldsOf(line, separator);
            all.push_back(fields.all);
            filled.push_back(fields.filled);
        }
        const auto [count, times] = usualFields(all);
        // A separator that parts many lines into many equal fields is no chance.
        if (count * times <= most) continue;
        most = count * times;
        layout.separator = separator;
        layout.skipRows = static_cast<int>(titleRows(filled, count));
    }
    return layout;
}

std::size_t titleRows(const std::vector<std::size_t>& filledCells, std::size_t columns) {
    for (std::size_t i = 0; i < filledCells.size(); ++i)
        if (filledCells[i] * 2 >= columns && filledCells[i] > 1) return i;
    return 0;
}

}  // namespace herleid
