#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/facts/result.h"

namespace herleid {

using Json = nlohmann::ordered_json;

/// Parses JSON. Throws Failed with JsonInvalid (file, line, column, reason).
[[nodiscard]] Json parseJson(const std::string& text, const std::string& origin);
/// Where brackets outside of texts open deeper than anything of ours means, and than reading should follow: behind which
/// byte.
[[nodiscard]] std::optional<std::size_t> placeTooDeep(const std::string& text);
/// The whole file. Throws Failed with FileNotFound or FileUnreadable.
[[nodiscard]] std::string readTextFile(const std::filesystem::path& file);

/// Reads one JSON object strictly: every member has the expected type, and members nobody asked for are an
/// error, so that no typing error is lost. Failures are thrown as Failed with JsonField (file, field, value,
/// reason), field being the path, such as "features[3].kind".
class JsonObject {
public:
    JsonObject(const Json& value, std::string origin, std::string path);

    [[nodiscard]] bool has(const std::string& key) const { return m_value->contains(key); }
    [[nodiscard]] std::string text(const std::string& key, const std::string& otherwise = {});
    [[nodiscard]] std::string requiredText(const std::string& key);
    [[nodiscard]] std::optional<double> number(const std::string& key);
    [[nodiscard]] bool flag(const std::string& key, bool otherwise);
    /// A whole number from lowest to highest.
    [[nodiscard]] int whole(const std::string& key, int otherwise, int lowest, int highest);
    /// One text or a list of texts.
    [[nodiscard]] std::vector<std::string> texts(const std::string& key);
    [[nodiscard]] std::map<std::string, std::string> textMap(const std::string& key);
    /// The members of a list; an absent one is empty.
    [[nodiscard]] std::vector<Json> list(const std::string& key);
    [[nodiscard]] const Json& raw(const std::string& key);
    [[nodiscard]] std::string pathOf(const std::string& key) const;
    [[nodiscard]] const std::string& origin() const { return m_origin; }

    [[noreturn]] void refuse(const std::string& key, const std::string& reason) const;
    void refuseUnknownKeys() const;

private:
    const Json* m_value;
    std::string m_origin;
    std::string m_path;
    std::set<std::string> m_read;
};

}  // namespace herleid
