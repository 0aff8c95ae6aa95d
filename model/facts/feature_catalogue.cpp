#include "model/facts/feature_catalogue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace herleid {

namespace {

template <class Enum, std::size_t N>
using Names = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Names<FeatureKind, 4> kindNames{{{FeatureKind::Number, "number"},
                                           {FeatureKind::Ordered, "ordered"},
                                           {FeatureKind::Category, "category"},
                                           {FeatureKind::Flag, "flag"}}};
constexpr Names<Transform, 3> transformNames{
    {{Transform::None, "none"}, {Transform::Log, "log"}, {Transform::Log1p, "log1p"}}};
constexpr Names<Monotone, 3> monotoneNames{{{Monotone::None, "none"},
                                            {Monotone::Increasing, "increasing"},
                                            {Monotone::Decreasing, "decreasing"}}};
constexpr Names<Role, 20> roleNames{{{Role::None, "none"},
                                     {Role::FloorArea, "floor_area"},
                                     {Role::PlotArea, "plot"},
                                     {Role::BuildYear, "build_year"},
                                     {Role::RenovationYear, "renovation_year"},
                                     {Role::DwellingType, "type"},
                                     {Role::District, "district"},
                                     {Role::Neighbourhood, "neighbourhood"},
                                     {Role::Street, "street"},
                                     {Role::Quality, "quality"},
                                     {Role::Maintenance, "maintenance"},
                                     {Role::Appearance, "appearance"},
                                     {Role::Efficiency, "efficiency"},
                                     {Role::Amenities, "amenities"},
                                     {Role::Situation, "situation"},
                                     {Role::Outbuilding, "outbuilding"},
                                     {Role::Rooms, "rooms"},
                                     {Role::Volume, "volume"},
                                     {Role::PreviousValue, "previous_value"},
                                     {Role::Informative, "informative"}}};

constexpr Names<PartMeasure, 2> measureNames{{{PartMeasure::Area, "area"}, {PartMeasure::Count, "count"}}};

template <class Enum, std::size_t N>
std::string_view nameIn(const Names<Enum, N>& names, Enum value) {
    for (const auto& [key, word] : names)
        if (key == value) return word;
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> valueIn(const Names<Enum, N>& names, std::string_view text) {
    for (const auto& [key, word] : names)
        if (word == text) return key;
    return std::nullopt;
}

std::string labelIn(const std::map<std::string, std::string>& labels, const std::string& language,
                    const std::string& fallback) {
    if (const auto own = labels.find(language); own != labels.end()) return own->second;
    if (const auto english = labels.find("en"); english != labels.end()) return english->second;
    return fallback;
}

}  // namespace

bool mayRepeat(Role role) {
    return role == Role::None || role == Role::Outbuilding || role == Role::Rooms || role == Role::Informative ||
           role == Role::PreviousValue;
}

bool isOnlyShown(Role role) {
    return role == Role::Informative || role == Role::PreviousValue || role == Role::Volume;
}

std::string Feature::label(const std::string& language) const { return labelIn(labels, language, name); }

std::string Feature::levelLabel(std::size_t level, const std::string& language) const {
    if (level >= levels.size()) return "#" + std::to_string(level);
    const Level& found = levels[level];
    return labelIn(found.labels, language, found.code);
}

std::optional<std::size_t> Feature::levelOf(std::string_view code) const {
    const auto found =
        std::find_if(levels.begin(), levels.end(), [&](const Level& level) { return level.code == code; });
    if (found == levels.end()) return std::nullopt;
    return static_cast<std::size_t>(found - levels.begin());
}

Result<FeatureCatalogue> FeatureCatalogue::create(std::string name, std::vector<Feature> features) {
    std::set<std::string> names;
    std::set<Role> roles;
    for (const Feature& feature : features) {
        if (feature.name.empty())
            return failure(ErrorCode::JsonField, {{"field", "name"}, {"value", ""}, {"reason", "empty"}});
        if (!names.insert(feature.name).second)
            return failure(ErrorCode::JsonField,
                           {{"field", "name"}, {"value", feature.name}, {"reason", "twice"}});
        if (!mayRepeat(feature.role) && !roles.insert(feature.role).second)
            return failure(ErrorCode::JsonField, {{"field", "role"},
                                                  {"value", std::string(herleid::name(feature.role))},
                                                  {"reason", "twice"}});
        std::set<std::string> codes;
        for (const Level& level : feature.levels)
            if (!codes.insert(level.code).second)
                return failure(ErrorCode::JsonField,
                               {{"field", "levels"}, {"value", level.code}, {"reason", "twice"}});
    }
    FeatureCatalogue catalogue;
    catalogue.m_name = std::move(name);
    catalogue.m_features = std::move(features);
    return catalogue;
}

std::optional<std::size_t> FeatureCatalogue::find(std::string_view featureName) const {
    for (std::size_t i = 0; i < m_features.size(); ++i)
        if (m_features[i].name == featureName) return i;
    return std::nullopt;
}

std::optional<std::size_t> FeatureCatalogue::findRole(Role role) const {
    for (std::size_t i = 0; i < m_features.size(); ++i)
        if (m_features[i].role == role) return i;
    return std::nullopt;
}

Result<FeatureCatalogue> FeatureCatalogue::withFeature(Feature feature) const {
    std::vector<Feature> features = m_features;
    features.push_back(std::move(feature));
    return create(m_name, std::move(features));
}

FeatureCatalogue FeatureCatalogue::withLevel(std::size_t feature, const std::string& code) const {
    FeatureCatalogue extended = *this;
    if (!extended.m_features.at(feature).levelOf(code))
        extended.m_features[feature].levels.push_back(Level{code, {}, false});
    return extended;
}

std::string_view name(FeatureKind kind) { return nameIn(kindNames, kind); }
std::string_view name(Transform transform) { return nameIn(transformNames, transform); }
std::string_view name(Monotone monotone) { return nameIn(monotoneNames, monotone); }
std::string_view name(Role role) { return nameIn(roleNames, role); }
std::string_view name(PartMeasure measure) { return nameIn(measureNames, measure); }
std::optional<FeatureKind> featureKindOf(std::string_view text) { return valueIn(kindNames, text); }
std::optional<Transform> transformOf(std::string_view text) { return valueIn(transformNames, text); }
std::optional<Monotone> monotoneOf(std::string_view text) { return valueIn(monotoneNames, text); }
std::optional<Role> roleOf(std::string_view text) { return valueIn(roleNames, text); }
std::optional<PartMeasure> partMeasureOf(std::string_view name) { return valueIn(measureNames, name); }

double apply(Transform transform, double x) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    switch (transform) {
        case Transform::None: return x;
        case Transform::Log: return x > 0 ? std::log(x) : none;
        case Transform::Log1p: return x >= 0 ? std::log1p(x) : none;
    }
    return none;
}

double invert(Transform transform, double z) {
    switch (transform) {
        case Transform::None: return z;
        case Transform::Log: return std::exp(z);
        case Transform::Log1p: return std::expm1(z);
    }
    return z;
}

}  // namespace herleid
