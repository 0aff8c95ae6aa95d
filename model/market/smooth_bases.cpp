#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "model/market/basis_workshop.h"

namespace herleid {

namespace {

constexpr std::size_t fewestColumns = 4;      // a cubic spline has no fewer
constexpr std::size_t mostColumns = 100;
constexpr std::size_t fewestMissing = 5;      // chosen: fewer sales without the fact give it no effect of its own

bool isBetween(int value, std::size_t low, std::size_t high) {
    return value >= static_cast<int>(low) && value <= static_cast<int>(high);
}

/// Interior knots where the sales are: quantiles of the distinct values, each counted by the root of its number
/// of sales, so that a value shared by thousands does not take every knot.
std::vector<double> interiorKnots(const std::vector<double>& values, std::size_t count) {
    std::map<double, double> weights;
    for (double v : values) weights[v] += 1;
    double total = 0;
    for (auto& [value, weight] : weights) total += weight = std::sqrt(weight);
    const double lowest = weights.begin()->first;
    const double highest = weights.rbegin()->first;
    const double apart = 1e-6 * (highest - lowest);
    std::vector<double> knots;
    double passed = 0;
    std::size_t next = 1;
    for (auto at = weights.begin(); at != weights.end() && next <= count; ++at) {
        passed += at->second;
        const double wanted = total * static_cast<double>(next) / static_cast<double>(count + 1);
        if (passed < wanted) continue;
        while (next <= count && passed >= total * static_cast<double>(next) / static_cast<double>(count + 1)) ++next;
        const double after = std::next(at) == weights.end() ? at->first : std::next(at)->first;
        const double knot = 0.5 * (at->first + after);
        if (knot > lowest + apart && knot < highest - apart && (knots.empty() || knot > knots.back() + apart))
            knots.push_back(knot);
    }
    return knots;
}

/// A spline on the sales' values of a variable; nothing where they are all the same.
std::optional<SplineBasis> splineOn(const Variable& variable, std::size_t columns, const BasisWorkshop& shop) {
    std::vector<double> values = shop.values(variable);
    const std::size_t missing = std::erase_if(values, [](double z) { return std::isnan(z); });
    if (values.empty()) return std::nullopt;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    if (!(*lowest < *highest)) return std::nullopt;
    const std::set<double> distinct(values.begin(), values.end());
    columns = std::clamp(std::min(columns, distinct.size() + 1), fewestColumns, mostColumns);
    SplineBasis basis;
    basis.variable = variable;
    basis.spline = BSpline(*lowest, *highest, interiorKnots(values, columns - fewestColumns));
    basis.hasMissingColumn = missing >= fewestMissing;
    return basis;
}

/// A spline with even knots between the extremes: for places and times, where distance itself means something.
std::optional<SplineBasis> evenSplineOn(const Variable& variable, std::size_t columns, const BasisWorkshop& shop) {
    std::vector<double> values = shop.values(variable);
    std::erase_if(values, [](double z) { return std::isnan(z); });
    if (values.empty()) return std::nullopt;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    if (!(*lowest < *highest)) return std::nullopt;
    return SplineBasis{variable, BSpline::even(*lowest, *highest, std::max(columns, fewestColumns)), false};
}

/// Gives a column to every grid position that a fitted sale touches.
void keepTouched(TensorBasis& basis, const BasisWorkshop& shop) {
    const std::size_t wide = basis.second.spline.columns();
    std::vector<char> touched(basis.first.spline.columns() * wide, 0);
    const std::vector<double> a = shop.values(basis.first.variable);
    const std::vector<double> b = shop.values(basis.second.variable);
    for (std::size_t sale = 0; sale < a.size(); ++sale) {
        if (std::isnan(a[sale]) || std::isnan(b[sale])) continue;
        const std::size_t i = basis.first.spline.at(a[sale]).first;
        const std::size_t j = basis.second.spline.at(b[sale]).first;
        for (std::size_t di = 0; di < 4; ++di)
            for (std::size_t dj = 0; dj < 4; ++dj) touched[(i + di) * wide + j + dj] = 1;
    }
    basis.columnOf.assign(touched.size(), TensorBasis::none);
    for (std::size_t position = 0; position < touched.size(); ++position)
        if (touched[position]) basis.columnOf[position] = basis.columns++;
}

/// All grid positions, for small products whose margins are taken out.
void keepAll(TensorBasis& basis) {
    basis.columns = basis.first.spline.columns() * basis.second.spline.columns();
    basis.columnOf.resize(basis.columns);
    for (std::size_t position = 0; position < basis.columns; ++position) basis.columnOf[position] = position;
}

/// The latest build years among dwellings sold unfinished; values: 0 for finished ones.
std::vector<double> unfinishedYears(const std::vector<double>& values) {
    constexpr std::size_t most = 12;  // chosen: years further back are one class
    std::set<double> years(values.begin(), values.end());
    years.erase(0);
    while (years.size() > most) years.erase(years.begin());
    return {years.begin(), years.end()};
}

MaybeBasis leftOut(const TermSpecification& term, const BasisWorkshop& shop) {
    shop.note(FitNoteCode::ConstantVariable, term);
    return std::optional<Basis>{};
}

Result<std::optional<TensorBasis>> surfaceOn(const TermSpecification& term, const BasisWorkshop& shop) {
    if (!isBetween(term.size, fewestColumns, 60)) return invalidTerm(term, "size");
    const Variable x{VariableKind::X, 0, Transform::None};
    const Variable y{VariableKind::Y, 0, Transform::None};
    // Square cells: the longer side has all columns, the shorter as many as its length asks for.
    const std::vector<double> xs = shop.values(x);
    const std::vector<double> ys = shop.values(y);
    double west = INFINITY, east = -INFINITY, south = INFINITY, north = -INFINITY;
    std::size_t without = 0;
    for (std::size_t i = 0; i < xs.size(); ++i) {
        if (std::isnan(xs[i])) {
            ++without;
            continue;
        }
        west = std::min(west, xs[i]);
        east = std::max(east, xs[i]);
        south = std::min(south, ys[i]);
        north = std::max(north, ys[i]);
    }
    if (without > 0) shop.note(FitNoteCode::SaleWithoutLocation, term, {{"sales", std::to_string(without)}});
    if (!(west < east) || !(south < north)) {
        shop.note(FitNoteCode::TermLeftOut, term, {{"reason", "no_location"}});
        return std::optional<TensorBasis>{};
    }
    const double longer = std::max(east - west, north - south);
    // No more columns each way than leave ten sales a column, were they spread evenly (chosen).
    const double most = std::max(1.0, std::sqrt(static_cast<double>(xs.size() - without) / 10.0));
    const auto columnsFor = [&](double side) {
        const double steps = std::min(static_cast<double>(term.size - 3), most) * side / longer;
        return static_cast<std::size_t>(std::max(1.0, std::ceil(steps - 1e-9))) + 3;
    };
    TensorBasis basis;
    basis.first = *evenSplineOn(x, columnsFor(east - west), shop);
    basis.second = *evenSplineOn(y, columnsFor(north - south), shop);
    keepTouched(basis, shop);
    return std::optional<TensorBasis>{std::move(basis)};
}

}  // namespace

std::optional<Variable> BasisWorkshop::variable(const std::string& name) const {
    if (name == "x") return Variable{VariableKind::X, 0, Transform::None};
    if (name == "y") return Variable{VariableKind::Y, 0, Transform::None};
    if (name == "time") return Variable{VariableKind::Time, 0, Transform::None};
    if (name == "age" || name == "log_age") {
        const auto year = catalogue.findRole(Role::BuildYear);
        if (!year) return std::nullopt;
        return Variable{VariableKind::Age, *year, name == "age" ? Transform::None : Transform::Log1p};
    }
    if (name == "unfinished_year") {
        const auto year = catalogue.findRole(Role::BuildYear);
        if (!year) return std::nullopt;
        return Variable{VariableKind::UnfinishedYear, *year, Transform::None};
    }
    const auto feature = catalogue.find(name);
    if (!feature || !catalogue[*feature].isNumber()) return std::nullopt;
    return Variable{VariableKind::Feature, *feature, catalogue[*feature].transform};
}

std::vector<double> BasisWorkshop::values(const Variable& which) const {
    std::vector<double> values;
    values.reserve(sales.size());
    for (const Sale* sale : sales) values.push_back(evaluate(which, asSold(*sale)));
    return values;
}

MaybeBasis buildSmooth(const TermSpecification& term, const BasisWorkshop& shop) {
    if (term.variables.size() != 1 || !isBetween(term.size, fewestColumns, mostColumns))
        return invalidTerm(term, "size");
    const auto variable = shop.variable(term.variables[0]);
    if (!variable) return invalidTerm(term, "variable");
    auto basis = splineOn(*variable, static_cast<std::size_t>(term.size), shop);
    if (!basis) return leftOut(term, shop);
    return std::optional<Basis>{std::move(*basis)};
}

MaybeBasis buildState(const TermSpecification& term, const BasisWorkshop& shop) {
    const auto variable = term.variables.size() == 1 ? shop.variable(term.variables[0]) : std::nullopt;
    const bool byYear = variable && variable->kind == VariableKind::UnfinishedYear;
    const bool byAge = variable && variable->kind == VariableKind::Age && variable->transform == Transform::None;
    if (!byYear && !byAge) return invalidTerm(term, "variable");
    StepsBasis basis;
    basis.variable = *variable;
    std::vector<double> values = shop.values(*variable);
    const std::size_t missing = std::erase_if(values, [](double z) { return std::isnan(z); });
    basis.bounds = byYear ? unfinishedYears(values) : std::vector<double>{0, 1, 2, 3};  // METHOD §2
    std::vector<int> counts(basis.bounds.size() + 1, 0);
    for (double v : values)
        ++counts[static_cast<std::size_t>(std::upper_bound(basis.bounds.begin(), basis.bounds.end(), v) -
                                          basis.bounds.begin())];
    // A class with too few sales shares the column of the next class above that has enough, else of the last.
    basis.columnOf.assign(counts.size(), 0);
    std::vector<std::size_t> waiting;
    for (std::size_t k = 0; k < counts.size(); ++k) {
        waiting.push_back(k);
        if (counts[k] < std::max(term.size, 2)) continue;
        for (std::size_t member : waiting) basis.columnOf[member] = basis.columns;
        ++basis.columns;
        waiting.clear();
    }
    if (basis.columns < 2) return leftOut(term, shop);
    for (std::size_t member : waiting) basis.columnOf[member] = basis.columns - 1;
    basis.hasMissingColumn = missing >= fewestMissing;
    return std::optional<Basis>{std::move(basis)};
}

MaybeBasis buildSurface(const TermSpecification& term, const BasisWorkshop& shop) {
    auto surface = surfaceOn(term, shop);
    if (!surface) return tl::unexpected(surface.error());
    if (!*surface) return std::optional<Basis>{};
    return std::optional<Basis>{std::move(**surface)};
}

MaybeBasis buildTrend(const TermSpecification& term, const BasisWorkshop& shop) {
    const int months = shop.sales.back()->date.monthIndex() - shop.sales.front()->date.monthIndex() + 1;
    const auto columns = static_cast<std::size_t>(std::clamp(months / std::max(term.size, 1), 1, 240)) + 3;
    auto basis = evenSplineOn({VariableKind::Time, 0, Transform::None}, columns, shop);
    if (!basis) {
        shop.note(FitNoteCode::OneMonthOnly, term);
        return std::optional<Basis>{};
    }
    if (months < 2) shop.note(FitNoteCode::OneMonthOnly, term);
    return std::optional<Basis>{std::move(*basis)};
}

MaybeBasis buildGrouped(const TermSpecification& term, const BasisWorkshop& shop) {
    if (term.variables.size() < 2) return invalidTerm(term, "variables");
    const bool byCell = term.variables.size() == 3 && term.variables[0] == "x" && term.variables[1] == "y";
    MaybeBasis groups = byCell ? buildCells(term, shop, std::max(term.fewest, 2))
                               : buildLevels(term, shop, term.variables[0], std::max(term.fewest, 5));
    if (!groups) return groups;
    if (!*groups) return std::optional<Basis>{};
    GroupedBasis basis;
    if (byCell)
        basis.groups = std::get<CellsBasis>(**groups);
    else
        basis.groups = std::get<LevelsBasis>(**groups);
    if (term.kind == TermKind::TrendBy) {
        MaybeBasis trend = buildTrend(term, shop);
        if (!trend || !*trend) return trend;
        basis.inner = std::get<SplineBasis>(**trend);
    } else {
        const auto variable = shop.variable(term.variables.back());
        if (!variable || !isBetween(term.size, fewestColumns, mostColumns)) return invalidTerm(term, "variable");
        auto inner = splineOn(*variable, static_cast<std::size_t>(term.size), shop);
        if (!inner) return leftOut(term, shop);
        inner->hasMissingColumn = false;
        basis.inner = std::move(*inner);
    }
    return std::optional<Basis>{std::move(basis)};
}

MaybeBasis buildInteraction(const TermSpecification& term, const BasisWorkshop& shop) {
    if (term.variables.size() != 2 || !isBetween(term.size, fewestColumns, 12)) return invalidTerm(term, "size");
    const auto first = shop.variable(term.variables[0]);
    const auto second = shop.variable(term.variables[1]);
    if (!first || !second) return invalidTerm(term, "variable");
    auto a = splineOn(*first, static_cast<std::size_t>(term.size), shop);
    auto b = splineOn(*second, static_cast<std::size_t>(term.size), shop);
    if (!a || !b) return leftOut(term, shop);
    TensorBasis basis;
    basis.first = std::move(*a);
    basis.second = std::move(*b);
    basis.first.hasMissingColumn = basis.second.hasMissingColumn = false;
    keepAll(basis);
    return std::optional<Basis>{std::move(basis)};
}

MaybeBasis buildSlopeSurface(const TermSpecification& term, const BasisWorkshop& shop) {
    if (term.variables.size() != 3) return invalidTerm(term, "variables");
    const auto variable = shop.variable(term.variables[2]);
    if (!variable) return invalidTerm(term, "variable");
    auto surface = surfaceOn(term, shop);
    if (!surface) return tl::unexpected(surface.error());
    if (!*surface) return std::optional<Basis>{};
    std::vector<double> values = shop.values(*variable);
    std::erase_if(values, [](double z) { return std::isnan(z); });
    if (values.empty()) return leftOut(term, shop);
    SlopeBasis basis;
    basis.surface = std::move(**surface);
    basis.variable = *variable;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    basis.lowest = *lowest;
    basis.highest = *highest;
    double sum = 0;
    for (double v : values) sum += v;
    basis.centre = sum / static_cast<double>(values.size());
    double squares = 0;
    for (double v : values) squares += (v - basis.centre) * (v - basis.centre);
    basis.scale = std::sqrt(squares / static_cast<double>(values.size()));
    if (!(basis.scale > 0)) return leftOut(term, shop);
    return std::optional<Basis>{std::move(basis)};
}

}  // namespace herleid
