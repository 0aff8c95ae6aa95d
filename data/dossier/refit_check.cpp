// The model fitted again on the enclosed sales, and the value by it.
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "data/dossier/dossier_checks.h"
#include "data/dossier/patience.h"
#include "data/dossier/valuation_difference.h"
#include "data/export_table.h"

namespace herleid {

namespace {

/// In ln price: half a cent of half a million. On the machine that made it a fit is the same to the bit;
/// another processor's exponential may round the last digit otherwise.
constexpr double sameCoefficient = 1e-8;

/// As the fit saw them: all at arm's length, with no level that its catalogue does not know.
SaleSet asFitted(const Dossier& dossier) {
    SaleSet sales = dossier.sales;
    for (Sale& sale : sales.sales) {
        sale.armsLength = true;
        for (std::size_t i = 0; i < sales.catalogue->size(); ++i)
            if (const Feature& feature = (*sales.catalogue)[i];
                feature.hasLevels() && sale.facts.has(i) && *sale.facts.level(i) >= feature.levels.size())
                throw std::logic_error("a level that the model's catalogue does not know");
    }
    return sales;
}

class FitComparison {
public:
    FitComparison(const PriceModel& expected, const PriceModel& found, CheckReport& report)
        : m_expected(expected), m_found(found), m_report(report) {}

    void make() {
        const MarketModelParts& expected = m_expected.market->parts();
        const MarketModelParts& found = m_found.market->parts();
        number("coefficients", static_cast<double>(expected.beta.size()),
               static_cast<double>(found.beta.size()));
        if (expected.beta.size() == found.beta.size()) compareCoefficients(expected, found);
        number("sigma", expected.summary.sigma, found.summary.sigma);
        number("nu", expected.summary.nu, found.summary.nu);
        number("degrees of freedom", expected.summary.edf, found.summary.edf);
        number("R²", expected.summary.rSquared, found.summary.rSquared);
        compareFits(expected, found);
        compareEvidence();
    }
    [[nodiscard]] double largest() const { return m_largest; }

private:
    void number(const std::string& what, double expected, double found) {
        if (!(std::abs(expected - found) <= sameCoefficient * std::max(1.0, std::abs(expected))))
            m_report.failWith(numberDiffers(what, expected, found));
    }

    void compareCoefficients(const MarketModelParts& expected, const MarketModelParts& found) {
        m_largest = std::max(m_largest, (expected.beta - found.beta).cwiseAbs().maxCoeff());
        number("baseline", expected.beta(0), found.beta(0));
        for (const FittedTerm& term : expected.terms) compareTerm(term, expected, found);
        const double covariance = (expected.covariance - found.covariance).cwiseAbs().maxCoeff();
        number("covariance, largest difference", 0, covariance);
    }

    void compareTerm(const FittedTerm& term, const MarketModelParts& expected,
                     const MarketModelParts& found) {
        const std::string& name = term.specification.name;
        for (std::size_t k = 0; k < term.columns; ++k) {
            const auto at = static_cast<Eigen::Index>(term.offset + k);
            number(columnName(term.basis, name, *expected.catalogue, k), expected.beta(at), found.beta(at));
        }
        const auto twin = std::ranges::find(found.terms, name,
                                            [](const FittedTerm& one) { return one.specification.name; });
        if (twin == found.terms.end() || twin->offset != term.offset || !(twin->basis == term.basis))
            return m_report.failWith(
                {DossierFindingCode::TextDiffers,
                 {{"what", name}, {"expected", "the shape in the dossier"}, {"found", "another"}}});
        for (std::size_t k = 0; k < term.lambda.size() && k < twin->lambda.size(); ++k)
            number(name + ", ln smoothing", std::log(term.lambda[k]), std::log(twin->lambda[k]));
    }

    void compareFits(const MarketModelParts& expected, const MarketModelParts& found) {
        number("sales", static_cast<double>(expected.sales.size()), static_cast<double>(found.sales.size()));
        for (std::size_t i = 0; i < std::min(expected.sales.size(), found.sales.size()); ++i) {
            const std::string sale = "sale " + std::to_string(i + 1);
            number(sale + ", residual", expected.sales[i].residual, found.sales[i].residual);
            number(sale + ", leverage", expected.sales[i].leverage, found.sales[i].leverage);
            number(sale + ", weight", expected.sales[i].weight, found.sales[i].weight);
        }
    }

    void compareEvidence() {
        const EvidenceKernel& expected = m_expected.evidence.kernel;
        const EvidenceKernel& found = m_found.evidence.kernel;
        number("evidence, variance of the alike", expected.alikeVariance, found.alikeVariance);
        number("evidence, metres of the alike", expected.alikeMetres, found.alikeMetres);
        number("evidence, days", expected.days, found.days);
        number("evidence, variance of the place", expected.placeVariance, found.placeVariance);
        number("evidence, metres of the place", expected.placeMetres, found.placeMetres);
        number("evidence, nugget", expected.nugget, found.nugget);
        number("evidence, characteristics", static_cast<double>(expected.lengths.size()),
               static_cast<double>(found.lengths.size()));
        for (std::size_t k = 0; k < std::min(expected.lengths.size(), found.lengths.size()); ++k)
            number("evidence, length " + std::to_string(k + 1), expected.lengths[k], found.lengths[k]);
        number("calibration", m_expected.calibration(), m_found.calibration());
    }

    const PriceModel& m_expected;
    const PriceModel& m_found;
    CheckReport& m_report;
    double m_largest = 0;
};

Result<PriceModel> fitAgain(const Dossier& dossier, const VerifyOptions& options, Progress& progress) {
    FitOptions how;
    how.threads = options.threads;
    how.mostCoefficients = static_cast<std::size_t>(dossier.price.market->parts().beta.size());
    return fitPriceModel(asFitted(dossier), dossier.price.market->parts().specification, how, progress);
}

}  // namespace

std::vector<CheckReport> checkRefit(const Dossier& dossier, const VerifyOptions& options,
                                    Progress& progress) {
    CheckReport model{DossierCheck::Refit, CheckOutcome::Passed, {}, 0};
    CheckReport value{DossierCheck::RefitValue, CheckOutcome::Passed, {}, 0};
    Patience patience(progress, options.mostSeconds);
    const auto fitted = fitAgain(dossier, options, patience);
    if (!fitted) {
        value.notPossible(
            {DossierFindingCode::AfterFailure, {{"check", std::string(name(DossierCheck::Refit))}}});
        if (fitted.error().code != ErrorCode::Cancelled)
            model.failWith({DossierFindingCode::ValueFails, {{"reason", fitted.error().argument("reason")}}});
        else if (patience.isOver())
            model.notPossible(
                {DossierFindingCode::TookTooLong, {{"seconds", std::to_string(options.mostSeconds)}}});
        else
            model.notPossible({DossierFindingCode::NotAsked, {}});
        return {std::move(model), std::move(value)};
    }
    FitComparison comparison(dossier.price, *fitted, model);
    comparison.make();
    if (model.outcome == CheckOutcome::Passed)
        model.pass({DossierFindingCode::ModelMade,
                    {{"sales", std::to_string(fitted->market->summary().salesUsed)},
                     {"coefficients", std::to_string(fitted->market->parts().beta.size())},
                     {"largest", shortest(comparison.largest())}}});
    const auto again = valueAgain(dossier, *fitted);
    if (!again)
        value.failWith({DossierFindingCode::ValueFails, {{"reason", again.error().argument("identity")}}});
    else if (!(again->value == dossier.valuation->value))
        value.failWith(amountDiffers("value", dossier.valuation->value, again->value));
    else if (!(again->unroundedValue == dossier.valuation->unroundedValue))
        value.failWith(
            amountDiffers("unrounded value", dossier.valuation->unroundedValue, again->unroundedValue));
    else
        value.pass(
            {DossierFindingCode::ValueMade,
             {{"amount", again->value.plain()}, {"currency", std::string(again->value.currency().code())}}});
    return {std::move(model), std::move(value)};
}

}  // namespace herleid
