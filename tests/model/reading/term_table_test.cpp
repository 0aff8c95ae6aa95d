#include "model/reading/term_table.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/model/reading/fitted_town.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;

const TermReading& readingOf(const std::vector<TermReading>& table, const MarketModel& model,
                             const std::string& name) {
    for (const TermReading& reading : table)
        if (model.terms()[reading.term].specification.name == name) return reading;
    throw std::runtime_error("no term " + name);
}

FittedTown fitted(bool additive, std::size_t sales) {
    return additive ? FittedTown::additive(noisy(sales)) : FittedTown::ols(noisy(sales));
}

/// A town in which a second feature follows the floor area up to a noise of its own.
FittedTown withShadow(double noise, Estimator estimator) {
    SaleSet sales = noisy(1200).make();
    Feature shadow;
    shadow.name = "shadow";
    sales.catalogue = std::make_shared<const FeatureCatalogue>(*sales.catalogue->withFeature(shadow));
    Dice dice(11);
    for (Sale& sale : sales.sales)
        sale.facts.set(sales.catalogue->size() - 1,
                       100 + 3 * std::log(sale.facts[Town::FloorAreaAt]) + noise * dice.normal());
    const TermKind kind = estimator == Estimator::Reml ? TermKind::Smooth : TermKind::Polynomial;
    const int size = estimator == Estimator::Reml ? 8 : 1;
    ModelSpecification specification{"shadow", estimator, {}};
    specification.terms.push_back({"floor_area", kind, {"floor_area"}, size});
    specification.terms.push_back({"shadow", kind, {"shadow"}, size});
    specification.terms.push_back({"rooms", kind, {"rooms"}, size});
    return FittedTown::with(std::move(sales), specification);
}

}  // namespace

class TermTableTest : public QObject {
    Q_OBJECT
private:
    static void estimators() {
        QTest::addColumn<bool>("additive");
        QTest::newRow("ols") << false;
        QTest::newRow("additive") << true;
    }

private slots:
    void sharesAddUpToHundred_data() { estimators(); }
    void sharesAddUpToHundred() {
        QFETCH(bool, additive);
        const FittedTown town = fitted(additive, 1000);
        const auto table = termTable(town.model, town.sales);
        QCOMPARE(table.size(), town.model.terms().size());
        double sum = 0;
        for (const TermReading& reading : table) sum += reading.varianceShare;
        QVERIFY2(std::abs(sum - 100) < 1e-8, qPrintable(QString::number(sum, 'g', 12)));
    }

    void sharesAndSpreadsAreThoseOfTheContributions_data() { estimators(); }
    void sharesAndSpreadsAreThoseOfTheContributions() {
        QFETCH(bool, additive);
        const FittedTown town = fitted(additive, 1000);
        const auto n = static_cast<double>(town.sales.sales.size());
        const std::size_t terms = town.model.terms().size();
        std::vector<std::vector<double>> effects;
        for (const Sale& sale : town.sales.sales) {
            effects.push_back(town.model.logEffects(asSold(sale)));
            double sum = 0;
            for (double effect : effects.back()) sum += effect;
            effects.back().push_back(sum);
        }
        const auto covariance = [&](std::size_t a, std::size_t b) {
            double sumA = 0, sumB = 0, sumAB = 0;
            for (const auto& row : effects) {
                sumA += row[a];
                sumB += row[b];
                sumAB += row[a] * row[b];
            }
            return sumAB / n - sumA / n * (sumB / n);
        };
        const auto table = termTable(town.model, town.sales);
        for (std::size_t k = 0; k < terms; ++k) {
            QVERIFY(std::abs(table[k].varianceShare - 100 * covariance(k, terms) / covariance(terms, terms)) <
                    1e-6);
            const double spread = 100 * (std::exp(std::sqrt(std::max(0.0, covariance(k, k)))) - 1);
            QVERIFY(std::abs(table[k].typicalPercent - spread) < 1e-5);
        }
    }

    void theMostImportantFactOfTheTownIsItsFloorArea() {
        const FittedTown town = FittedTown::ols(Town{});
        const auto table = termTable(town.model, town.sales);
        const TermReading& floor = readingOf(table, town.model, "floor_area");
        for (const TermReading& reading : table) QVERIFY(reading.varianceShare <= floor.varianceShare);
    }

    void independentSignalsCannotReplaceEachOther() {
        const FittedTown town = FittedTown::ols(noisy(4000));
        for (const TermReading& reading : termTable(town.model, town.sales)) {
            // Facts were drawn apart: R² of noise on some 45 columns in 4,000 sales is about 1%.
            QVERIFY2(reading.concurvity < 0.03, town.model.terms()[reading.term].specification.name.c_str());
            QVERIFY(!reading.isConfounded);
        }
    }

    void aDuplicatedSignalIsRecognised_data() {
        QTest::addColumn<int>("estimator");
        QTest::newRow("least squares") << static_cast<int>(Estimator::LeastSquares);
        QTest::newRow("penalised") << static_cast<int>(Estimator::Reml);
    }
    void aDuplicatedSignalIsRecognised() {
        QFETCH(int, estimator);
        const FittedTown town = withShadow(0.01, static_cast<Estimator>(estimator));
        const auto table = termTable(town.model, town.sales);
        const TermReading& floor = readingOf(table, town.model, "floor_area");
        QVERIFY2(floor.concurvity > 0.99, qPrintable(QString::number(floor.concurvity)));
        QVERIFY(floor.nearestConcurvity > 0.99);
        QCOMPARE(town.model.terms()[*floor.nearest].specification.name, std::string("shadow"));
        QVERIFY(floor.isConfounded);
        QVERIFY(!readingOf(table, town.model, "rooms").isConfounded);
    }

    void concurvityOfTwoLinesIsTheirSquaredCorrelation() {
        const FittedTown town = withShadow(0.8, Estimator::LeastSquares);
        const auto n = static_cast<double>(town.sales.sales.size());
        double a = 0, b = 0, aa = 0, bb = 0, ab = 0;
        for (const Sale& sale : town.sales.sales) {
            const double x = std::log(sale.facts[Town::FloorAreaAt]);
            const double y = sale.facts[town.sales.catalogue->size() - 1];
            a += x / n;
            b += y / n;
            aa += x * x / n;
            bb += y * y / n;
            ab += x * y / n;
        }
        const double r2 = (ab - a * b) * (ab - a * b) / ((aa - a * a) * (bb - b * b));
        const auto table = termTable(town.model, town.sales);
        QVERIFY(std::abs(readingOf(table, town.model, "floor_area").nearestConcurvity - r2) < 1e-4);
    }

    void anInteractionIsNotBlamedForItsMainEffects() {
        const FittedTown town = FittedTown::additive(noisy(3000));
        const auto table = termTable(town.model, town.sales);
        for (const TermReading& reading : table) {
            QVERIFY(reading.columns == town.model.terms()[reading.term].columns);
        }
        // Age has no grouped term of its own, so that only the interaction's margins could stand in for it.
        const TermReading& age = readingOf(table, town.model, "built");
        for (const TermReading& reading : table)
            if (town.model.terms()[reading.term].specification.name == "floor_area_age")
                QVERIFY(age.nearest != reading.term || age.nearestConcurvity < 0.5);
    }

    void degreesOfFreedomAddUpToThoseOfTheFit_data() { estimators(); }
    void degreesOfFreedomAddUpToThoseOfTheFit() {
        QFETCH(bool, additive);
        const FittedTown town = fitted(additive, 1000);
        double sum = 1;  // the intercept
        for (const TermReading& reading : termTable(town.model, town.sales)) sum += reading.edf;
        QVERIFY2(std::abs(sum - town.model.summary().edf) < 1e-6 * sum, qPrintable(QString::number(sum)));
    }

    void theOrderOfTheSalesChangesNoBit() {
        const FittedTown town = FittedTown::additive(noisy(500));
        SaleSet reversed = town.sales;
        std::reverse(reversed.sales.begin(), reversed.sales.end());
        const auto a = termTable(town.model, town.sales);
        const auto b = termTable(town.model, reversed);
        for (std::size_t k = 0; k < a.size(); ++k) {
            QCOMPARE(a[k].varianceShare, b[k].varianceShare);
            QVERIFY(a[k].concurvity == b[k].concurvity ||
                    (std::isnan(a[k].concurvity) && std::isnan(b[k].concurvity)));
            QCOMPARE(a[k].nearestConcurvity, b[k].nearestConcurvity);
        }
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::TermTableTest)
#include "term_table_test.moc"
