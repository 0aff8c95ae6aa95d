#include <optional>

#include "model/market/specification.h"

namespace herleid {

namespace {

// Sizes are chosen: enough columns that the penalty, not the basis, decides how smooth an effect is.
constexpr int numberColumns = 12;
constexpr int ageColumns = 20;
constexpr int surfaceColumns = 30;
constexpr int slopeColumns = 9;
constexpr int interactionColumns = 6;
constexpr int fewestInCell = 35;
constexpr int fewestInDistrict = 1500;
constexpr int monthsPerTrendStep = 1;
constexpr int monthsPerDistrictStep = 6;

void addOwnEffect(const Feature& feature, std::vector<TermSpecification>& terms) {
    if (feature.role == Role::BuildYear) {
        terms.push_back({feature.name, TermKind::Smooth, {"log_age"}, ageColumns});
        terms.push_back({"state", TermKind::State, {"age"}, 5});
        terms.push_back({"unfinished", TermKind::State, {"unfinished_year"}, 5});
    } else if (feature.isNumber()) {
        terms.push_back({feature.name, TermKind::Smooth, {feature.name}, numberColumns, feature.monotone});
    } else if (feature.kind == FeatureKind::Ordered) {
        terms.push_back({feature.name, TermKind::Ordered, {feature.name}, 2, feature.monotone});
    } else {
        terms.push_back({feature.name, TermKind::Levels, {feature.name}, 2});
    }
}

}  // namespace

ModelSpecification additiveSpecification(const FeatureCatalogue& catalogue) {
    ModelSpecification specification{"additive", Estimator::Reml, {}, true, true};
    auto& terms = specification.terms;
    for (const Feature& feature : catalogue.features())
        if (!isOnlyShown(feature.role)) addOwnEffect(feature, terms);

    const auto nameOf = [&](Role role) -> std::optional<std::string> {
        const auto position = catalogue.findRole(role);
        if (!position) return std::nullopt;
        return catalogue[*position].name;
    };
    const auto floorArea = nameOf(Role::FloorArea);
    const auto plotArea = nameOf(Role::PlotArea);
    const bool hasAge = nameOf(Role::BuildYear).has_value();
    if (floorArea && hasAge)
        terms.push_back({"floor_area_age", TermKind::Interaction, {*floorArea, "log_age"}, interactionColumns});
    if (plotArea && hasAge)
        terms.push_back({"plot_age", TermKind::Interaction, {*plotArea, "log_age"}, interactionColumns});
    if (floorArea && plotArea)
        terms.push_back({"plot_floor_area", TermKind::Interaction, {*plotArea, *floorArea}, interactionColumns});
    if (const auto type = nameOf(Role::DwellingType); type && floorArea)
        terms.push_back({"floor_area_by_type", TermKind::SmoothBy, {*type, *floorArea}, 6});

    terms.push_back({"location", TermKind::Surface, {"x", "y"}, surfaceColumns});
    terms.push_back({"vicinity", TermKind::Cells, {"x", "y"}, fewestInCell});
    if (floorArea)
        terms.push_back({"floor_area_by_place", TermKind::SlopeSurface, {"x", "y", *floorArea}, slopeColumns});
    if (hasAge) terms.push_back({"age_by_place", TermKind::SlopeSurface, {"x", "y", "log_age"}, slopeColumns});

    terms.push_back({"month", TermKind::Trend, {"time"}, monthsPerTrendStep});
    if (const auto district = nameOf(Role::District))
        terms.push_back({"trend_by_place", TermKind::TrendBy, {*district, "time"}, monthsPerDistrictStep,
                         Monotone::None, fewestInDistrict});
    else
        terms.push_back({"trend_by_place", TermKind::TrendBy, {"x", "y", "time"}, monthsPerDistrictStep,
                         Monotone::None, fewestInDistrict});
    return specification;
}

}  // namespace herleid
