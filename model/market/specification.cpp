#include "model/market/specification.h"

#include <array>

namespace herleid {

namespace {

constexpr int fewestInCell = 150;  // chosen: some 160 cells for the 25,357 sales of the demo
constexpr int fewestInLevel = 5;   // chosen: an effect from fewer sales says more about them than about the level

constexpr std::array<std::pair<TermKind, std::string_view>, 13> kindNames{{{TermKind::Polynomial, "polynomial"},
                                                                           {TermKind::Levels, "levels"},
                                                                           {TermKind::Ordered, "ordered"},
                                                                           {TermKind::Cells, "cells"},
                                                                           {TermKind::Month, "month"},
                                                                           {TermKind::Smooth, "smooth"},
                                                                           {TermKind::State, "state"},
                                                                           {TermKind::Surface, "surface"},
                                                                           {TermKind::Trend, "trend"},
                                                                           {TermKind::TrendBy, "trend_by"},
                                                                           {TermKind::SmoothBy, "smooth_by"},
                                                                           {TermKind::Interaction, "interaction"},
                                                                           {TermKind::SlopeSurface, "slope_surface"}}};
constexpr std::array<std::pair<Estimator, std::string_view>, 2> estimatorNames{
    {{Estimator::LeastSquares, "least_squares"}, {Estimator::Reml, "reml"}}};

bool isLeftOut(Role role) {
    return isOnlyShown(role) || role == Role::District || role == Role::Street;
}

TermSpecification plainTermFor(const Feature& feature) {
    if (feature.role == Role::BuildYear) return {feature.name, TermKind::Polynomial, {"age"}, 2};
    if (feature.isNumber()) return {feature.name, TermKind::Polynomial, {feature.name}, 1};
    return {feature.name, TermKind::Levels, {feature.name}, fewestInLevel};
}

}  // namespace

ModelSpecification olsSpecification(const FeatureCatalogue& catalogue) {
    ModelSpecification specification{"ols", Estimator::LeastSquares, {}};
    for (const Feature& feature : catalogue.features())
        if (!isLeftOut(feature.role)) specification.terms.push_back(plainTermFor(feature));
    if (!catalogue.findRole(Role::Neighbourhood))
        specification.terms.push_back({"location", TermKind::Cells, {"x", "y"}, fewestInCell});
    specification.terms.push_back({"month", TermKind::Month, {"time"}, fewestInLevel});
    return specification;
}

std::string_view name(TermKind kind) {
    for (const auto& [key, word] : kindNames)
        if (key == kind) return word;
    return {};
}

std::string_view name(Estimator estimator) {
    return estimator == Estimator::Reml ? estimatorNames[1].second : estimatorNames[0].second;
}

std::optional<TermKind> termKindOf(std::string_view text) {
    for (const auto& [key, word] : kindNames)
        if (word == text) return key;
    return std::nullopt;
}

std::optional<Estimator> estimatorOf(std::string_view text) {
    for (const auto& [key, word] : estimatorNames)
        if (word == text) return key;
    return std::nullopt;
}

}  // namespace herleid
