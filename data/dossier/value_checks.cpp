// Ledger, matrix, value and quality: whether a dossier's figures follow from each other and from its
// evidence.
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "data/dossier/dossier_checks.h"
#include "data/dossier/patience.h"
#include "data/dossier/quality_figures.h"
#include "data/dossier/valuation_difference.h"
#include "model/valuation/valuer.h"

namespace herleid {

namespace {

CheckReport passing(DossierCheck check) {
    return {check, CheckOutcome::Passed, {}, 0};
}

DossierFinding valueMade(const Money& amount) {
    return {DossierFindingCode::ValueMade,
            {{"amount", amount.plain()}, {"currency", std::string(amount.currency().code())}}};
}

Money fromLog(double log, double calibration, Currency currency) {
    return Money::fromUnits(std::exp(log) * calibration, currency);
}

/// Identities that no sum of ours finds broken, such as a weight below zero.
void checkIdentities(const ValuationParts& valuation, CheckReport& report) {
    if (report.outcome == CheckOutcome::Failed) return;
    const auto created = Valuation::create(valuation);
    if (created) return;
    const Error& error = created.error();
    report.failWith({DossierFindingCode::IdentityDiffers,
                     {{"identity", error.argument("identity")},
                      {"expected", error.argument("expected")},
                      {"found", error.argument("found")}}});
}

void checkRow(const MatrixRow& row, CheckReport& report) {
    Money sum = row.indexedPrice();
    for (const MatrixAdjustment& adjustment : row.adjustments) sum = sum + adjustment.amount;
    if (!(sum == row.adjustedPrice))
        report.failWith(amountDiffers("matrix, " + row.saleId, sum, row.adjustedPrice));
    const Money ofLog = fromLog(row.logAdjusted, 1, sum.currency());
    if (!(ofLog == row.adjustedPrice))
        report.failWith(
            amountDiffers("matrix, " + row.saleId + ", adjusted price", ofLog, row.adjustedPrice));
}

}  // namespace

CheckReport checkLedger(const ValuationParts& valuation) {
    CheckReport report = passing(DossierCheck::Ledger);
    Money sum(0, valuation.value.currency());
    for (const LedgerLine& line : valuation.ledger) sum = sum + line.amount;
    if (!(sum == valuation.value)) report.failWith(amountDiffers("ledger", sum, valuation.value));
    if (report.outcome == CheckOutcome::Passed) report.pass(valueMade(sum));
    return report;
}

CheckReport checkMatrix(const ValuationParts& valuation) {
    CheckReport report = passing(DossierCheck::Matrix);
    double average = valuation.modelWeight * valuation.logModelValue;
    double weights = valuation.modelWeight;
    for (const MatrixRow& row : valuation.matrix) {
        checkRow(row, report);
        average += row.weight * row.logAdjusted;
        weights += row.weight;
    }
    if (!(std::abs(weights - 1) <= 1e-9)) report.failWith(numberDiffers("weights", 1, weights));
    const Money made =
        fromLog(std::abs(average) < 50 ? average : 0, valuation.calibration, valuation.value.currency());
    if (!(made == valuation.unroundedValue))
        report.failWith(amountDiffers("unrounded value", made, valuation.unroundedValue));
    checkIdentities(valuation, report);
    if (report.outcome == CheckOutcome::Passed) report.pass(valueMade(made));
    return report;
}

Result<ValuationParts> valueAgain(const Dossier& dossier, const PriceModel& model) {
    const ModelReference reference{dossier.model.version, dossier.model.name, dossier.model.fingerprint};
    const Valuer valuer(model, reference, evidenceOf(dossier));
    ValuationRequest request;
    request.valuationDate = dossier.valuation->valuationDate;
    request.stateDate = dossier.valuation->stateDate;
    request.informationDate = dossier.valuation->informationDate;
    request.roundTo = dossier.cover.roundTo;
    const auto made = valuer.value(dossier.subject, request);
    if (!made) return tl::unexpected(made.error());
    return withNames(made->parts(), dossier);
}

CheckReport checkValue(const Dossier& dossier) {
    CheckReport report = passing(DossierCheck::Value);
    const auto made = valueAgain(dossier, dossier.price);
    if (!made) {
        // By the model alone, where model and sales no longer go together.
        const Observation subject{&dossier.subject.facts, dossier.subject.location,
                                  dossier.valuation->valuationDate, dossier.valuation->stateDate};
        const Money byModel = fromLog(dossier.price.market->logValue(subject), 1, dossier.cover.currency);
        if (!(byModel == dossier.valuation->modelValue))
            report.failWith(amountDiffers("model value", dossier.valuation->modelValue, byModel));
        report.failWith({DossierFindingCode::ValueFails,
                         {{"reason", made.error().argument("identity") + made.error().argument("where")}}});
        return report;
    }
    Sameness same;
    if (dossier.cover.profile == DossierProfile::Resident) {
        // The weights of eight sales are found again from those eight; beside the thirty nearest they came
        // from other sums.
        same.cents = 1;
        same.knowsAllSales = false;
    }
    compareValuations(*dossier.valuation, *made, same, report);
    if (report.outcome == CheckOutcome::Passed) report.pass(valueMade(made->value));
    return report;
}

CheckReport checkQuality(const Dossier& dossier, const VerifyOptions& options, Progress& progress) {
    CheckReport report = passing(DossierCheck::Quality);
    Patience patience(progress, options.mostSeconds);
    const auto found = qualityFigures(evidenceOf(dossier), dossier.price, options.threads, patience);
    if (!found) {
        report.notPossible(patience.isOver()
                               ? DossierFinding{DossierFindingCode::TookTooLong,
                                                {{"seconds", std::to_string(options.mostSeconds)}}}
                               : DossierFinding{DossierFindingCode::NotAsked, {}});
        return report;
    }
    if (found->size() != dossier.quality.size())
        report.failWith(numberDiffers("figures", static_cast<double>(dossier.quality.size()),
                                      static_cast<double>(found->size())));
    for (std::size_t i = 0; i < std::min(found->size(), dossier.quality.size()); ++i) {
        const auto& [figure, expected] = dossier.quality[i];
        const double again = (*found)[i].second;
        const bool isSame = std::abs(again - expected) <= 1e-9 * std::max(1.0, std::abs(expected)) ||
                            (std::isnan(again) && std::isnan(expected));
        if (figure != (*found)[i].first || !isSame) report.failWith(numberDiffers(figure, expected, again));
    }
    return report;
}

}  // namespace herleid
