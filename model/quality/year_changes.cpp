#include "model/quality/year_changes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <stdexcept>

#include "model/facts/statistics.h"
#include "model/quality/change_outliers.h"
#include "model/valuation/year_change.h"

namespace herleid {

namespace {

constexpr double shown[] = {0, 0.01, 0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.99, 1};   // quantiles
constexpr double tail = 0.005;       // of the changes may lie beyond either end of the histogram; chosen
constexpr double mostBins = 40;      // chosen: more are narrower than one can point at
constexpr double widths[] = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};   // percent
constexpr const char* severalFacts = "several_facts";

/// What lines of a change are added under.
std::string partName(const ChangeLine& line) {
    if (line.kind == ChangeKind::Sale) return std::string(name(ChangeKind::Sale));
    if (line.kind == ChangeKind::Fact && line.features.size() > 1) return severalFacts;
    return line.name;
}

std::int64_t absolute(std::int64_t cents) { return cents < 0 ? -cents : cents; }

void add(ChangeSums& sums, const Money& before, const Money& after) {
    ++sums.n;
    sums.before = sums.before + before;
    sums.after = sums.after + after;
}

ChangeSpread spreadOf(std::vector<double> changes) {
    ChangeSpread spread;
    spread.n = changes.size();
    spread.spread = robustSpread(changes);
    std::sort(changes.begin(), changes.end());
    spread.median = quantileOfSorted(changes, 0.5);
    spread.low = quantileOfSorted(changes, 0.05);
    spread.high = quantileOfSorted(changes, 0.95);
    return spread;
}

/// Sums of one cause.
struct PartSum {
    std::optional<std::size_t> feature;
    std::int64_t cents = 0;
    std::size_t dwellings = 0;
};
using PartSums = std::map<std::pair<ChangeKind, std::string>, PartSum>;

void addLines(PartSums& sums, const ValueChange& change) {
    std::map<std::pair<ChangeKind, std::string>, bool> moved;
    std::int64_t total = 0;
    for (const ChangeLine& line : change.lines) {
        const std::pair key(line.kind, partName(line));
        PartSum& sum = sums[key];
        sum.cents += line.amount.cents();
        total += line.amount.cents();
        if (line.features.size() == 1) sum.feature = line.features.front();
        if (line.amount.cents() != 0) moved[key] = true;
    }
    for (const auto& [key, did] : moved) sums[key].dwellings += did ? 1 : 0;
    if (total != change.difference().cents())
        throw std::logic_error("YearChanges: an explanation that does not add up");
}

std::vector<ChangePart> partsOf(const PartSums& sums, const ChangeSums& explained, Currency currency) {
    std::vector<ChangePart> parts;
    for (const auto& [key, sum] : sums) {
        if (sum.dwellings == 0) continue;
        ChangePart part{key.first, key.second, sum.feature, Money(sum.cents, currency), 0, sum.dwellings};
        part.percent = explained.before.cents() == 0
                           ? 0
                           : 100 * static_cast<double>(sum.cents) / static_cast<double>(explained.before.cents());
        parts.push_back(std::move(part));
    }
    std::stable_sort(parts.begin(), parts.end(), [](const ChangePart& a, const ChangePart& b) {
        if (a.kind != b.kind) return a.kind < b.kind;
        return absolute(a.amount.cents()) > absolute(b.amount.cents());
    });
    return parts;
}

/// Bars of one round width around all but the tails.
void drawHistogram(const std::vector<double>& sorted, YearChangeStudy& study) {
    if (sorted.empty()) return;
    const double low = quantileOfSorted(sorted, tail);
    const double high = quantileOfSorted(sorted, 1 - tail);
    const auto* width = std::find_if(std::begin(widths), std::end(widths) - 1,
                                     [&](double one) { return (high - low) / one < mostBins - 1; });
    const double first = std::floor(low / *width);
    const auto count = static_cast<std::size_t>(std::floor(high / *width) - first) + 1;
    for (std::size_t k = 0; k < count; ++k) {
        const double at = first + static_cast<double>(k);
        study.histogram.push_back({at * *width, (at + 1) * *width, 0});
    }
    for (const double change : sorted) {
        const double bin = std::floor(change / *width) - first;
        if (bin < 0)
            ++study.below;
        else if (bin >= static_cast<double>(count))
            ++study.above;
        else
            ++study.histogram[static_cast<std::size_t>(bin)].n;
    }
}

}  // namespace

std::string_view name(ChangePeers peers) {
    switch (peers) {
        case ChangePeers::Neighbourhood: return "neighbourhood";
        case ChangePeers::District: return "district";
        case ChangePeers::All: return "all";
    }
    return {};
}

std::optional<double> ChangeSums::percent() const { return percentChange(before.units(), after.units()); }

struct YearChanges::Contents {
    std::shared_ptr<const FeatureCatalogue> catalogue;
    Currency currency;
    std::vector<std::size_t> features;           // that divide the dwellings, in the order of the tables
    std::vector<std::vector<double>> levels;     // of each of them: of each dwelling
    std::vector<ChangedDwelling> dwellings;
    ChangeSums all, explained;
    PartSums parts;

    [[nodiscard]] ChangeTable tableOf(RatioGrouping grouping) const {
        ChangeTable table;
        std::vector<std::vector<double>> changes(grouping.groups.size());
        table.rows.resize(grouping.groups.size());
        for (ChangeRow& row : table.rows) row.sums.before = row.sums.after = Money(0, currency);
        for (std::size_t i = 0; i < dwellings.size(); ++i) {
            const std::size_t group = grouping.of[i];
            if (group >= table.rows.size()) {
                ++table.notRecorded;
                continue;
            }
            add(table.rows[group].sums, dwellings[i].before, dwellings[i].after);
            if (const auto percent = dwellings[i].percent()) changes[group].push_back(*percent);
        }
        for (std::size_t g = 0; g < changes.size(); ++g) table.rows[g].spread = spreadOf(std::move(changes[g]));
        table.grouping = std::move(grouping);
        return table;
    }
    /// Of the role's feature, or nothing where dwellings are not divided by it.
    [[nodiscard]] const std::vector<double>* levelsOf(Role role) const {
        for (std::size_t k = 0; k < features.size(); ++k)
            if ((*catalogue)[features[k]].role == role) return &levels[k];
        return nullptr;
    }
};

YearChanges::YearChanges(std::shared_ptr<const FeatureCatalogue> catalogue, Currency currency)
    : m_contents(std::make_unique<Contents>()) {
    m_contents->catalogue = std::move(catalogue);
    m_contents->currency = currency;
    for (ChangeSums* sums : {&m_contents->all, &m_contents->explained}) sums->before = sums->after = Money(0, currency);
    for (const Role role : {Role::DwellingType, Role::District, Role::Neighbourhood})
        if (const auto feature = m_contents->catalogue->findRole(role);
            feature && (*m_contents->catalogue)[*feature].hasLevels())
            m_contents->features.push_back(*feature);
    m_contents->levels.resize(m_contents->features.size());
}

YearChanges::~YearChanges() = default;

void YearChanges::take(const YearPair& pair) {
    Contents& to = *m_contents;
    if (pair.change) {
        if (pair.change->from != pair.before || pair.change->to != pair.after)
            throw std::logic_error("YearChanges: the explanation of other values");
        addLines(to.parts, *pair.change);
        add(to.explained, pair.before, pair.after);
    }
    add(to.all, pair.before, pair.after);
    for (std::size_t k = 0; k < to.features.size(); ++k) to.levels[k].push_back(pair.facts[to.features[k]]);
    to.dwellings.emplace_back(pair);
}

Result<YearChangeStudy> YearChanges::study(Progress& progress) const {
    const Contents& from = *m_contents;
    YearChangeStudy study;
    study.all = from.all;
    study.explained = from.explained;
    study.parts = partsOf(from.parts, from.explained, from.currency);
    std::vector<double> changes;
    std::vector<double> middles;   // √(before·after)
    for (const ChangedDwelling& one : from.dwellings) {
        const auto percent = one.percent();
        if (percent) changes.push_back(*percent);
        middles.push_back(percent ? std::sqrt(one.before.units() * one.after.units())
                                  : std::numeric_limits<double>::quiet_NaN());
    }
    study.spread = spreadOf(changes);
    std::sort(changes.begin(), changes.end());
    if (!changes.empty())
        for (const double share : shown) study.quantiles.emplace_back(share, quantileOfSorted(changes, share));
    drawHistogram(changes, study);
    for (std::size_t k = 0; k <= from.features.size(); ++k) {
        progress.report(static_cast<double>(k) / static_cast<double>(from.features.size() + 2), "divide");
        if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
        RatioGrouping grouping = k < from.features.size()
                                     ? groupingByLevel(*from.catalogue, from.features[k], from.levels[k])
                                     : priceClassesOf(middles);
        if (!grouping.groups.empty()) study.tables.push_back(from.tableOf(std::move(grouping)));
    }
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    findOutliers(from.dwellings, from.levelsOf(Role::Neighbourhood), from.levelsOf(Role::District), study);
    progress.report(1, "divide");
    return study;
}

}  // namespace herleid
