#include <QtTest>
#include <algorithm>
#include <cmath>

#include "model/evidence/price_model.h"
#include "model/quality/evaluation.h"
#include "model/reading/residuals.h"
#include "model/valuation/valuer.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

Money euros(double units) { return Money::fromUnits(units, Currency::euro()); }

SaleSet town() {
    SyntheticMarket market;
    market.sales = 800;
    market.noise = 0.1;
    return market.make();
}

void correct(Sale& sale, std::vector<PriceCorrection> corrections) {
    Transaction transaction;
    transaction.corrections = std::move(corrections);
    sale.transaction = std::make_shared<const Transaction>(std::move(transaction));
}

/// The same sales, where every third was paid with a reserve of 8,000 and every fifth is on leasehold.
SaleSet withCorrections(SaleSet sales) {
    for (std::size_t i = 0; i < sales.sales.size(); ++i) {
        Sale& sale = sales.sales[i];
        std::vector<PriceCorrection> corrections;
        if (i % 3 == 0) corrections.push_back({"vve_reserve", euros(-8'000)});
        if (i % 5 == 0) corrections.push_back({"leasehold", euros(12'345.67)});
        for (const PriceCorrection& correction : corrections) sale.price = sale.price - correction.amount;
        if (!corrections.empty()) correct(sale, std::move(corrections));
    }
    return sales;
}

PriceModel fitted(const SaleSet& sales) {
    return fitPriceModel(sales, additiveSpecification(*sales.catalogue), {}, Progress::none()).value();
}

Property propertyOf(const Sale& sale) {
    Property property;
    property.id = "another";
    property.facts = sale.facts;
    property.location = sale.location;
    return property;
}

Valuation valued(const PriceModel& model, const SaleSet& sales, const Property& subject) {
    const Valuer valuer(model, {1, "additive", model.market->fingerprint()}, std::make_shared<const SaleSet>(sales));
    ValuationRequest request;
    request.valuationDate = Date(2024, 7, 1);
    return valuer.value(subject, request).value();
}

class PriceCorrectionTest : public QObject {
    Q_OBJECT
private slots:
    void modelsSeeThePriceAfterCorrections() {
        const SaleSet plain = town(), corrected = withCorrections(plain);
        const PriceModel a = fitted(plain), b = fitted(corrected);
        QVERIFY(a.market->parts().beta == b.market->parts().beta);
        QVERIFY(a.market->parts().covariance == b.market->parts().covariance);
        QVERIFY(a.evidence.kernel == b.evidence.kernel);
        QCOMPARE(a.calibration(), b.calibration());
        QVERIFY(a.evidence.interval == b.evidence.interval);
        QVERIFY2(a.market->fingerprint() != b.market->fingerprint(), "the model names the sales it was fitted on");
        const ResidualReading before = readResiduals(*a.market, plain), after = readResiduals(*b.market, corrected);
        for (std::size_t i = 0; i < before.sales.size(); ++i) {
            QVERIFY(before.sales[i].price == after.sales[i].price);
            QVERIFY(before.sales[i].estimate == after.sales[i].estimate);
        }
    }

    void everyRowOfTheMatrixAddsUpWithItsCorrections() {
        const SaleSet plain = town(), corrected = withCorrections(plain);
        const PriceModel a = fitted(plain), b = fitted(corrected);
        std::size_t rows = 0;
        for (const std::size_t i : {3U, 90U, 333U, 700U}) {
            const Valuation before = valued(a, plain, propertyOf(plain.sales[i]));
            const Valuation after = valued(b, corrected, propertyOf(plain.sales[i]));
            QVERIFY(before.value() == after.value());
            QVERIFY(before.interval() == after.interval());
            QCOMPARE(before.matrix().size(), after.matrix().size());
            for (std::size_t k = 0; k < after.matrix().size(); ++k) {
                const MatrixRow& row = after.matrix()[k];
                std::int64_t cents = row.price.cents() + row.indexAmount.cents();
                for (const PriceCorrection& correction : row.corrections) cents += correction.amount.cents();
                for (const MatrixAdjustment& adjustment : row.adjustments) cents += adjustment.amount.cents();
                QCOMPARE(cents, row.adjustedPrice.cents());
                QCOMPARE(row.correctedPrice().cents(), before.matrix()[k].price.cents());
                QCOMPARE(row.netPercent(), before.matrix()[k].netPercent());
                rows += row.corrections.empty() ? 0 : 1;
            }
        }
        QVERIFY2(rows > 3, "some sales with corrections are among the evidence");
    }

    void aBrokenCorrectionIsRefused() {
        const SaleSet sales = withCorrections(town());
        const PriceModel model = fitted(sales);
        for (std::size_t i = 0; i < sales.sales.size(); i += 15) {
            const Valuation valuation = valued(model, sales, propertyOf(sales.sales[i]));
            for (std::size_t k = 0; k < valuation.matrix().size(); ++k) {
                if (valuation.matrix()[k].corrections.empty()) continue;
                ValuationParts parts = valuation.parts();
                parts.matrix[k].corrections.front().amount = parts.matrix[k].corrections.front().amount + Money(1, Currency::euro());
                const auto broken = Valuation::create(parts);
                QVERIFY(!broken.has_value());
                QCOMPARE(broken.error().code, ErrorCode::IdentityBroken);
                parts = valuation.parts();
                parts.matrix[k].corrections.front().amount = Money(0, Currency("USD"));
                QVERIFY(!Valuation::create(parts).has_value());
                return;
            }
        }
        QFAIL("no sale with a correction was named");
    }

    void kindsAddUpByThemselves() {
        MatrixRow row;
        row.price = euros(250'000);
        row.corrections = {{"vve_reserve", euros(-4'000)}, {"movables", euros(-1'500)}, {"vve_reserve", euros(-500)}};
        QVERIFY(row.correctionOf("vve_reserve") == euros(-4'500));
        QVERIFY(row.correctionOf("leasehold") == euros(0));
        QVERIFY(row.correctedPrice() == euros(244'000));
        QCOMPARE(correctionKinds({row}), (std::vector<std::string>{"vve_reserve", "movables"}));
    }

    void aSaleOfWhichNothingIsLeftIsNotFittedAndToldOf() {
        SaleSet sales = town();
        correct(sales.sales[4], {{"movables", euros(0) - sales.sales[4].price}});
        correct(sales.sales[9], {{"movables", euros(-5'000'000)}});
        const PriceModel model = fitted(sales);
        QCOMPARE(model.market->summary().salesUsed, sales.sales.size() - 2);
        QVERIFY(model.market->fitOf(sales.sales[4].id) == nullptr);
        const auto& notes = model.market->summary().notes;
        const auto note = std::ranges::find(notes, FitNoteCode::PriceNotPositive, &FitNote::code);
        QVERIFY(note != notes.end());
        QCOMPARE(note->arguments.front().second, std::string("2"));
    }

    void withoutCorrectionsAModelKeepsItsFingerprint() {
        SaleSet plain = town(), told = plain;
        for (Sale& sale : told.sales) {   // what is recorded, but no correction
            Transaction transaction;
            transaction.deliveryDate = sale.date;
            transaction.code = "01";
            sale.transaction = std::make_shared<const Transaction>(transaction);
        }
        const auto specification = olsSpecification(*plain.catalogue);
        QCOMPARE(fit(plain, specification, {}, Progress::none())->fingerprint(),
                 fit(told, specification, {}, Progress::none())->fingerprint());
    }

    void anEvaluationComparesWithTheCorrectedPrice() {
        const SaleSet plain = town(), corrected = withCorrections(plain);
        const auto specification = olsSpecification(*plain.catalogue);
        const SplitAtDay plan{dayAtShare(plain, 0.8)};
        const Evaluation a = evaluate(plain, specification, plan, 1, Progress::none()).value();
        const Evaluation b = evaluate(corrected, specification, plan, 1, Progress::none()).value();
        QCOMPARE(a.figures.rmseLog, b.figures.rmseLog);
        QCOMPARE(a.figures.coverage90, b.figures.coverage90);
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::PriceCorrectionTest)
#include "price_correction_test.moc"
