#include "model/quality/change_outliers.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/facts/statistics.h"
#include "model/valuation/year_change.h"

namespace herleid {

namespace {

using Kinds = std::array<double, ChangedDwelling::kinds>;

constexpr auto noLevel = static_cast<std::size_t>(-1);

/// Dwellings that are held against each other.
struct Peers {
    std::vector<std::size_t> members;   ///< with a change
    double median = 0;                  ///< of ln(after/before)
    double spread = 0;
    std::optional<Kinds> effects;       ///< median of each kind; made where an outlier asks
};

/// Groups of one way of dividing, by level; noLevel: all.
class Division {
public:
    Division(const std::vector<ChangedDwelling>& dwellings, const std::vector<double>* levels, ChangePeers kind)
        : m_dwellings(dwellings), m_levels(levels), m_kind(kind) {
        if (levels == nullptr && kind != ChangePeers::All) return;
        for (std::size_t i = 0; i < dwellings.size(); ++i)
            if (const auto level = levelOf(i); level && dwellings[i].percent()) m_groups[*level].members.push_back(i);
        for (auto& [level, peers] : m_groups) measure(peers);
    }
    [[nodiscard]] ChangePeers kind() const { return m_kind; }
    [[nodiscard]] std::optional<std::size_t> levelOf(std::size_t dwelling) const {
        if (m_kind == ChangePeers::All) return noLevel;
        if (m_levels == nullptr || std::isnan((*m_levels)[dwelling])) return std::nullopt;
        return static_cast<std::size_t>((*m_levels)[dwelling]);
    }
    /// Null where the dwelling is in none, or in one that is too small.
    [[nodiscard]] Peers* peersOf(std::size_t dwelling) {
        const auto level = levelOf(dwelling);
        if (!level) return nullptr;
        const auto found = m_groups.find(*level);
        if (found == m_groups.end()) return nullptr;
        const bool isEnough = m_kind == ChangePeers::All || found->second.members.size() >= YearChanges::fewestPeers;
        return isEnough ? &found->second : nullptr;
    }
    [[nodiscard]] const Kinds& effectsOf(Peers& peers) const {
        if (peers.effects) return *peers.effects;
        peers.effects.emplace();
        for (std::size_t kind = 0; kind < ChangedDwelling::kinds; ++kind) {
            std::vector<double> values;
            for (const std::size_t i : peers.members)
                if (m_dwellings[i].isExplained) values.push_back(m_dwellings[i].effects[kind]);
            (*peers.effects)[kind] = values.empty() ? 0 : median(std::move(values));
        }
        return *peers.effects;
    }

private:
    void measure(Peers& peers) const {
        std::vector<double> changes;
        for (const std::size_t i : peers.members) changes.push_back(m_dwellings[i].logChange);
        peers.spread = std::max(robustSpread(changes), YearChanges::leastSpread);
        peers.median = median(std::move(changes));
    }

    const std::vector<ChangedDwelling>& m_dwellings;
    const std::vector<double>* m_levels;
    ChangePeers m_kind;
    std::map<std::size_t, Peers> m_groups;
};

/// One that is too far off, before its words are made.
struct Found {
    std::size_t dwelling = 0;
    Division* division = nullptr;
    Peers* peers = nullptr;
    double deviations = 0;
};

std::optional<ChangeLine> causeOf(const ChangedDwelling& one, const Kinds& usual, double deviations) {
    if (!one.isExplained) return std::nullopt;
    std::size_t largest = 0;
    double most = 0;
    for (std::size_t kind = 0; kind < ChangedDwelling::kinds; ++kind) {
        const double away = (one.effects[kind] - usual[kind]) * (deviations < 0 ? -1 : 1);
        if (away <= most) continue;
        most = away;
        largest = kind;
    }
    const auto kind = static_cast<ChangeKind>(largest);
    ChangeLine line;
    if (kind == ChangeKind::Fact && one.fact) return one.fact;
    if (kind == ChangeKind::Sale && one.sale) line = *one.sale;
    line.kind = kind;
    if (line.name.empty()) line.name = name(kind);
    line.logEffect = one.effects[largest];
    line.amount = Money(one.cents[largest], one.before.currency());
    return line;
}

ChangeOutlier describe(const Found& found, const ChangedDwelling& one) {
    ChangeOutlier outlier;
    outlier.propertyId = one.propertyId;
    outlier.address = one.address;
    outlier.before = one.before;
    outlier.after = one.after;
    outlier.percent = *one.percent();
    outlier.peers = found.division->kind();
    if (outlier.peers != ChangePeers::All) outlier.level = found.division->levelOf(found.dwelling);
    outlier.peerCount = found.peers->members.size();
    outlier.peerMedian = 100 * std::expm1(found.peers->median);
    outlier.deviations = found.deviations;
    outlier.cause = causeOf(one, found.division->effectsOf(*found.peers), found.deviations);
    return outlier;
}

}  // namespace

ChangedDwelling::ChangedDwelling(const YearPair& pair)
    : propertyId(pair.propertyId), address(pair.address), before(pair.before), after(pair.after) {
    logChange = percent() ? std::log(after.units() / before.units()) : std::nan("");
    if (!pair.change) return;
    isExplained = true;
    double rest = logChange;
    for (const ChangeLine& line : pair.change->lines) {
        const auto kind = static_cast<std::size_t>(line.kind);
        effects[kind] += line.logEffect;
        cents[kind] += line.amount.cents();
        rest -= line.logEffect;
        const auto keepLargest = [&](std::optional<ChangeLine>& kept) {
            if (!kept || std::abs(line.logEffect) > std::abs(kept->logEffect)) kept = line;
        };
        if (line.kind == ChangeKind::Fact) keepLargest(fact);
        if (line.kind == ChangeKind::Sale) keepLargest(sale);
    }
    effects[static_cast<std::size_t>(ChangeKind::Rounding)] = rest;
}

std::optional<double> ChangedDwelling::percent() const {
    if (after.cents() <= 0) return std::nullopt;
    return percentChange(before.units(), after.units());
}

std::string peersCode(const ChangeOutlier& outlier, const FeatureCatalogue& catalogue) {
    if (!outlier.level) return {};
    const auto feature = catalogue.findRole(outlier.peers == ChangePeers::District ? Role::District : Role::Neighbourhood);
    return feature ? catalogue[*feature].levels[*outlier.level].code : std::string();
}

void findOutliers(const std::vector<ChangedDwelling>& dwellings, const std::vector<double>* neighbourhoods,
                  const std::vector<double>* districts, YearChangeStudy& study) {
    std::array<Division, 3> divisions{Division(dwellings, neighbourhoods, ChangePeers::Neighbourhood),
                                      Division(dwellings, districts, ChangePeers::District),
                                      Division(dwellings, nullptr, ChangePeers::All)};
    std::vector<Found> found;
    for (std::size_t i = 0; i < dwellings.size(); ++i) {
        if (!dwellings[i].percent()) continue;
        for (Division& division : divisions) {
            Peers* peers = division.peersOf(i);
            if (peers == nullptr) continue;
            const double deviations = (dwellings[i].logChange - peers->median) / peers->spread;
            if (std::abs(deviations) > YearChanges::outlierFrom) found.push_back({i, &division, peers, deviations});
            break;
        }
    }
    std::sort(found.begin(), found.end(), [&](const Found& a, const Found& b) {
        const double far = std::abs(a.deviations) - std::abs(b.deviations);
        return far != 0 ? far > 0 : dwellings[a.dwelling].propertyId < dwellings[b.dwelling].propertyId;
    });
    study.outlierCount = found.size();
    found.resize(std::min(found.size(), YearChanges::mostOutliers));
    for (const Found& one : found) study.outliers.push_back(describe(one, dwellings[one.dwelling]));
}

}  // namespace herleid
