#include "model/evidence/interval_scale.h"

#include <QtTest>
#include <cmath>
#include <functional>

#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

const double quarter = 12 - 0.5 * 0.2533471;   // two fifths of the sales are worth less

/// Sales whose errors are wider than claimed, by a factor of the value, of the type and of the time.
struct Lopsided {
    std::vector<Facts> facts;
    std::vector<LeftOutSale> sales;
    std::vector<double> spread;

    explicit Lopsided(std::size_t count, std::uint64_t seed = 7) {
        Dice dice(seed);
        for (std::size_t i = 0; i < count; ++i) {
            Facts own(8);
            own.setLevel(SyntheticMarket::TypeAt, dice.below(3));
            facts.push_back(own);
        }
        for (std::size_t i = 0; i < count; ++i) {
            const double logValue = 12 + dice.normal() * 0.5;
            spread.push_back((logValue < quarter ? 2.0 : 1.0) * (facts[i].level(SyntheticMarket::TypeAt) == 1 ? 1.7 : 1.0));
            const Date day = Date::fromDays(Date(2020, 1, 1).days() + static_cast<int>(dice.below(1000)));
            if (day >= Date(2021, 5, 15)) spread.back() *= 1.5;   // the later half: 500 days
            const double sd = dice.between(0.05, 0.2);
            sales.push_back({logValue, sd * spread.back() * dice.normal(), sd, day, &facts[i]});
        }
    }
};

double coverage(const IntervalScale& scale, const std::vector<LeftOutSale>& sales,
                const std::function<bool(const LeftOutSale&)>& counts) {
    double inside = 0, all = 0;
    for (const LeftOutSale& sale : sales) {
        if (!counts(sale)) continue;
        all += 1;
        inside += std::abs(sale.error) <= scale.factorOf(sale.logValue, sale.date, *sale.facts) * sale.sd ? 1 : 0;
    }
    return 100 * inside / all;
}

class IntervalScaleTest : public QObject {
    Q_OBJECT
private slots:
    void ninetyPercentAreHeldInEveryBandAndTypeAlsoOfNewSales() {
        const auto catalogue = SyntheticMarket{}.catalogue();
        const Lopsided seen(6000);
        const Lopsided unseen(20000, 8);
        const IntervalScale scale = scaleIntervals(seen.sales, *catalogue, {SyntheticMarket::TypeAt});
        QCOMPARE(scale.factors.size(), std::size_t(5));
        for (std::size_t type = 0; type < 3; ++type) {
            const double held = coverage(scale, unseen.sales, [&](const LeftOutSale& sale) {
                return sale.facts->level(SyntheticMarket::TypeAt) == type;
            });
            QVERIFY2(std::abs(held - 90) < 2, qPrintable(QString::number(held)));   // 4 se of 2,000 seen sales: 2.7
        }
        for (const auto& [lo, hi] : {std::pair{0.0, 11.5}, {11.5, quarter}, {quarter, 12.2}, {12.2, 99.0}}) {
            const double held = coverage(scale, unseen.sales, [&, low = lo, high = hi](const LeftOutSale& sale) {
                return sale.logValue > low && sale.logValue <= high;
            });
            QVERIFY2(std::abs(held - 90) < 3, qPrintable(QString::number(held)));
        }
        for (const bool late : {false, true}) {
            const double held = coverage(scale, unseen.sales,
                                         [&](const LeftOutSale& sale) { return (sale.date >= Date(2021, 5, 15)) == late; });
            QVERIFY2(std::abs(held - 90) < 2, qPrintable(QString::number(held)));
        }
        // Wider where errors are wider.
        QVERIFY(scale.factors.front() > 1.5 * scale.factors.back());
        QVERIFY(scale.byLevel.front().factors[1] > 1.4 * scale.byLevel.front().factors[0]);
    }

    void fewSalesHaveOneFactor() {
        const auto catalogue = SyntheticMarket{}.catalogue();
        const Lopsided few(60);
        const IntervalScale scale = scaleIntervals(few.sales, *catalogue, {SyntheticMarket::TypeAt});
        QVERIFY(scale.edges.empty());
        QCOMPARE(scale.factors.size(), std::size_t(1));
        for (const double factor : scale.byLevel.front().factors) QCOMPARE(factor, 1.0);
        // ⌈61 · 0.9⌉ = 55 of the 60 are inside.
        QVERIFY(std::abs(coverage(scale, few.sales, [](const auto&) { return true; }) - 100.0 * 55 / 60) < 1e-9);
    }

    void withoutSalesTheNormalFactorStands() {
        const IntervalScale scale = scaleIntervals({}, *SyntheticMarket{}.catalogue(), {});
        QVERIFY(std::abs(scale.factorOf(12, {}, Facts(8)) - 1.6448536269514722) < 1e-15);
    }

    void aLevelThatCameLaterHasNoFactorOfItsOwn() {
        IntervalScale scale;
        scale.factors = {2.0};
        scale.byLevel = {{SyntheticMarket::TypeAt, {1.5}}};
        Facts facts(8);
        facts.setLevel(SyntheticMarket::TypeAt, 0);
        QCOMPARE(scale.factorOf(12, {}, facts), 3.0);
        facts.setLevel(SyntheticMarket::TypeAt, 3);
        QCOMPARE(scale.factorOf(12, {}, facts), 2.0);
        facts.clear(SyntheticMarket::TypeAt);
        QCOMPARE(scale.factorOf(12, {}, facts), 2.0);
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::IntervalScaleTest)
#include "interval_scale_test.moc"
