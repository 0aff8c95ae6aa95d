#pragma once

#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "data/failed.h"
#include "data/json_object.h"

namespace herleid {

/// Numbers in stored JSON are exact: the shortest decimal that reads back to the same bits; null is NaN,
/// "inf" and
/// "-inf" the infinities, which JSON has no numbers for.
[[nodiscard]] inline Json exact(double value) {
    if (std::isnan(value)) return nullptr;
    if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
    return value;
}

[[nodiscard]] inline double exactDouble(const Json& json) {
    if (json.is_null()) return std::numeric_limits<double>::quiet_NaN();
    if (json.is_string())
        return std::numeric_limits<double>::infinity() * (json.get<std::string>() == "-inf" ? -1.0 : 1.0);
    return json.get<double>();
}

/// Any range of doubles.
template <class Doubles>
[[nodiscard]] Json exactList(const Doubles& values) {
    Json json = Json::array();
    for (const double value : values) json.push_back(exact(value));
    return json;
}

[[nodiscard]] inline std::vector<double> exactDoubles(const Json& json) {
    std::vector<double> values;
    for (const Json& value : json) values.push_back(exactDouble(value));
    return values;
}

/// Named arguments, in their order.
[[nodiscard]] inline Json pairsToJson(const std::vector<std::pair<std::string, std::string>>& pairs) {
    Json json = Json::array();
    for (const auto& [key, value] : pairs) json.push_back({key, value});
    return json;
}

[[nodiscard]] inline std::vector<std::pair<std::string, std::string>> pairsFromJson(const Json& json) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const Json& pair : json)
        pairs.emplace_back(pair.at(0).get<std::string>(), pair.at(1).get<std::string>());
    return pairs;
}

/// The enumerator with this name, by asking every one for its own. Throws Failed with ProjectDamaged, such as
/// for a word that only a newer program knows.
template <class Enum, class NameOf>
[[nodiscard]] Enum enumeratorNamed(const std::string& word, NameOf nameOf) {
    constexpr int most = 64;  // more than any of ours has
    for (int i = 0; i < most; ++i)
        if (nameOf(static_cast<Enum>(i)) == word && !word.empty()) return static_cast<Enum>(i);
    fail(ErrorCode::ProjectDamaged, {{"reason", "unknown word '" + word + "'"}});
}

/// Writes JSON text piece by piece, several times faster than building a tree of values first.
class JsonText {
public:
    JsonText& open(char bracket) {
        separate();
        m_text += bracket;
        m_needsComma = false;
        return *this;
    }
    JsonText& close(char bracket) {
        m_text += bracket;
        m_needsComma = true;
        return *this;
    }
    JsonText& key(std::string_view name) {
        text(name);
        m_text += ':';
        m_needsComma = false;
        return *this;
    }
    JsonText& text(std::string_view value) {
        separate();
        m_text += '"';
        for (const char c : value) addEscaped(c);
        m_text += '"';
        return *this;
    }
    JsonText& number(double value) {
        if (std::isinf(value)) return text(value > 0 ? "inf" : "-inf");
        if (std::isnan(value)) return null();
        return addChars(value);
    }
    template <class Integer>
    requires std::is_integral_v<Integer> JsonText& whole(Integer value) { return addChars(value); }
    JsonText& flag(bool value) { return word(value ? "true" : "false"); }
    JsonText& null() { return word("null"); }
    [[nodiscard]] const std::string& result() const { return m_text; }

private:
    void separate() {
        if (m_needsComma) m_text += ',';
        m_needsComma = true;
    }
    JsonText& word(std::string_view value) {
        separate();
        m_text += value;
        return *this;
    }
    template <class Number>
    JsonText& addChars(Number value) {
        char buffer[32];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
        return word({buffer, static_cast<std::size_t>(end - buffer)});
    }
    void addEscaped(char c) {
        constexpr const char* digits = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (byte < 0x20) {
            m_text += "\\u00";
            m_text += digits[byte >> 4];
            m_text += digits[byte & 15];
        } else {
            m_text += c;
        }
    }

    std::string m_text;
    bool m_needsComma = false;
};

}  // namespace herleid
