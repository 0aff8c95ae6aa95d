#include <QtTest>
#include <cmath>
#include <limits>
#include <random>

#include "model/quality/accuracy.h"
#include "model/quality/rivals.h"

namespace herleid {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Market {
    std::vector<double> prices;
    std::vector<double> truth;
};

Market marketOf(std::size_t sales, std::uint64_t seed) {
    std::mt19937_64 chance(seed);
    std::normal_distribution<double> normal;
    Market market;
    for (std::size_t i = 0; i < sales; ++i) {
        market.truth.push_back(300'000 * std::exp(0.4 * normal(chance)));
        market.prices.push_back(market.truth.back() * std::exp(0.10 * normal(chance)));
    }
    return market;
}

/// Errs by so much in ln, independently of the prices.
Rival rivalOf(const char* name, const Market& market, double error, std::uint64_t seed) {
    std::mt19937_64 chance(seed);
    std::normal_distribution<double> normal;
    Rival rival{name, {}};
    for (const double value : market.truth) rival.estimates.push_back(value * std::exp(error * normal(chance)));
    return rival;
}

BootstrapPlan draws(int count, int threads = 0) {
    BootstrapPlan plan;
    plan.draws = count;
    plan.threads = threads;
    return plan;
}

RivalStudy studied(const Market& market, const std::vector<Rival>& rivals, const BootstrapPlan& plan) {
    const auto study = compareRivals(market.prices, rivals, plan, Progress::none());
    if (!study) qFatal("the rivals were not compared");
    return *study;
}

}  // namespace

class RivalsTest : public QObject {
    Q_OBJECT
private slots:
    void theErrorIsThatOfTheAccuracyFigures() {
        const Market market = marketOf(400, 1);
        const Rival rival = rivalOf("a", market, 0.08, 2);
        std::vector<HeldOutValue> values;
        for (std::size_t i = 0; i < market.prices.size(); ++i)
            values.push_back({std::to_string(i), market.prices[i], rival.estimates[i], 1, 2, 1});
        const AccuracyFigures expected = accuracyOf(values);
        const RivalStudy study = studied(market, {rival}, draws(50));
        QVERIFY(std::abs(study.rows[0].rmseLog - expected.rmseLog) < 1e-12);
        QVERIFY(std::abs(study.rows[0].medianError - expected.mdape) < 1e-9);
        QVERIFY(std::abs(study.rows[0].figures[RatioFigure::Cod] - expected.cod) < 1e-9);
        QVERIFY(study.gaps.empty());
    }

    void aRivalDoesNotDifferFromItself() {
        const Market market = marketOf(300, 3);
        const Rival rival = rivalOf("a", market, 0.08, 4);
        const RivalStudy study = studied(market, {rival, rival}, draws(200));
        QCOMPARE(study.gaps.size(), std::size_t(1));
        QCOMPARE(study.gaps[0].rmseLog, 0.0);
        QCOMPARE(study.gaps[0].rmseLogInterval.low, 0.0);
        QCOMPARE(study.gaps[0].rmseLogInterval.high, 0.0);
        QVERIFY(!study.gaps[0].isCertain());
    }

    void onlySalesThatAllEstimateAreCompared() {
        const Market market = marketOf(300, 5);
        Rival whole = rivalOf("whole", market, 0.08, 6);
        Rival part = rivalOf("part", market, 0.08, 7);
        for (std::size_t i = 0; i < 100; ++i) part.estimates[i] = none;
        part.estimates[100] = -1;
        const RivalStudy study = studied(market, {whole, part}, draws(20));
        QCOMPARE(study.sales, std::size_t(199));
        QCOMPARE(study.rows[0].estimated, std::size_t(300));
        QCOMPARE(study.rows[1].estimated, std::size_t(199));
        for (double& estimate : part.estimates) estimate = none;
        const auto nothing = compareRivals(market.prices, {whole, part}, draws(20), Progress::none());
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NoSales);
    }

    /// √(0.10² + 0.12²) against √(0.10² + 0.06²): 0.156 against 0.117.
    void aWorseRivalIsFoundAndByHowMuch() {
        const Market market = marketOf(2000, 8);
        const RivalStudy study = studied(market, {rivalOf("near", market, 0.06, 9), rivalOf("far", market, 0.12, 10)}, draws(400));
        const double expected = std::hypot(0.10, 0.12) - std::hypot(0.10, 0.06);
        QVERIFY(study.gaps[0].isCertain());
        QVERIFY(study.gaps[0].rmseLogInterval.holds(expected));
        QVERIFY(study.gaps[0].rmseLogInterval.low > 0.5 * expected);
        QVERIFY(study.gaps[0].intervals[RatioFigure::Cod].low > 0);
    }

    /// Rivals that err alike are told apart by chance alone: at 95% in about one of twenty towns, here in at most 10%.
    void equalRivalsAreSeldomToldApart() {
        constexpr int towns = 200;
        int apart = 0;
        for (int town = 0; town < towns; ++town) {
            const auto seed = static_cast<std::uint64_t>(1000 + 3 * town);
            const Market market = marketOf(300, seed);
            apart += studied(market, {rivalOf("a", market, 0.08, seed + 1), rivalOf("b", market, 0.08, seed + 2)}, draws(200))
                         .gaps[0]
                         .isCertain();
        }
        QVERIFY2(apart <= towns / 10, qPrintable(QString::number(apart)));
    }

    /// What both rivals get wrong cancels: the interval of the difference is far narrower than those of the figures.
    void sharedLuckCancels() {
        const Market market = marketOf(1000, 11);
        const Rival first = rivalOf("first", market, 0.08, 12);
        Rival second = first;
        for (std::size_t i = 0; i < second.estimates.size(); i += 2) second.estimates[i] *= 1.01;
        const RivalStudy study = studied(market, {first, second}, draws(400));
        const auto width = [](const RatioInterval& interval) { return interval.high - interval.low; };
        QVERIFY(width(study.gaps[0].intervals[RatioFigure::Cod]) < 0.3 * width(study.rows[0].intervals[RatioFigure::Cod]));
    }

    void threadsChangeNoBit() {
        const Market market = marketOf(500, 13);
        const std::vector<Rival> rivals{rivalOf("a", market, 0.06, 14), rivalOf("b", market, 0.08, 15)};
        const RivalStudy one = studied(market, rivals, draws(100, 1));
        const RivalStudy two = studied(market, rivals, draws(100, 2));
        QCOMPARE(one.gaps[0].rmseLogInterval.low, two.gaps[0].rmseLogInterval.low);
        QCOMPARE(one.gaps[0].intervals[RatioFigure::Mki].high, two.gaps[0].intervals[RatioFigure::Mki].high);
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::RivalsTest)
#include "rivals_test.moc"
