#include "model/valuation/change.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>
#include <stdexcept>

#include "model/valuation/ledger.h"

namespace herleid {

namespace {

constexpr std::size_t mostPlayers = 10;   // 2¹⁰ predictions; facts beyond that share one line

/// What a model says, in the parts that are told apart.
enum Part : std::size_t { MarketPart, PlacePart, FactsPart, parts };
using Parts = std::array<double, parts>;

/// What can differ between two valuations: the dates, the model, the place, or facts.
struct Player {
    enum Kind { Dates, Model, Place, SomeFacts } kind = Dates;
    std::vector<std::size_t> features;
};

/// η of every mixture of before and after.
class Mixtures {
public:
    Mixtures(const MarketModel& modelBefore, const Valuation& before, const MarketModel& modelAfter,
             const Valuation& after, std::vector<Player> players)
        : m_models{&modelBefore, &modelAfter}, m_values{&before, &after}, m_players(std::move(players)) {
        for (std::size_t subset = 0; subset < std::size_t{1} << m_players.size(); ++subset)
            m_eta.push_back(etaOf(subset));
    }

    /// Mean effect of the player over all orders, by part: Σ_S |S|!(n−|S|−1)!/n! · (η(S ∪ k) − η(S)).
    [[nodiscard]] Parts share(std::size_t player) const {
        Parts sum{};
        const auto n = static_cast<double>(m_players.size());
        const std::size_t bit = std::size_t{1} << player;
        for (std::size_t subset = 0; subset < m_eta.size(); ++subset) {
            if (subset & bit) continue;
            const auto size = static_cast<double>(std::popcount(subset));
            const double weight = std::exp(std::lgamma(size + 1) + std::lgamma(n - size) - std::lgamma(n + 1));
            for (std::size_t part = 0; part < parts; ++part)
                sum[part] += weight * (m_eta[subset | bit][part] - m_eta[subset][part]);
        }
        return sum;
    }
    [[nodiscard]] const std::vector<Player>& players() const { return m_players; }

private:
    [[nodiscard]] Parts etaOf(std::size_t subset) const {
        const ValuationParts& own = m_values[0]->parts();
        const ValuationParts& other = m_values[1]->parts();
        const MarketModel* model = m_models[0];
        Facts facts = own.subject.facts;
        Observation observation{&facts, own.subject.location, own.valuationDate, own.stateDate};
        for (std::size_t k = 0; k < m_players.size(); ++k) {
            if (!(subset >> k & 1U)) continue;
            switch (m_players[k].kind) {
                case Player::Dates:
                    observation.marketDate = other.valuationDate;
                    observation.stateDate = other.stateDate;
                    break;
                case Player::Model: model = m_models[1]; break;
                case Player::Place: observation.location = other.subject.location; break;
                case Player::SomeFacts:
                    for (const std::size_t feature : m_players[k].features)
                        facts.set(feature, other.subject.facts[feature]);
                    break;
            }
        }
        Parts eta{};
        eta[MarketPart] = model->interceptAtMeans();
        const std::vector<double> effects = model->logEffects(observation);
        for (std::size_t k = 0; k < effects.size(); ++k) {
            const TermGroup group = model->terms()[k].group;
            eta[group == TermGroup::Time ? MarketPart : group == TermGroup::Location ? PlacePart : FactsPart] +=
                effects[k];
        }
        return eta;
    }

    std::array<const MarketModel*, 2> m_models;
    std::array<const Valuation*, 2> m_values;
    std::vector<Player> m_players;
    std::vector<Parts> m_eta;   // by subset of players that have changed
};

bool sameFact(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

std::vector<Player> playersOf(const Valuation& before, const Valuation& after, bool modelsDiffer) {
    const ValuationParts& a = before.parts();
    const ValuationParts& b = after.parts();
    std::vector<Player> players;
    if (a.valuationDate != b.valuationDate || a.stateDate != b.stateDate) players.push_back({Player::Dates, {}});
    if (modelsDiffer) players.push_back({Player::Model, {}});
    if (a.subject.location != b.subject.location) players.push_back({Player::Place, {}});
    const std::size_t features = std::max(a.subject.facts.size(), b.subject.facts.size());
    for (std::size_t feature = 0; feature < features; ++feature) {
        if (sameFact(a.subject.facts[feature], b.subject.facts[feature])) continue;
        if (players.size() < mostPlayers) players.push_back({Player::SomeFacts, {}});
        players.back().features.push_back(feature);
    }
    return players;
}

double sizeOf(const ChangeLine& line) { return std::abs(line.logEffect); }

class Story {
public:
    Story(const Valuation& before, const Valuation& after) : m_before(before), m_after(after) {}

    void tellModel(const Mixtures& mixtures) {
        // Sales struck out of one model are not another model.
        const bool isSameFit = m_before.parts().model.fingerprint == m_after.parts().model.fingerprint;
        std::map<ChangeKind, double> sums;
        for (std::size_t k = 0; k < mixtures.players().size(); ++k) {
            const Player& player = mixtures.players()[k];
            const Parts share = mixtures.share(k);
            const double whole = share[MarketPart] + share[PlacePart] + share[FactsPart];
            switch (player.kind) {
                case Player::Dates:
                    sums[ChangeKind::Market] += share[MarketPart] + share[PlacePart];
                    sums[ChangeKind::Age] += share[FactsPart];
                    break;
                case Player::Model:
                    if (isSameFit) {
                        sums[ChangeKind::StruckSales] += whole;
                    } else {
                        sums[ChangeKind::Market] += share[MarketPart];
                        sums[ChangeKind::Place] += share[PlacePart];
                        sums[ChangeKind::Model] += share[FactsPart];
                    }
                    break;
                case Player::Place: add(ChangeKind::Fact, "location", whole); break;
                case Player::SomeFacts: addFacts(player.features, whole); break;
            }
        }
        for (const auto& [kind, effect] : sums)
            if (kind != ChangeKind::Age || effect != 0) add(kind, std::string(name(kind)), effect);
    }

    void tellSales() {
        std::map<std::string, std::pair<const MatrixRow*, const MatrixRow*>> rows;
        for (const MatrixRow& row : m_before.matrix())
            if (row.weight > 0) rows[row.saleId].first = &row;
        for (const MatrixRow& row : m_after.matrix())
            if (row.weight > 0) rows[row.saleId].second = &row;
        for (const auto& [id, pair] : rows) {
            const auto weight = [](const MatrixRow* row) { return row ? row->weight : 0.0; };
            const auto effect = [](const MatrixRow* row) { return row ? row->weight * row->residual : 0.0; };
            const double moved = effect(pair.second) - effect(pair.first);
            if (moved == 0 && weight(pair.first) == weight(pair.second)) continue;
            ChangeLine& line = add(ChangeKind::Sale, id, moved);
            line.before = weight(pair.first);
            line.after = weight(pair.second);
        }
    }

    void tellCalibration() {
        const double before = m_before.parts().calibration;
        const double after = m_after.parts().calibration;
        if (before == after) return;
        ChangeLine& line = add(ChangeKind::Calibration, std::string(name(ChangeKind::Calibration)),
                               std::log(after / before));
        line.before = before;
        line.after = after;
    }

    [[nodiscard]] ValueChange finish() {
        ValueChange change{m_before.value(), m_after.value(), std::move(m_lines)};
        std::stable_sort(change.lines.begin(), change.lines.end(), [](const ChangeLine& a, const ChangeLine& b) {
            return a.kind != b.kind ? a.kind < b.kind : sizeOf(a) > sizeOf(b);
        });
        const Money from = m_before.parts().unroundedValue;
        const Money to = m_after.parts().unroundedValue;
        std::vector<double> effects;
        for (const ChangeLine& line : change.lines) effects.push_back(line.logEffect);
        const double logFrom = m_before.parts().logValue + std::log(m_before.parts().calibration);
        if (change.lines.empty() && from != to) throw std::logic_error("explainChange: a difference without a cause");
        const auto cents = contributionCents(effects, logFrom, from.cents(), to.cents());
        for (std::size_t i = 0; i < cents.size(); ++i) change.lines[i].amount = {cents[i], from.currency()};
        ChangeLine rounding;
        rounding.kind = ChangeKind::Rounding;
        rounding.name = name(rounding.kind);
        rounding.amount = (change.to - to) - (change.from - from);
        if (rounding.amount.cents() != 0) change.lines.push_back(std::move(rounding));
        return change;
    }

private:
    ChangeLine& add(ChangeKind kind, std::string what, double effect) {
        ChangeLine line;
        line.kind = kind;
        line.name = std::move(what);
        line.logEffect = effect;
        line.amount = Money(0, m_before.value().currency());
        m_lines.push_back(std::move(line));
        return m_lines.back();
    }
    void addFacts(const std::vector<std::size_t>& features, double effect) {
        ChangeLine& line = add(ChangeKind::Fact, m_after.catalogue()[features.front()].name, effect);
        line.features = features;
        line.before = m_before.subject().facts[features.front()];
        line.after = m_after.subject().facts[features.front()];
    }

    const Valuation& m_before;
    const Valuation& m_after;
    std::vector<ChangeLine> m_lines;
};

}  // namespace

std::string_view name(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Market: return "market";
        case ChangeKind::Place: return "place";
        case ChangeKind::Age: return "age";
        case ChangeKind::Fact: return "fact";
        case ChangeKind::Model: return "model";
        case ChangeKind::StruckSales: return "struck_sales";
        case ChangeKind::Sale: return "sale";
        case ChangeKind::Calibration: return "calibration";
        case ChangeKind::Rounding: return "rounding";
    }
    return {};
}

ValueChange explainChange(const MarketModel& modelBefore, const Valuation& before, const MarketModel& modelAfter,
                          const Valuation& after) {
    const ValuationParts& a = before.parts();
    const ValuationParts& b = after.parts();
    const bool modelsDiffer = a.model.fingerprint != b.model.fingerprint || a.withoutSales != b.withoutSales;
    Story story(before, after);
    story.tellModel({modelBefore, before, modelAfter, after, playersOf(before, after, modelsDiffer)});
    story.tellSales();
    story.tellCalibration();
    return story.finish();
}

}  // namespace herleid
