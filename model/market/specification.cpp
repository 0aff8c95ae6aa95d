#include "model/market/specification.h"

namespace herleid {

namespace {

constexpr int fewestInCell = 150;  // chosen: some 160 cells for the 25,357 sales of the demo
constexpr int fewestInLevel = 5;   // chosen: an effect from fewer sales says more about them than about the level

bool isLeftOut(Role role) {
    return role == Role::PreviousValue || role == Role::Informative || role == Role::District ||
           role == Role::Street;
}

TermSpecification termFor(const Feature& feature) {
    if (feature.role == Role::BuildYear) return {feature.name, TermKind::Polynomial, {"age"}, 2};
    if (feature.isNumber()) return {feature.name, TermKind::Polynomial, {feature.name}, 1};
    return {feature.name, TermKind::Levels, {feature.name}, fewestInLevel};
}

}  // namespace

ModelSpecification olsSpecification(const FeatureCatalogue& catalogue) {
    ModelSpecification specification{"ols", Estimator::LeastSquares, {}};
    for (const Feature& feature : catalogue.features())
        if (!isLeftOut(feature.role)) specification.terms.push_back(termFor(feature));
    if (!catalogue.findRole(Role::Neighbourhood))
        specification.terms.push_back({"location", TermKind::Cells, {"x", "y"}, fewestInCell});
    specification.terms.push_back({"month", TermKind::Month, {"time"}, fewestInLevel});
    return specification;
}

std::string_view name(TermKind kind) {
    switch (kind) {
        case TermKind::Polynomial: return "polynomial";
        case TermKind::Levels: return "levels";
        case TermKind::Cells: return "cells";
        case TermKind::Month: return "month";
    }
    return {};
}

std::string_view name(Estimator estimator) {
    switch (estimator) {
        case Estimator::LeastSquares: return "least_squares";
    }
    return {};
}

}  // namespace herleid
