#include "data/json_object.h"

#include <cmath>
#include <fstream>
#include <iterator>

#include "data/failed.h"

namespace herleid {

namespace {

std::string shown(const Json& value) {
    std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    if (text.size() > 60) text = text.substr(0, 57) + "...";
    return text;
}

/// nlohmann's words without its own prefix "[json.exception.parse_error.101] ".
std::string plainReason(std::string reason) {
    if (const auto end = reason.find("] "); end != std::string::npos) reason.erase(0, end + 2);
    return reason;
}

constexpr int deepest = 200;  // chosen: our own files nest some ten levels; reading goes a step deeper for each

[[noreturn]] void failAt(const std::string& text, std::size_t byte, const std::string& origin,
                         const std::string& reason) {
    std::size_t line = 1;
    std::size_t column = 1;
    for (std::size_t i = 0; i + 1 < byte && i < text.size(); ++i) {
        column = text[i] == '\n' ? 1 : column + 1;
        if (text[i] == '\n') ++line;
    }
    fail(ErrorCode::JsonInvalid, {{"file", origin},
                                  {"line", std::to_string(line)},
                                  {"column", std::to_string(column)},
                                  {"reason", reason}});
}

}  // namespace

std::optional<std::size_t> placeTooDeep(const std::string& text) {
    int depth = 0;
    bool isText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isText) {
            if (c == '\\') ++i;
            isText = c != '"';
        } else if (c == '"') {
            isText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest) return i + 1;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return std::nullopt;
}

Json parseJson(const std::string& text, const std::string& origin) {
    try {
        if (const auto at = placeTooDeep(text)) failAt(text, *at, origin, "nested too deep");
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        failAt(text, error.byte, origin, plainReason(error.what()));
    } catch (const Json::exception& error) {  // such as the number 1e999, without a place
        failAt(text, 0, origin, plainReason(error.what()));
    }
}

std::string readTextFile(const std::filesystem::path& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) fail(ErrorCode::FileNotFound, {{"file", file.string()}});
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file, ignored))
        fail(ErrorCode::FileUnreadable, {{"file", file.string()}, {"reason", "cannot be opened"}});
    return {std::istreambuf_iterator<char>(stream), {}};
}

JsonObject::JsonObject(const Json& value, std::string origin, std::string path)
    : m_value(&value), m_origin(std::move(origin)), m_path(std::move(path)) {
    if (!value.is_object())
        fail(ErrorCode::JsonField,
             {{"file", m_origin}, {"field", m_path}, {"value", shown(value)}, {"reason", "not an object"}});
}

std::string JsonObject::pathOf(const std::string& key) const {
    return m_path.empty() ? key : m_path + "." + key;
}

const Json& JsonObject::raw(const std::string& key) {
    static const Json null;
    m_read.insert(key);
    const auto found = m_value->find(key);
    return found == m_value->end() ? null : *found;
}

std::string JsonObject::text(const std::string& key, const std::string& otherwise) {
    const Json& value = raw(key);
    if (value.is_null()) return otherwise;
    if (!value.is_string()) refuse(key, "not a text");
    return value.get<std::string>();
}

std::string JsonObject::requiredText(const std::string& key) {
    const std::string value = text(key);
    if (value.empty()) refuse(key, "missing");
    return value;
}

std::optional<double> JsonObject::number(const std::string& key) {
    const Json& value = raw(key);
    if (value.is_null()) return std::nullopt;
    if (!value.is_number() || !std::isfinite(value.get<double>())) refuse(key, "not a number");
    return value.get<double>();
}

bool JsonObject::flag(const std::string& key, bool otherwise) {
    const Json& value = raw(key);
    if (value.is_null()) return otherwise;
    if (!value.is_boolean()) refuse(key, "not true or false");
    return value.get<bool>();
}

int JsonObject::whole(const std::string& key, int otherwise, int lowest, int highest) {
    const double value = number(key).value_or(otherwise);
    if (value < lowest || value > highest || value != std::floor(value))
        refuse(key, "not a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
    return static_cast<int>(value);
}

std::vector<std::string> JsonObject::texts(const std::string& key) {
    const Json& value = raw(key);
    if (value.is_null()) return {};
    if (value.is_string()) return {value.get<std::string>()};
    if (value.is_number_integer()) return {value.dump()};
    if (!value.is_array()) refuse(key, "not a text or a list of texts");
    std::vector<std::string> result;
    for (const Json& item : value) {
        if (!item.is_string() && !item.is_number_integer()) refuse(key, "not a list of texts");
        result.push_back(item.is_string() ? item.get<std::string>() : item.dump());
    }
    return result;
}

std::map<std::string, std::string> JsonObject::textMap(const std::string& key) {
    const Json& value = raw(key);
    if (value.is_null()) return {};
    if (!value.is_object()) refuse(key, "not an object");
    std::map<std::string, std::string> result;
    for (const auto& [name, item] : value.items()) {
        if (!item.is_string()) refuse(key + "." + name, "not a text");
        result[name] = item.get<std::string>();
    }
    return result;
}

std::vector<Json> JsonObject::list(const std::string& key) {
    const Json& value = raw(key);
    if (value.is_null()) return {};
    if (!value.is_array()) refuse(key, "not a list");
    return {value.begin(), value.end()};
}

void JsonObject::refuse(const std::string& key, const std::string& reason) const {
    const auto found = m_value->find(key);
    fail(ErrorCode::JsonField, {{"file", m_origin},
                                {"field", pathOf(key)},
                                {"value", found == m_value->end() ? "" : shown(*found)},
                                {"reason", reason}});
}

void JsonObject::refuseUnknownKeys() const {
    for (const auto& [key, value] : m_value->items())
        if (!m_read.contains(key)) refuse(key, "unknown");
}

}  // namespace herleid
