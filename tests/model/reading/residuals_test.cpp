#include "model/reading/residuals.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/facts/statistics.h"
#include "model/reading/error_law.h"
#include "tests/model/reading/fitted_town.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;

bool isNear(double found, double wanted, double tolerance) {
    return std::abs(found - wanted) <= tolerance;
}

}  // namespace

class ResidualsTest : public QObject {
    Q_OBJECT
private slots:
    void leaveOneOutAgreesWithTheFit_data() {
        QTest::addColumn<bool>("additive");
        QTest::newRow("ols") << false;
        QTest::newRow("additive") << true;
    }
    void leaveOneOutAgreesWithTheFit() {
        QFETCH(bool, additive);
        const FittedTown town = additive ? FittedTown::additive(noisy(700)) : FittedTown::ols(noisy(700));
        const ResidualReading reading = readResiduals(town.model, town.sales);
        QCOMPARE(reading.sales.size(), std::size_t{700});
        for (std::size_t i = 0; i < reading.sales.size(); ++i) {
            const SaleResidual& one = reading.sales[i];
            const SaleFit& fit = *town.model.fitOf(one.saleId);
            QCOMPARE(one.saleId, town.model.parts().sales[i].saleId);
            QCOMPARE(one.leaveOneOut, fit.leaveOneOut());
            QCOMPARE(one.leverage, fit.leverage);
            QCOMPARE(one.weight, fit.weight);
            const double estimate =
                std::exp(std::log(one.price.units()) - fit.residual / (1 - fit.leverage)) *
                town.model.calibration();
            QVERIFY(isNear(one.estimate.units(), estimate, 0.006));
            QVERIFY(isNear(one.percent, 100 * (one.price.units() / estimate - 1), 1e-9));
        }
    }

    void leavingOutOneSaleIsRefittingWithoutIt() {
        const FittedTown town = FittedTown::ols(noisy(300));
        const ResidualReading reading = readResiduals(town.model, town.sales);
        for (std::size_t i : {std::size_t{0}, std::size_t{137}, std::size_t{299}}) {
            SaleSet others = town.sales;
            const Sale left = others.sales[i];
            others.sales.erase(others.sales.begin() + static_cast<std::ptrdiff_t>(i));
            const FittedTown refitted = FittedTown::with(others, olsSpecification(*others.catalogue));
            const double expected = std::log(left.price.units()) - refitted.model.logValue(asSold(left));
            QVERIFY(isNear(reading.sales[i].leaveOneOut, expected, 1e-8));
        }
    }

    void theHistogramHoldsEverySale() {
        const FittedTown town = FittedTown::additive(noisy(2000));
        const ResidualReading reading = readResiduals(town.model, town.sales);
        std::size_t counted = 0;
        double expected = 0;
        for (const HistogramBar& bar : reading.histogram) {
            counted += bar.sales;
            expected += bar.expected;
            QVERIFY(isNear(bar.to - bar.from, reading.histogram[0].to - reading.histogram[0].from, 1e-12));
        }
        QCOMPARE(counted, std::size_t{2000});
        QVERIFY(isNear(expected, 2000, 1e-6));
        std::vector<double> residuals;
        for (const SaleResidual& one : reading.sales) residuals.push_back(one.leaveOneOut);
        QVERIFY(isNear(reading.histogram.front().from, -4 * robustSpread(residuals), 1e-12));
        // One bar counted by hand.
        const HistogramBar& bar = reading.histogram[22];
        const auto inside = std::count_if(residuals.begin(), residuals.end(),
                                          [&](double r) { return r >= bar.from && r < bar.to; });
        QVERIFY(std::abs(static_cast<long>(bar.sales) - inside) <=
                1);  // a residual on the border, by rounding
    }

    void quantilesOfNormalNoiseLieOnTheLine() {
        Town town = noisy(8000);
        const FittedTown fitted = FittedTown::ols(town);
        const ResidualReading reading = readResiduals(fitted.model, fitted.sales);
        QCOMPARE(reading.quantiles.size(), std::size_t{99});
        // Standard normal quantiles: NIST/SEMATECH e-Handbook, 1.3.6.7.1.
        QVERIFY(isNear(reading.quantiles[49].expected, 0, 1e-9));
        QVERIFY(isNear(reading.quantiles[94].expected, 1.644854, 1e-6));
        QVERIFY(isNear(reading.quantiles[98].expected, 2.326348, 1e-6));
        // The 1% quantile of 8,000 has standard error sqrt(p(1−p)/n)/φ(z) = 0.042.
        for (const QuantilePair& pair : reading.quantiles)
            QVERIFY(isNear(pair.found, pair.expected, 4 * 0.042));
    }

    void theLawOfErrorsIsTheTables() {
        // Percentage points of Student's t: NIST/SEMATECH e-Handbook, 1.3.6.7.2.
        QVERIFY(isNear(ErrorLaw(3).quantile(0.975), 3.182446, 1e-6));
        QVERIFY(isNear(ErrorLaw(5).quantile(0.95), 2.015048, 1e-6));
        QVERIFY(isNear(ErrorLaw(10).quantile(0.99), 2.763769, 1e-6));
        QVERIFY(isNear(ErrorLaw(30).quantile(0.90), 1.310415, 1e-6));
        // Closed forms: ν = 2 has F(x) = 1/2 + x/(2·sqrt(2 + x²)).
        for (double x : {-7.0, -1.0, 0.0, 0.3, 2.5, 40.0})
            QVERIFY(isNear(ErrorLaw(2).probability(x), 0.5 + x / (2 * std::sqrt(2 + x * x)), 1e-14));
        QVERIFY(isNear(ErrorLaw(0).probability(1.96), 0.9750021, 1e-7));
        // I_x(a, 1) = x^a, and a + b = 1 by reflection.
        QVERIFY(isNear(incompleteBeta(2.5, 1, 0.3), std::pow(0.3, 2.5), 1e-15));
        QVERIFY(isNear(incompleteBeta(3, 7, 0.4) + incompleteBeta(7, 3, 0.6), 1, 1e-14));
    }

    void tenGroupsOfEqualSizeFromLowToHigh() {
        const FittedTown town = FittedTown::ols(noisy(1000));
        const ResidualReading reading = readResiduals(town.model, town.sales);
        QCOMPARE(reading.byEstimate.size(), std::size_t{10});
        for (std::size_t g = 0; g < 10; ++g) {
            QCOMPARE(reading.byEstimate[g].sales, std::size_t{100});
            if (g > 0) QVERIFY(reading.byEstimate[g].position > reading.byEstimate[g - 1].position);
        }
        std::size_t inMonths = 0;
        for (const ResidualGroup& group : reading.byMonth) inMonths += group.sales;
        QCOMPARE(inMonths, std::size_t{1000});
        QCOMPARE(reading.byMonth.front().position, static_cast<double>(Date(2023, 1, 1).monthIndex()));
    }

    void aStreetThatTheModelCannotSeeStandsOutOnTheMap() {
        // Half a square kilometre where everything sells 30% higher, in a model without places.
        SaleSet sales = noisy(3000).make();
        const auto isDear = [](double x, double y) { return x < 150'700 && y < 460'700; };
        for (Sale& sale : sales.sales)
            if (isDear(sale.location->x, sale.location->y))
                sale.price = Money::fromUnits(1.3 * sale.price.units(), sale.price.currency());
        const ModelSpecification specification = olsSpecification(*sales.catalogue);
        const FittedTown town = FittedTown::with(std::move(sales), specification);
        const ResidualReading reading = readResiduals(town.model, town.sales);
        QCOMPARE(reading.cellSize, 100.0);
        int dear = 0;
        for (const ResidualCell& cell : reading.byPlace) {
            QVERIFY(cell.sales >= 5);
            if (isDear(cell.x, cell.y)) {
                ++dear;
                QVERIFY2(cell.medianPercent > 10, qPrintable(QString::number(cell.medianPercent)));
            } else {
                QVERIFY2(std::abs(cell.medianPercent) < 20, qPrintable(QString::number(cell.medianPercent)));
            }
        }
        QVERIFY(dear > 0);
    }

    void halfOfNormalNoiseIsWithinTwoThirdsOfSigma() {
        const FittedTown town = FittedTown::ols(noisy(8000));
        // The median of |N(0, σ)| is 0.6745 σ; in percent for σ = 0.08, with 4 standard errors of the median
        // (1.2%).
        const double expected = 100 * 0.6745 * 0.08;
        QVERIFY(
            isNear(readResiduals(town.model, town.sales).medianAbsolutePercent, expected, 0.06 * expected));
    }

    void aMadPriceIsTheLargestResidual() {
        SaleSet sales = noisy(600).make();
        sales.sales[321].price = Money(100'000, Currency::euro());
        const std::string mad = sales.sales[321].id;
        const ModelSpecification specification = additiveSpecification(*sales.catalogue);
        const FittedTown town = FittedTown::with(std::move(sales), specification);
        const ResidualReading reading = readResiduals(town.model, town.sales);
        QCOMPARE(reading.largest.size(), std::size_t{20});
        QCOMPARE(reading.sales[reading.largest[0]].saleId, mad);
        for (std::size_t i = 1; i < 20; ++i)
            QVERIFY(std::abs(reading.sales[reading.largest[i - 1]].leaveOneOut) >=
                    std::abs(reading.sales[reading.largest[i]].leaveOneOut));
    }

    void aSaleThatAFitRestsOnAloneIsLeftOut() {
        SaleSet sales = noisy(300).make();
        // Its number of rooms is the only other one: that effect is whatever this sale takes.
        for (Sale& sale : sales.sales) sale.facts.set(Town::RoomsAt, 4);
        sales.sales[7].facts.set(Town::RoomsAt, 5);
        const std::string alone = sales.sales[7].id;
        const ModelSpecification specification = olsSpecification(*sales.catalogue);
        const FittedTown town = FittedTown::with(std::move(sales), specification);
        QVERIFY(std::isnan(town.model.fitOf(alone)->leaveOneOut()));
        const ResidualReading reading = readResiduals(town.model, town.sales);
        QCOMPARE(reading.sales.size(), std::size_t{299});
        QVERIFY(std::none_of(reading.sales.begin(), reading.sales.end(),
                             [&](const SaleResidual& one) { return one.saleId == alone; }));
    }

    void salesThatWereNotFittedAreIgnored() {
        FittedTown town = FittedTown::ols(noisy(300));
        Sale other = town.sales.sales.front();
        other.id = "another";
        town.sales.sales.push_back(other);
        QCOMPARE(readResiduals(town.model, town.sales).sales.size(), std::size_t{300});
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::ResidualsTest)
#include "residuals_test.moc"
