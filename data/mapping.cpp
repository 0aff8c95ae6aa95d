#include "data/mapping.h"

#include <algorithm>
#include <cctype>

#include "data/failed.h"
#include "data/feature_json.h"
#include "data/mapped_columns.h"
#include "data/utf8.h"

namespace herleid {

namespace {

struct TextMember {
    const char* key;
    std::string Mapping::* member;
};

/// The members that are one text each, in the order in which they are written.
constexpr TextMember textMembers[] = {{"id", &Mapping::id},
                                                 {"property_id", &Mapping::propertyId},
                                                 {"sale", &Mapping::sale},
                                                 {"price", &Mapping::price},
                                                 {"transaction_code", &Mapping::transactionCode},
                                                 {"usability", &Mapping::usability},
                                                 {"circumstances", &Mapping::circumstances},
                                                 {"bag_object", &Mapping::bagObject},
                                                 {"bag_building", &Mapping::bagBuilding},
                                                 {"bag_build_year", &Mapping::bagBuildYear},
                                                 {"bag_floor_area", &Mapping::bagFloorArea},
                                                 {"bag_use", &Mapping::bagUse},
                                                 {"bag_status", &Mapping::bagStatus},
                                                 {"part_kind", &Mapping::partKind},
                                                 {"part_area", &Mapping::partArea},
                                                 {"part_year", &Mapping::partYear},
                                                 {"area_code", &Mapping::areaCode},
                                                 {"area_name", &Mapping::areaName},
                                                 {"area_parent", &Mapping::areaParent},
                                                 {"area_kind", &Mapping::areaKind},
                                                 {"x", &Mapping::x},
                                                 {"y", &Mapping::y},
                                                 {"crs", &Mapping::crs},
                                                 {"street", &Mapping::street},
                                                 {"house_number", &Mapping::houseNumber},
                                                 {"house_letter", &Mapping::houseLetter},
                                                 {"house_addition", &Mapping::houseAddition},
                                                 {"postcode", &Mapping::postcode},
                                                 {"city", &Mapping::city},
                                                 {"decimal", &Mapping::decimal},
                                                 {"thousands", &Mapping::thousands},
                                                 {"layer", &Mapping::layer},
                                                 {"encoding", &Mapping::encoding},
                                                 {"separator", &Mapping::separator},
                                                 {"source", &Mapping::source}};

/// Whether a member names a column, and not something about the whole file.
bool isColumn(std::string Mapping::* member) {
    const auto aboutFile = {&Mapping::crs,      &Mapping::decimal,   &Mapping::thousands, &Mapping::layer,
                            &Mapping::encoding, &Mapping::separator, &Mapping::source,    &Mapping::areaKind};
    return std::find(aboutFile.begin(), aboutFile.end(), member) == aboutFile.end();
}

struct DateMember {
    const char* key;
    DateColumn Mapping::* member;
};

constexpr DateMember dateMembers[] = {{"sale_date", &Mapping::saleDate},
                                      {"delivery_date", &Mapping::deliveryDate},
                                      {"recorded_on", &Mapping::recordedOn},
                                      {"verified_on", &Mapping::verifiedOn}};

constexpr int mostSkippedRows = 10'000;  // chosen: above that no header is meant

DateColumn readDateColumn(JsonObject& object, const char* key) {
    DateColumn date;
    const Json& value = object.raw(key);
    if (value.is_null()) return date;
    if (value.is_string()) {
        date.column = value.get<std::string>();
        return date;
    }
    JsonObject described(value, object.origin(), object.pathOf(key));
    date.column = described.requiredText("column");
    if (described.has("format")) date.formats = described.texts("format");
    if (date.formats.empty()) described.refuse("format", "empty");
    described.refuseUnknownKeys();
    return date;
}

Json dateToJson(const DateColumn& date) {
    Json json = {{"column", date.column}};
    if (date.formats.size() == 1)
        json["format"] = date.formats.front();
    else
        json["format"] = date.formats;
    return json;
}

std::vector<CorrectionColumn> readCorrections(JsonObject& object) {
    std::vector<CorrectionColumn> corrections;
    for (const Json& item : object.list("corrections")) {
        JsonObject correction(item, object.origin(), "corrections[" + std::to_string(corrections.size()) + "]");
        corrections.push_back({correction.requiredText("column"), correction.requiredText("kind")});
        correction.refuseUnknownKeys();
    }
    return corrections;
}

void checkNumberSigns(const JsonObject& object, const NumberFormat& format) {
    if (format.decimal.empty()) object.refuse("decimal", "empty");
    if (format.decimal == format.thousands) object.refuse("thousands", "the same as decimal");
    for (const auto& [key, sign] : {std::pair{"decimal", format.decimal}, {"thousands", format.thousands}})
        if (std::any_of(sign.begin(), sign.end(),
                        [](unsigned char c) { return std::isdigit(c) != 0 || c == '-' || c == '+'; }))
            object.refuse(key, "not a separator");
}

std::map<std::string, NumberFormat> readNumberFormats(JsonObject& object) {
    std::map<std::string, NumberFormat> formats;
    const Json& value = object.raw("number_formats");
    if (value.is_null()) return formats;
    if (!value.is_object()) object.refuse("number_formats", "not an object");
    for (const auto& [column, item] : value.items()) {
        JsonObject described(item, object.origin(), object.pathOf("number_formats") + "." + column);
        NumberFormat format{described.text("decimal", "."), described.text("thousands")};
        checkNumberSigns(described, format);
        described.refuseUnknownKeys();
        formats.emplace(column, std::move(format));
    }
    return formats;
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

void checkSigns(const JsonObject& object, Mapping& mapping) {
    checkNumberSigns(object, {mapping.decimal, mapping.thousands});
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
    for (const auto& [key, member] : textMembers) mapping.*member = object.text(key, mapping.*member);
    for (const auto& [key, member] : dateMembers) mapping.*member = readDateColumn(object, key);
    mapping.corrections = readCorrections(object);
    mapping.numberFormats = readNumberFormats(object);
    mapping.skipRows = object.whole("skip_rows", 0, 0, mostSkippedRows);
    checkSigns(object, mapping);
    for (const Json& item : object.list("features"))
        mapping.features.push_back(readMappedFeature(item, origin, mapping.features.size()));
    object.refuseUnknownKeys();
    return mapping;
}

}  // namespace

std::string meaningOf(const Mapping& mapping, const std::string& column) {
    if (column.empty()) return {};
    for (const auto& [key, member] : dateMembers)
        if ((mapping.*member).column == column) return key;
    for (const auto& [key, member] : textMembers)
        if (isColumn(member) && mapping.*member == column) return key;
    for (const CorrectionColumn& correction : mapping.corrections)
        if (correction.column == column) return "correction: " + correction.kind;
    for (const MappedFeature& mapped : mapping.features)
        if (mapped.column == column) return mapped.feature.name;
    return {};
}

bool Mapping::namesColumns() const {
    return !features.empty() || !corrections.empty() ||
           std::any_of(std::begin(dateMembers), std::end(dateMembers),
                       [&](const DateMember& date) { return !(this->*date.member).column.empty(); }) ||
           std::any_of(std::begin(textMembers), std::end(textMembers), [&](const TextMember& text) {
               return isColumn(text.member) && !(this->*text.member).empty();
           });
}

NumberFormat Mapping::numbersOf(const std::string& column) const {
    const auto own = numberFormats.find(column);
    return own == numberFormats.end() ? NumberFormat{decimal, thousands} : own->second;
}

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
    for (const auto& [key, member] : textMembers)
        if (!(mapping.*member).empty()) json[key] = mapping.*member;
    for (const auto& [key, member] : dateMembers)
        if (!(mapping.*member).column.empty()) json[key] = dateToJson(mapping.*member);
    for (const CorrectionColumn& correction : mapping.corrections)
        json["corrections"].push_back({{"column", correction.column}, {"kind", correction.kind}});
    for (const auto& [column, format] : mapping.numberFormats)
        json["number_formats"][column] = {{"decimal", format.decimal}, {"thousands", format.thousands}};
    if (mapping.skipRows > 0) json["skip_rows"] = mapping.skipRows;
    json["features"] = Json::array();
    for (const MappedFeature& mapped : mapping.features) {
        Json item = {{"column", mapped.column}};
        item.update(featureToJson(mapped.feature));
        if (!mapped.statesKind) item.erase("kind");
        if (!mapped.missing.empty()) item["missing"] = mapped.missing;
        json["features"].push_back(item);
    }
    return json.dump(1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace herleid
