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

void evaluateSpline(const SplineBasis& basis, const Observation& observation, BasisRow& row) {
    const double z = evaluate(basis.variable, observation);
    if (std::isnan(z)) {
        if (basis.hasMissingColumn)
            row.add(basis.spline.columns(), 1.0);
        else
            row.extrapolated = true;
        return;
    }
    row.extrapolated = z < basis.spline.lowest() || z > basis.spline.highest();
    const BSplineValues at = basis.spline.at(z);
    for (std::size_t k = 0; k < at.values.size(); ++k) row.add(at.first + k, at.values[k]);
}

void evaluateSteps(const StepsBasis& basis, const Observation& observation, BasisRow& row) {
    const double v = evaluate(basis.variable, observation);
    if (std::isnan(v)) {
        if (basis.hasMissingColumn)
            row.add(basis.columns, 1.0);
        else
            row.extrapolated = true;
        return;
    }
    const auto above = std::upper_bound(basis.bounds.begin(), basis.bounds.end(), v);
    // Unfinished in a year from which no such sale is known: the last known year's effect stands in.
    row.extrapolated = basis.variable.kind == VariableKind::UnfinishedYear && !basis.bounds.empty() &&
                       v > basis.bounds.back();
    row.add(basis.columnOf[static_cast<std::size_t>(above - basis.bounds.begin())], 1.0);
}

void evaluateTensor(const TensorBasis& basis, const Observation& observation, BasisRow& row) {
    const double a = evaluate(basis.first.variable, observation);
    const double b = evaluate(basis.second.variable, observation);
    if (std::isnan(a) || std::isnan(b)) {
        row.extrapolated = true;
        return;
    }
    const BSpline& first = basis.first.spline;
    const BSpline& second = basis.second.spline;
    row.extrapolated = a < first.lowest() || a > first.highest() || b < second.lowest() || b > second.highest();
    const BSplineValues u = first.at(a);
    const BSplineValues v = second.at(b);
    double touched = 0;
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < 4; ++j) {
            const std::size_t column = basis.columnOf[(u.first + i) * second.columns() + v.first + j];
            if (column == TensorBasis::none) continue;
            const double value = u.values[i] * v.values[j];
            touched += value;
            row.add(column, value);
        }
    // Where most of the place's own basis functions were dropped for want of sales, the map has no say.
    if (touched < 0.5) row.extrapolated = true;
}

void evaluateGrouped(const GroupedBasis& basis, const Observation& observation, BasisRow& row) {
    BasisRow group;
    std::visit(Cases{[&](const LevelsBasis& b) { evaluateLevels(b, observation, group); },
                     [&](const CellsBasis& b) { evaluateCells(b, observation, group); }},
               basis.groups);
    row.extrapolated = group.extrapolated;
    if (group.entries.empty()) return;
    BasisRow inner;
    evaluateSpline(basis.inner, observation, inner);
    row.extrapolated = row.extrapolated || inner.extrapolated;
    const std::size_t shift = group.entries.front().first * basis.inner.spline.columns();
    for (const auto& [column, value] : inner.entries)
        if (column < basis.inner.spline.columns()) row.add(shift + column, value);
}

void evaluateSlope(const SlopeBasis& basis, const Observation& observation, BasisRow& row) {
    const double z = evaluate(basis.variable, observation);
    evaluateTensor(basis.surface, observation, row);
    if (std::isnan(z)) {
        row.entries.clear();
        row.extrapolated = true;
        return;
    }
    if (z < basis.lowest || z > basis.highest) row.extrapolated = true;
    const double factor = slopeFactor(basis, observation);
    for (auto& [column, value] : row.entries) value *= factor;
}

std::size_t groupCount(const GroupedBasis& basis) {
    return std::visit(Cases{[](const LevelsBasis& b) { return b.levels.size() + (b.hasMissingColumn ? 1 : 0); },
                            [](const CellsBasis& b) { return b.cells + (b.hasMissingColumn ? 1 : 0); }},
                      basis.groups);
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
        case VariableKind::Age: {
            const double age = observation.stateDate.year() - (*observation.facts)[variable.feature];
            return variable.transform == Transform::None ? age : std::copysign(std::log1p(std::abs(age)), age);
        }
        case VariableKind::UnfinishedYear: {
            const double year = (*observation.facts)[variable.feature];
            return observation.stateDate.year() > year ? 0.0 : year;
        }
        case VariableKind::X: return observation.location ? observation.location->x : Facts::missing();
        case VariableKind::Y: return observation.location ? observation.location->y : Facts::missing();
        case VariableKind::Time: return observation.marketDate.days() / daysPerMonth;
    }
    return Facts::missing();
}

double slopeFactor(const SlopeBasis& basis, const Observation& observation) {
    const double z = std::clamp(evaluate(basis.variable, observation), basis.lowest, basis.highest);
    return std::nearbyint((z - basis.centre) / basis.scale * 0x1p24) * 0x1p-24;
}

std::size_t columnCount(const Basis& basis) {
    return std::visit(
        Cases{[](const PolynomialBasis& b) {
                  return static_cast<std::size_t>(b.degree) + (b.hasMissingColumn ? 1 : 0);
              },
              [](const LevelsBasis& b) { return b.levels.size() + (b.hasMissingColumn ? 1 : 0); },
              [](const CellsBasis& b) { return b.cells + (b.hasMissingColumn ? 1 : 0); },
              [](const MonthBasis& b) { return b.columns; },
              [](const SplineBasis& b) { return b.spline.columns() + (b.hasMissingColumn ? 1 : 0); },
              [](const StepsBasis& b) { return b.columns + (b.hasMissingColumn ? 1 : 0); },
              [](const TensorBasis& b) { return b.columns; },
              [](const GroupedBasis& b) { return groupCount(b) * b.inner.spline.columns(); },
              [](const SlopeBasis& b) { return b.surface.columns; }},
        basis);
}

void evaluate(const Basis& basis, const Observation& observation, BasisRow& row) {
    row.clear();
    std::visit(Cases{[&](const PolynomialBasis& b) { evaluatePolynomial(b, observation, row); },
                     [&](const LevelsBasis& b) { evaluateLevels(b, observation, row); },
                     [&](const CellsBasis& b) { evaluateCells(b, observation, row); },
                     [&](const MonthBasis& b) { evaluateMonth(b, observation, row); },
                     [&](const SplineBasis& b) { evaluateSpline(b, observation, row); },
                     [&](const StepsBasis& b) { evaluateSteps(b, observation, row); },
                     [&](const TensorBasis& b) { evaluateTensor(b, observation, row); },
                     [&](const GroupedBasis& b) { evaluateGrouped(b, observation, row); },
                     [&](const SlopeBasis& b) { evaluateSlope(b, observation, row); }},
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
              [&](const MonthBasis& b) { return monthName(b, column); },
              [&](const auto&) { return term + " " + std::to_string(column + 1); }},
        basis);
}

}  // namespace herleid
