#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "model/regression/least_squares.h"
#include "tests/model/regression/nist_fixtures.h"

namespace herleid {
namespace {

/// Matching digits: −log10 of the relative error, of the absolute error where the certified value is 0; 15 at
/// most, as many as the certified values have.
double digits(double found, double certified) {
    if (!std::isfinite(found)) return 0;
    const double error = certified == 0 ? std::abs(found) : std::abs(found - certified) / std::abs(certified);
    return error == 0 ? 15.0 : std::clamp(-std::log10(error), 0.0, 15.0);
}

double fewestDigits(const Eigen::VectorXd& found, const std::vector<double>& certified) {
    double fewest = 15;
    for (std::size_t i = 0; i < certified.size(); ++i)
        fewest = std::min(fewest, digits(found(static_cast<Eigen::Index>(i)), certified[i]));
    return fewest;
}

Eigen::VectorXd response(const NistProblem& problem) {
    return Eigen::Map<const Eigen::VectorXd>(problem.y.data(), static_cast<Eigen::Index>(problem.y.size()));
}

/// n × p, powers formed one from the other in double.
Eigen::MatrixXd design(const NistProblem& problem) {
    const auto rows = static_cast<Eigen::Index>(problem.y.size());
    Eigen::MatrixXd X(rows, static_cast<Eigen::Index>(problem.coefficients.size()));
    for (Eigen::Index i = 0; i < rows; ++i) {
        Eigen::Index column = 0;
        if (problem.hasIntercept) X(i, column++) = 1.0;
        for (int j = 0; j < problem.predictors; ++j) {
            const double x = problem.x[static_cast<std::size_t>(i * problem.predictors + j)];
            double power = 1.0;
            for (int k = 0; k < problem.powers; ++k) X(i, column++) = power *= x;
        }
    }
    return X;
}

class NistTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        std::printf("\nNIST StRD, matching digits (15 at most)\n%-10s%14s%18s%14s%12s\n", "problem",
                    "coefficients", "standard errors", "residual SD", "R squared");
    }

    void everyProblemHasTheDigitsAsked_data() {
        QTest::addColumn<int>("position");
        QTest::addColumn<double>("asked");
        for (std::size_t i = 0; i < nistProblems().size(); ++i) {
            const std::string& name = nistProblems()[i].name;
            const bool isHardest = name == "Filip" || name == "Wampler4" || name == "Wampler5";
            QTest::newRow(name.c_str()) << static_cast<int>(i) << (isHardest ? 7.0 : 9.0);
        }
    }

    void everyProblemHasTheDigitsAsked() {
        QFETCH(int, position);
        QFETCH(double, asked);
        const NistProblem& problem = nistProblems()[static_cast<std::size_t>(position)];
        const Eigen::VectorXd y = response(problem);
        const auto solution = solveLeastSquares(design(problem), y);
        QVERIFY(solution.has_value());
        QCOMPARE(solution->rank, problem.coefficients.size());
        QVERIFY(solution->aliased.empty());

        const double coefficients = fewestDigits(solution->beta, problem.coefficients);
        const double errors = fewestDigits(solution->standardErrors(), problem.standardDeviations);
        const double residual = digits(solution->sigma, problem.residualStandardDeviation);
        const auto total = problem.hasIntercept ? std::nullopt : std::optional<double>(y.squaredNorm());
        const double rSquared = digits(solution->rSquared(total), problem.rSquared);
        std::printf("%-10s%14.1f%18.1f%14.1f%12.1f\n", problem.name.c_str(), coefficients, errors, residual,
                    rSquared);
        QVERIFY2(coefficients >= asked, qPrintable(QString::number(coefficients)));
        QVERIFY2(errors >= asked, qPrintable(QString::number(errors)));
        QVERIFY2(residual >= asked, qPrintable(QString::number(residual)));
        QVERIFY2(rSquared >= asked, qPrintable(QString::number(rSquared)));
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::NistTest)
#include "nist_test.moc"
