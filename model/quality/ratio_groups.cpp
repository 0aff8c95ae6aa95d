#include "model/quality/ratio_groups.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>

#include "model/facts/statistics.h"
#include "model/quality/vertical_equity.h"

namespace herleid {

namespace {

constexpr std::size_t classes = 5;
// Where Dutch building changed: wars, post-war rebuilding, the oil crisis, and the energy rules of 1992 and 2012. Chosen.
constexpr std::array<double, 7> buildYears{1906, 1945, 1965, 1975, 1992, 2012, 9999};

constexpr std::array<std::string_view, 6> kinds{"level", "month", "price_class", "build_year_class", "size_class", "column"};

/// Leaves out groups without sales, so that a table has no empty rows.
RatioGrouping withoutEmpty(RatioGrouping grouping) {
    std::vector<std::size_t> sizes(grouping.groups.size() + 1, 0);
    for (const std::size_t group : grouping.of) ++sizes[group];
    std::vector<std::size_t> place(grouping.groups.size() + 1);
    std::vector<RatioGroup> kept;
    for (std::size_t g = 0; g < grouping.groups.size(); ++g) {
        place[g] = kept.size();
        if (sizes[g] > 0) kept.push_back(grouping.groups[g]);
    }
    place[grouping.groups.size()] = kept.size();
    grouping.groups = std::move(kept);
    for (std::size_t& group : grouping.of) group = place[group];
    return grouping;
}

RatioGrouping byMonth(const std::vector<const Sale*>& sales) {
    RatioGrouping grouping;
    grouping.kind = GroupingKind::Month;
    std::map<int, std::size_t> months;
    for (const Sale* sale : sales) months.emplace(sale->date.monthIndex(), 0);
    for (auto& [month, place] : months) {
        place = grouping.groups.size();
        std::array<char, 16> code{};
        std::snprintf(code.data(), code.size(), "%04d-%02d", month / 12, month % 12 + 1);
        grouping.groups.push_back({code.data(), {}, {}, {}});
    }
    for (const Sale* sale : sales) grouping.of.push_back(months.at(sale->date.monthIndex()));
    return grouping;
}

/// Classes between bounds; a value that is not recorded is in none.
RatioGrouping byBounds(GroupingKind kind, const std::vector<double>& values, std::vector<double> bounds) {
    RatioGrouping grouping;
    grouping.kind = kind;
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    const std::size_t count = bounds.size() < 2 ? 0 : bounds.size() - 1;
    for (std::size_t k = 0; k < count; ++k)
        grouping.groups.push_back({std::to_string(k + 1), {}, bounds[k], bounds[k + 1]});
    for (const double value : values) {
        if (std::isnan(value) || count == 0) {
            grouping.of.push_back(count);
            continue;
        }
        const auto above = std::upper_bound(bounds.begin() + 1, bounds.end() - 1, value);
        grouping.of.push_back(static_cast<std::size_t>(above - bounds.begin()) - 1);
    }
    return withoutEmpty(std::move(grouping));
}

RatioGrouping byFifths(GroupingKind kind, const std::vector<double>& values) {
    std::vector<double> known = values;
    std::erase_if(known, [](double value) { return std::isnan(value); });
    std::vector<double> bounds;
    if (!known.empty())
        for (std::size_t k = 0; k <= classes; ++k)
            bounds.push_back(quantile(known, static_cast<double>(k) / classes));
    return byBounds(kind, values, std::move(bounds));
}

std::vector<double> factsOf(const std::vector<const Sale*>& sales, std::size_t feature) {
    std::vector<double> values;
    values.reserve(sales.size());
    for (const Sale* sale : sales) values.push_back(sale->facts[feature]);
    return values;
}

}  // namespace

std::string_view name(GroupingKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

std::string RatioGrouping::key() const {
    if (kind == GroupingKind::Level) return featureName;
    if (kind == GroupingKind::Column) return column;
    return std::string(name(kind));
}

RatioGrouping groupingByLevel(const FeatureCatalogue& catalogue, std::size_t feature, const std::vector<double>& facts) {
    const Feature& definition = catalogue[feature];
    RatioGrouping grouping;
    grouping.kind = GroupingKind::Level;
    grouping.feature = feature;
    grouping.featureName = definition.name;
    for (std::size_t level = 0; level < definition.levels.size(); ++level)
        grouping.groups.push_back({definition.levels[level].code, level, {}, {}});
    for (const double fact : facts)
        grouping.of.push_back(std::isnan(fact) ? definition.levels.size() : static_cast<std::size_t>(fact));
    return withoutEmpty(std::move(grouping));
}

RatioGrouping priceClassesOf(const std::vector<double>& amounts) {
    return byFifths(GroupingKind::PriceClass, amounts);
}

RatioGrouping priceClasses(const RatioSample& sample) {
    return priceClassesOf(priceLevels(sample));
}

RatioGrouping groupingByText(const std::string& column, const std::vector<std::string>& texts) {
    RatioGrouping grouping;
    grouping.kind = GroupingKind::Column;
    grouping.column = column;
    std::map<std::string, std::size_t> places;
    for (const std::string& text : texts)
        if (!text.empty()) places.emplace(text, 0);
    for (auto& [text, place] : places) {
        place = grouping.groups.size();
        grouping.groups.push_back({text, {}, {}, {}});
    }
    for (const std::string& text : texts)
        grouping.of.push_back(text.empty() ? grouping.groups.size() : places.at(text));
    return grouping;
}

std::vector<RatioGrouping> ratioGroupings(const std::vector<const Sale*>& sales, const FeatureCatalogue& catalogue,
                                          const RatioSample& sample) {
    std::vector<RatioGrouping> groupings;
    const auto add = [&](RatioGrouping grouping) {
        if (grouping.groups.size() > 1) groupings.push_back(std::move(grouping));
    };
    std::vector<std::size_t> first;
    for (const Role role : {Role::DwellingType, Role::District, Role::Neighbourhood})
        if (const auto feature = catalogue.findRole(role); feature && catalogue[*feature].hasLevels()) {
            first.push_back(*feature);
            add(groupingByLevel(catalogue, *feature, factsOf(sales, *feature)));
        }
    add(priceClasses(sample));
    if (const auto year = catalogue.findRole(Role::BuildYear)) {
        std::vector<double> bounds{0};
        bounds.insert(bounds.end(), buildYears.begin(), buildYears.end());
        add(byBounds(GroupingKind::BuildYearClass, factsOf(sales, *year), std::move(bounds)));
    }
    if (const auto area = catalogue.findRole(Role::FloorArea))
        add(byFifths(GroupingKind::SizeClass, factsOf(sales, *area)));
    add(byMonth(sales));
    for (std::size_t feature = 0; feature < catalogue.size(); ++feature)
        if (catalogue[feature].hasLevels() && std::find(first.begin(), first.end(), feature) == first.end())
            add(groupingByLevel(catalogue, feature, factsOf(sales, feature)));
    return groupings;
}

}  // namespace herleid
