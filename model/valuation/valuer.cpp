#include "model/valuation/valuer.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace herleid {

namespace {

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

/// exp(ln V)·κ and its interval: ± factor · sqrt(variance of ln V + σ²).
Estimate estimateOf(const MarketModel& model, double logValue, double logModelValue, double variance) {
    const double spread = model.summary().intervalFactor * std::sqrt(variance + model.sigma() * model.sigma());
    const double value = std::exp(logValue) * model.calibration();
    return {value, value * std::exp(-spread), value * std::exp(spread), std::exp(logModelValue)};
}

/// One dwelling's way from facts to Valuation.
class Appraisal {
public:
    Appraisal(const MarketModel& model, const SaleSet& sales, Date lastSale, const Property& subject,
              const ValuationRequest& request)
        : m_model(model), m_sales(sales), m_request(request) {
        // The sales may know features and levels that came after the fit; positions are the same in both.
        m_parts.catalogue = sales.catalogue;
        m_parts.subject = subject;
        m_parts.valuationDate = request.valuationDate;
        m_parts.stateDate = request.stateDate.value_or(request.valuationDate);
        m_parts.informationDate = request.informationDate.value_or(lastSale);
        m_observation = {&m_parts.subject.facts, m_parts.subject.location, m_parts.valuationDate,
                         m_parts.stateDate};
        m_prediction = model.predict(m_observation);
    }

    [[nodiscard]] const Observation& observation() const { return m_observation; }
    [[nodiscard]] Date informationDate() const { return m_parts.informationDate; }

    Result<Valuation> finish(const ModelReference& reference, const ComparableOutcome& comparables) {
        m_parts.model = reference;
        m_parts.logModelValue = m_prediction.logValue;
        const Estimate estimate =
            estimateOf(m_model, m_prediction.logValue, m_prediction.logValue, m_prediction.variance);
        m_parts.modelValue = amount(estimate.modelValue);
        m_parts.eligibleSales = comparables.eligible;
        for (const Comparable& comparable : comparables.chosen) addRow(comparable);
        m_parts.modelWeight = 1;
        m_parts.logValue = m_prediction.logValue;
        m_parts.calibration = m_model.calibration();
        m_parts.unroundedValue = amount(estimate.value);
        m_parts.value = {roundedCents(m_parts.unroundedValue.cents(), m_request.roundTo.cents()), currency()};
        addLedger();
        addInterval(estimate);
        addWarnings(comparables);
        return Valuation::create(std::move(m_parts));
    }

private:
    [[nodiscard]] Currency currency() const { return m_model.parts().currency; }
    [[nodiscard]] Money amount(double units) const { return Money::fromUnits(units, currency()); }

    void addLedger() {
        std::vector<LedgerLine> lines;
        for (const TermContribution& contribution : m_prediction.contributions) {
            const FittedTerm& term = m_model.terms()[contribution.term];
            if (term.isIndex()) continue;  // part of the baseline
            lines.push_back(lineOf(term, contribution));
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
    void addRow(const Comparable& comparable) {
        const Sale& sale = m_sales.sales[comparable.sale];
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
        row.facts = sale.facts;
        row.location = sale.location;
        row.isOwnSale = sale.propertyId == m_parts.subject.id;
        row.likeness = comparable.likeness;
        // The index is what time alone does to this dwelling, its own segment's trend included.
        for (std::size_t k = 0; k < atSale.size(); ++k)
            if (m_model.terms()[k].group == TermGroup::Time) row.indexLog += atValuation[k] - atSale[k];
        const double logPrice = std::log(sale.price.units());
        std::vector<double> effects{row.indexLog};
        for (std::size_t k = 0; k < m_prediction.contributions.size(); ++k) {
            const FittedTerm& term = m_model.terms()[k];
            if (term.isIndex()) continue;
            const std::vector<double>& own = term.group == TermGroup::Time ? atValuation : atSale;
            const double effect = m_prediction.contributions[k].logEffect - own[k];
            row.adjustments.push_back({term.specification.name, term.features, effect, {}});
            effects.push_back(effect);
        }
        row.logAdjusted = logPrice;
        for (double effect : effects) row.logAdjusted += effect;
        row.adjustedPrice = amount(std::exp(row.logAdjusted));
        const auto cents = contributionCents(effects, logPrice, sale.price.cents(), row.adjustedPrice.cents());
        row.indexAmount = {cents[0], currency()};
        for (std::size_t i = 0; i < row.adjustments.size(); ++i)
            row.adjustments[i].amount = {cents[i + 1], currency()};
        m_parts.matrix.push_back(std::move(row));
    }

    void addInterval(const Estimate& estimate) {
        m_parts.interval.lo = std::min(amount(estimate.lo), m_parts.value, lessMoney);
        m_parts.interval.hi = std::max(amount(estimate.hi), m_parts.value, lessMoney);
    }
    static bool lessMoney(const Money& a, const Money& b) { return a.cents() < b.cents(); }

    void warn(WarningCode code, std::vector<std::pair<std::string, std::string>> arguments = {}) {
        m_parts.warnings.push_back({code, std::move(arguments)});
    }

    void addWarnings(const ComparableOutcome& comparables) {
        for (const TermContribution& contribution : m_prediction.contributions)
            if (contribution.extrapolated) warnOf(m_model.terms()[contribution.term]);
        if (comparables.chosen.size() < m_request.comparables)
            warn(WarningCode::FewComparables, {{"found", std::to_string(comparables.chosen.size())}});
        for (const MatrixRow& row : m_parts.matrix)
            if (row.needsCaution())
                warn(WarningCode::ComparableAdjustedFar, {{"sale", row.saleId},
                                                          {"net", std::to_string(row.netPercent())},
                                                          {"gross", std::to_string(row.grossPercent())}});
    }

    void warnOf(const FittedTerm& term) {
        if (term.isIndex()) {
            warn(WarningCode::DateOutsideSales, {{"date", m_parts.valuationDate.iso()},
                                                 {"first", m_model.summary().firstSale.iso()},
                                                 {"last", m_model.summary().lastSale.iso()}});
            return;
        }
        if (term.features.empty()) {
            warn(m_parts.subject.location ? WarningCode::OutsideMap : WarningCode::NoLocation);
            return;
        }
        for (std::size_t position : term.features) {
            const Feature& feature = (*m_parts.catalogue)[position];
            const double recorded = m_parts.subject.facts[position];
            if (std::isnan(recorded))
                warn(WarningCode::NotRecorded, {{"feature", feature.name}});
            else
                warn(feature.hasLevels() ? WarningCode::UnseenLevel : WarningCode::OutsideRange,
                     {{"feature", feature.name}, {"recorded", plainText(feature, recorded)}});
        }
    }

    const MarketModel& m_model;
    const SaleSet& m_sales;
    const ValuationRequest& m_request;
    ValuationParts m_parts;
    Observation m_observation;
    Prediction m_prediction;
};

}  // namespace

Valuer::Valuer(std::shared_ptr<const MarketModel> model, ModelReference reference,
               std::shared_ptr<const SaleSet> sales)
    : m_model(std::move(model)),
      m_reference(std::move(reference)),
      m_sales(std::move(sales)),
      m_comparables(m_sales, m_model) {
    for (const Sale& sale : m_sales->sales) m_lastSale = std::max(m_lastSale, sale.date);
}

Estimate Valuer::estimate(const Observation& subject) const {
    const Prediction prediction = m_model->predict(subject);
    return estimateOf(*m_model, prediction.logValue, prediction.logValue, prediction.variance);
}

Result<Valuation> Valuer::value(const Property& subject, const ValuationRequest& request) const {
    if (!(request.roundTo.currency() == m_model->parts().currency) || request.roundTo.cents() < 1)
        throw std::logic_error("Valuer: rounding in another currency or not positive");
    Appraisal appraisal(*m_model, *m_sales, m_sales->sales.empty() ? request.valuationDate : m_lastSale, subject,
                        request);
    const ComparableOutcome comparables = m_comparables.find(
        {appraisal.observation(), subject.id, appraisal.informationDate(), request.comparables});
    return appraisal.finish(m_reference, comparables);
}

}  // namespace herleid
