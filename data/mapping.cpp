#include "data/mapping.h"

#include <algorithm>
#include <cctype>

#include "data/failed.h"
#include "data/feature_json.h"
#include "data/utf8.h"

namespace herleid {

namespace {

void readSaleDate(JsonObject& object, Mapping& mapping) {
    const Json& value = object.raw("sale_date");
    if (value.is_null()) return;
    if (value.is_string()) {
        mapping.saleDate.column = value.get<std::string>();
        return;
    }
    JsonObject date(value, object.origin(), object.pathOf("sale_date"));
    mapping.saleDate.column = date.requiredText("column");
    mapping.saleDate.formats = {date.text("format", mapping.saleDate.formats.front())};
    date.refuseUnknownKeys();
}

MappedFeature readMappedFeature(const Json& item, const std::string& origin, std::size_t position) {
    JsonObject object(item, origin, "features[" + std::to_string(position) + "]");
    MappedFeature mapped;
    mapped.column = object.requiredText("column");
    mapped.missing = object.texts("missing");
    mapped.statesKind = object.has("kind");
    mapped.feature = readFeature(object, mapped.column);
    object.refuseUnknownKeys();
    return mapped;
}

void checkSigns(JsonObject& object, Mapping& mapping) {
    if (mapping.decimal.empty()) object.refuse("decimal", "empty");
    if (mapping.decimal == mapping.thousands) object.refuse("thousands", "the same as decimal");
    for (const auto& [key, sign] : {std::pair{"decimal", mapping.decimal}, {"thousands", mapping.thousands}})
        if (std::any_of(sign.begin(), sign.end(),
                        [](unsigned char c) { return std::isdigit(c) != 0 || c == '-' || c == '+'; }))
            object.refuse(key, "not a separator");
    if (mapping.separator == "\\t" || mapping.separator == "tab") mapping.separator = "\t";
    const auto& separator = mapping.separator;
    if (!separator.empty() && separator != "," && separator != ";" && separator != "\t")
        object.refuse("separator", "not , ; or a tab");
    std::transform(mapping.encoding.begin(), mapping.encoding.end(), mapping.encoding.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (!isSupportedEncoding(mapping.encoding))
        object.refuse("encoding", "not UTF-8, ISO-8859-1, ISO-8859-15 or WINDOWS-1252");
}

Mapping mappingFrom(const std::string& text, const std::string& origin) {
    const Json json = parseJson(text, origin);
    JsonObject object(json, origin, "");
    Mapping mapping;
    readSaleDate(object, mapping);
    for (const auto& [key, target] : {std::pair<const char*, std::string*>{"id", &mapping.id},
                                      {"property_id", &mapping.propertyId},
                                      {"price", &mapping.price},
                                      {"x", &mapping.x},
                                      {"y", &mapping.y},
                                      {"crs", &mapping.crs},
                                      {"street", &mapping.street},
                                      {"house_number", &mapping.houseNumber},
                                      {"postcode", &mapping.postcode},
                                      {"city", &mapping.city},
                                      {"decimal", &mapping.decimal},
                                      {"thousands", &mapping.thousands},
                                      {"encoding", &mapping.encoding},
                                      {"separator", &mapping.separator},
                                      {"source", &mapping.source}})
        *target = object.text(key, *target);
    checkSigns(object, mapping);
    for (const Json& item : object.list("features"))
        mapping.features.push_back(readMappedFeature(item, origin, mapping.features.size()));
    object.refuseUnknownKeys();
    return mapping;
}

}  // namespace

Result<Mapping> parseMapping(const std::string& text, const std::string& origin) {
    try {
        return mappingFrom(text, origin);
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

Result<Mapping> readMapping(const std::filesystem::path& file) {
    try {
        return mappingFrom(readTextFile(file), file.string());
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

std::string writeMapping(const Mapping& mapping) {
    Json json;
    const auto put = [&json](const char* key, const std::string& value) {
        if (!value.empty()) json[key] = value;
    };
    put("id", mapping.id);
    put("property_id", mapping.propertyId);
    if (!mapping.saleDate.column.empty())
        json["sale_date"] = {{"column", mapping.saleDate.column}, {"format", mapping.saleDate.formats.front()}};
    put("price", mapping.price);
    put("x", mapping.x);
    put("y", mapping.y);
    put("crs", mapping.crs);
    put("street", mapping.street);
    put("house_number", mapping.houseNumber);
    put("postcode", mapping.postcode);
    put("city", mapping.city);
    json["decimal"] = mapping.decimal;
    put("thousands", mapping.thousands);
    put("encoding", mapping.encoding);
    put("separator", mapping.separator);
    put("source", mapping.source);
    json["features"] = Json::array();
    for (const MappedFeature& mapped : mapping.features) {
        Json item = {{"column", mapped.column}};
        item.update(featureToJson(mapped.feature));
        if (!mapped.statesKind) item.erase("kind");
        if (!mapped.missing.empty()) item["missing"] = mapped.missing;
        json["features"].push_back(item);
    }
    return json.dump(1);
}

}  // namespace herleid
