#include <QtTest>
#include <cmath>

#include "model/quality/accuracy.h"

namespace herleid {

class AccuracyTest : public QObject {
    Q_OBJECT

private slots:
    /// Worked by hand: ratios 0.9, 1.0, 1.1, 1.3.
    void figuresOfFourSales() {
        const std::vector<HeldOutValue> values{{"a", 100, 90, 80, 100, 90},
                                               {"b", 200, 200, 150, 260, 200},
                                               {"c", 300, 330, 310, 350, 330},
                                               {"d", 400, 520, 390, 600, 520}};
        const AccuracyFigures figures = accuracyOf(values);
        QCOMPARE(figures.n, std::size_t(4));
        const double squares = std::pow(std::log(0.9), 2) + std::pow(std::log(1.1), 2) + std::pow(std::log(1.3), 2);
        QVERIFY(std::abs(figures.rmseLog - std::sqrt(squares / 4)) < 1e-14);
        QVERIFY(std::abs(figures.mape - 12.5) < 1e-12);
        QVERIFY(std::abs(figures.mdape - 10) < 1e-12);
        QCOMPARE(figures.within10, 75.0);
        QCOMPARE(figures.within20, 75.0);
        QVERIFY(std::abs(figures.medianRatio - 1.05) < 1e-14);
        QVERIFY(std::abs(figures.cod - 100 * (0.15 + 0.05 + 0.05 + 0.25) / 4 / 1.05) < 1e-12);
        QVERIFY(std::abs(figures.prd - 1.075 / (1140.0 / 1000.0)) < 1e-14);
        QCOMPARE(figures.coverage90, 75.0);  // c: its price lies below the interval
        const double width = (20.0 / 90 + 110.0 / 200 + 40.0 / 330 + 210.0 / 520) / 4;
        QVERIFY(std::abs(figures.meanIntervalWidth - 100 * width) < 1e-12);
    }

    /// Values that are S·(1 + 0.1·log₂ S) by construction: relative assessment rises with the price.
    void prbIsPositiveWhereDearDwellingsAreValuedHigher() {
        std::vector<HeldOutValue> values;
        for (int i = 1; i <= 200; ++i) {
            const double price = 1000.0 * i;
            const double predicted = price * (0.8 + 0.02 * std::log2(price));
            values.push_back({std::to_string(i), price, predicted, 0.5 * price, 2 * price, predicted});
        }
        const double rising = accuracyOf(values).prb;
        QVERIFY2(rising > 0.015 && rising < 0.025, qPrintable(QString::number(rising)));
        for (HeldOutValue& v : values) v.predicted = v.price * 1.07;
        QVERIFY(std::abs(accuracyOf(values).prb) < 1e-12);
        QVERIFY(std::abs(accuracyOf(values).prd - 1) < 1e-12);
        QVERIFY(std::abs(accuracyOf(values).medianRatio - 1.07) < 1e-12);
    }

    void withoutSalesNothingIsKnown() {
        const AccuracyFigures none = accuracyOf({});
        QCOMPARE(none.n, std::size_t(0));
        QVERIFY(std::isnan(none.rmseLog) && std::isnan(none.meanIntervalWidth) && std::isnan(none.prb));
        QVERIFY(std::isnan(accuracyOf({{"a", 1, 1, 1, 1, 1}}).prb));
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::AccuracyTest)
#include "accuracy_test.moc"
