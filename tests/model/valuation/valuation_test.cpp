#include "model/valuation/valuation.h"

#include <QtTest>
#include <cmath>
#include <functional>

namespace herleid {
namespace {

Money euros(double units) {
    return Money::fromUnits(units, Currency::euro());
}

LedgerLine line(LedgerKind kind, const std::string& name, double logEffect, std::int64_t cents) {
    LedgerLine made;
    made.kind = kind;
    made.name = name;
    made.logEffect = logEffect;
    made.amount = {cents, Currency::euro()};
    return made;
}

/// A sale of €190,000, index +2%, one adjustment of +5%.
MatrixRow row(const std::string& id, double weight) {
    MatrixRow made;
    made.saleId = id;
    made.date = Date(2024, 6, 1);
    made.price = euros(190'000);
    made.indexLog = std::log(1.02);
    made.adjustments = {{"floor_area", {0}, std::log(1.05), {}}};
    made.logAdjusted = std::log(190'000.0) + made.indexLog + made.adjustments[0].logEffect;
    made.adjustedPrice = euros(std::exp(made.logAdjusted));
    const auto cents = contributionCents({made.indexLog, made.adjustments[0].logEffect}, std::log(190'000.0),
                                         made.price.cents(), made.adjustedPrice.cents());
    made.indexAmount = {cents[0], Currency::euro()};
    made.adjustments[0].amount = {cents[1], Currency::euro()};
    made.weight = weight;
    return made;
}

/// Baseline €180,000, floor area +10%, two sales that weigh 0.2 and 0.1, κ = 0.99, rounded to thousands.
ValuationParts sound() {
    ValuationParts parts;
    parts.catalogue = std::make_shared<const FeatureCatalogue>();
    parts.valuationDate = Date(2025, 1, 1);
    parts.stateDate = Date(2025, 1, 1);
    parts.informationDate = Date(2025, 6, 1);
    parts.logModelValue = std::log(180'000.0) + std::log(1.1);
    parts.modelValue = euros(std::exp(parts.logModelValue));
    parts.matrix = {row("a", 0.2), row("b", 0.1)};
    parts.modelWeight = 0.7;
    parts.logValue = 0.7 * parts.logModelValue;
    for (const MatrixRow& sale : parts.matrix) parts.logValue += sale.weight * sale.logAdjusted;
    parts.calibration = 0.99;
    parts.unroundedValue = euros(std::exp(parts.logValue) * 0.99);
    parts.value = {(parts.unroundedValue.cents() + 50'000) / 100'000 * 100'000, Currency::euro()};
    parts.interval = {euros(170'000), euros(230'000), 0.90};

    std::vector<double> effects{std::log(1.1)};
    for (const MatrixRow& sale : parts.matrix)
        effects.push_back(sale.weight * (sale.logAdjusted - parts.logModelValue));
    effects.push_back(std::log(0.99));
    const auto cents =
        contributionCents(effects, std::log(180'000.0), 18'000'000, parts.unroundedValue.cents());
    parts.ledger = {
        line(LedgerKind::Baseline, "baseline", std::log(180'000.0), 18'000'000),
        line(LedgerKind::Feature, "floor_area", effects[0], cents[0]),
        line(LedgerKind::Sale, "a", effects[1], cents[1]),
        line(LedgerKind::Sale, "b", effects[2], cents[2]),
        line(LedgerKind::Calibration, "calibration", effects[3], cents[3]),
        line(LedgerKind::Rounding, "rounding", 0.0, parts.value.cents() - parts.unroundedValue.cents())};
    return parts;
}

using Harm = std::function<void(ValuationParts&)>;

Money oneCentMore(const Money& amount) {
    return amount + Money(1, amount.currency());
}

class ValuationTest : public QObject {
    Q_OBJECT
private slots:
    void aSoundValuationIsAccepted() {
        const auto valuation = Valuation::create(sound());
        QVERIFY2(valuation.has_value(), valuation ? "" : valuation.error().argument("identity").c_str());
        QCOMPARE(valuation->value().cents() % 100'000, std::int64_t{0});
    }

    void aValuationWithoutSalesIsTheModelValue() {
        ValuationParts parts = sound();
        parts.matrix.clear();
        parts.modelWeight = 1;
        parts.logValue = parts.logModelValue;
        parts.calibration = 1;
        parts.unroundedValue = parts.value = parts.modelValue;
        parts.ledger.resize(2);
        parts.ledger[1].amount = parts.value - parts.ledger[0].amount;
        QVERIFY(Valuation::create(parts).has_value());
    }

    void aBrokenIdentityIsRefused_data() {
        QTest::addColumn<Harm>("harm");
        const auto planted = [](const char* name, Harm harm) { QTest::newRow(name) << harm; };
        const double nan = std::nan("");
        // 1: the ledger in cents
        planted("a ledger line of one cent more",
                [](ValuationParts& p) { p.ledger[1].amount = oneCentMore(p.ledger[1].amount); });
        planted("a ledger line left out", [](ValuationParts& p) { p.ledger.pop_back(); });
        planted("an empty ledger", [](ValuationParts& p) { p.ledger.clear(); });
        planted("the baseline not first", [](ValuationParts& p) { std::swap(p.ledger[0], p.ledger[1]); });
        planted("no baseline", [](ValuationParts& p) { p.ledger[0].kind = LedgerKind::Feature; });
        planted("two baselines", [](ValuationParts& p) { p.ledger[1].kind = LedgerKind::Baseline; });
        // 2: the ledger in ln
        planted("a log effect that is off", [](ValuationParts& p) { p.ledger[1].logEffect += 1e-8; });
        planted("a log effect that is no number", [nan](ValuationParts& p) { p.ledger[1].logEffect = nan; });
        // 3: the matrix rows
        planted("an adjustment of one cent more", [](ValuationParts& p) {
            p.matrix[1].adjustments[0].amount = oneCentMore(p.matrix[1].adjustments[0].amount);
        });
        planted("an index of one cent more",
                [](ValuationParts& p) { p.matrix[0].indexAmount = oneCentMore(p.matrix[0].indexAmount); });
        planted("another sale price", [](ValuationParts& p) { p.matrix[0].price = euros(191'000); });
        planted("an adjusted price of one cent more", [](ValuationParts& p) {
            p.matrix[0].adjustedPrice = oneCentMore(p.matrix[0].adjustedPrice);
        });
        planted("an adjustment whose ln is off",
                [](ValuationParts& p) { p.matrix[0].adjustments[0].logEffect += 1e-8; });
        planted("an adjusted price that is not its ln", [](ValuationParts& p) {
            p.matrix[0].adjustments[0].amount = p.matrix[0].adjustments[0].amount + euros(1);
            p.matrix[0].adjustedPrice = p.matrix[0].adjustedPrice + euros(1);
        });
        // 4: the weights
        planted("a negative weight", [](ValuationParts& p) {
            p.matrix[0].weight = -0.2;
            p.matrix[1].weight = 0.5;
        });
        planted("a negative model weight", [](ValuationParts& p) {
            p.modelWeight = -0.1;
            p.matrix[0].weight = 0.6;
            p.matrix[1].weight = 0.5;
        });
        planted("weights that add up to more than one",
                [](ValuationParts& p) { p.matrix[0].weight += 1e-9; });
        planted("a weight that is no number", [nan](ValuationParts& p) { p.matrix[0].weight = nan; });
        planted("an average that is not the value", [](ValuationParts& p) {
            p.modelWeight = 0.6;
            p.matrix[0].weight = 0.3;
        });
        // 5: the outcome
        planted("a model value that is not its ln",
                [](ValuationParts& p) { p.modelValue = p.modelValue + euros(1); });
        planted("a calibration that was not applied", [](ValuationParts& p) { p.calibration = 1; });
        planted("an unrounded value of a euro more",
                [](ValuationParts& p) { p.unroundedValue = p.unroundedValue + euros(1); });
        planted("an interval above the value", [](ValuationParts& p) { p.interval.lo = euros(225'000); });
        planted("an interval below the value", [](ValuationParts& p) { p.interval.hi = euros(171'000); });
        planted("an interval that reaches nothing", [](ValuationParts& p) { p.interval.lo = euros(0); });
        planted("another currency in the ledger", [](ValuationParts& p) {
            p.ledger[1].amount = {p.ledger[1].amount.cents(), Currency("USD")};
        });
        planted("another currency in the matrix", [](ValuationParts& p) {
            p.matrix[0].price = {p.matrix[0].price.cents(), Currency("USD")};
        });
        planted("another currency in an adjustment", [](ValuationParts& p) {
            Money& amount = p.matrix[0].adjustments[0].amount;
            amount = {amount.cents(), Currency("USD")};
        });
        planted("another currency in the interval", [](ValuationParts& p) {
            p.interval.lo = {p.interval.lo.cents(), Currency("USD")};
        });
        planted("another currency of the value", [](ValuationParts& p) {
            p.value = {p.value.cents(), Currency("USD")};
        });
        // 6: the dates
        planted("a sale after the information date",
                [](ValuationParts& p) { p.matrix[1].date = Date(2025, 6, 2); });
    }

    void aBrokenIdentityIsRefused() {
        QFETCH(Harm, harm);
        ValuationParts parts = sound();
        harm(parts);
        const auto valuation = Valuation::create(parts);
        QVERIFY(!valuation.has_value());
        QCOMPARE(valuation.error().code, ErrorCode::IdentityBroken);
        QVERIFY(!valuation.error().argument("identity").empty());
        QVERIFY(!valuation.error().argument("expected").empty());
        QVERIFY(!valuation.error().argument("found").empty());
    }

    void aSaleOnTheInformationDateIsAccepted() {
        ValuationParts parts = sound();
        parts.matrix[1].date = parts.informationDate;
        QVERIFY(Valuation::create(parts).has_value());
    }

    void aValuationWithoutCatalogueIsAContractBreach() {
        ValuationParts parts = sound();
        parts.catalogue = nullptr;
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(Valuation::create(parts)), std::logic_error);
    }

    void cautionBeginsBeyondFifteenNetAndTwentyFiveGross() {
        MatrixRow made;
        made.price = euros(100'000);
        made.indexAmount = euros(0);
        const auto adjusted = [&](std::vector<double> amounts) {
            made.adjustments.clear();
            for (const double amount : amounts) made.adjustments.push_back({"", {}, 0, euros(amount)});
            return made;
        };
        QVERIFY(!adjusted({15'000}).needsCaution());
        QVERIFY(adjusted({15'001}).needsCaution());
        QVERIFY(adjusted({-15'001}).needsCaution());
        QVERIFY(!adjusted({12'500, -12'500}).needsCaution());
        QVERIFY(adjusted({12'501, -12'500}).needsCaution());
        made.indexAmount = euros(-50'000);
        QCOMPARE(adjusted({5'000, -10'000}).netPercent(), -10.0);
        QCOMPARE(adjusted({5'000, -10'000}).grossPercent(), 30.0);
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::ValuationTest)
#include "valuation_test.moc"
