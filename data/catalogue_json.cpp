#include "data/catalogue_json.h"

#include <algorithm>

#include "data/bundled_catalogues.h"
#include "data/failed.h"
#include "data/feature_json.h"

namespace herleid {

namespace {

template <class T>
T wordOf(JsonObject& object, const std::string& key, std::optional<T> (*valueOf)(std::string_view),
         std::string_view otherwise) {
    const auto value = valueOf(object.text(key, std::string(otherwise)));
    if (!value) object.refuse(key, "unknown word");
    return *value;
}

Level readLevel(const Json& item, JsonObject& feature, std::size_t position) {
    if (item.is_string()) return {item.get<std::string>(), {}};
    const std::string path = feature.pathOf("levels[" + std::to_string(position) + "]");
    JsonObject object(item, feature.origin(), path);
    Level level{object.requiredText("code"), object.textMap("labels"), object.flag("stacked", false)};
    object.refuseUnknownKeys();
    return level;
}

PartRule readPartRule(const Json& item, JsonObject& feature) {
    JsonObject object(item, feature.origin(), feature.pathOf("parts"));
    PartRule rule;
    rule.kinds = object.texts("kinds");
    if (rule.kinds.empty()) object.refuse("kinds", "missing");
    rule.measure = wordOf<PartMeasure>(object, "measure", partMeasureOf, "area");
    rule.derives = object.flag("derives", true);
    object.refuseUnknownKeys();
    return rule;
}

bool hasControlCharacter(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

FeatureCatalogue catalogueFrom(const std::string& text, const std::string& origin) {
    const Json json = parseJson(text, origin);
    JsonObject object(json, origin, "");
    const std::string name = object.requiredText("name");
    std::vector<Feature> features;
    for (const Json& item : object.list("features")) {
        JsonObject feature(item, origin, "features[" + std::to_string(features.size()) + "]");
        features.push_back(readFeature(feature));
        feature.refuseUnknownKeys();
    }
    object.refuseUnknownKeys();
    auto catalogue = FeatureCatalogue::create(name, std::move(features));
    if (!catalogue) {
        catalogue.error().arguments.insert(catalogue.error().arguments.begin(), {"file", origin});
        throw Failed{catalogue.error()};
    }
    return *catalogue;
}

}  // namespace

Feature readFeature(JsonObject& object, const std::string& nameOtherwise) {
    Feature feature;
    feature.name = object.text("name", nameOtherwise);
    if (feature.name.empty()) object.refuse("name", "missing");
    if (hasControlCharacter(feature.name)) object.refuse("name", "control character");
    feature.labels = object.textMap("labels");
    feature.unit = object.text("unit");
    feature.kind = wordOf<FeatureKind>(object, "kind", featureKindOf, "number");
    feature.transform = wordOf<Transform>(object, "transform", transformOf, "none");
    feature.role = wordOf<Role>(object, "role", roleOf, "none");
    feature.monotone = wordOf<Monotone>(object, "monotone", monotoneOf, "none");
    feature.minimum = object.number("minimum");
    feature.maximum = object.number("maximum");
    for (const Json& item : object.list("levels"))
        feature.levels.push_back(readLevel(item, object, feature.levels.size()));
    if (const Json& parts = object.raw("parts"); !parts.is_null()) {
        if (!feature.isNumber()) object.refuse("parts", "only for a number");
        feature.parts = readPartRule(parts, object);
    }
    if (!feature.levels.empty() && !feature.hasLevels())
        object.refuse("levels", "only for ordered and category");
    if (feature.minimum && feature.maximum && *feature.minimum > *feature.maximum)
        object.refuse("minimum", "above maximum");
    return feature;
}

Json featureToJson(const Feature& feature) {
    Json json;
    json["name"] = feature.name;
    if (!feature.labels.empty()) json["labels"] = feature.labels;
    if (!feature.unit.empty()) json["unit"] = feature.unit;
    json["kind"] = name(feature.kind);
    if (feature.transform != Transform::None) json["transform"] = name(feature.transform);
    if (feature.role != Role::None) json["role"] = name(feature.role);
    if (feature.monotone != Monotone::None) json["monotone"] = name(feature.monotone);
    if (feature.minimum) json["minimum"] = *feature.minimum;
    if (feature.maximum) json["maximum"] = *feature.maximum;
    for (const Level& level : feature.levels) {
        if (level.labels.empty() && !level.isStacked) {
            json["levels"].push_back(level.code);
            continue;
        }
        Json item = {{"code", level.code}};
        if (!level.labels.empty()) item["labels"] = level.labels;
        if (level.isStacked) item["stacked"] = true;
        json["levels"].push_back(std::move(item));
    }
    if (feature.parts) {
        json["parts"]["kinds"] = feature.parts->kinds;
        if (feature.parts->measure != PartMeasure::Area) json["parts"]["measure"] = name(feature.parts->measure);
        if (!feature.parts->derives) json["parts"]["derives"] = false;
    }
    return json;
}

Result<FeatureCatalogue> parseCatalogue(const std::string& text, const std::string& origin) {
    try {
        return catalogueFrom(text, origin);
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

Result<FeatureCatalogue> readCatalogue(const std::filesystem::path& file) {
    try {
        return catalogueFrom(readTextFile(file), file.string());
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    }
}

std::string writeCatalogue(const FeatureCatalogue& catalogue) {
    Json json;
    json["name"] = catalogue.name();
    json["features"] = Json::array();
    for (const Feature& feature : catalogue.features()) json["features"].push_back(featureToJson(feature));
    return json.dump(1);
}

Result<FeatureCatalogue> bundledCatalogue(const std::string& name) {
    const auto found = bundledCatalogues().find(name);
    if (found == bundledCatalogues().end()) return failure(ErrorCode::UnknownCatalogue, {{"name", name}});
    return parseCatalogue(found->second, name + ".json");
}

}  // namespace herleid
