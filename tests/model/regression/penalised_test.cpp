#include <Eigen/LU>
#include <QtTest>
#include <cmath>
#include <random>

#include "model/regression/bspline.h"
#include "model/regression/coefficient_space.h"
#include "model/regression/monotone.h"
#include "model/regression/penalty.h"
#include "model/regression/reml.h"
#include "model/regression/scaled_t.h"
#include "model/regression/sparse_design.h"
#include "tests/model/regression/smoothing_data.h"

namespace herleid {
namespace {

void append(const BSplineValues& values, std::size_t shift, SparseRow& row) {
    for (std::size_t k = 0; k < 4; ++k) row.emplace_back(shift + values.first + k, values.values[k]);
}

template <class Array>
Eigen::VectorXd vector(const Array& values) {
    return Eigen::Map<const Eigen::VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

/// A random design with runs of four and single columns, dense and sparse.
struct Pair {
    Eigen::MatrixXd dense;
    SparseDesign sparse;
};

Pair randomDesign(std::size_t rows, int threads) {
    constexpr std::size_t columns = 30;
    std::vector<SparseRow> made(rows);
    std::mt19937 random(7);
    Eigen::MatrixXd dense = Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(rows), columns);
    for (std::size_t i = 0; i < rows; ++i) {
        made[i].emplace_back(0, 1.0);
        append(BSpline::even(0, 1, 12).at(static_cast<double>(random() % 1000) / 999.0), 1, made[i]);
        made[i].emplace_back(13 + random() % 17, 0.5 + static_cast<double>(random() % 7));
        for (const auto& [column, value] : made[i])
            dense(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(column)) = value;
    }
    return {dense, SparseDesign(rows, columns, threads, [&](std::size_t i, SparseRow& row) { row = made[i]; })};
}

}  // namespace

class PenalisedTest : public QObject {
    Q_OBJECT

private slots:
    void splineColumnsAddUpToOneAndReproduceALine() {
        const BSpline spline(-2, 5, {-1, 0.5, 0.75, 3});
        for (double x = -2; x <= 5; x += 0.01) {
            const BSplineValues at = spline.at(x);
            double sum = 0;
            double line = 0;
            for (std::size_t k = 0; k < 4; ++k) {
                QVERIFY(at.values[k] >= -1e-15);
                sum += at.values[k];
                // Marsden's identity: with its knots' means as coefficients a spline is the position itself.
                const auto& t = spline.knots();
                const std::size_t j = at.first + k;
                line += at.values[k] * (t[j + 1] + t[j + 2] + t[j + 3]) / 3.0;
            }
            QVERIFY(std::abs(sum - 1) < 1e-14);
            QVERIFY(std::abs(line - (x + 2) / 7) < 0x1p-24);
        }
    }

    void aSecondOrderPenaltyLeavesStraightLinesFreeOnAnyKnots() {
        const BSpline spline(0, 10, {0.1, 0.3, 1, 4, 9});
        Eigen::VectorXd line(static_cast<Eigen::Index>(spline.columns()));
        for (Eigen::Index j = 0; j < line.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            line(j) = 3 - 2 * (spline.knots()[at + 1] + spline.knots()[at + 2] + spline.knots()[at + 3]) / 3.0;
        }
        const Eigen::MatrixXd S = splinePenalty(spline, 2);
        QVERIFY((S * line).norm() < 1e-10 * S.norm());
        line(4) += 1;
        QVERIFY(line.dot(S * line) > 0.1);
        const Eigen::MatrixXd even = splinePenalty(BSpline::even(0, 1, 9), 2);
        QVERIFY((even - differencePenalty(9, 2)).norm() < 1e-10);
    }

    void crossProductsOfSparseRowsEqualThoseOfTheDenseMatrix() {
        const auto [dense, sparse] = randomDesign(5000, 2);
        Eigen::VectorXd y(5000);
        Eigen::VectorXd w(5000);
        for (Eigen::Index i = 0; i < 5000; ++i) {
            y(i) = std::sin(static_cast<double>(i));
            w(i) = i % 5 == 0 ? 0.0 : 0.5 + static_cast<double>(i % 3);
        }
        const CrossProduct cross = sparse.crossProduct(y, w);
        const Eigen::MatrixXd expected = dense.transpose() * w.asDiagonal() * dense;
        QVERIFY((cross.XtWX - expected).norm() < 1e-11 * expected.norm());
        QVERIFY((cross.XtWy - dense.transpose() * w.asDiagonal() * y).norm() < 1e-10 * expected.norm());
        QVERIFY(std::abs(cross.ytWy - y.dot(w.asDiagonal() * y)) < 1e-9);
        const Eigen::VectorXd beta = Eigen::VectorXd::LinSpaced(30, -1, 2);
        QVERIFY((sparse.multiply(beta) - dense * beta).norm() < 1e-11);
        const Eigen::MatrixXd V = (expected + Eigen::MatrixXd::Identity(30, 30)).inverse();
        const Eigen::VectorXd spreads = (dense * V).cwiseProduct(dense).rowwise().sum();
        QVERIFY((sparse.quadratics(V) - spreads).norm() < 1e-10);
        QVERIFY((sparse.columnSums(w) - dense.transpose() * w).norm() < 1e-9);
    }

    void theNumberOfThreadsChangesNoBitOfTheCrossProducts() {
        const Eigen::VectorXd y = Eigen::VectorXd::LinSpaced(9000, -3, 4);
        const Eigen::VectorXd w = Eigen::VectorXd::LinSpaced(9000, 0.1, 2);
        const CrossProduct one = randomDesign(9000, 1).sparse.crossProduct(y, w);
        for (int threads : {2, 4}) {
            const CrossProduct more = randomDesign(9000, threads).sparse.crossProduct(y, w);
            QVERIFY(one.XtWX == more.XtWX && one.XtWy == more.XtWy && one.ytWy == more.ytWy);
        }
    }

    void absorbedConstraintsHoldAndTheirSpaceIsWhole() {
        const Eigen::VectorXd sums = Eigen::VectorXd::LinSpaced(6, 1, 3);
        const Eigen::VectorXd second = Eigen::VectorXd::LinSpaced(4, 0.2, 1);
        TermShape smooth{1, 6, TermShape::Constraint::SumToZero, sums, {}, {differencePenalty(6, 2)}};
        TermShape product{7, 24, TermShape::Constraint::Marginal, sums, second, {Eigen::MatrixXd::Identity(24, 24)}};
        TermShape grouped{31, 12, TermShape::Constraint::ByGroup, Eigen::VectorXd::LinSpaced(12, 1, 2), {},
                          {Eigen::MatrixXd::Identity(12, 12)}, 2};
        const CoefficientSpace space({smooth, product, grouped});
        QCOMPARE(space.free(), Eigen::Index(1 + 5 + 15 + 10));
        for (Eigen::Index j = 0; j < space.free(); ++j) {
            const Eigen::VectorXd gamma = Eigen::VectorXd::Unit(space.free(), j);
            const Eigen::VectorXd beta = space.expand(gamma);
            QVERIFY(std::abs(beta.norm() - 1) < 1e-13);
            QVERIFY(std::abs(sums.dot(beta.segment(1, 6))) < 1e-13);
            const Eigen::Map<const Eigen::MatrixXd> grid(beta.data() + 7, 4, 6);
            QVERIFY((grid * sums).norm() < 1e-12);
            QVERIFY((second.transpose() * grid).norm() < 1e-12);
            for (Eigen::Index group : {0, 6})
                QVERIFY(std::abs(grouped.sums.segment(group, 6).dot(beta.segment(31 + group, 6))) < 1e-13);
        }
    }

    /// mgcv 1.8-41, gam(accel ~ s(times, bs = "ps", m = c(2, 2), k = 20), method = "REML"); its knots reach
    /// 0.1% of the range beyond the data.
    void theMotorcycleCurveIsThatOfMgcv() {
        const Eigen::VectorXd y = vector(mcycleAcceleration);
        const double low = mcycleTimes.front();
        const double high = mcycleTimes.back();
        const double beyond = 0.001 * (high - low);
        const BSpline spline = BSpline::even(low - beyond, high + beyond, 20);
        const SparseDesign design(mcycleTimes.size(), 21, 1, [&](std::size_t i, SparseRow& row) {
            row.emplace_back(0, 1.0);
            append(spline.at(mcycleTimes[i]), 1, row);
        });
        const Eigen::VectorXd ones = Eigen::VectorXd::Ones(y.size());
        const CrossProduct cross = design.crossProduct(y, ones);
        const CoefficientSpace space({{1, 20, TermShape::Constraint::SumToZero, design.columnSums(ones).tail(20), {},
                                       {splinePenalty(spline, 2)}}});
        RemlOptions options;
        options.tolerance = 1e-9;
        const auto fit = fitReml(space.reduce(cross.XtWX, cross.XtWy, cross.ytWy, static_cast<double>(y.size())),
                                 options, Progress::none());
        QVERIFY(fit.has_value());
        QVERIFY(fit->converged);
        QVERIFY(std::abs(fit->edf - 12.0344972) < 5e-4);
        QVERIFY(std::abs(fit->sigma2 - 512.591792) < 5e-3);
        const Eigen::VectorXd beta = space.expand(fit->beta);
        const double expected[] = {1.5179, -114.2383, 29.7733, 3.9764};
        for (int k = 0; k < 4; ++k) {
            SparseRow row{{0, 1.0}};
            append(spline.at(10.0 * (k + 1)), 1, row);
            double value = 0;
            for (const auto& [column, entry] : row) value += entry * beta(static_cast<Eigen::Index>(column));
            QVERIFY2(std::abs(value - expected[k]) < 2e-3, qPrintable(QString::number(value)));
        }
    }

    /// lme4, lmer(Reaction ~ Days + (1 | Subject), REML): a random intercept is a ridge penalty with λ = σ²/τ².
    void theSleepStudyHasTheVariancesOfLme4() {
        const Eigen::VectorXd y = vector(sleepReactions);
        const SparseDesign design(180, 20, 1, [&](std::size_t i, SparseRow& row) {
            row = {{0, 1.0}, {1, static_cast<double>(i % 10)}, {2 + i / 10, 1.0}};
        });
        const CrossProduct cross = design.crossProduct(y, Eigen::VectorXd::Ones(180));
        const CoefficientSpace space({{1, 1, TermShape::Constraint::None, {}, {}, {}},
                                      {2, 18, TermShape::Constraint::None, {}, {}, {Eigen::MatrixXd::Identity(18, 18)}}});
        RemlOptions options;
        options.tolerance = 1e-10;
        const auto fit = fitReml(space.reduce(cross.XtWX, cross.XtWy, cross.ytWy, 180), options, Progress::none());
        QVERIFY(fit.has_value());
        QVERIFY(std::abs(fit->beta(0) - 251.40510485) < 1e-6);
        QVERIFY(std::abs(fit->beta(1) - 10.46728596) < 1e-7);
        QVERIFY(std::abs(fit->sigma2 / 960.4566 - 1) < 1e-4);
        QVERIFY(std::abs(fit->sigma2 / fit->lambda(0) / 1378.1785 - 1) < 2e-4);
    }

    void leavingOneRowOutByItsLeverageEqualsFittingWithoutIt() {
        const Eigen::VectorXd y = vector(mcycleAcceleration);
        const BSpline spline = BSpline::even(2, 58, 15);
        const SparseDesign design(mcycleTimes.size(), 16, 1, [&](std::size_t i, SparseRow& row) {
            row.emplace_back(0, 1.0);
            append(spline.at(mcycleTimes[i]), 1, row);
        });
        const CoefficientSpace space({{1, 15, TermShape::Constraint::SumToZero, Eigen::VectorXd::Ones(15), {},
                                       {splinePenalty(spline, 2)}}});
        RemlOptions options;
        options.fixed = true;
        options.start = Eigen::VectorXd::Constant(1, 0.7);
        const auto fitted = [&](const Eigen::VectorXd& weights) {
            const CrossProduct cross = design.crossProduct(y, weights);
            return *fitReml(space.reduce(cross.XtWX, cross.XtWy, cross.ytWy, 133), options, Progress::none());
        };
        Eigen::VectorXd weights = Eigen::VectorXd::LinSpaced(y.size(), 0.5, 1.5);
        const RemlFit whole = fitted(weights);
        const Eigen::VectorXd residuals = y - design.multiply(space.expand(whole.beta));
        const Eigen::VectorXd leverages =
            weights.cwiseProduct(design.quadratics(space.expandCovariance(whole.inverse)));
        QVERIFY(std::abs(leverages.sum() - whole.edf) < 1e-8);
        for (Eigen::Index i = 0; i < y.size(); i += 13) {
            Eigen::VectorXd without = weights;
            without(i) = 0;
            const Eigen::VectorXd beta = space.expand(fitted(without).beta);
            const double expected = y(i) - design.multiply(beta)(i);
            QVERIFY(std::abs(residuals(i) / (1 - leverages(i)) - expected) < 1e-8 * (1 + std::abs(expected)));
        }
    }

    void aRepeatedColumnIsHeldAtZeroAndNamed() {
        const SparseDesign design(60, 3, 1, [](std::size_t i, SparseRow& row) {
            const double x = std::cos(static_cast<double>(i));
            row = {{0, 1.0}, {1, x}, {2, x}};
        });
        const Eigen::VectorXd y = Eigen::VectorXd::LinSpaced(60, 0, 1);
        const CrossProduct cross = design.crossProduct(y, Eigen::VectorXd::Ones(60));
        PenalisedProblem problem{cross.XtWX, cross.XtWy, cross.ytWy, 60, {{0, 1, {}}, {1, 1, {}}, {2, 1, {}}}};
        const auto fit = fitReml(problem, {}, Progress::none());
        QVERIFY(fit.has_value());
        QCOMPARE(fit->aliased.size(), std::size_t(1));
        QVERIFY(std::abs(fit->edf - 2) < 1e-6);
    }

    void orderedCoefficientsAreTheNearestThatRise() {
        // With A = I the answer is isotonic regression: pool adjacent violators (3, 1, 2) → 2, 2, 2.
        Eigen::VectorXd beta(5);
        beta << 0, 3, 1, 2, 5;
        Eigen::MatrixXd G = Eigen::MatrixXd::Zero(4, 5);
        for (Eigen::Index k = 0; k < 4; ++k) {
            G(k, k) = -1;
            G(k, k + 1) = 1;
        }
        const OrderedSolution ordered = nearestOrdered(beta, Eigen::MatrixXd::Identity(5, 5), G);
        const double expected[] = {0, 2, 2, 2, 5};
        for (Eigen::Index k = 0; k < 5; ++k) QVERIFY(std::abs(ordered.beta(k) - expected[k]) < 1e-12);
        QCOMPARE(ordered.beta(1), ordered.beta(2));
        QCOMPARE(ordered.beta(2), ordered.beta(3));
        QVERIFY(((G * ordered.beta).array() >= 0).all());
    }

    void theTLawOfNormalErrorsIsNearlyNormalAndThatOfHeavyOnesIsFound() {
        std::mt19937_64 random(11);
        std::normal_distribution<double> normal(0, 0.3);
        std::student_t_distribution<double> heavy(4);
        Eigen::VectorXd a(40000);
        Eigen::VectorXd b(40000);
        for (Eigen::Index i = 0; i < a.size(); ++i) {
            a(i) = normal(random);
            b(i) = 0.2 * heavy(random);
        }
        const ScaledT nearlyNormal = fitScaledT(a);
        QVERIFY(nearlyNormal.nu > 50);
        QVERIFY(std::abs(nearlyNormal.sigma - 0.3) < 0.01);
        const ScaledT found = fitScaledT(b);
        QVERIFY2(std::abs(found.nu - 4) < 0.4, qPrintable(QString::number(found.nu)));
        QVERIFY(std::abs(found.sigma - 0.2) < 0.005);
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::PenalisedTest)
#include "penalised_test.moc"
