#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/facts/result.h"

namespace herleid {

enum class FeatureKind { Number, Ordered, Category, Flag };
/// How a number enters an effect: as it is, as ln x, or as ln(1 + x) where 0 is a real value.
enum class Transform { None, Log, Log1p };
enum class Monotone { None, Increasing, Decreasing };

/// What a feature means, apart from what it is called. The code knows roles, never columns.
enum class Role {
    None,
    FloorArea,
    PlotArea,
    BuildYear,
    RenovationYear,
    DwellingType,
    District,
    Neighbourhood,
    Street,
    Quality,
    Maintenance,
    Appearance,
    Efficiency,
    Amenities,
    Situation,
    Outbuilding,
    Rooms,
    Volume,          ///< gross volume in m³, from older records: checked and shown, never part of a model
    PreviousValue,   ///< an earlier appraisal: shown and compared, never part of a model
    Informative,     ///< recorded and shown, never part of a model
};

/// One value of a category or one step of an ordered rating.
struct Level {
    std::string code;                           ///< as stored and imported
    std::map<std::string, std::string> labels;  ///< language → words; the code where a language is absent
    bool isStacked = false;  ///< of a dwelling type: dwellings above one another, without a plot of their own
    friend bool operator==(const Level&, const Level&) = default;
};

enum class PartMeasure { Area, Count };

/// How a feature hangs on the recorded parts of a dwelling (see Part).
struct PartRule {
    std::vector<std::string> kinds;              ///< the kinds of part that count
    PartMeasure measure = PartMeasure::Area;
    bool derives = true;                         ///< the parts make the fact; false: they only check it
    friend bool operator==(const PartRule&, const PartRule&) = default;
};

/// One characteristic of a dwelling, as data.
struct Feature {
    std::string name;                           ///< fixed identifier, such as "floor_area"
    std::map<std::string, std::string> labels;  ///< language ("nl", "en") → words
    std::string unit;                           ///< "m²", "sqft", "year", or empty
    FeatureKind kind = FeatureKind::Number;
    Transform transform = Transform::None;
    Role role = Role::None;
    Monotone monotone = Monotone::None;
    std::optional<double> minimum;              ///< a number below this is rejected at import
    std::optional<double> maximum;
    /// Levels in their order. Append-only: a level's position is its code in memory (see Facts).
    std::vector<Level> levels;
    std::optional<PartRule> parts;
    friend bool operator==(const Feature&, const Feature&) = default;

    [[nodiscard]] bool isNumber() const { return kind == FeatureKind::Number; }
    [[nodiscard]] bool hasLevels() const { return kind == FeatureKind::Ordered || kind == FeatureKind::Category; }
    [[nodiscard]] std::string label(const std::string& language) const;
    [[nodiscard]] std::string levelLabel(std::size_t level, const std::string& language) const;
    /// Position of the level with this code.
    [[nodiscard]] std::optional<std::size_t> levelOf(std::string_view code) const;
};

/// The list of features that defines a project. Values are immutable; adding gives a new catalogue, in which
/// every existing feature and level keeps its position.
class FeatureCatalogue {
public:
    FeatureCatalogue() = default;
    /// Fails with JsonField for an empty or double name, a double level, or a role given twice where it must
    /// be unique (see mayRepeat).
    [[nodiscard]] static Result<FeatureCatalogue> create(std::string name, std::vector<Feature> features);

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::vector<Feature>& features() const { return m_features; }
    [[nodiscard]] std::size_t size() const { return m_features.size(); }
    [[nodiscard]] const Feature& operator[](std::size_t index) const { return m_features[index]; }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    [[nodiscard]] std::optional<std::size_t> findRole(Role role) const;

    [[nodiscard]] Result<FeatureCatalogue> withFeature(Feature feature) const;
    /// The catalogue with the level appended; the same catalogue when the feature has it already.
    [[nodiscard]] FeatureCatalogue withLevel(std::size_t feature, const std::string& code) const;

    friend bool operator==(const FeatureCatalogue&, const FeatureCatalogue&) = default;

private:
    std::string m_name;
    std::vector<Feature> m_features;
};

[[nodiscard]] std::string_view name(FeatureKind kind);
[[nodiscard]] std::string_view name(Transform transform);
[[nodiscard]] std::string_view name(Monotone monotone);
[[nodiscard]] std::string_view name(Role role);
[[nodiscard]] std::string_view name(PartMeasure measure);
[[nodiscard]] std::optional<FeatureKind> featureKindOf(std::string_view name);
[[nodiscard]] std::optional<Transform> transformOf(std::string_view name);
[[nodiscard]] std::optional<Monotone> monotoneOf(std::string_view name);
[[nodiscard]] std::optional<Role> roleOf(std::string_view name);
[[nodiscard]] std::optional<PartMeasure> partMeasureOf(std::string_view name);

/// Whether several features may have the role: None, Outbuilding, Rooms, Informative and PreviousValue.
[[nodiscard]] bool mayRepeat(Role role);
/// Whether a feature with the role is only recorded and shown: never part of a model, nor of a comparison.
[[nodiscard]] bool isOnlyShown(Role role);

/// The number as it enters an effect; NaN where the transform has no value (ln of zero or less).
[[nodiscard]] double apply(Transform transform, double x);
/// The number whose transform is z.
[[nodiscard]] double invert(Transform transform, double z);

}  // namespace herleid
