#include "model/valuation/appraisal.h"

#include <algorithm>
#include <cmath>

namespace herleid {

namespace {

constexpr std::size_t fewNamed = 3;         // chosen: below this the value rests on the model more than on sales
constexpr std::size_t shownWithoutWeight = 8;

LedgerKind kindOf(TermGroup group) {
    switch (group) {
        case TermGroup::Feature: return LedgerKind::Feature;
        case TermGroup::Location: return LedgerKind::Location;
        case TermGroup::Time: return LedgerKind::Time;
    }
    return LedgerKind::Feature;
}

/// Whole units, never nothing: a value that would round to zero becomes one unit.
std::int64_t roundedCents(std::int64_t cents, std::int64_t unit) {
    return std::max<std::int64_t>(unit, (cents + unit / 2) / unit * unit);
}

/// One dwelling's way from prediction and evidence to Valuation.
class Appraisal {
public:
    Appraisal(const PriceModel& model, const MarketModel& market, const SaleSet& sales, const Observation& observation,
              const Evidence& evidence, const ValuationRequest& request, ValuationParts parts)
        : m_price(model),
          m_model(market),
          m_sales(sales),
          m_observation(observation),
          m_evidence(evidence),
          m_request(request),
          m_parts(std::move(parts)),
          m_prediction(market.predict(observation)) {}

    Result<Valuation> finish() {
        const RawValue raw = rawValue(m_price, m_observation, m_prediction.logValue, m_prediction.variance,
                                      m_evidence);
        m_parts.logModelValue = m_prediction.logValue;
        m_parts.modelValue = amount(std::exp(m_prediction.logValue));
        m_parts.eligibility = {m_evidence.from, m_evidence.to, m_price.evidence.segmentFeature, m_evidence.segment,
                               m_evidence.eligible};
        double weights = 0;
        for (const NamedSale& named : m_evidence.named) {
            addRow(named);
            weights += named.weight;
        }
        m_parts.modelWeight = std::max(0.0, 1.0 - weights);
        m_parts.logValue = raw.logValue;
        m_parts.calibration = m_price.calibration();
        m_parts.unroundedValue = amount(raw.value);
        m_parts.value = {roundedCents(m_parts.unroundedValue.cents(), m_request.roundTo.cents()), currency()};
        m_parts.interval.level = m_price.evidence.interval.level;
        m_parts.interval.lo = std::min(amount(raw.lo), m_parts.value, lessMoney);
        m_parts.interval.hi = std::max(amount(raw.hi), m_parts.value, lessMoney);
        addLedger();
        addWarnings();
        return Valuation::create(std::move(m_parts));
    }

private:
    static bool lessMoney(const Money& a, const Money& b) { return a.cents() < b.cents(); }
    [[nodiscard]] Currency currency() const { return m_model.parts().currency; }
    [[nodiscard]] Money amount(double units) const { return Money::fromUnits(units, currency()); }

    void addLedger() {
        std::vector<LedgerLine> lines;
        for (const TermContribution& contribution : m_prediction.contributions) {
            const FittedTerm& term = m_model.terms()[contribution.term];
            if (term.isIndex()) continue;   // part of the baseline
            lines.push_back(lineOf(term, contribution));
        }
        for (const MatrixRow& row : m_parts.matrix) {
            if (row.weight == 0) continue;
            LedgerLine line;
            line.kind = LedgerKind::Sale;
            line.name = row.saleId;
            line.logEffect = row.weight * row.residual;
            lines.push_back(std::move(line));
        }
        if (m_parts.calibration != 1.0) {
            LedgerLine line;
            line.kind = LedgerKind::Calibration;
            line.name = name(line.kind);
            line.logEffect = std::log(m_parts.calibration);
            lines.push_back(line);
        }
        std::vector<double> effects;
        for (const LedgerLine& line : lines) effects.push_back(line.logEffect);
        LedgerLine baseline;
        baseline.kind = LedgerKind::Baseline;
        baseline.name = name(baseline.kind);
        baseline.logEffect = m_prediction.baseline;
        baseline.amount = amount(std::exp(m_prediction.baseline));
        baseline.standardErrorLog = m_prediction.baselineStandardError;
        const auto cents = contributionCents(effects, m_prediction.baseline, baseline.amount.cents(),
                                             m_parts.unroundedValue.cents());
        for (std::size_t i = 0; i < lines.size(); ++i) lines[i].amount = {cents[i], currency()};
        LedgerLine rounding;
        rounding.kind = LedgerKind::Rounding;
        rounding.name = name(rounding.kind);
        rounding.amount = m_parts.value - m_parts.unroundedValue;
        m_parts.ledger.push_back(std::move(baseline));
        m_parts.ledger.insert(m_parts.ledger.end(), lines.begin(), lines.end());
        m_parts.ledger.push_back(std::move(rounding));
    }

    [[nodiscard]] LedgerLine lineOf(const FittedTerm& term, const TermContribution& contribution) const {
        LedgerLine line;
        line.kind = kindOf(term.group);
        line.name = term.specification.name;
        line.logEffect = contribution.logEffect;
        line.standardErrorLog = contribution.standardError;
        line.extrapolated = contribution.extrapolated;
        for (std::size_t i = 0; i < term.features.size(); ++i)
            line.facts.push_back(
                {term.features[i], m_parts.subject.facts[term.features[i]], term.reference[i]});
        if (!term.features.empty()) line.provenance = m_parts.subject.provenanceOf(term.features.front());
        return line;
    }

    /// One sale brought to the valuation date and to the subject, term by term.
    void addRow(const NamedSale& named) {
        const Sale& sale = m_sales.sales[named.sale];
        const std::vector<double> atSale = m_model.logEffects(asSold(sale));
        Observation later = asSold(sale);
        later.marketDate = m_parts.valuationDate;
        const std::vector<double> atValuation = m_model.timeEffects(later);
        MatrixRow row;
        row.saleId = sale.id;
        row.propertyId = sale.propertyId;
        row.addressLine = sale.addressLine;
        row.date = sale.date;
        row.price = sale.price;
        if (sale.transaction) row.corrections = sale.transaction->corrections;
        row.facts = sale.facts;
        row.location = sale.location;
        row.isOwnSale = sale.propertyId == m_parts.subject.id;
        row.likeness = named.likeness;
        row.weight = named.weight;
        row.residual = named.heldResidual;
        // The index is what time alone does to this dwelling, its own segment's trend included.
        for (std::size_t k = 0; k < atSale.size(); ++k)
            if (m_model.terms()[k].group == TermGroup::Time) row.indexLog += atValuation[k] - atSale[k];
        const Money price = sale.correctedPrice();
        const double logPrice = std::log(price.units());
        std::vector<double> effects{row.indexLog};
        for (std::size_t k = 0; k < m_prediction.contributions.size(); ++k) {
            const FittedTerm& term = m_model.terms()[k];
            if (term.isIndex()) continue;
            const std::vector<double>& own = term.group == TermGroup::Time ? atValuation : atSale;
            const double effect = m_prediction.contributions[k].logEffect - own[k];
            row.adjustments.push_back({term.specification.name, term.features, effect, {}});
            effects.push_back(effect);
        }
        if (named.heldResidual != named.residual) {
            row.adjustments.push_back({std::string(limitName), {}, named.heldResidual - named.residual, {}});
            effects.push_back(named.heldResidual - named.residual);
        }
        row.logAdjusted = logPrice;
        for (double effect : effects) row.logAdjusted += effect;
        row.adjustedPrice = amount(std::exp(row.logAdjusted));
        const auto cents = contributionCents(effects, logPrice, price.cents(), row.adjustedPrice.cents());
        row.indexAmount = {cents[0], currency()};
        for (std::size_t i = 0; i < row.adjustments.size(); ++i)
            row.adjustments[i].amount = {cents[i + 1], currency()};
        m_parts.matrix.push_back(std::move(row));
    }

    /// Several effects may read one fact: what is outside is told once.
    void warn(WarningCode code, std::vector<std::pair<std::string, std::string>> arguments = {}) {
        Warning warning{code, std::move(arguments)};
        if (std::ranges::find(m_parts.warnings, warning) == m_parts.warnings.end()) m_parts.warnings.push_back(std::move(warning));
    }

    void addWarnings() {
        for (const TermContribution& contribution : m_prediction.contributions)
            if (contribution.extrapolated) warnOf(m_model.terms()[contribution.term]);
        if (m_parts.matrix.size() < (m_price.evidence.weighs ? fewNamed : shownWithoutWeight))
            warn(WarningCode::FewComparables, {{"found", std::to_string(m_parts.matrix.size())}});
        for (const MatrixRow& row : m_parts.matrix)
            if (row.needsCaution())
                warn(WarningCode::ComparableAdjustedFar, {{"sale", row.saleId},
                                                          {"net", std::to_string(row.netPercent())},
                                                          {"gross", std::to_string(row.grossPercent())}});
    }

    void warnOf(const FittedTerm& term) {
        for (const Variable& variable : inputsOutside(term.basis, m_observation)) warnOf(variable);
    }

    void warnOf(const Variable& variable) {
        switch (variable.kind) {
            case VariableKind::Time:
                return warn(WarningCode::DateOutsideSales, {{"date", m_parts.valuationDate.iso()},
                                                            {"first", m_model.summary().firstSale.iso()},
                                                            {"last", m_model.summary().lastSale.iso()}});
            case VariableKind::X:
            case VariableKind::Y:
                return warn(m_parts.subject.location ? WarningCode::OutsideMap : WarningCode::NoLocation);
            default: return warnOfFact(variable.feature);
        }
    }

    void warnOfFact(std::size_t position) {
        const Feature& feature = (*m_parts.catalogue)[position];
        const double recorded = m_parts.subject.facts[position];
        if (std::isnan(recorded))
            warn(WarningCode::NotRecorded, {{"feature", feature.name}});
        else
            warn(feature.hasLevels() ? WarningCode::UnseenLevel : WarningCode::OutsideRange,
                 {{"feature", feature.name}, {"recorded", plainText(feature, recorded)}});
    }

    const PriceModel& m_price;
    const MarketModel& m_model;
    const SaleSet& m_sales;
    const Observation& m_observation;
    const Evidence& m_evidence;
    const ValuationRequest& m_request;
    ValuationParts m_parts;
    Prediction m_prediction;
};

}  // namespace

RawValue rawValue(const PriceModel& model, const Observation& subject, double logModelValue, double modelVariance,
                  const Evidence& evidence) {
    RawValue raw;
    raw.logModelValue = logModelValue;
    raw.logValue = logModelValue + evidence.correction;
    raw.value = std::exp(raw.logValue) * model.calibration();
    const double spread = model.evidence.interval.factorOf(raw.logValue, subject.marketDate, *subject.facts) *
                          std::sqrt(modelVariance + evidence.variance);
    raw.lo = raw.value * std::exp(-spread);
    raw.hi = raw.value * std::exp(spread);
    return raw;
}

Result<Valuation> appraise(const PriceModel& model, const MarketModel& market, const SaleSet& sales,
                           const ModelReference& reference, const Observation& observation, const Evidence& evidence,
                           const ValuationRequest& request, ValuationParts parts) {
    parts.model = reference;
    return Appraisal(model, market, sales, observation, evidence, request, std::move(parts)).finish();
}

}  // namespace herleid
