#include "model/reading/effect.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/model/reading/fitted_town.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;

EffectChart chartNamed(const std::vector<EffectChart>& charts, const std::string& name) {
    for (const EffectChart& chart : charts)
        if (chart.name == name) return chart;
    throw std::runtime_error("no chart " + name);
}

bool isNear(double found, double wanted, double tolerance) {
    return std::abs(found - wanted) <= tolerance;
}

/// Largest |found − true| along a curve, where true is given by position, up to the level at the reference.
template <class Truth>
double worst(const EffectCurve& curve, const Truth& truth) {
    double error = 0;
    for (const EffectPoint& point : curve.points)
        error = std::max(error, std::abs(point.effect.log - truth(point)));
    return error;
}

bool sameSize(const EffectSize& a, const EffectSize& b) {
    return a.log == b.log && a.standardError == b.standardError && a.percentLow == b.percentLow;
}

}  // namespace

class EffectTest : public QObject {
    Q_OBJECT
private slots:
    void trueEffectsAreFoundWithoutNoise() {
        // Prices are whole cents: ln price is off by 0.005/50,000 at most.
        const double tolerance = 1e-6;
        const FittedTown town = FittedTown::ols(Town{});
        const Facts typical = town.typical();
        const auto charts = featureCharts(town.model, town.sales, std::nullopt);
        const auto floor = [&](const EffectPoint& p) {
            return Town::floorArea * std::log(p.position / typical[Town::FloorAreaAt]);
        };
        QVERIFY(worst(chartNamed(charts, "floor_area").curves.front(), floor) < tolerance);
        const auto plot = [&](const EffectPoint& p) {
            return Town::plot * (std::log1p(p.position) - std::log1p(typical[Town::PlotAt]));
        };
        QVERIFY(worst(chartNamed(charts, "plot").curves.front(), plot) < tolerance);
        const auto quality = [&](const EffectPoint& p) {
            return Town::quality.at(static_cast<std::size_t>(p.position)) -
                   Town::quality.at(static_cast<std::size_t>(typical[Town::QualityAt]));
        };
        QVERIFY(worst(chartNamed(charts, "quality").curves.front(), quality) < tolerance);
    }

    void ageIsReadAtTheSale() {
        const FittedTown town = FittedTown::ols(Town{});
        const EffectChart chart = chartNamed(featureCharts(town.model, town.sales, std::nullopt), "built");
        QVERIFY(chart.isAge);
        QCOMPARE(*chart.feature, std::size_t{Town::BuiltAt});
        // Whole years from the youngest to the oldest but the outer half percents.
        for (const EffectPoint& p : chart.curves.front().points) QCOMPARE(p.position, std::round(p.position));
        const EffectPoint& young = chart.curves.front().points.front();
        for (const EffectPoint& p : chart.curves.front().points) {
            const double truth =
                Town::age * (p.position - young.position) +
                Town::ageSquared * (p.position * p.position - young.position * young.position);
            QVERIFY(isNear(p.effect.log - young.effect.log, truth, 1e-6));
        }
    }

    void theTruthLiesInTheBandOfANoisyFit() {
        // Pointwise 95% bands: the truth may be outside on few of the points, and never far.
        const FittedTown town = FittedTown::additive(noisy(3000));
        const auto charts = featureCharts(town.model, town.sales, std::nullopt);
        const EffectCurve curve = chartNamed(charts, "floor_area").curves.front();
        const double typical = town.typical()[Town::FloorAreaAt];
        for (const EffectPoint& p : curve.points) {
            const double truth = Town::floorArea * std::log(p.position / typical);
            QVERIFY2(std::abs(p.effect.log - truth) <= 4 * p.effect.standardError + 1e-9,
                     qPrintable(QString::number(p.position)));
        }
    }

    void varianceOfASumIsThatOfADenseComputation_data() {
        QTest::addColumn<bool>("additive");
        QTest::newRow("ols") << false;
        QTest::newRow("additive") << true;
    }
    void varianceOfASumIsThatOfADenseComputation() {
        QFETCH(bool, additive);
        const FittedTown town = additive ? FittedTown::additive(noisy(800)) : FittedTown::ols(noisy(800));
        const Sale& sale = town.sales.sales[17];
        const EffectSubject subject{asSold(sale), sale.price};
        for (const EffectChart& chart : featureCharts(town.model, town.sales, subject)) {
            QCOMPARE(chart.terms, town.termsReading(*chart.feature));
            QCOMPARE(chart.curves.size(), std::size_t{1});
            for (const EffectPoint& p : chart.curves.front().points) {
                Facts facts = sale.facts;
                if (chart.shape == EffectShape::Steps)
                    facts.set(*chart.feature,
                              *parsePlainText((*town.sales.catalogue)[*chart.feature], p.level));
                else
                    facts.set(*chart.feature, chart.isAge ? sale.date.year() - p.position : p.position);
                Observation there = asSold(sale);
                there.facts = &facts;
                const DenseContrast dense = denseContrast(town.model, chart.terms, there, asSold(sale));
                QVERIFY(isNear(p.change->log, dense.log, 1e-10));
                QVERIFY(isNear(p.change->standardError, dense.standardError, 1e-8));
                // e is the whole difference in η: no other term moves with this fact.
                QVERIFY(isNear(p.change->log, town.model.logValue(there) - town.model.logValue(asSold(sale)),
                               1e-10));
            }
        }
    }

    void theTypicalDwellingStandsAtTheAveragePlace() {
        // The effect that varies over the map counts at its mean over the places of the sales.
        const FittedTown town = FittedTown::additive(noisy(600));
        const EffectChart chart =
            chartNamed(featureCharts(town.model, town.sales, std::nullopt), "floor_area");
        const Facts typical = town.typical();
        const Date date = town.sales.sales[300].date;
        for (std::size_t i = 0; i < chart.curves.front().points.size(); i += 25) {
            const EffectPoint& point = chart.curves.front().points[i];
            Facts facts = typical;
            facts.set(Town::FloorAreaAt, point.position);
            double mean = 0;
            for (const Sale& sale : town.sales.sales)
                mean += (town.model.logValue({&facts, sale.location, date, date}) -
                         town.model.logValue({&typical, sale.location, date, date})) /
                        600;
            QVERIFY2(isNear(point.effect.log, mean, 1e-10),
                     qPrintable(QString::number(point.effect.log - mean)));
        }
    }

    void bandsAndMoneyFollowFromTheEffect() {
        const FittedTown town = FittedTown::additive(noisy(800));
        const Sale& sale = town.sales.sales[5];
        const Money value(31'415'900, Currency::euro());
        const auto charts = featureCharts(town.model, town.sales, EffectSubject{asSold(sale), value});
        for (const EffectChart& chart : charts)
            for (const EffectPoint& p : chart.curves.front().points) {
                QVERIFY(isNear(p.effect.percent, 100 * (std::exp(p.effect.log) - 1), 1e-9));
                // The ends are equally far in ln price: their product is the square of the middle.
                QVERIFY(isNear((1 + p.effect.percentLow / 100) * (1 + p.effect.percentHigh / 100),
                               std::exp(2 * p.effect.log), 1e-9));
                QVERIFY(isNear(std::log((100 + p.effect.percentHigh) / (100 + p.effect.percent)),
                               1.959964 * p.effect.standardError, 1e-6));
                QVERIFY(p.effect.percentLow <= p.effect.percent && p.effect.percent <= p.effect.percentHigh);
                QVERIFY(isNear(p.money->amount.units(), value.units() * p.change->percent / 100, 0.005001));
            }
    }

    void theOwnFactIsWorthNothingMore() {
        const FittedTown town = FittedTown::additive(noisy(800));
        const Sale& sale = town.sales.sales[5];
        for (const EffectChart& chart :
             featureCharts(town.model, town.sales, EffectSubject{asSold(sale), sale.price})) {
            QVERIFY(chart.own.has_value());
            if (chart.shape == EffectShape::Line) {
                QCOMPARE(*chart.own, chart.isAge ? sale.date.year() - sale.facts[*chart.feature]
                                                 : sale.facts[*chart.feature]);
                continue;
            }
            const EffectPoint& own = chart.curves.front().points[static_cast<std::size_t>(*chart.own)];
            QCOMPARE(own.change->log, 0.0);
            QCOMPARE(own.change->standardError, 0.0);
            QCOMPARE(own.money->amount.cents(), std::int64_t{0});
        }
    }

    void everySaleIsCountedOnce() {
        const FittedTown town = FittedTown::additive(noisy(800));
        for (const auto& charts : {featureCharts(town.model, town.sales, std::nullopt),
                                   termCharts(town.model, town.sales, std::nullopt)})
            for (const EffectChart& chart : charts) {
                std::size_t counted = 0;
                for (const EffectCurve& curve : chart.curves)
                    for (const EffectPoint& p : curve.points) counted += p.sales;
                QVERIFY2(counted == 800, chart.name.c_str());
            }
    }

    void termChartsShowWhatReadsFactsOnly() {
        const FittedTown town = FittedTown::additive(noisy(1500));
        const auto charts = termCharts(town.model, town.sales, std::nullopt);
        for (const std::string name : {"location", "month", "trend_by_place", "floor_area_by_place"})
            QVERIFY(std::none_of(charts.begin(), charts.end(),
                                 [&](const EffectChart& c) { return c.name == name; }));
        const EffectChart byType = chartNamed(charts, "floor_area_by_type");
        QCOMPARE(byType.curves.size(), Town::type.size());
        QCOMPARE(*byType.groupFeature, std::size_t{Town::TypeAt});
        QCOMPARE(byType.curves[1].group, std::string("type2"));
        QVERIFY(byType.residuals.empty());
        const EffectChart interaction = chartNamed(charts, "floor_area_age");
        QCOMPARE(interaction.curves.size(), std::size_t{3});
        QVERIFY(interaction.groupIsAge);
        const EffectChart state = chartNamed(charts, "state");
        QCOMPARE(state.shape, EffectShape::Steps);
        QCOMPARE(state.curves.front().points.back().level, std::string("age 3"));
        for (std::size_t i = 1; i < state.curves.front().points.size(); ++i)
            QCOMPARE(state.curves.front().points[i].position, static_cast<double>(i));
    }

    void partialResidualsAreEffectPlusResidual() {
        const FittedTown town = FittedTown::ols(noisy(500));
        const EffectChart chart = chartNamed(featureCharts(town.model, town.sales, std::nullopt), "rooms");
        // Rooms enter ln price as they are: the slope of the line is known, and every sale has its own
        // residual.
        const auto& points = chart.curves.front().points;
        const double slope = (points.back().effect.log - points.front().effect.log) /
                             (points.back().position - points.front().position);
        QCOMPARE(chart.residuals.size(), std::size_t{500});
        for (std::size_t i = 0; i < 500; ++i) {
            const Sale& sale = town.sales.sales[i];
            const double rooms = sale.facts[Town::RoomsAt];
            QCOMPARE(chart.residuals[i].position, rooms);
            const double line = slope * (rooms - town.typical()[Town::RoomsAt]);
            QVERIFY(isNear(chart.residuals[i].value, line + town.model.fitOf(sale.id)->residual, 1e-10));
        }
    }

    void aFactThatNobodyRecordedHasNoChart() {
        SaleSet sales = noisy(400).make();
        for (Sale& sale : sales.sales) sale.facts.clear(Town::RoomsAt);
        const ModelSpecification specification = additiveSpecification(*sales.catalogue);
        const FittedTown town = FittedTown::with(std::move(sales), specification);
        for (const EffectChart& chart : featureCharts(town.model, town.sales, std::nullopt))
            QVERIFY(chart.name != "rooms");
    }

    void aSubjectWithoutTheFactStandsNowhere() {
        const FittedTown town = FittedTown::additive(noisy(400));
        Facts facts = town.sales.sales[3].facts;
        facts.clear(Town::FloorAreaAt);
        Observation observation = asSold(town.sales.sales[3]);
        observation.facts = &facts;
        const auto charts = featureCharts(town.model, town.sales,
                                          EffectSubject{observation, Money(1'000'000, Currency::euro())});
        QVERIFY(!chartNamed(charts, "floor_area").own);
        QVERIFY(chartNamed(charts, "plot").own.has_value());
    }

    void oneOddSaleDoesNotSqueezeTheCurve() {
        SaleSet sales = noisy(600).make();
        sales.sales[100].facts.set(Town::FloorAreaAt, 90'000);
        const ModelSpecification specification = additiveSpecification(*sales.catalogue);
        const FittedTown town = FittedTown::with(std::move(sales), specification);
        const EffectChart chart =
            chartNamed(featureCharts(town.model, town.sales, std::nullopt), "floor_area");
        QVERIFY(chart.curves.front().points.back().position <= 250);
    }

    void theOrderOfTheSalesChangesNoBit() {
        const FittedTown town = FittedTown::additive(noisy(500));
        SaleSet reversed = town.sales;
        std::reverse(reversed.sales.begin(), reversed.sales.end());
        const auto a = featureCharts(town.model, town.sales, std::nullopt);
        const auto b = featureCharts(town.model, reversed, std::nullopt);
        for (std::size_t c = 0; c < a.size(); ++c) {
            for (std::size_t i = 0; i < a[c].curves.front().points.size(); ++i)
                QVERIFY(sameSize(a[c].curves.front().points[i].effect, b[c].curves.front().points[i].effect));
            for (std::size_t i = 0; i < a[c].residuals.size(); ++i)
                QCOMPARE(a[c].residuals[i].value, b[c].residuals[i].value);
        }
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::EffectTest)
#include "effect_test.moc"
