#include "data/json_schema.h"

#include <algorithm>
#include <array>
#include <regex>
#include <stdexcept>
#include <string_view>

#include "data/failed.h"

namespace herleid {

namespace {

constexpr std::array<std::string_view, 16> knownWords{"$schema", "title", "description", "type", "const", "enum", "properties", "required",
                                                      "additionalProperties", "items", "maxItems", "minLength", "maxLength", "pattern", "minItems", "$id"};
constexpr std::size_t longestShown = 40;   // characters of a value in a message; chosen

std::size_t codePoints(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// One value at its place.
class Check {
public:
    Check(const Json& schema, const std::string& origin, const std::string& path) : m_schema(schema), m_origin(origin), m_path(path) {
        for (const auto& [word, rule] : schema.items())
            if (std::ranges::find(knownWords, word) == knownWords.end()) throw std::logic_error("a schema with the word " + word);
    }

    void run(const Json& value) const {
        type(value);
        if (m_schema.contains("const") && value != m_schema["const"]) refuse(value, m_schema["const"].dump());
        if (m_schema.contains("enum") && std::find(m_schema["enum"].begin(), m_schema["enum"].end(), value) == m_schema["enum"].end()) refuse(value, choices());
        if (value.is_string()) text(value);
        if (value.is_array()) list(value);
        if (value.is_object()) object(value);
    }

private:
    [[noreturn]] void refuse(const Json& value, const std::string& reason) const {
        std::string shown = value.is_string() ? value.get<std::string>() : value.dump();
        if (codePoints(shown) > longestShown) shown = std::to_string(codePoints(shown)) + " characters";
        fail(ErrorCode::JsonField, {{"file", m_origin}, {"field", m_path}, {"value", shown}, {"reason", reason}});
    }

    [[nodiscard]] std::string choices() const {
        std::string all;
        for (const Json& one : m_schema["enum"]) all += (all.empty() ? "" : ", ") + one.get<std::string>();
        return all;
    }

    void type(const Json& value) const {
        if (!m_schema.contains("type")) return;
        const auto wanted = m_schema["type"].get<std::string>();
        const bool fits = wanted == "object"   ? value.is_object()
                          : wanted == "array"  ? value.is_array()
                          : wanted == "string" ? value.is_string()
                                               : throw std::logic_error("a schema with the type " + wanted);
        if (!fits) refuse(value, wanted);
    }

    void text(const Json& value) const {
        const std::string& content = value.get_ref<const std::string&>();
        const std::size_t length = codePoints(content);
        if (length < m_schema.value("minLength", std::size_t{0})) refuse(value, "at least " + m_schema["minLength"].dump() + " characters");
        if (m_schema.contains("maxLength") && length > m_schema["maxLength"].get<std::size_t>())
            fail(ErrorCode::JsonField, {{"file", m_origin}, {"field", m_path}, {"value", std::to_string(length) + " characters"},
                                        {"reason", "at most " + m_schema["maxLength"].dump() + " characters"}});
        if (m_schema.contains("pattern") && !std::regex_search(content, std::regex(m_schema["pattern"].get<std::string>())))
            refuse(value, "of the form " + m_schema["pattern"].get<std::string>());
    }

    void list(const Json& value) const {
        if (m_schema.contains("maxItems") && value.size() > m_schema["maxItems"].get<std::size_t>())
            refuse(value, "at most " + m_schema["maxItems"].dump() + " items");
        if (!m_schema.contains("items")) return;
        for (std::size_t i = 0; i < value.size(); ++i)
            checkAgainst(value[i], m_schema["items"], m_origin, m_path + "[" + std::to_string(i) + "]");
    }

    [[nodiscard]] std::string below(const std::string& key) const { return m_path.empty() ? key : m_path + "." + key; }

    void object(const Json& value) const {
        if (m_schema.contains("required"))
            for (const Json& one : m_schema["required"])
                if (const std::string key = one.get<std::string>(); !value.contains(key))
                    fail(ErrorCode::JsonField, {{"file", m_origin}, {"field", below(key)}, {"value", ""}, {"reason", "required"}});
        const Json known = m_schema.value("properties", Json::object());
        for (const auto& [key, member] : value.items()) {
            if (known.contains(key)) checkAgainst(member, known[key], m_origin, below(key));
            else if (m_schema.contains("additionalProperties") && m_schema["additionalProperties"] == false)
                fail(ErrorCode::JsonField, {{"file", m_origin}, {"field", below(key)}, {"value", ""}, {"reason", "no member of the standard"}});
        }
    }

    const Json& m_schema;
    const std::string& m_origin;
    const std::string& m_path;
};

}  // namespace

void checkAgainst(const Json& value, const Json& schema, const std::string& origin, const std::string& path) {
    Check(schema, origin, path).run(value);
}

}  // namespace herleid
