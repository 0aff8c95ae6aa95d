#include <QtTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "model/facts/statistics.h"
#include "model/quality/ordered_ratios.h"
#include "model/quality/ratio_bootstrap.h"
#include "model/quality/vertical_equity.h"
#include "tests/model/quality/cook_county_fixture.h"

namespace herleid {
namespace {

RatioSample sampleOf(const std::vector<PublishedRatio>& published) {
    RatioSample sample;
    for (const PublishedRatio& one : published) sample.add(one.estimate, one.price);
    return sample;
}

/// As many digits as were printed.
bool isPrinted(double value, double printed, int decimals) {
    return std::abs(value - printed) <= 0.5000001 * std::pow(10.0, -decimals);
}

RatioSample simulated(std::size_t n, std::uint64_t seed, double spread) {
    std::mt19937_64 chance(seed);
    std::normal_distribution<double> normal;
    RatioSample sample;
    for (std::size_t i = 0; i < n; ++i) {
        const double price = std::exp(12.5 + 0.4 * normal(chance));
        sample.add(price * std::exp(spread * normal(chance)), price);
    }
    return sample;
}

}  // namespace

class RatioFiguresTest : public QObject {
    Q_OBJECT
private slots:
    void publishedExamplesComeOutToTheirPrintedDigits_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<std::vector<double>>("printed");  // median, COD, PRD, PRB
        QTest::newRow("IAAO 1-1") << 0 << std::vector<double>{0.863913, 29.817714, 0.983305, 0.232261};
        QTest::newRow("IAAO 1-4") << 1 << std::vector<double>{0.820000, 14.523802, 0.976587, 0.135490};
        QTest::newRow("IAAO D-1") << 2 << std::vector<double>{0.909821, 7.507398, 1.026904, -0.119837};
        QTest::newRow("IAAO D-2") << 3 << std::vector<double>{1.000000, 7.812500, 1.055797, -0.010850};
        QTest::newRow("Quintos") << 4 << std::vector<double>{0.941103, 9.134592, 1.061223, -0.151772};
        QTest::newRow("Cook County") << 5 << std::vector<double>{0.982945, 17.814569, 1.048419, 0.002475787};
        QTest::newRow("IAAO draft") << 6 << std::vector<double>{0.867777, 24.651115, 0.992787, 0.187127};
    }
    void publishedExamplesComeOutToTheirPrintedDigits() {
        QFETCH(int, which);
        QFETCH(std::vector<double>, printed);
        const std::vector<PublishedRatio>* const examples[] = {&iaaoTable11,   &iaaoTable14,      &iaaoTableD1,    &iaaoTableD2,
                                                               &quintosSample, &cookCountySample, &iaaoDraftTable1};
        const RatioFigures figures = ratioFigures(sampleOf(*examples[which]));
        QVERIFY2(isPrinted(figures[RatioFigure::Median], printed[0], 6), qPrintable(QString::number(figures[RatioFigure::Median], 'g', 12)));
        QVERIFY2(isPrinted(figures[RatioFigure::Cod], printed[1], 6), qPrintable(QString::number(figures[RatioFigure::Cod], 'g', 12)));
        QVERIFY2(isPrinted(figures[RatioFigure::Prd], printed[2], 6), qPrintable(QString::number(figures[RatioFigure::Prd], 'g', 12)));
        QVERIFY2(isPrinted(figures[RatioFigure::Prb], printed[3], 6), qPrintable(QString::number(figures[RatioFigure::Prb], 'g', 12)));
    }

    void theGiniFiguresAreThoseOfQuintosAndCookCounty() {
        const RatioFigures quintos = ratioFigures(sampleOf(quintosSample));
        QVERIFY(isPrinted(quintos[RatioFigure::Mki], 0.793598, 6));
        QVERIFY(isPrinted(quintos[RatioFigure::Ki], -0.059548, 6));
        QVERIFY(isPrinted(ratioFigures(sampleOf(cookCountySample))[RatioFigure::Mki], 0.911457, 6));
    }

    void priceRelatedBiasHasThePublishedInterval() {
        const PriceRelatedBias bias = priceRelatedBias(sampleOf(cookCountySample));
        QVERIFY(isPrinted(bias.slope, 0.002475787, 9));
        QVERIFY(isPrinted(bias.interval.low, -0.0140438, 7));
        QVERIFY(isPrinted(bias.interval.high, 0.0189954, 7));
    }

    void extremesLieBeyondThreeInterquartileRanges() {
        QCOMPARE(trimRatios(sampleOf(cookCountySample), 3).trimmed.size(), std::size_t(28));
    }

    void verticalEquityIsThatOfBothDrafts() {
        const RatioSample sample = sampleOf(iaaoDraftTable1);
        const auto now = verticalEquity(sample, VeiGrouping::Quantiles);
        QVERIFY(now);
        QCOMPARE(now->groups.size(), std::size_t(4));
        const std::size_t sizes[] = {14, 13, 13, 14};
        for (int g = 0; g < 4; ++g) QCOMPARE(now->groups[static_cast<std::size_t>(g)].n, sizes[g]);
        QVERIFY(isPrinted(now->indicator, 48.53, 2));
        QVERIFY(isPrinted(now->significance, 17.57, 2));
        QVERIFY(now->isSignificant());
        const auto former = verticalEquity(sample, VeiGrouping::Ceilings);
        QCOMPARE(former->groups[2].n, std::size_t(14));
        // Printed 50.19 and 17.56, from ratios rounded before.
        QVERIFY(std::abs(former->indicator - 50.19) < 0.01);
        QVERIFY(std::abs(former->significance - 17.56) < 0.01);
    }

    void theMedianOfFourteenLiesBetweenTheFourthAndTheEleventh() {
        std::vector<double> values;
        for (int i = 1; i <= 14; ++i) values.push_back(i);
        const RatioInterval interval = medianInterval(values, 0.90);
        QCOMPARE(interval.low, 4.0);
        QCOMPARE(interval.high, 11.0);
        QVERIFY(!medianInterval({1, 2, 3}, 0.95).isKnown());
    }

    void tooFewSalesGiveNoFigureInsteadOfAWrongOne() {
        QVERIFY(std::isnan(ratioFigures({})[RatioFigure::Median]));
        RatioSample one;
        one.add(90, 100);
        const RatioFigures figures = ratioFigures(one);
        QCOMPARE(figures[RatioFigure::Median], 0.9);
        QVERIFY(std::isnan(figures[RatioFigure::Cov]));
        QVERIFY(std::isnan(figures[RatioFigure::Prb]));
        QVERIFY(!verticalEquity(sampleOf(iaaoTable14), VeiGrouping::Quantiles));
        one.add(-1, 100);
        QVERIFY(!checkSample(one));
    }

    void copiesOfSalesAreWhatRepeatingThemIs() {
        const RatioSample sample = sampleOf(quintosSample);
        const OrderedRatios ordered(sample);
        std::vector<std::uint16_t> copies;
        RatioSample repeated;
        for (std::size_t i = 0; i < ordered.size(); ++i) {
            copies.push_back(static_cast<std::uint16_t>((i * 7) % 4));
            for (int k = 0; k < copies.back(); ++k) repeated.add(ordered.estimates()[i], ordered.prices()[i]);
        }
        const RatioFigures counted = ordered.figures(copies, repeated.size());
        const RatioFigures plain = OrderedRatios(repeated).figures();
        for (std::size_t k = 0; k < ratioFigureCount; ++k) {
            const auto figure = static_cast<RatioFigure>(k);
            if (figure == RatioFigure::Prb) continue;
            QVERIFY2(std::abs(counted[figure] - plain[figure]) < 1e-9 * std::max(1.0, std::abs(plain[figure])), name(figure).data());
        }
    }

    void figuresWithoutEachSaleAreThoseOfTheSmallerSample() {
        for (const std::size_t n : {2U, 3U, 6U, 29U, 30U}) {
            const RatioSample sample = simulated(n, n, 0.2);
            const OrderedRatios ordered(sample);
            const std::vector<RatioFigures> without = ordered.withoutEach();
            for (std::size_t i = 0; i < n; ++i) {
                RatioSample rest;
                for (std::size_t j = 0; j < n; ++j)
                    if (j != i) rest.add(ordered.estimates()[j], ordered.prices()[j]);
                const RatioFigures plain = ratioFigures(rest);
                for (std::size_t k = 0; k < ratioFigureCount; ++k) {
                    const auto figure = static_cast<RatioFigure>(k);
                    if (figure == RatioFigure::Prb || std::isnan(plain[figure])) continue;
                    QVERIFY2(std::abs(without[i][figure] - plain[figure]) < 1e-9 * std::max(1.0, std::abs(plain[figure])),
                             qPrintable(QString("%1 of %2, %3").arg(name(figure).data()).arg(n).arg(i)));
                }
            }
        }
    }

    void theOrderOfSalesAndTheThreadsChangeNoBit() {
        RatioSample sample = simulated(500, 3, 0.15);
        BootstrapPlan plan;
        plan.draws = 200;
        plan.threads = 1;
        const RatioIntervals one = ratioIntervals(sample, plan).value();
        std::reverse(sample.estimates.begin(), sample.estimates.end());
        std::reverse(sample.prices.begin(), sample.prices.end());
        plan.threads = 4;
        const RatioIntervals four = ratioIntervals(sample, plan).value();
        for (std::size_t k = 0; k < ratioFigureCount; ++k) {
            const auto figure = static_cast<RatioFigure>(k);
            QVERIFY2(one[figure].low == four[figure].low && one[figure].high == four[figure].high, name(figure).data());
        }
    }

    // For a lognormal ratio with median 1 and log spread s the mean is e^(s²/2), COV² = e^(s²) − 1; the intervals must hold
    // the true figures about as often as they promise.
    void bootstrapIntervalsHoldTheTruthAsOftenAsPromised() {
        constexpr int trials = 200;
        constexpr double spread = 0.15;
        const double mean = std::exp(spread * spread / 2);
        const double cov = 100 * std::sqrt(std::expm1(spread * spread));
        const double within10 = 100 * (0.5 * std::erfc(-std::log(1.1) / spread / std::sqrt(2)) - 0.5 * std::erfc(-std::log(0.9) / spread / std::sqrt(2)));
        int ofMean = 0;
        int ofCov = 0;
        int ofWithin = 0;
        int ofMedian = 0;
        for (int trial = 0; trial < trials; ++trial) {
            BootstrapPlan plan;
            plan.draws = 400;
            plan.seed = static_cast<std::uint64_t>(trial) + 1;
            const RatioIntervals intervals = ratioIntervals(simulated(150, 1000 + static_cast<std::uint64_t>(trial), spread), plan).value();
            ofMean += intervals[RatioFigure::Mean].holds(mean) ? 1 : 0;
            ofCov += intervals[RatioFigure::Cov].holds(cov) ? 1 : 0;
            ofWithin += intervals[RatioFigure::Within10].holds(within10) ? 1 : 0;
            ofMedian += intervals[RatioFigure::Median].holds(1) ? 1 : 0;
        }
        // 95% of 200 within four standard errors of a binomial, and BCa's own error at n = 150.
        for (const int held : {ofMean, ofCov, ofWithin, ofMedian})
            QVERIFY2(held >= 178, qPrintable(QString("%1 %2 %3 %4").arg(ofMean).arg(ofCov).arg(ofWithin).arg(ofMedian)));
    }

    void theBootstrapOfAMeanIsThatOfNormalTheory() {
        const RatioSample sample = simulated(2000, 8, 0.1);
        const std::vector<double> ratios = sample.ratios();
        double mean = 0;
        for (const double r : ratios) mean += r / 2000;
        double squares = 0;
        for (const double r : ratios) squares += (r - mean) * (r - mean);
        const double half = normalQuantile(0.975) * std::sqrt(squares / 1999 / 2000);
        BootstrapPlan plan;
        plan.draws = 4000;
        const RatioInterval interval = ratioIntervals(sample, plan).value()[RatioFigure::Mean];
        QVERIFY(std::abs(interval.low - (mean - half)) < 0.08 * half);
        QVERIFY(std::abs(interval.high - (mean + half)) < 0.08 * half);
    }
};

}  // namespace herleid

QTEST_GUILESS_MAIN(herleid::RatioFiguresTest)
#include "ratio_figures_test.moc"
