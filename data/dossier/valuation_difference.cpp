#include "data/dossier/valuation_difference.h"

#include <cmath>

#include "data/export_table.h"

namespace herleid {

namespace {

class Comparison {
public:
    Comparison(const ValuationParts& expected, const ValuationParts& found, const Sameness& same,
               CheckReport& report)
        : m_expected(expected), m_found(found), m_same(same), m_report(report) {}

    void make() {
        compareFigures();
        compareEligibility();
        compareLedger();
        compareMatrix();
        compareWarnings();
    }

private:
    void amount(const std::string& what, const Money& expected, const Money& found) {
        if (std::abs(expected.cents() - found.cents()) > m_same.cents)
            m_report.failWith(amountDiffers(what, expected, found));
    }
    void number(const std::string& what, double expected, double found) {
        const bool areBothNothing = std::isnan(expected) && std::isnan(found);
        const double reach = m_same.log * std::max(1.0, std::abs(expected));
        if (!areBothNothing && !(std::abs(expected - found) <= reach))
            m_report.failWith(numberDiffers(what, expected, found));
    }
    void text(const std::string& what, const std::string& expected, const std::string& found) {
        if (expected != found)
            m_report.failWith({DossierFindingCode::TextDiffers,
                               {{"what", what}, {"expected", expected}, {"found", found}}});
    }
    void whole(const std::string& what, std::size_t expected, std::size_t found) {
        text(what, std::to_string(expected), std::to_string(found));
    }
    void optional(const std::string& what, const std::optional<std::size_t>& expected,
                  const std::optional<std::size_t>& found) {
        const auto shown = [](const std::optional<std::size_t>& one) {
            return one ? std::to_string(*one) : std::string("-");
        };
        text(what, shown(expected), shown(found));
    }

    void compareFigures() {
        amount("value", m_expected.value, m_found.value);
        amount("unrounded value", m_expected.unroundedValue, m_found.unroundedValue);
        amount("model value", m_expected.modelValue, m_found.modelValue);
        amount("interval, lower end", m_expected.interval.lo, m_found.interval.lo);
        amount("interval, upper end", m_expected.interval.hi, m_found.interval.hi);
        number("interval, level", m_expected.interval.level, m_found.interval.level);
        number("ln model value", m_expected.logModelValue, m_found.logModelValue);
        number("ln value", m_expected.logValue, m_found.logValue);
        number("model weight", m_expected.modelWeight, m_found.modelWeight);
        number("calibration", m_expected.calibration, m_found.calibration);
        text("information date", m_expected.informationDate.iso(), m_found.informationDate.iso());
        text("model", m_expected.model.fingerprint, m_found.model.fingerprint);
    }

    void compareEligibility() {
        const Eligibility& expected = m_expected.eligibility;
        const Eligibility& found = m_found.eligibility;
        text("eligible from", expected.from.iso(), found.from.iso());
        text("eligible to", expected.to.iso(), found.to.iso());
        optional("segmenting feature", expected.segmentFeature, found.segmentFeature);
        optional("segment", expected.segment, found.segment);
        if (m_same.knowsAllSales) whole("eligible sales", expected.sales, found.sales);
    }

    void compareLedger() {
        whole("ledger, lines", m_expected.ledger.size(), m_found.ledger.size());
        for (std::size_t i = 0; i < std::min(m_expected.ledger.size(), m_found.ledger.size()); ++i) {
            const LedgerLine& expected = m_expected.ledger[i];
            const LedgerLine& found = m_found.ledger[i];
            const std::string line = "ledger, " + expected.name;
            text(line, std::string(name(expected.kind)) + " " + expected.name,
                 std::string(name(found.kind)) + " " + found.name);
            amount(line, expected.amount, found.amount);
            number(line + ", effect", expected.logEffect, found.logEffect);
            number(line + ", standard error", expected.standardErrorLog.value_or(-1),
                   found.standardErrorLog.value_or(-1));
            if (expected.facts != found.facts) text(line + ", facts", "those of the dossier", "others");
            if (expected.extrapolated != found.extrapolated)
                text(line + ", extrapolated", "as in the dossier", "otherwise");
            if (expected.provenance != found.provenance)
                text(line + ", source", "as in the dossier", "another");
        }
    }

    void compareMatrix() {
        whole("matrix, rows", m_expected.matrix.size(), m_found.matrix.size());
        for (std::size_t i = 0; i < std::min(m_expected.matrix.size(), m_found.matrix.size()); ++i)
            compareRow(m_expected.matrix[i], m_found.matrix[i]);
    }

    void compareRow(const MatrixRow& expected, const MatrixRow& found) {
        const std::string row = "matrix, " + expected.saleId;
        text(row, expected.saleId, found.saleId);
        if (expected.saleId != found.saleId) return;
        text(row + ", dwelling", expected.propertyId, found.propertyId);
        text(row + ", address", expected.addressLine, found.addressLine);
        text(row + ", date", expected.date.iso(), found.date.iso());
        amount(row + ", price", expected.price, found.price);
        amount(row + ", corrected price", expected.correctedPrice(), found.correctedPrice());
        amount(row + ", index", expected.indexAmount, found.indexAmount);
        amount(row + ", adjusted price", expected.adjustedPrice, found.adjustedPrice);
        number(row + ", index", expected.indexLog, found.indexLog);
        number(row + ", ln adjusted price", expected.logAdjusted, found.logAdjusted);
        number(row + ", weight", expected.weight, found.weight);
        number(row + ", residual", expected.residual, found.residual);
        if (expected.isOwnSale != found.isOwnSale) text(row + ", own sale", "as in the dossier", "otherwise");
        whole(row + ", adjustments", expected.adjustments.size(), found.adjustments.size());
        for (std::size_t k = 0; k < std::min(expected.adjustments.size(), found.adjustments.size()); ++k) {
            text(row + ", adjustment", expected.adjustments[k].name, found.adjustments[k].name);
            amount(row + ", " + expected.adjustments[k].name, expected.adjustments[k].amount,
                   found.adjustments[k].amount);
        }
        compareLikeness(row, expected.likeness, found.likeness);
    }

    void compareLikeness(const std::string& row, const Likeness& expected, const Likeness& found) {
        if (m_same.knowsAllSales) whole(row + ", rank", expected.rank, found.rank);
        number(row + ", unlikeness", expected.distance, found.distance);
        number(row + ", metres", expected.metres.value_or(-1), found.metres.value_or(-1));
        number(row + ", days", expected.days, found.days);
        if (expected.differingFeatures != found.differingFeatures)
            text(row + ", differences", "as in the dossier", "others");
    }

    void compareWarnings() {
        whole("warnings", m_expected.warnings.size(), m_found.warnings.size());
        for (std::size_t i = 0; i < std::min(m_expected.warnings.size(), m_found.warnings.size()); ++i)
            if (m_expected.warnings[i].code != m_found.warnings[i].code)
                text("warnings", "as in the dossier", "others");
    }

    const ValuationParts& m_expected;
    const ValuationParts& m_found;
    const Sameness& m_same;
    CheckReport& m_report;
};

}  // namespace

DossierFinding amountDiffers(const std::string& what, const Money& expected, const Money& found) {
    return {DossierFindingCode::AmountDiffers,
            {{"what", what},
             {"expected", expected.plain()},
             {"found", found.plain()},
             {"difference", (found - expected).plain()},
             {"currency", std::string(expected.currency().code())}}};
}

DossierFinding numberDiffers(const std::string& what, double expected, double found) {
    return {DossierFindingCode::NumberDiffers,
            {{"what", what}, {"expected", shortest(expected)}, {"found", shortest(found)}}};
}

void compareValuations(const ValuationParts& expected, const ValuationParts& found, const Sameness& same,
                       CheckReport& report) {
    Comparison(expected, found, same, report).make();
}

}  // namespace herleid
