#include <QtTest>
#include <cmath>

#include "model/quality/coverage.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {

class CoverageTest : public QObject {
    Q_OBJECT

private slots:
    /// Values 1 … n of sales with price 100; every interval holds it but those of the lowest fifth, by construction.
    void fifthsAreOfTheValueAndNotOfThePrice() {
        SyntheticMarket market;
        market.sales = 1000;
        const SaleSet sales = market.make();
        std::vector<HeldOutValue> values;
        for (std::size_t i = 0; i < sales.sales.size(); ++i) {
            const double predicted = static_cast<double>(i + 1);
            const bool holds = i >= 200;
            values.push_back({sales.sales[i].id, 100, predicted, holds ? 50.0 : 101.0, 200, predicted});
        }
        const auto groups = coverageByGroup(values, sales, {}, 100);
        QVERIFY(groups.size() >= 5);
        for (std::size_t k = 0; k < 5; ++k) {
            QCOMPARE(groups[k].group, std::string("value"));
            QCOMPARE(groups[k].level, std::to_string(k + 1));
            QCOMPARE(groups[k].n, std::size_t{200});
            QCOMPARE(groups[k].coverage90, k == 0 ? 0.0 : 100.0);
        }
        QVERIFY(std::abs(groups[0].medianRatio - 1.005) < 1e-12);   // the median of 1 … 200, over 100
    }

    void everySaleIsInOneLevelAndSmallGroupsAreLeftOut() {
        SyntheticMarket market;
        market.sales = 2000;
        const SaleSet sales = market.make();
        std::vector<HeldOutValue> values;
        for (const Sale& sale : sales.sales) values.push_back({sale.id, 100, 110, 90, 120, 110});
        std::size_t types = 0;
        for (const GroupCoverage& group : coverageByGroup(values, sales, {}, 1)) {
            QCOMPARE(group.coverage90, 100.0);
            QVERIFY(std::abs(group.medianRatio - 1.1) < 1e-12);
            if (group.group == (*sales.catalogue)[SyntheticMarket::TypeAt].name) types += group.n;
        }
        QCOMPARE(types, sales.sales.size());
        for (const GroupCoverage& group : coverageByGroup(values, sales, {}, 2001)) QFAIL(group.level.c_str());
        std::size_t byArea = 0;
        for (const GroupCoverage& group : coverageByGroup(values, sales, {SyntheticMarket::FloorAreaAt}, 1))
            if (group.group == (*sales.catalogue)[SyntheticMarket::FloorAreaAt].name) byArea += group.n;
        QCOMPARE(byArea, sales.sales.size());
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::CoverageTest)
#include "coverage_test.moc"
