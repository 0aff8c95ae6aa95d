#include "model/quality/coverage.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

#include "model/facts/statistics.h"

namespace herleid {

namespace {

constexpr std::size_t fifths = 5;

/// Positions in the values, by group.
using Members = std::vector<std::size_t>;

GroupCoverage figuresOf(const std::vector<HeldOutValue>& values, const Members& members, std::string group,
                        std::string level) {
    GroupCoverage coverage{std::move(group), std::move(level), members.size(), 0, 0};
    std::vector<double> ratios;
    std::size_t inside = 0;
    for (const std::size_t member : members) {
        const HeldOutValue& value = values[member];
        ratios.push_back(value.predicted / value.price);
        if (value.lo <= value.price && value.price <= value.hi) ++inside;
    }
    coverage.coverage90 = 100.0 * static_cast<double>(inside) / static_cast<double>(members.size());
    coverage.medianRatio = quantile(std::move(ratios), 0.5);
    return coverage;
}

/// Members of each fifth of the numbers; equal numbers are together.
std::vector<Members> inFifths(const std::vector<std::pair<double, std::size_t>>& numbers) {
    std::vector<double> sorted;
    for (const auto& [number, member] : numbers) sorted.push_back(number);
    std::vector<double> edges;
    for (std::size_t k = 1; k < fifths; ++k)
        edges.push_back(quantile(sorted, static_cast<double>(k) / static_cast<double>(fifths)));
    std::vector<Members> groups(fifths);
    for (const auto& [number, member] : numbers)
        groups[static_cast<std::size_t>(std::lower_bound(edges.begin(), edges.end(), number) - edges.begin())].push_back(
            member);
    return groups;
}

/// One grouping after another.
class Grouping {
public:
    Grouping(const std::vector<HeldOutValue>& values, const SaleSet& sales, std::size_t fewest)
        : m_values(values), m_sales(sales), m_fewest(std::max<std::size_t>(1, fewest)) {
        std::unordered_map<std::string, std::size_t> positions;
        for (std::size_t i = 0; i < sales.sales.size(); ++i) positions.emplace(sales.sales[i].id, i);
        for (const HeldOutValue& value : values) m_saleOf.push_back(positions.at(value.saleId));
    }

    void byValue() {
        std::vector<std::pair<double, std::size_t>> numbers;
        for (std::size_t i = 0; i < m_values.size(); ++i) numbers.emplace_back(m_values[i].predicted, i);
        if (numbers.empty()) return;
        const std::vector<Members> groups = inFifths(numbers);
        for (std::size_t k = 0; k < groups.size(); ++k) add(groups[k], "value", std::to_string(k + 1));
    }

    void byFeature(std::size_t position) {
        const Feature& feature = (*m_sales.catalogue)[position];
        feature.hasLevels() || feature.kind == FeatureKind::Flag ? byLevel(position) : byNumber(position);
    }

    [[nodiscard]] std::vector<GroupCoverage> take() { return std::move(m_found); }

private:
    [[nodiscard]] double factOf(std::size_t member, std::size_t position) const {
        return m_sales.sales[m_saleOf[member]].facts[position];
    }
    void byLevel(std::size_t position) {
        const Feature& feature = (*m_sales.catalogue)[position];
        std::map<std::string, Members> groups;   // by code, as positions depend on the order of an import
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (const double fact = factOf(i, position); !std::isnan(fact)) groups[plainText(feature, fact)].push_back(i);
        for (const auto& [level, members] : groups) add(members, feature.name, level);
    }
    void byNumber(std::size_t position) {
        const Feature& feature = (*m_sales.catalogue)[position];
        std::vector<std::pair<double, std::size_t>> numbers;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (const double fact = factOf(i, position); !std::isnan(fact)) numbers.emplace_back(fact, i);
        if (numbers.empty()) return;
        for (const Members& members : inFifths(numbers)) {
            if (members.empty()) continue;
            double lowest = factOf(members.front(), position), highest = lowest;
            for (const std::size_t member : members) {
                lowest = std::min(lowest, factOf(member, position));
                highest = std::max(highest, factOf(member, position));
            }
            add(members, feature.name, plainText(feature, lowest) + ".." + plainText(feature, highest));
        }
    }
    void add(const Members& members, const std::string& group, const std::string& level) {
        if (members.size() >= m_fewest) m_found.push_back(figuresOf(m_values, members, group, level));
    }

    const std::vector<HeldOutValue>& m_values;
    const SaleSet& m_sales;
    std::size_t m_fewest;
    std::vector<std::size_t> m_saleOf;   // by value: position of its sale
    std::vector<GroupCoverage> m_found;
};

}  // namespace

std::vector<GroupCoverage> coverageByGroup(const std::vector<HeldOutValue>& values, const SaleSet& sales,
                                           const std::vector<std::size_t>& features, std::size_t fewest) {
    Grouping grouping(values, sales, fewest);
    grouping.byValue();
    std::vector<std::size_t> wanted;
    if (const auto type = sales.catalogue->findRole(Role::DwellingType)) wanted.push_back(*type);
    const auto district = sales.catalogue->findRole(Role::District);
    if (const auto area = district ? district : sales.catalogue->findRole(Role::Neighbourhood)) wanted.push_back(*area);
    for (const std::size_t feature : features)
        if (std::ranges::find(wanted, feature) == wanted.end()) wanted.push_back(feature);
    for (const std::size_t feature : wanted) grouping.byFeature(feature);
    return grouping.take();
}

}  // namespace herleid
