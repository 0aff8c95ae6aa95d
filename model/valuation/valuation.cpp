#include "model/valuation/valuation.h"

#include <cmath>
#include <sstream>

namespace herleid {

namespace {

using Check = std::optional<Error>;

template <class T>
std::string text(const T& value) {
    std::ostringstream stream;
    stream.precision(17);
    stream << value;
    return stream.str();
}

template <class T>
Error broken(const std::string& identity, const T& expected, const T& found) {
    return {ErrorCode::IdentityBroken,
            {{"identity", identity}, {"expected", text(expected)}, {"found", text(found)}}};
}

/// Within tolerance, and a number at all.
bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

Check checkCurrency(const ValuationParts& parts) {
    const Currency currency = parts.value.currency();
    bool same = parts.modelValue.currency() == currency && parts.unroundedValue.currency() == currency &&
                parts.interval.lo.currency() == currency && parts.interval.hi.currency() == currency;
    for (const LedgerLine& line : parts.ledger) same = same && line.amount.currency() == currency;
    for (const MatrixRow& row : parts.matrix) {
        same = same && row.price.currency() == currency && row.indexAmount.currency() == currency &&
               row.adjustedPrice.currency() == currency;
        for (const MatrixAdjustment& adjustment : row.adjustments)
            same = same && adjustment.amount.currency() == currency;
        for (const PriceCorrection& correction : row.corrections)
            same = same && correction.amount.currency() == currency;
    }
    if (same) return std::nullopt;
    return broken("one currency", std::string(currency.code()), std::string("another"));
}

Check checkLedger(const ValuationParts& parts) {
    if (parts.ledger.empty() || parts.ledger.front().kind != LedgerKind::Baseline)
        return broken("baseline first", std::string("baseline"), std::string("none"));
    std::int64_t cents = 0;
    double logSum = 0;
    for (std::size_t i = 0; i < parts.ledger.size(); ++i) {
        const LedgerLine& line = parts.ledger[i];
        if (i > 0 && line.kind == LedgerKind::Baseline)
            return broken("one baseline", std::string("1"), std::string("2"));
        cents += line.amount.cents();
        logSum += line.logEffect;
    }
    if (cents != parts.value.cents()) return broken("ledger sum in cents", parts.value.cents(), cents);
    const double logUnrounded = parts.logValue + std::log(parts.calibration);
    if (!near(logSum, logUnrounded, 1e-9)) return broken("ledger sum in ln", logUnrounded, logSum);
    return std::nullopt;
}

Check checkRow(const MatrixRow& row, Date informationDate) {
    if (row.correctedPrice().cents() <= 0)
        return broken("corrected price of " + row.saleId, std::int64_t{1}, row.correctedPrice().cents());
    std::int64_t cents = row.indexedPrice().cents();
    double log = std::log(row.correctedPrice().units()) + row.indexLog;
    for (const MatrixAdjustment& adjustment : row.adjustments) {
        cents += adjustment.amount.cents();
        log += adjustment.logEffect;
    }
    if (cents != row.adjustedPrice.cents())
        return broken("matrix row " + row.saleId + " in cents", row.adjustedPrice.cents(), cents);
    if (!near(log, row.logAdjusted, 1e-9)) return broken("matrix row " + row.saleId + " in ln", row.logAdjusted, log);
    if (!near(std::exp(row.logAdjusted), row.adjustedPrice.units(), 0.0051))
        return broken("adjusted price of " + row.saleId, std::exp(row.logAdjusted), row.adjustedPrice.units());
    if (!(row.weight >= 0)) return broken("weight of " + row.saleId, 0.0, row.weight);
    if (row.date > informationDate)
        return broken("sale " + row.saleId + " not after the information date", informationDate.iso(), row.date.iso());
    return std::nullopt;
}

Check checkMatrix(const ValuationParts& parts) {
    double weights = parts.modelWeight;
    double average = parts.modelWeight * parts.logModelValue;
    for (const MatrixRow& row : parts.matrix) {
        if (Check problem = checkRow(row, parts.informationDate)) return problem;
        weights += row.weight;
        average += row.weight * row.logAdjusted;
    }
    if (!(parts.modelWeight >= 0)) return broken("model weight", 0.0, parts.modelWeight);
    if (!near(weights, 1.0, 1e-12)) return broken("weights", 1.0, weights);
    if (!near(average, parts.logValue, 1e-9)) return broken("matrix average", parts.logValue, average);
    return std::nullopt;
}

Check checkOutcome(const ValuationParts& parts) {
    if (!near(std::exp(parts.logModelValue), parts.modelValue.units(), 0.0051))
        return broken("model value", std::exp(parts.logModelValue), parts.modelValue.units());
    const double unrounded = std::exp(parts.logValue) * parts.calibration;
    if (!near(unrounded, parts.unroundedValue.units(), 0.0051))
        return broken("unrounded value", unrounded, parts.unroundedValue.units());
    if (parts.interval.lo.cents() <= 0)
        return broken("positive interval", std::int64_t{1}, parts.interval.lo.cents());
    if (parts.interval.lo.cents() > parts.value.cents())
        return broken("interval below value", parts.value.cents(), parts.interval.lo.cents());
    if (parts.interval.hi.cents() < parts.value.cents())
        return broken("interval above value", parts.value.cents(), parts.interval.hi.cents());
    if (parts.value.cents() <= 0) return broken("positive value", std::int64_t{1}, parts.value.cents());
    return std::nullopt;
}

}  // namespace

Result<Valuation> Valuation::create(ValuationParts parts) {
    if (!parts.catalogue) throw std::logic_error("Valuation: no catalogue");
    for (const auto& check : {checkCurrency, checkLedger, checkMatrix, checkOutcome})
        if (Check problem = check(parts)) return tl::unexpected(*problem);
    return Valuation(std::make_shared<const ValuationParts>(std::move(parts)));
}

}  // namespace herleid
