#include <algorithm>
#include <cmath>
#include <map>

#include "model/market/basis_workshop.h"

namespace herleid {

namespace {

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

}  // namespace

MaybeBasis buildPolynomial(const TermSpecification& term, const BasisWorkshop& shop) {
    if (term.variables.size() != 1 || term.size < 1 || term.size > 5) return invalidTerm(term, "degree");
    const auto variable = shop.variable(term.variables[0]);
    if (!variable) return invalidTerm(term, "variable");
    const DistinctNumbers& numbers = shop.columns.distinct(*variable);
    if (numbers.values.size() < 2) {
        shop.note(FitNoteCode::ConstantVariable, term);
        return std::optional<Basis>{};
    }
    PolynomialBasis basis;
    basis.variable = *variable;
    basis.hasMissingColumn = numbers.missing >= 2;
    basis.lowest = numbers.values.front();
    basis.highest = numbers.values.back();
    basis.centre = numbers.mean();
    basis.scale = numbers.spread();
    basis.degree = std::min(term.size, static_cast<int>(numbers.values.size()) - 1);
    return std::optional<Basis>{basis};
}

MaybeBasis buildLevels(const TermSpecification& term, const BasisWorkshop& shop, const std::string& variable,
                       int fewest) {
    const auto feature = shop.catalogue.find(variable);
    if (!feature || shop.catalogue[*feature].isNumber()) return invalidTerm(term, "variable");
    const DistinctNumbers& codes = shop.columns.distinct(recorded(*feature));
    LevelsBasis basis;
    basis.feature = *feature;
    for (std::size_t k = 0; k < codes.values.size(); ++k) {
        const auto level = static_cast<std::size_t>(codes.values[k]);
        const int count = static_cast<int>(codes.counts[k]);
        if (count >= fewest)
            basis.levels.push_back(level);
        else
            shop.note(FitNoteCode::RareLevel, term,
                      {{"level", plainText(shop.catalogue[*feature], static_cast<double>(level))},
                       {"sales", std::to_string(count)}});
    }
    // A category's positions tell in which order an import met its levels; the columns must not.
    if (shop.catalogue[*feature].kind == FeatureKind::Category)
        std::ranges::sort(basis.levels, {}, [&](std::size_t level) {
            return plainText(shop.catalogue[*feature], static_cast<double>(level));
        });
    basis.hasMissingColumn = static_cast<int>(codes.missing) >= fewest;
    if (basis.levels.size() + (basis.hasMissingColumn ? 1 : 0) < 2) {
        shop.note(FitNoteCode::ConstantVariable, term);
        return std::optional<Basis>{};
    }
    return std::optional<Basis>{basis};
}

MaybeBasis buildCells(const TermSpecification& term, const BasisWorkshop& shop, int fewest) {
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
    divide(basis, 0, std::move(places), static_cast<std::size_t>(fewest));
    if (basis.cells < 2 && !basis.hasMissingColumn) {
        shop.note(FitNoteCode::ConstantVariable, term);
        return std::optional<Basis>{};
    }
    return std::optional<Basis>{basis};
}

MaybeBasis buildMonth(const TermSpecification& term, const BasisWorkshop& shop) {
    std::map<int, int> counts;
    const DistinctNumbers& days = shop.columns.distinct({VariableKind::Time, 0, Transform::None});
    for (std::size_t k = 0; k < days.values.size(); ++k)
        counts[dateAt(days.values[k]).monthIndex()] += static_cast<int>(days.counts[k]);
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

}  // namespace herleid
