#include "model/market/basis.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace herleid {

namespace {

constexpr double daysPerMonth = 365.2425 / 12.0;

template <class... Ts>
struct Cases : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Cases(Ts...) -> Cases<Ts...>;

void evaluatePolynomial(const PolynomialBasis& basis, const Observation& observation, BasisRow& row) {
    const double z = evaluate(basis.variable, observation);
    if (std::isnan(z)) {
        if (basis.hasMissingColumn)
            row.add(static_cast<std::size_t>(basis.degree), 1.0);
        else
            row.extrapolated = true;
        return;
    }
    row.extrapolated = z < basis.lowest || z > basis.highest;
    const double scaled = (z - basis.centre) / basis.scale;
    double power = 1;
    for (int k = 0; k < basis.degree; ++k) {
        power *= scaled;
        row.add(static_cast<std::size_t>(k), power);
    }
}

void evaluateLevels(const LevelsBasis& basis, const Observation& observation, BasisRow& row) {
    const auto level = observation.facts->level(basis.feature);
    if (!level) {
        if (basis.hasMissingColumn)
            row.add(basis.levels.size(), 1.0);
        else
            row.extrapolated = true;
        return;
    }
    for (std::size_t column = 0; column < basis.levels.size(); ++column)
        if (basis.levels[column] == *level) {
            row.add(column, 1.0);
            return;
        }
    row.extrapolated = true;
}

void evaluateCells(const CellsBasis& basis, const Observation& observation, BasisRow& row) {
    if (!observation.location) {
        if (basis.hasMissingColumn)
            row.add(basis.cells, 1.0);
        else
            row.extrapolated = true;
        return;
    }
    const Location& place = *observation.location;
    std::size_t node = 0;
    while (basis.nodes[node].axis >= 0) {
        const auto& [axis, split, left, right] = basis.nodes[node];
        node = (axis == 0 ? place.x : place.y) <= split ? left : right;
    }
    row.add(basis.nodes[node].left, 1.0);
    row.extrapolated =
        place.x < basis.minX || place.x > basis.maxX || place.y < basis.minY || place.y > basis.maxY;
}

void evaluateMonth(const MonthBasis& basis, const Observation& observation, BasisRow& row) {
    const int last = static_cast<int>(basis.columnOf.size()) - 1;
    const int month = observation.marketDate.monthIndex() - basis.firstMonth;
    row.extrapolated = month < 0 || month > last;
    row.add(basis.columnOf[static_cast<std::size_t>(std::clamp(month, 0, last))], 1.0);
}

std::string monthName(const MonthBasis& basis, std::size_t column) {
    int month = basis.firstMonth;
    while (basis.columnOf[static_cast<std::size_t>(month - basis.firstMonth)] != column) ++month;
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d", month / 12, month % 12 + 1);
    return text;
}

}  // namespace

double evaluate(const Variable& variable, const Observation& observation) {
    switch (variable.kind) {
        case VariableKind::Feature: return apply(variable.transform, (*observation.facts)[variable.feature]);
        case VariableKind::Age: return observation.stateDate.year() - (*observation.facts)[variable.feature];
        case VariableKind::X: return observation.location ? observation.location->x : Facts::missing();
        case VariableKind::Y: return observation.location ? observation.location->y : Facts::missing();
        case VariableKind::Time: return observation.marketDate.days() / daysPerMonth;
    }
    return Facts::missing();
}

std::size_t columnCount(const Basis& basis) {
    return std::visit(
        Cases{[](const PolynomialBasis& b) {
                  return static_cast<std::size_t>(b.degree) + (b.hasMissingColumn ? 1 : 0);
              },
              [](const LevelsBasis& b) { return b.levels.size() + (b.hasMissingColumn ? 1 : 0); },
              [](const CellsBasis& b) { return b.cells + (b.hasMissingColumn ? 1 : 0); },
              [](const MonthBasis& b) { return b.columns; }},
        basis);
}

void evaluate(const Basis& basis, const Observation& observation, BasisRow& row) {
    row.clear();
    std::visit(Cases{[&](const PolynomialBasis& b) { evaluatePolynomial(b, observation, row); },
                     [&](const LevelsBasis& b) { evaluateLevels(b, observation, row); },
                     [&](const CellsBasis& b) { evaluateCells(b, observation, row); },
                     [&](const MonthBasis& b) { evaluateMonth(b, observation, row); }},
               basis);
}

std::string columnName(const Basis& basis, const std::string& term, const FeatureCatalogue& catalogue,
                       std::size_t column) {
    const std::string missing = term + "=?";
    return std::visit(
        Cases{[&](const PolynomialBasis& b) {
                  if (column >= static_cast<std::size_t>(b.degree)) return missing;
                  return column == 0 ? term : term + "^" + std::to_string(column + 1);
              },
              [&](const LevelsBasis& b) {
                  if (column >= b.levels.size()) return missing;
                  const Feature& feature = catalogue[b.feature];
                  return term + "=" + plainText(feature, static_cast<double>(b.levels[column]));
              },
              [&](const CellsBasis& b) {
                  return column >= b.cells ? missing : term + " " + std::to_string(column + 1);
              },
              [&](const MonthBasis& b) { return monthName(b, column); }},
        basis);
}

}  // namespace herleid
