#include "model/regression/least_squares.h"

#include <Eigen/Dense>
#include <QtTest>
#include <cmath>
#include <random>

#include "tests/model/regression/public_schools.h"

namespace herleid {
namespace {

using Eigen::Index;

struct Problem {
    Eigen::MatrixXd X;
    Eigen::VectorXd y;
    Eigen::VectorXd weights;
};

/// n × 5 with an intercept and weights between 0.5 and 1.5; the same numbers on every machine.
Problem randomProblem(Index n) {
    std::mt19937_64 random(20261123);
    const auto uniform = [&] { return static_cast<double>(random() >> 11) * 0x1.0p-53; };
    Problem problem{Eigen::MatrixXd(n, 5), Eigen::VectorXd(n), Eigen::VectorXd(n)};
    for (Index i = 0; i < n; ++i) {
        problem.X(i, 0) = 1;
        for (Index j = 1; j < 5; ++j)
            problem.X(i, j) = uniform() * std::pow(10.0, static_cast<double>(j - 2));
        problem.y(i) = 3 - 2 * problem.X(i, 1) + 0.5 * problem.X(i, 3) + uniform();
        problem.weights(i) = 0.5 + uniform();
    }
    return problem;
}

LeastSquaresSolution solved(const Eigen::MatrixXd& X, const Eigen::VectorXd& y,
                            const Eigen::VectorXd& w = {}) {
    auto solution = solveLeastSquares(X, y, w);
    if (!solution) throw std::runtime_error("no solution");
    return *std::move(solution);
}

Eigen::MatrixXd withColumn(const Eigen::MatrixXd& X, const Eigen::VectorXd& column) {
    Eigen::MatrixXd wider(X.rows(), X.cols() + 1);
    wider << X, column;
    return wider;
}

double distance(const Eigen::VectorXd& a, const Eigen::VectorXd& b) {
    return (a - b).norm() / std::max(1.0, b.norm());
}

class LeastSquaresTest : public QObject {
    Q_OBJECT
private slots:
    void publicSchoolsGiveThePublishedCoefficientsAndStandardErrors() {
        Eigen::MatrixXd X(static_cast<Index>(publicSchools.size()), 3);
        Eigen::VectorXd y(X.rows());
        for (Index i = 0; i < X.rows(); ++i) {
            const PublicSchool& school = publicSchools[static_cast<std::size_t>(i)];
            X.row(i) << 1.0, school.income, school.income * school.income;
            y(i) = school.expenditure;
        }
        const LeastSquaresSolution solution = solved(X, y);
        // Zeileis (2004), Journal of Statistical Software 11(10), section 5.1, there with two decimals.
        QVERIFY(std::abs(solution.beta(0) - 832.914357) < 1e-6);
        QVERIFY(std::abs(solution.beta(1) + 1834.202946) < 1e-6);
        QVERIFY(std::abs(solution.beta(2) - 1587.042267) < 1e-6);
        QVERIFY(std::abs(solution.standardErrors()(1) - 828.985469) < 1e-6);
    }

    void answersEqualTheNormalEquationsOnAWellConditionedProblem() {
        const Problem p = randomProblem(400);
        const LeastSquaresSolution solution = solved(p.X, p.y, p.weights);
        const Eigen::MatrixXd cross = p.X.transpose() * p.weights.asDiagonal() * p.X;
        const Eigen::VectorXd beta = cross.ldlt().solve(p.X.transpose() * p.weights.asDiagonal() * p.y);
        const Eigen::VectorXd residual = p.y - p.X * beta;
        const double rss = residual.dot(p.weights.asDiagonal() * residual);
        QVERIFY(distance(solution.beta, beta) < 1e-10);
        QVERIFY(std::abs(solution.residualSumOfSquares / rss - 1) < 1e-10);
        QVERIFY(std::abs(solution.sigma - std::sqrt(rss / 395)) < 1e-10);
        const Eigen::MatrixXd covariance = rss / 395 * cross.inverse();
        QVERIFY((solution.covariance - covariance).norm() < 1e-9 * covariance.norm());
        const double mean = p.weights.dot(p.y) / p.weights.sum();
        const double total = (p.y.array() - mean).square().matrix().dot(p.weights);
        QVERIFY(std::abs(solution.totalSumOfSquares / total - 1) < 1e-12);
    }

    void aRepeatedColumnIsAliasedAndTheFitIsThatWithoutIt() {
        const Problem p = randomProblem(100);
        const LeastSquaresSolution plain = solved(p.X, p.y);
        const LeastSquaresSolution doubled = solved(withColumn(p.X, 3.0 * p.X.col(2)), p.y);
        QCOMPARE(doubled.rank, std::size_t(5));
        QCOMPARE(doubled.aliased.size(), std::size_t(1));
        QVERIFY(doubled.aliased[0] == 2 || doubled.aliased[0] == 5);
        const auto left = static_cast<Index>(doubled.aliased[0]);
        QCOMPARE(doubled.beta(left), 0.0);
        QCOMPARE(doubled.covariance.row(left).norm(), 0.0);
        QCOMPARE(doubled.covariance.col(left).norm(), 0.0);
        QVERIFY(std::abs(doubled.residualSumOfSquares / plain.residualSumOfSquares - 1) < 1e-12);
        QVERIFY(std::abs(doubled.sigma / plain.sigma - 1) < 1e-12);
    }

    void aConstantColumnBesideTheInterceptIsAliased() {
        const Problem p = randomProblem(60);
        const LeastSquaresSolution solution =
            solved(withColumn(p.X, Eigen::VectorXd::Constant(60, 7.0)), p.y);
        QCOMPARE(solution.rank, std::size_t(5));
        QCOMPARE(solution.aliased.size(), std::size_t(1));
        QVERIFY(solution.aliased[0] == 0 || solution.aliased[0] == 5);
    }

    void aColumnOfZerosIsAliased() {
        const Problem p = randomProblem(60);
        const LeastSquaresSolution solution = solved(withColumn(p.X, Eigen::VectorXd::Zero(60)), p.y);
        QCOMPARE(solution.aliased, std::vector<std::size_t>{5});
    }

    void dummiesThatAddUpToTheInterceptLoseExactlyOne() {
        const Problem p = randomProblem(90);
        Eigen::MatrixXd X = Eigen::MatrixXd::Zero(90, 4);
        X.col(0).setOnes();
        for (Index i = 0; i < 90; ++i) X(i, 1 + i % 3) = 1;
        const LeastSquaresSolution solution = solved(X, p.y);
        QCOMPARE(solution.rank, std::size_t(3));
        QCOMPARE(solution.aliased.size(), std::size_t(1));
        // The fitted value of a group is its mean, whichever of the four was left out.
        for (Index group = 0; group < 3; ++group) {
            double sum = 0;
            for (Index i = group; i < 90; i += 3) sum += p.y(i);
            QVERIFY(std::abs(X.row(group).dot(solution.beta) - sum / 30) < 1e-11);
        }
    }

    void theUnitOfAColumnDoesNotMakeItAliased() {
        Problem p = randomProblem(100);
        const LeastSquaresSolution plain = solved(p.X, p.y);
        p.X.col(3) *= 1e-9;
        p.X.col(4) *= 1e9;
        const LeastSquaresSolution rescaled = solved(p.X, p.y);
        QVERIFY(rescaled.aliased.empty());
        QVERIFY(std::abs(rescaled.beta(3) * 1e-9 / plain.beta(3) - 1) < 1e-11);
        QVERIFY(std::abs(rescaled.beta(4) * 1e9 / plain.beta(4) - 1) < 1e-11);
    }

    void aRowOfWeightTwoEqualsTheRowTwice() {
        const Problem p = randomProblem(50);
        Eigen::VectorXd weights = Eigen::VectorXd::Ones(50);
        weights(7) = 2;
        Eigen::MatrixXd twice(51, 5);
        twice << p.X, p.X.row(7);
        Eigen::VectorXd y(51);
        y << p.y, p.y(7);
        const LeastSquaresSolution weighted = solved(p.X, p.y, weights);
        const LeastSquaresSolution repeated = solved(twice, y);
        QVERIFY(distance(weighted.beta, repeated.beta) < 1e-12);
        QVERIFY(std::abs(weighted.residualSumOfSquares / repeated.residualSumOfSquares - 1) < 1e-12);
        QVERIFY((weighted.unscaledCovariance - repeated.unscaledCovariance).norm() <
                1e-11 * repeated.unscaledCovariance.norm());
    }

    void aRowOfWeightZeroCountsForNothing() {
        const Problem p = randomProblem(50);
        Eigen::VectorXd weights = Eigen::VectorXd::Ones(50);
        weights(49) = 0;
        const LeastSquaresSolution weighted = solved(p.X, p.y, weights);
        const LeastSquaresSolution without = solved(p.X.topRows(49), p.y.head(49));
        QCOMPARE(weighted.rows, std::size_t(49));
        QVERIFY(distance(weighted.beta, without.beta) < 1e-12);
        QVERIFY(std::abs(weighted.sigma / without.sigma - 1) < 1e-12);
    }

    void leveragesAddUpToTheRank() {
        const Problem p = randomProblem(80);
        const Eigen::MatrixXd X = withColumn(p.X, p.X.col(1) + p.X.col(4));
        const LeastSquaresSolution solution = solved(X, p.y, p.weights);
        double sum = 0;
        for (Index i = 0; i < X.rows(); ++i) {
            const double h = solution.leverage(X.row(i).transpose(), p.weights(i));
            QVERIFY(h > 0 && h < 1);
            sum += h;
        }
        QCOMPARE(solution.rank, std::size_t(5));
        QVERIFY(std::abs(sum - 5) < 1e-9);
    }

    void blocksOfAnySizeEqualAllAtOnce_data() {
        QTest::addColumn<int>("block");
        for (const int block : {1, 3, 7, 64, 299, 300}) QTest::addRow("%d rows", block) << block;
    }

    void blocksOfAnySizeEqualAllAtOnce() {
        QFETCH(int, block);
        const Problem p = randomProblem(300);
        LeastSquares blocks(5);
        for (Index from = 0; from < 300; from += block) {
            const Index size = std::min<Index>(block, 300 - from);
            blocks.addRows(p.X.middleRows(from, size), p.y.segment(from, size),
                           p.weights.segment(from, size));
        }
        const auto solution = blocks.solve();
        QVERIFY(solution.has_value());
        const LeastSquaresSolution whole = solved(p.X, p.y, p.weights);
        QCOMPARE(solution->rows, whole.rows);
        QVERIFY(distance(solution->beta, whole.beta) < 1e-12);
        QVERIFY(std::abs(solution->residualSumOfSquares / whole.residualSumOfSquares - 1) < 1e-12);
        QVERIFY(std::abs(solution->totalSumOfSquares / whole.totalSumOfSquares - 1) < 1e-12);
        QVERIFY((solution->covariance - whole.covariance).norm() < 1e-12 * whole.covariance.norm() + 1e-15);
    }

    void theSameRowsGiveTheSameBits() {
        const Problem p = randomProblem(200);
        const LeastSquaresSolution first = solved(p.X, p.y, p.weights);
        const LeastSquaresSolution second = solved(p.X, p.y, p.weights);
        QVERIFY(first.beta == second.beta);
        QVERIFY(first.covariance == second.covariance);
        QVERIFY(first.residualSumOfSquares == second.residualSumOfSquares);
    }

    void aFitWithoutFreedomHasNoSigma() {
        const Problem p = randomProblem(5);
        const LeastSquaresSolution solution = solved(p.X, p.y);
        QCOMPARE(solution.rank, std::size_t(5));
        QCOMPARE(solution.sigma, 0.0);
        QVERIFY((p.X * solution.beta - p.y).norm() < 1e-9);
    }

    void nothingAddedIsNoSales() {
        const auto solution = LeastSquares(3).solve();
        QVERIFY(!solution.has_value());
        QCOMPARE(solution.error().code, ErrorCode::NoSales);
    }

    void aNumberThatIsNotFiniteIsANumericFailure() {
        for (const double broken : {std::nan(""), static_cast<double>(INFINITY)}) {
            Problem p = randomProblem(20);
            p.X(4, 2) = broken;
            const auto inX = solveLeastSquares(p.X, p.y);
            QVERIFY(!inX.has_value());
            QCOMPARE(inX.error().code, ErrorCode::NumericFailure);
            p = randomProblem(20);
            p.y(4) = broken;
            const auto inY = solveLeastSquares(p.X, p.y);
            QVERIFY(!inY.has_value());
            QCOMPARE(inY.error().code, ErrorCode::NumericFailure);
        }
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::LeastSquaresTest)
#include "least_squares_test.moc"
