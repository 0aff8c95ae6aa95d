// Valuations of strangers: whatever they say, they can be shown and calculated with.
#include <algorithm>
#include <cmath>

#include "data/dossier/soundness.h"
#include "data/failed.h"

namespace herleid {

namespace {

void require(bool holds, const std::string& what) {
    if (!holds) fail(ErrorCode::ProjectDamaged, {{"reason", "valuation: " + what}});
}

/// Whether a feature can have this value.
bool isKnown(const Feature& feature, double value) {
    if (std::isnan(value)) return true;
    if (feature.hasLevels())
        return value >= 0 && value < static_cast<double>(feature.levels.size()) && value == std::floor(value);
    if (feature.kind == FeatureKind::Flag) return value == 0 || value == 1;
    return std::isfinite(value);
}

class Soundness {
public:
    explicit Soundness(const ValuationParts& parts) : m_parts(parts), m_catalogue(*parts.catalogue) {}

    void require() const {
        requireSubject();
        requireFigures();
        for (const LedgerLine& line : m_parts.ledger) requireLine(line);
        for (const MatrixRow& row : m_parts.matrix) requireRow(row);
    }

private:
    static void holds(bool isTrue, const char* what) { herleid::require(isTrue, what); }
    static void bearable(const Money& amount) {
        constexpr std::int64_t most = 1'000'000'000'000'000;  // cents; a thousand of them still add up
        holds(amount.cents() > -most && amount.cents() < most, "an amount");
    }
    /// A logarithm whose exponent is an amount.
    static void logarithm(double log) { holds(std::abs(log) < 50, "a logarithm"); }
    static void place(const std::optional<Location>& location) {
        constexpr double farthest = 1e9;  // metres; beyond every projection
        holds(!location || (std::abs(location->x) < farthest && std::abs(location->y) < farthest), "a place");
    }
    void features(const std::vector<std::size_t>& positions) const {
        for (const std::size_t position : positions) holds(position < m_catalogue.size(), "a characteristic");
    }

    void requireSubject() const {
        const Property& subject = m_parts.subject;
        requireSound(subject.facts, m_catalogue, "the dwelling");
        place(subject.location);
        for (const auto& [feature, provenance] : subject.factProvenance)
            holds(feature < m_catalogue.size(), "the source of a characteristic");
    }

    void requireFigures() const {
        // Chosen: far more than a valuation has.
        holds(
            m_parts.ledger.size() <= 1000 && m_parts.matrix.size() <= 100 && m_parts.warnings.size() <= 1000,
            "its length");
        for (const Money& amount : {m_parts.modelValue, m_parts.unroundedValue, m_parts.value,
                                    m_parts.interval.lo, m_parts.interval.hi})
            bearable(amount);
        for (const double log : {m_parts.logModelValue, m_parts.logValue}) logarithm(log);
        holds(m_parts.calibration > 0 && std::isfinite(m_parts.calibration), "calibration");
        holds(std::isfinite(m_parts.modelWeight), "a weight");
        holds(m_parts.interval.level > 0 && m_parts.interval.level < 1, "the level of the interval");
        const Eligibility& eligibility = m_parts.eligibility;
        if (!eligibility.segmentFeature) return;
        holds(*eligibility.segmentFeature < m_catalogue.size(), "the segment");
        holds(!eligibility.segment ||
                  *eligibility.segment < m_catalogue[*eligibility.segmentFeature].levels.size(),
              "the segment");
    }

    void requireLine(const LedgerLine& line) const {
        bearable(line.amount);
        logarithm(line.logEffect);
        for (const LedgerFact& fact : line.facts) {
            holds(fact.feature < m_catalogue.size(), "a characteristic");
            const Feature& feature = m_catalogue[fact.feature];
            holds(isKnown(feature, fact.recorded) && isKnown(feature, fact.reference), "a recorded value");
        }
        holds(!line.standardErrorLog || std::isfinite(*line.standardErrorLog), "a standard error");
    }

    void requireRow(const MatrixRow& row) const {
        for (const Money& amount : {row.price, row.indexAmount, row.adjustedPrice}) bearable(amount);
        holds(row.corrections.size() <= 100 && row.adjustments.size() <= 1000, "the length of a row");
        for (const PriceCorrection& correction : row.corrections) bearable(correction.amount);
        for (const MatrixAdjustment& adjustment : row.adjustments) {
            bearable(adjustment.amount);
            logarithm(adjustment.logEffect);
            features(adjustment.features);
        }
        requireSound(row.facts, m_catalogue, "sale " + row.saleId);
        place(row.location);
        for (const double log : {row.indexLog, row.logAdjusted, row.residual}) logarithm(log);
        holds(std::isfinite(row.weight), "a weight");
        features(row.likeness.differingFeatures);
    }

    const ValuationParts& m_parts;
    const FeatureCatalogue& m_catalogue;
};

}  // namespace

void requireSound(const Facts& facts, const FeatureCatalogue& catalogue, const std::string& whose) {
    require(facts.size() <= catalogue.size(), "more facts of " + whose + " than the catalogue has");
    for (std::size_t i = 0; i < facts.size(); ++i)
        require(isKnown(catalogue[i], facts[i]), catalogue[i].name + " of " + whose);
}

void requireSound(const ValuationParts& parts) {
    Soundness(parts).require();
}

}  // namespace herleid
