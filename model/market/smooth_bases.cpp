#include <algorithm>
#include <cmath>

#include "model/facts/chunks.h"
#include "model/market/basis_workshop.h"

namespace herleid {

namespace {

constexpr std::size_t fewestColumns = 4;      // a cubic spline has no fewer
constexpr std::size_t mostColumns = 100;
constexpr std::size_t rowsPerChunk = 16384;   // chosen: enough work to be worth a thread's while
constexpr std::size_t fewestMissing = 5;      // chosen: fewer sales without the fact give it no effect of its own

bool isBetween(int value, std::size_t low, std::size_t high) {
    return value >= static_cast<int>(low) && value <= static_cast<int>(high);
}

/// Interior knots where the sales are: quantiles of the distinct values, each counted by the root of its number
/// of sales, so that a value shared by thousands does not take every knot.
std::vector<double> interiorKnots(const DistinctNumbers& numbers, std::size_t count) {
    const std::vector<double>& values = numbers.values;
    double total = 0;
    for (const std::uint32_t sales : numbers.counts) total += std::sqrt(sales);
    const double apart = 1e-6 * (values.back() - values.front());
    std::vector<double> knots;
    double passed = 0;
    std::size_t next = 1;
    for (std::size_t k = 0; k < values.size() && next <= count; ++k) {
        passed += std::sqrt(numbers.counts[k]);
        const double wanted = total * static_cast<double>(next) / static_cast<double>(count + 1);
        if (passed < wanted) continue;
        while (next <= count && passed >= total * static_cast<double>(next) / static_cast<double>(count + 1)) ++next;
        const double knot = 0.5 * (values[k] + values[std::min(k + 1, values.size() - 1)]);
        if (knot > values.front() + apart && knot < values.back() - apart &&
            (knots.empty() || knot > knots.back() + apart))
            knots.push_back(knot);
    }
    return knots;
}

/// A spline on the sales' values of a variable; nothing where they are all the same.
std::optional<SplineBasis> splineOn(const Variable& variable, std::size_t columns, const BasisWorkshop& shop) {
    const DistinctNumbers& numbers = shop.columns.distinct(variable);
    const std::size_t distinct = numbers.values.size();
    if (distinct < 2) return std::nullopt;
    columns = std::clamp(std::min(columns, distinct + 1), fewestColumns, mostColumns);
    SplineBasis basis;
    basis.variable = variable;
    basis.spline =
        BSpline(numbers.values.front(), numbers.values.back(), interiorKnots(numbers, columns - fewestColumns));
    basis.hasMissingColumn = numbers.missing >= fewestMissing;
    return basis;
}

/// The lowest and the highest recorded value; lowest above highest where there is none.
struct Range {
    double lowest = INFINITY;
    double highest = -INFINITY;
    std::size_t recorded = 0;
};
Range rangeOf(const std::vector<double>& numbers) {
    Range range;
    for (const double z : numbers) {
        if (std::isnan(z)) continue;
        range.lowest = std::min(range.lowest, z);
        range.highest = std::max(range.highest, z);
        ++range.recorded;
    }
    return range;
}

/// A spline with even knots between the extremes: for places and times, where distance itself means something.
std::optional<SplineBasis> evenSplineOn(const Variable& variable, std::size_t columns, const BasisWorkshop& shop) {
    const Range range = rangeOf(shop.columns.numbers(variable));
    if (!(range.lowest < range.highest)) return std::nullopt;
    return SplineBasis{variable, BSpline::even(range.lowest, range.highest, std::max(columns, fewestColumns)), false};
}

/// Gives a column to every grid position that a fitted sale touches.
void keepTouched(TensorBasis& basis, const BasisWorkshop& shop) {
    const std::size_t wide = basis.second.spline.columns();
    const std::vector<double>& a = shop.columns.numbers(basis.first.variable);
    const std::vector<double>& b = shop.columns.numbers(basis.second.variable);
    std::vector<std::vector<char>> parts(chunkCount(a.size(), rowsPerChunk));
    forEachChunk(a.size(), rowsPerChunk, shop.columns.threads(), [&](std::size_t chunk, std::size_t row, std::size_t last) {
        std::vector<char> part(basis.first.spline.columns() * wide, 0);
        for (; row < last; ++row) {
            if (std::isnan(a[row]) || std::isnan(b[row])) continue;
            const std::size_t i = basis.first.spline.at(a[row]).first;
            const std::size_t j = basis.second.spline.at(b[row]).first;
            for (std::size_t di = 0; di < 4; ++di)
                for (std::size_t dj = 0; dj < 4; ++dj) part[(i + di) * wide + j + dj] = 1;
        }
        parts[chunk] = std::move(part);
    });
    std::vector<char> touched(basis.first.spline.columns() * wide, 0);
    for (const std::vector<char>& part : parts)
        for (std::size_t position = 0; position < touched.size(); ++position) touched[position] |= part[position];
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

/// The latest build years among dwellings sold unfinished; values: distinct, ascending, 0 for finished ones.
std::vector<double> unfinishedYears(std::vector<double> values) {
    constexpr std::ptrdiff_t most = 12;  // chosen: years further back are one class
    std::erase(values, 0.0);
    if (std::ssize(values) > most) values.erase(values.begin(), values.end() - most);
    return values;
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
    const Range across = rangeOf(shop.columns.numbers(x));
    const Range up = rangeOf(shop.columns.numbers(y));
    const std::size_t without = shop.sales.size() - across.recorded;
    if (without > 0) shop.note(FitNoteCode::SaleWithoutLocation, term, {{"sales", std::to_string(without)}});
    if (!(across.lowest < across.highest) || !(up.lowest < up.highest)) {
        shop.note(FitNoteCode::TermLeftOut, term, {{"reason", "no_location"}});
        return std::optional<TensorBasis>{};
    }
    const double width = across.highest - across.lowest;
    const double height = up.highest - up.lowest;
    const double longer = std::max(width, height);
    // No more columns each way than leave ten sales a column, were they spread evenly (chosen).
    const double most = std::max(1.0, std::sqrt(static_cast<double>(across.recorded) / 10.0));
    const auto columnsFor = [&](double side) {
        const double steps = std::min(static_cast<double>(term.size - 3), most) * side / longer;
        return static_cast<std::size_t>(std::max(1.0, std::ceil(steps - 1e-9))) + 3;
    };
    TensorBasis basis;
    basis.first = *evenSplineOn(x, columnsFor(width), shop);
    basis.second = *evenSplineOn(y, columnsFor(height), shop);
    keepTouched(basis, shop);
    return std::optional<TensorBasis>{std::move(basis)};
}

}  // namespace

std::optional<Variable> variableNamed(const std::string& name, const FeatureCatalogue& catalogue) {
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
    const DistinctNumbers& numbers = shop.columns.distinct(*variable);
    basis.bounds = byYear ? unfinishedYears(numbers.values) : std::vector<double>{0, 1, 2, 3};  // METHOD §2
    std::vector<int> counts(basis.bounds.size() + 1, 0);
    for (std::size_t k = 0; k < numbers.values.size(); ++k)
        counts[static_cast<std::size_t>(
            std::upper_bound(basis.bounds.begin(), basis.bounds.end(), numbers.values[k]) - basis.bounds.begin())] +=
            static_cast<int>(numbers.counts[k]);
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
    basis.hasMissingColumn = numbers.missing >= fewestMissing;
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
    const DistinctNumbers& numbers = shop.columns.distinct(*variable);
    if (numbers.values.empty()) return leftOut(term, shop);
    SlopeBasis basis;
    basis.surface = std::move(**surface);
    basis.variable = *variable;
    basis.lowest = numbers.values.front();
    basis.highest = numbers.values.back();
    basis.centre = numbers.mean();
    basis.scale = numbers.spread();
    if (!(basis.scale > 0)) return leftOut(term, shop);
    return std::optional<Basis>{std::move(basis)};
}

}  // namespace herleid
