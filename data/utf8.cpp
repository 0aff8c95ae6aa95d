#include "data/utf8.h"

#include <cpl_conv.h>
#include <cpl_string.h>

#include <array>

namespace herleid {

std::size_t characterLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xc0) != 0x80) return 0;
    if (first == 0xe0 && byte(1) < 0xa0) return 0;
    if (first == 0xed && byte(1) > 0x9f) return 0;
    if (first == 0xf0 && byte(1) < 0x90) return 0;
    if (first == 0xf4 && byte(1) > 0x8f) return 0;
    return length;
}

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string utf8FromLatin1(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            result += c;
        } else {
            result += static_cast<char>(0xc0 | (byte >> 6));
            result += static_cast<char>(0x80 | (byte & 0x3f));
        }
    }
    return result;
}

std::string utf8From(std::string_view text, const std::string& encoding) {
    if (encoding.empty() || encoding == "UTF-8") return std::string(text);
    if (encoding == "ISO-8859-1") return utf8FromLatin1(text);
    char* recoded = CPLRecode(std::string(text).c_str(),
                              encoding == "WINDOWS-1252" ? "CP1252" : encoding.c_str(), CPL_ENC_UTF8);
    std::string result(recoded);
    CPLFree(recoded);
    return result;
}

bool isSupportedEncoding(const std::string& encoding) {
    static const std::array<std::string_view, 5> known{"", "UTF-8", "ISO-8859-1", "ISO-8859-15",
                                                       "WINDOWS-1252"};
    for (const auto name : known)
        if (name == encoding) return true;
    return false;
}

}  // namespace herleid
