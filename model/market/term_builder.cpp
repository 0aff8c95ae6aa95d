#include "model/market/term_builder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "model/facts/statistics.h"

namespace herleid {

namespace {

tl::unexpected<Error> invalid(const TermSpecification& term, const std::string& reason) {
    return failure(ErrorCode::SpecificationInvalid, {{"term", term.name}, {"reason", reason}});
}

/// The variable behind a name; nothing where the catalogue has no such number.
std::optional<Variable> variableOf(const std::string& name, const FeatureCatalogue& catalogue) {
    if (name == "x") return Variable{VariableKind::X, 0, Transform::None};
    if (name == "y") return Variable{VariableKind::Y, 0, Transform::None};
    if (name == "time") return Variable{VariableKind::Time, 0, Transform::None};
    if (name == "age") {
        const auto year = catalogue.findRole(Role::BuildYear);
        if (!year) return std::nullopt;
        return Variable{VariableKind::Age, *year, Transform::None};
    }
    const auto feature = catalogue.find(name);
    if (!feature || !catalogue[*feature].isNumber()) return std::nullopt;
    return Variable{VariableKind::Feature, *feature, catalogue[*feature].transform};
}

/// What building one term needs to know and where it leaves its notes.
struct Workshop {
    const FeatureCatalogue& catalogue;
    const FittedSales& sales;
    std::vector<FitNote>& notes;

    void note(FitNoteCode code, const TermSpecification& term,
              std::vector<std::pair<std::string, std::string>> more = {}) const {
        more.insert(more.begin(), {"term", term.name});
        notes.push_back({code, std::move(more)});
    }
};

using MaybeBasis = Result<std::optional<Basis>>;

MaybeBasis buildPolynomial(const TermSpecification& term, const Workshop& shop, FittedTerm& fitted) {
    if (term.variables.size() != 1 || term.size < 1 || term.size > 5) return invalid(term, "degree");
    const auto variable = variableOf(term.variables[0], shop.catalogue);
    if (!variable) return invalid(term, "variable");
    std::vector<double> values;
    std::size_t missing = 0;
    for (const Sale* sale : shop.sales) {
        const double z = evaluate(*variable, asSold(*sale));
        if (std::isnan(z))
            ++missing;
        else
            values.push_back(z);
    }
    PolynomialBasis basis;
    basis.variable = *variable;
    basis.hasMissingColumn = missing >= 2;
    if (!values.empty()) {
        const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
        basis.lowest = *lowest;
        basis.highest = *highest;
        basis.centre = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
        double squares = 0;
        for (double z : values) squares += (z - basis.centre) * (z - basis.centre);
        basis.scale = std::sqrt(squares / static_cast<double>(values.size()));
    }
    const std::set<double> distinct(values.begin(), values.end());
    if (distinct.size() < 2) {
        shop.note(FitNoteCode::ConstantVariable, term);
        return std::optional<Basis>{};
    }
    basis.degree = std::min(term.size, static_cast<int>(distinct.size()) - 1);
    if (variable->kind == VariableKind::Feature || variable->kind == VariableKind::Age)
        fitted.features = {variable->feature};
    return std::optional<Basis>{basis};
}

MaybeBasis buildLevels(const TermSpecification& term, const Workshop& shop, FittedTerm& fitted) {
    const auto feature =
        term.variables.size() == 1 ? shop.catalogue.find(term.variables[0]) : std::optional<std::size_t>{};
    if (!feature || shop.catalogue[*feature].isNumber()) return invalid(term, "variable");
    std::map<std::size_t, int> counts;
    int missing = 0;
    for (const Sale* sale : shop.sales) {
        if (const auto level = sale->facts.level(*feature))
            ++counts[*level];
        else
            ++missing;
    }
    LevelsBasis basis;
    basis.feature = *feature;
    const int fewest = std::max(term.size, 2);
    for (const auto& [level, count] : counts) {
        if (count >= fewest)
            basis.levels.push_back(level);
        else
            shop.note(FitNoteCode::RareLevel, term,
                      {{"level", plainText(shop.catalogue[*feature], static_cast<double>(level))},
                       {"sales", std::to_string(count)}});
    }
    // A category's positions tell in which order an import met its levels; the columns must not.
    if (shop.catalogue[*feature].kind == FeatureKind::Category)
        std::ranges::sort(basis.levels, {},
                          [&](std::size_t level) { return plainText(shop.catalogue[*feature], double(level)); });
    basis.hasMissingColumn = missing >= fewest;
    fitted.features = {*feature};
    if (basis.levels.size() + (basis.hasMissingColumn ? 1 : 0) < 2) {
        shop.note(FitNoteCode::ConstantVariable, term);
        return std::optional<Basis>{};
    }
    return std::optional<Basis>{basis};
}

/// Grows the k-d tree below one node. Halves at the median of the longer side, ties to the left.
void divide(CellsBasis& basis, std::size_t node, std::vector<Location> places, std::size_t fewest) {
    const auto spread = [&](auto coordinate) {
        const auto [low, high] = std::minmax_element(
            places.begin(), places.end(),
            [&](const Location& a, const Location& b) { return coordinate(a) < coordinate(b); });
        return coordinate(*high) - coordinate(*low);
    };
    const int axis = spread([](const Location& p) { return p.x; }) >= spread([](const Location& p) { return p.y; })
                         ? 0
                         : 1;
    const auto along = [axis](const Location& p) { return axis == 0 ? p.x : p.y; };
    std::sort(places.begin(), places.end(),
              [&](const Location& a, const Location& b) { return along(a) < along(b); });
    const double split = along(places[(places.size() - 1) / 2]);
    const auto border = std::upper_bound(places.begin(), places.end(), split,
                                         [&](double value, const Location& p) { return value < along(p); });
    const auto inLeft = static_cast<std::size_t>(border - places.begin());
    if (inLeft < fewest || places.size() - inLeft < fewest) {
        basis.nodes[node] = {-1, 0, basis.cells++, 0};
        return;
    }
    const std::size_t left = basis.nodes.size();
    basis.nodes.resize(left + 2);
    basis.nodes[node] = {axis, split, left, left + 1};
    divide(basis, left, {places.begin(), border}, fewest);
    divide(basis, left + 1, {border, places.end()}, fewest);
}

MaybeBasis buildCells(const TermSpecification& term, const Workshop& shop) {
    std::vector<Location> places;
    for (const Sale* sale : shop.sales)
        if (sale->location) places.push_back(*sale->location);
    const std::size_t without = shop.sales.size() - places.size();
    if (without > 0)
        shop.note(FitNoteCode::SaleWithoutLocation, term, {{"sales", std::to_string(without)}});
    if (places.empty()) {
        shop.note(FitNoteCode::TermLeftOut, term, {{"reason", "no_location"}});
        return std::optional<Basis>{};
    }
    CellsBasis basis;
    const auto [west, east] = std::minmax_element(
        places.begin(), places.end(), [](const Location& a, const Location& b) { return a.x < b.x; });
    const auto [south, north] = std::minmax_element(
        places.begin(), places.end(), [](const Location& a, const Location& b) { return a.y < b.y; });
    basis.minX = west->x;
    basis.maxX = east->x;
    basis.minY = south->y;
    basis.maxY = north->y;
    basis.hasMissingColumn = without >= 2;
    basis.nodes.resize(1);
    divide(basis, 0, std::move(places), static_cast<std::size_t>(std::max(term.size, 2)));
    if (basis.cells < 2 && !basis.hasMissingColumn) {
        shop.note(FitNoteCode::ConstantVariable, term);
        return std::optional<Basis>{};
    }
    return std::optional<Basis>{basis};
}

MaybeBasis buildMonth(const TermSpecification& term, const Workshop& shop) {
    std::map<int, int> counts;
    for (const Sale* sale : shop.sales) ++counts[sale->date.monthIndex()];
    MonthBasis basis;
    basis.firstMonth = counts.begin()->first;
    // A month opens a new column once the one before has enough sales of its own.
    int held = 0;
    const int last = counts.rbegin()->first;
    int remaining = static_cast<int>(shop.sales.size());
    for (int month = basis.firstMonth; month <= last; ++month) {
        const int count = counts.contains(month) ? counts.at(month) : 0;
        if (basis.columns == 0 || (held >= term.size && count > 0 && remaining >= term.size)) {
            ++basis.columns;
            held = 0;
        }
        held += count;
        remaining -= count;
        basis.columnOf.push_back(basis.columns - 1);
    }
    if (basis.columns < 2) shop.note(FitNoteCode::OneMonthOnly, term);
    return std::optional<Basis>{basis};
}

MaybeBasis buildBasis(const TermSpecification& term, const Workshop& shop, FittedTerm& fitted) {
    switch (term.kind) {
        case TermKind::Polynomial: return buildPolynomial(term, shop, fitted);
        case TermKind::Levels: return buildLevels(term, shop, fitted);
        case TermKind::Cells: return buildCells(term, shop);
        case TermKind::Month: return buildMonth(term, shop);
    }
    return invalid(term, "kind");
}

TermGroup groupOf(const TermSpecification& term, const FittedTerm& fitted, const FeatureCatalogue& catalogue) {
    for (const std::string& variable : term.variables) {
        if (variable == "time") return TermGroup::Time;
        if (variable == "x" || variable == "y") return TermGroup::Location;
    }
    for (std::size_t feature : fitted.features) {
        const Role role = catalogue[feature].role;
        if (role == Role::District || role == Role::Neighbourhood || role == Role::Street)
            return TermGroup::Location;
    }
    return TermGroup::Feature;
}

/// The median of a number, the most frequent level of anything else (ties to the first).
double typicalValue(std::size_t feature, const FeatureCatalogue& catalogue, const FittedSales& sales) {
    std::vector<double> values;
    for (const Sale* sale : sales)
        if (sale->facts.has(feature)) values.push_back(sale->facts[feature]);
    if (values.empty()) return Facts::missing();
    if (catalogue[feature].isNumber()) return median(std::move(values));
    std::map<double, int> counts;
    for (double value : values) ++counts[value];
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

Eigen::VectorXd meanRow(const FittedTerm& term, const FittedSales& sales) {
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(term.columns));
    BasisRow row;
    for (const Sale* sale : sales) {
        evaluate(term.basis, asSold(*sale), row);
        for (const auto& [column, value] : row.entries) sum(static_cast<Eigen::Index>(column)) += value;
    }
    return sum / static_cast<double>(sales.size());
}

}  // namespace

Result<BuiltTerms> buildTerms(const ModelSpecification& specification, const FeatureCatalogue& catalogue,
                              const FittedSales& sales) {
    BuiltTerms built;
    const Workshop shop{catalogue, sales, built.notes};
    std::set<std::string> names;
    for (const TermSpecification& term : specification.terms) {
        if (term.name.empty() || !names.insert(term.name).second) return invalid(term, "name");
        FittedTerm fitted;
        fitted.specification = term;
        MaybeBasis basis = buildBasis(term, shop, fitted);
        if (!basis) return tl::unexpected(basis.error());
        if (!*basis) continue;
        fitted.basis = std::move(**basis);
        fitted.group = groupOf(term, fitted, catalogue);
        fitted.offset = built.columns;
        fitted.columns = columnCount(fitted.basis);
        fitted.centre = meanRow(fitted, sales);
        for (std::size_t feature : fitted.features)
            fitted.reference.push_back(typicalValue(feature, catalogue, sales));
        built.columns += fitted.columns;
        built.terms.push_back(std::move(fitted));
    }
    return built;
}

}  // namespace herleid
