#include "model/reading/model_reading.h"

#include <QtTest>
#include <algorithm>
#include <random>

#include "tests/model/reading/fitted_town.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;
const Date valuationDate(2025, 1, 1);

/// Cancelled when it was asked so many times.
class CancelAfter final : public Progress {
public:
    explicit CancelAfter(int asked) : m_left(asked) {}
    void report(double, std::string_view) override {}
    [[nodiscard]] bool isCancelled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

/// Fractions as they were told.
class Told final : public Progress {
public:
    void report(double fraction, std::string_view) override { fractions.push_back(fraction); }
    [[nodiscard]] bool isCancelled() const override { return false; }
    std::vector<double> fractions;
};

/// Every figure of a reading, in order.
std::vector<double> figures(const ModelReading& reading) {
    std::vector<double> all;
    const auto add = [&](const EffectSize& e) {
        for (double v : {e.log, e.standardError, e.percent, e.percentLow, e.percentHigh}) all.push_back(v);
    };
    for (const TermReading& term : reading.terms)
        for (double v : {term.edf, term.typicalPercent, term.varianceShare, term.nearestConcurvity})
            all.push_back(v);
    for (const auto& charts : {reading.features, reading.termCharts})
        for (const EffectChart& chart : charts) {
            for (const EffectCurve& curve : chart.curves)
                for (const EffectPoint& point : curve.points) {
                    add(point.effect);
                    if (point.change) add(*point.change);
                    all.push_back(static_cast<double>(point.sales));
                }
            for (const PartialResidual& residual : chart.residuals) all.push_back(residual.value);
        }
    for (const PriceIndex& index : reading.indices)
        for (const IndexPoint& point : index.points)
            for (double v : {point.index, point.low, point.high}) all.push_back(v);
    for (const LocationCell& cell : reading.location.cells) add(cell.effect);
    for (const SaleResidual& sale : reading.residuals.sales) all.push_back(sale.percent);
    for (const HistogramBar& bar : reading.residuals.histogram) all.push_back(bar.expected);
    for (const ResidualGroup& group : reading.residuals.byEstimate) all.push_back(group.medianPercent);
    for (const LandScale& scale : reading.landScales)
        for (const LandBracket& bracket : scale.brackets)
            for (const Money& m : {bracket.perUnit, bracket.low, bracket.high, bracket.cumulative})
                all.push_back(m.units());
    return all;
}

ModelReading readingOf(const FittedTown& town, const SaleSet& sales) {
    const Sale& first = town.sales.sales.front();
    const EffectSubject subject{asSold(first), first.price};
    return readModel(town.model, sales, valuationDate, subject, Progress::none()).value();
}

}  // namespace

class ModelReadingTest : public QObject {
    Q_OBJECT
private slots:
    void theOrderOfTheSalesChangesNoBit_data() {
        QTest::addColumn<bool>("additive");
        QTest::newRow("ols") << false;
        QTest::newRow("additive") << true;
    }
    void theOrderOfTheSalesChangesNoBit() {
        QFETCH(bool, additive);
        const FittedTown town = additive ? FittedTown::additive(noisy(700)) : FittedTown::ols(noisy(700));
        SaleSet shuffled = town.sales;
        std::mt19937 random(5);
        std::shuffle(shuffled.sales.begin(), shuffled.sales.end(), random);
        const auto a = figures(readingOf(town, town.sales));
        const auto b = figures(readingOf(town, shuffled));
        QVERIFY(a.size() > 1000);
        QVERIFY(a == b);
    }

    void hardTownsAreReadToo_data() {
        QTest::addColumn<bool>("additive");
        QTest::addColumn<bool>("locations");
        QTest::addColumn<bool>("neighbourhoods");
        QTest::addColumn<int>("months");
        for (bool additive : {false, true}) {
            const std::string name = additive ? "additive" : "ols";
            QTest::newRow((name + ", no places").c_str()) << additive << false << true << 24;
            QTest::newRow((name + ", no neighbourhoods").c_str()) << additive << true << false << 24;
            QTest::newRow((name + ", nothing of place").c_str()) << additive << false << false << 24;
            QTest::newRow((name + ", one month").c_str()) << additive << true << true << 1;
        }
    }
    void hardTownsAreReadToo() {
        QFETCH(bool, additive);
        QFETCH(bool, locations);
        QFETCH(bool, neighbourhoods);
        QFETCH(int, months);
        Town town = noisy(300);
        town.hasLocations = locations;
        town.hasNeighbourhoods = neighbourhoods;
        town.months = months;
        const FittedTown fitted = additive ? FittedTown::additive(town) : FittedTown::ols(town);
        const ModelReading reading = readingOf(fitted, fitted.sales);
        for (double figure : figures(reading)) QVERIFY(std::isfinite(figure));
        QCOMPARE(reading.features.size(), fitted.sales.catalogue->size());
        QCOMPARE(reading.terms.size(), fitted.model.terms().size());
        QCOMPARE(reading.location.cells.empty(), !locations || (!additive && neighbourhoods));
    }

    void aConstantFactIsNotRead() {
        SaleSet sales = noisy(300).make();
        for (Sale& sale : sales.sales) {
            sale.facts.set(Town::RoomsAt, 4);
            sale.facts.setLevel(Town::TypeAt, 1);
        }
        for (const ModelSpecification& specification :
             {olsSpecification(*sales.catalogue), additiveSpecification(*sales.catalogue)}) {
            const FittedTown town = FittedTown::with(sales, specification);
            const ModelReading reading = readingOf(town, town.sales);
            for (const EffectChart& chart : reading.features) QVERIFY(chart.name != "rooms");
            for (double figure : figures(reading)) QVERIFY(std::isfinite(figure));
        }
    }

    void progressEndsAtOneAndCancelStops() {
        const FittedTown town = FittedTown::ols(noisy(300));
        Told told;
        QVERIFY(readModel(town.model, town.sales, valuationDate, std::nullopt, told).has_value());
        QVERIFY(std::is_sorted(told.fractions.begin(), told.fractions.end()));
        QCOMPARE(told.fractions.front(), 0.0);
        QCOMPARE(told.fractions.back(), 1.0);
        for (int asked : {0, 3, 7}) {
            CancelAfter progress(asked);
            const auto stopped = readModel(town.model, town.sales, valuationDate, std::nullopt, progress);
            QVERIFY(!stopped.has_value());
            QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        }
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::ModelReadingTest)
#include "model_reading_test.moc"
