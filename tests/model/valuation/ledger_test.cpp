#include "model/valuation/ledger.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

std::int64_t sum(const std::vector<std::int64_t>& cents) {
    return std::accumulate(cents.begin(), cents.end(), std::int64_t{0});
}

class LedgerTest : public QObject {
    Q_OBJECT
private slots:
    void largestRemainderGivesTheCentsLeftOverToTheLargestRemainders() {
        QCOMPARE(largestRemainder({1.2, 2.7, 3.1}, 7), (std::vector<std::int64_t>{1, 3, 3}));
        QCOMPARE(largestRemainder({0.5, 0.5}, 1), (std::vector<std::int64_t>{1, 0}));
        QCOMPARE(largestRemainder({-0.5, 1.5}, 1), (std::vector<std::int64_t>{0, 1}));
        QCOMPARE(largestRemainder({-1.25, -1.75}, -3), (std::vector<std::int64_t>{-1, -2}));
        QCOMPARE(largestRemainder({4.0}, 4), (std::vector<std::int64_t>{4}));
        QCOMPARE(largestRemainder({}, 0), std::vector<std::int64_t>{});
    }

    void largestRemainderAddsUpAndStaysWithinACent() {
        Dice dice(20261123);
        for (int round = 0; round < 20'000; ++round) {
            std::vector<double> shares(1 + dice.below(40));
            const double scale = std::pow(10.0, dice.between(0, 8));
            double whole = 0;
            for (double& share : shares) whole += share = scale * dice.between(-1, 1);
            const auto total = static_cast<std::int64_t>(std::llround(whole));
            const auto cents = largestRemainder(shares, total);
            QCOMPARE(sum(cents), total);
            for (std::size_t i = 0; i < shares.size(); ++i)
                QVERIFY(std::abs(static_cast<double>(cents[i]) - shares[i]) <= 1.0);
        }
    }

    void sharesThatDoNotAddUpAreAContractBreach() {
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(largestRemainder({1.0, 2.0}, 100)), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(largestRemainder({1.0, 2.0}, -100)), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(largestRemainder({1.0, 2.0}, 5)), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(largestRemainder({}, 1)), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(largestRemainder({std::nan("")}, 0)), std::logic_error);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(largestRemainder({1e300, -1e300}, 0)), std::logic_error);
    }

    void theLogarithmicMeanOfEqualsIsTheNumberItself() {
        for (const double a : {1e-6, 1.0, 412'000.0}) QCOMPARE(logarithmicMean(a, a), a);
    }

    void theLogarithmicMeanIsTheQuotientOfDifferences() {
        // (e − 1)/(1 − 0) and (4 − 1)/ln 4.
        QVERIFY(std::abs(logarithmicMean(std::exp(1.0), 1.0) - (std::exp(1.0) - 1)) < 1e-14);
        QVERIFY(std::abs(logarithmicMean(4.0, 1.0) - 3.0 / std::log(4.0)) < 1e-14);
    }

    void theLogarithmicMeanIsSymmetric() {
        Dice dice(1);
        for (int i = 0; i < 10'000; ++i) {
            const double a = std::exp(dice.between(-5, 15));
            const double b = std::exp(dice.between(-5, 15));
            QVERIFY(std::abs(logarithmicMean(a, b) / logarithmicMean(b, a) - 1) < 1e-13);
        }
    }

    void theLogarithmicMeanLiesBetweenTheGeometricAndTheArithmeticMean() {
        // Carlson (1972), American Mathematical Monthly 79:615.
        Dice dice(2);
        for (int i = 0; i < 10'000; ++i) {
            const double a = std::exp(dice.between(0, 14));
            const double b = a * std::exp(dice.between(-2, 2));
            const double mean = logarithmicMean(a, b);
            QVERIFY(mean >= std::sqrt(a * b) * (1 - 1e-14));
            QVERIFY(mean <= (a + b) / 2 * (1 + 1e-14));
        }
    }

    void theLogarithmicMeanKeepsItsDigitsWhereTheTwoNearlyAgree() {
        // Series: L(a, a(1+d)) = a (1 + d/2 − d²/12 + d³/24 − …).
        for (const double d : {1e-3, 1e-6, 1e-9, 1e-12, 1e-15}) {
            const double b = 1.0 + d;
            const double exact = b - 1.0;
            const double series = 1 + exact / 2 - exact * exact / 12 + exact * exact * exact / 24;
            QVERIFY(std::abs(logarithmicMean(b, 1.0) / series - 1) < 1e-12);
        }
    }

    void theLogarithmicMeanOfNothingIsAContractBreach() {
        for (const double wrong : {0.0, -1.0, std::nan("")}) {
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(logarithmicMean(wrong, 1.0)), std::logic_error);
            QVERIFY_EXCEPTION_THROWN(static_cast<void>(logarithmicMean(1.0, wrong)), std::logic_error);
        }
    }

    void contributionsAddUpToTheDifferenceExactly() {
        Dice dice(3);
        for (int round = 0; round < 5'000; ++round) {
            std::vector<double> effects(1 + dice.below(25));
            for (double& effect : effects) effect = dice.between(-0.4, 0.4);
            const double logFrom = dice.between(9, 14);
            const double logTo = std::accumulate(effects.begin(), effects.end(), logFrom);
            const std::int64_t from = std::llround(100 * std::exp(logFrom));
            const std::int64_t to = std::llround(100 * std::exp(logTo));
            const auto cents = contributionCents(effects, logFrom, from, to);
            QCOMPARE(sum(cents), to - from);
            for (std::size_t i = 0; i < effects.size(); ++i) {
                const double exact =
                    effects[i] * logarithmicMean(100 * std::exp(logTo), 100 * std::exp(logFrom));
                QVERIFY(std::abs(static_cast<double>(cents[i]) - exact) <= 1.001);
                QVERIFY(cents[i] == 0 || (cents[i] > 0) == (effects[i] > 0) || std::abs(exact) < 1);
            }
        }
    }

    void contributionsDoNotDependOnTheirOrder() {
        Dice dice(4);
        for (int round = 0; round < 2'000; ++round) {
            std::vector<std::pair<double, std::size_t>> effects(2 + dice.below(15));
            for (std::size_t i = 0; i < effects.size(); ++i) effects[i] = {dice.between(-0.3, 0.3), i};
            const double logFrom = 12.5;
            const auto centsOf = [&] {
                std::vector<double> values;
                for (const auto& effect : effects) values.push_back(effect.first);
                const double logTo = std::accumulate(values.begin(), values.end(), logFrom);
                const auto cents = contributionCents(values, logFrom, std::llround(100 * std::exp(logFrom)),
                                                     std::llround(100 * std::exp(logTo)));
                std::vector<std::int64_t> byName(cents.size());
                for (std::size_t i = 0; i < cents.size(); ++i) byName[effects[i].second] = cents[i];
                return byName;
            };
            const auto first = centsOf();
            std::reverse(effects.begin(), effects.end());
            QCOMPARE(centsOf(), first);
            std::rotate(effects.begin(), effects.begin() + 1, effects.end());
            QCOMPARE(centsOf(), first);
        }
    }

    void effectsThatCancelLeaveEachItsAmount() {
        const std::int64_t value = 30'000'000;
        const auto cents = contributionCents({0.1, -0.1}, std::log(300'000.0), value, value);
        QCOMPARE(cents[0], std::int64_t{3'000'000});
        QCOMPARE(cents[1], std::int64_t{-3'000'000});
    }

    void noContributionsExplainNoDifferenceOnly() {
        QVERIFY(contributionCents({}, 12.0, 100, 100).empty());
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(contributionCents({}, 12.0, 100, 101)), std::logic_error);
    }

    void aPercentageIsThatOfTheFactor() {
        LedgerLine line;
        line.logEffect = std::log(1.062);
        QVERIFY(std::abs(line.percent() - 6.2) < 1e-12);
        line.kind = LedgerKind::Baseline;
        QCOMPARE(line.percent(), 0.0);
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::LedgerTest)
#include "ledger_test.moc"
