// Sold beside unsold dwellings: who counts as sold, what is found, and when nothing can be told.
#include <QtTest>
#include <cmath>

#include "model/market/fit.h"
#include "model/quality/sold_comparison.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

const Date from(2024, 1, 1);
const Date to(2025, 1, 1);

/// A town with a model, and values of all dwellings that sold in it and of as many that did not.
struct ValuedTown {
    SaleSet sales;
    std::unique_ptr<MarketModel> model;
    std::size_t soldSince = 0;

    ValuedTown() {
        SyntheticMarket market;
        market.sales = 600;
        market.noise = 0.10;
        sales = market.make();
        model = std::make_unique<MarketModel>(fit(sales, olsSpecification(*sales.catalogue), {}, Progress::none()).value());
        for (const Sale& sale : sales.sales) soldSince += sale.date > from ? 1 : 0;
    }
    /// All values rose by chance round 5%, those of dwellings sold since by so many percent more.
    [[nodiscard]] ValuesOfTwoDates values(double more, std::uint64_t seed = 1) const {
        Dice dice(seed);
        ValuesOfTwoDates two{from, to, false, false, {}};
        const auto add = [&](const std::string& id, double extra) {
            two.values.push_back({id, 300'000, 300'000 * (1.05 + extra / 100 + 0.02 * dice.normal())});
        };
        for (const Sale& sale : sales.sales) add(sale.propertyId, sale.date > from ? more : 0);
        for (std::size_t k = 0; k < sales.sales.size(); ++k) add("unsold " + std::to_string(k), 0);
        return two;
    }
    [[nodiscard]] SoldComparison compared(const ValuesOfTwoDates& two) const { return compareSoldAndUnsold(two, sales, *model); }
};

class SoldComparisonTest : public QObject {
    Q_OBJECT
private slots:
    void whatFollowedPricesIsFoundAndSidesAreCounted() {
        const SoldComparison found = m_town.compared(m_town.values(3));
        QCOMPARE(found.outcome, SoldOutcome::Different);
        QCOMPARE(found.sold, m_town.soldSince);
        QCOMPARE(found.sold + found.unsold, 2 * m_town.sales.sales.size());
        QVERIFY(std::abs(found.medianSold - 8) < 0.5);     // 5 + 3, within the noise of a median of hundreds at 2%
        QVERIFY(std::abs(found.medianUnsold - 5) < 0.5);
        QVERIFY(found.test.finds());
        QVERIFY(found.from == from && found.to == to);
    }

    void fairValuesAreFoundFairButForTheRisk() {
        int alarms = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed)
            alarms += m_town.compared(m_town.values(0, seed)).outcome == SoldOutcome::Different ? 1 : 0;
        QVERIFY2(alarms <= 10, qPrintable(QString::number(alarms)));   // 5% of 200; the risk is 1%
    }

    void onlySalesTheModelRestsOnMakeADwellingSold() {
        ValuedTown town;
        for (Sale& sale : town.sales.sales)
            if (sale.date > from) sale.id = "not in the fit " + sale.id;
        const SoldComparison none = town.compared(town.values(3));
        QCOMPARE(none.sold, std::size_t{0});
        QCOMPARE(none.outcome, SoldOutcome::TooFew);
        QVERIFY(std::isnan(none.medianSold) && std::isnan(none.test.probability));
    }

    void whereNothingCanBeToldItSaysWhy() {
        QCOMPARE(m_town.compared({}).outcome, SoldOutcome::NoValues);
        ValuesOfTwoDates two = m_town.values(3);
        two.areOfOneModel = true;
        QCOMPARE(m_town.compared(two).outcome, SoldOutcome::OneModel);
        QVERIFY(std::isnan(m_town.compared(two).test.probability));
        two = m_town.values(3);
        two.values.resize(4);
        QCOMPARE(m_town.compared(two).outcome, SoldOutcome::TooFew);
        for (TwoValues& one : two.values) one.before = 0;   // not a value
        QCOMPARE(m_town.compared(two).sold + m_town.compared(two).unsold, std::size_t{0});
    }

private:
    ValuedTown m_town;
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::SoldComparisonTest)
#include "sold_comparison_test.moc"
