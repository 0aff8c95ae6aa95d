#include "model/market/basis.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace herleid {

namespace {

constexpr double daysPerMonth = 365.2425 / 12.0;
constexpr Variable placeX{VariableKind::X, 0, Transform::None};
constexpr Variable placeY{VariableKind::Y, 0, Transform::None};

template <class... Ts>
struct Cases : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Cases(Ts...) -> Cases<Ts...>;

void evaluatePolynomial(const PolynomialBasis& basis, double z, BasisRow& row) {
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

void evaluateLevels(const LevelsBasis& basis, double code, BasisRow& row) {
    if (std::isnan(code)) {
        if (basis.hasMissingColumn)
            row.add(basis.levels.size(), 1.0);
        else
            row.extrapolated = true;
        return;
    }
    const auto level = static_cast<std::size_t>(code);
    for (std::size_t column = 0; column < basis.levels.size(); ++column)
        if (basis.levels[column] == level) {
            row.add(column, 1.0);
            return;
        }
    row.extrapolated = true;
}

void evaluateCells(const CellsBasis& basis, double x, double y, BasisRow& row) {
    if (std::isnan(x)) {
        if (basis.hasMissingColumn)
            row.add(basis.cells, 1.0);
        else
            row.extrapolated = true;
        return;
    }
    std::size_t node = 0;
    while (basis.nodes[node].axis >= 0) {
        const auto& [axis, split, left, right] = basis.nodes[node];
        node = (axis == 0 ? x : y) <= split ? left : right;
    }
    row.add(basis.nodes[node].left, 1.0);
    row.extrapolated = x < basis.minX || x > basis.maxX || y < basis.minY || y > basis.maxY;
}

void evaluateMonth(const MonthBasis& basis, double time, BasisRow& row) {
    const int last = static_cast<int>(basis.columnOf.size()) - 1;
    const int month = dateAt(time).monthIndex() - basis.firstMonth;
    row.extrapolated = month < 0 || month > last;
    row.add(basis.columnOf[static_cast<std::size_t>(std::clamp(month, 0, last))], 1.0);
}

void evaluateSpline(const SplineBasis& basis, double z, BasisRow& row) {
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

void evaluateSteps(const StepsBasis& basis, double v, BasisRow& row) {
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

void evaluateTensor(const TensorBasis& basis, double a, double b, BasisRow& row) {
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

/// inputs: those of the groups, then the spline's.
void evaluateGrouped(const GroupedBasis& basis, const double* inputs, BasisRow& row) {
    const double* z = inputs;
    std::visit(Cases{[&](const LevelsBasis& b) { evaluateLevels(b, *z++, row); },
                     [&](const CellsBasis& b) {
                         evaluateCells(b, z[0], z[1], row);
                         z += 2;
                     }},
               basis.groups);
    if (row.entries.empty()) {
        // A group with too few sales for a curve of its own follows the common one; its level's own effect tells
        // whether the group is known at all.
        if (std::holds_alternative<LevelsBasis>(basis.groups) && !std::isnan(inputs[0])) row.extrapolated = false;
        return;
    }
    const bool groupExtrapolated = row.extrapolated;
    const std::size_t shift = row.entries.front().first * basis.inner.spline.columns();
    row.clear();
    evaluateSpline(basis.inner, *z, row);
    row.extrapolated = row.extrapolated || groupExtrapolated;
    std::erase_if(row.entries, [&](const auto& entry) { return entry.first >= basis.inner.spline.columns(); });
    for (auto& [column, value] : row.entries) column += shift;
}

void evaluateSlope(const SlopeBasis& basis, const double* inputs, BasisRow& row) {
    const double z = inputs[2];
    evaluateTensor(basis.surface, inputs[0], inputs[1], row);
    if (std::isnan(z)) {
        row.entries.clear();
        row.extrapolated = true;
        return;
    }
    if (z < basis.lowest || z > basis.highest) row.extrapolated = true;
    const double factor = slopeFactor(basis, z);
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

Date dateAt(double time) { return Date::fromDays(static_cast<std::int32_t>(std::lround(time * daysPerMonth))); }

double slopeFactor(const SlopeBasis& basis, double z) {
    return std::nearbyint((std::clamp(z, basis.lowest, basis.highest) - basis.centre) / basis.scale * 0x1p24) * 0x1p-24;
}

double slopeFactor(const SlopeBasis& basis, const Observation& observation) {
    return slopeFactor(basis, evaluate(basis.variable, observation));
}

BasisInputs inputsRead(const Basis& basis) {
    const auto level = [](const LevelsBasis& b) { return Variable{VariableKind::Feature, b.feature, Transform::None}; };
    return std::visit(
        Cases{[](const PolynomialBasis& b) { return BasisInputs{{b.variable}, 1}; },
              [&](const LevelsBasis& b) { return BasisInputs{{level(b)}, 1}; },
              [](const CellsBasis&) { return BasisInputs{{placeX, placeY}, 2}; },
              [](const MonthBasis&) { return BasisInputs{{{{VariableKind::Time, 0, Transform::None}}}, 1}; },
              [](const SplineBasis& b) { return BasisInputs{{b.variable}, 1}; },
              [](const StepsBasis& b) { return BasisInputs{{b.variable}, 1}; },
              [](const TensorBasis& b) { return BasisInputs{{b.first.variable, b.second.variable}, 2}; },
              [&](const GroupedBasis& b) {
                  if (const auto* levels = std::get_if<LevelsBasis>(&b.groups))
                      return BasisInputs{{level(*levels), b.inner.variable}, 2};
                  return BasisInputs{{placeX, placeY, b.inner.variable}, 3};
              },
              [](const SlopeBasis& b) {
                  return BasisInputs{{b.surface.first.variable, b.surface.second.variable, b.variable}, 3};
              }},
        basis);
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

void evaluate(const Basis& basis, const double* inputs, BasisRow& row) {
    row.clear();
    std::visit(Cases{[&](const PolynomialBasis& b) { evaluatePolynomial(b, *inputs, row); },
                     [&](const LevelsBasis& b) { evaluateLevels(b, *inputs, row); },
                     [&](const CellsBasis& b) { evaluateCells(b, inputs[0], inputs[1], row); },
                     [&](const MonthBasis& b) { evaluateMonth(b, *inputs, row); },
                     [&](const SplineBasis& b) { evaluateSpline(b, *inputs, row); },
                     [&](const StepsBasis& b) { evaluateSteps(b, *inputs, row); },
                     [&](const TensorBasis& b) { evaluateTensor(b, inputs[0], inputs[1], row); },
                     [&](const GroupedBasis& b) { evaluateGrouped(b, inputs, row); },
                     [&](const SlopeBasis& b) { evaluateSlope(b, inputs, row); }},
               basis);
}

void evaluate(const Basis& basis, const Observation& observation, BasisRow& row) {
    const BasisInputs read = inputsRead(basis);
    std::array<double, BasisInputs::most> inputs{};
    for (std::size_t k = 0; k < read.count; ++k) inputs[k] = evaluate(read.variables[k], observation);
    evaluate(basis, inputs.data(), row);
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
