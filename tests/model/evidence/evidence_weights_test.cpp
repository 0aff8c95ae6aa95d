#include <Eigen/Dense>
#include <QtTest>
#include <cmath>
#include <random>

#include "model/evidence/evidence_weights.h"

namespace herleid {

class EvidenceWeightsTest : public QObject {
    Q_OBJECT

private slots:
    void oneSaleTakesItsShareOfTheCovariance() {
        const Eigen::MatrixXd A = Eigen::MatrixXd::Constant(1, 1, 2.0);
        QCOMPARE(evidenceWeights(A, Eigen::VectorXd::Constant(1, 0.5))(0), 0.25);
        QCOMPARE(evidenceWeights(A, Eigen::VectorXd::Constant(1, -0.5))(0), 0.0);
        QCOMPARE(evidenceWeights(A, Eigen::VectorXd::Constant(1, 5.0))(0), 1.0);  // never more than the whole
        QCOMPARE(evidenceWeights(Eigen::MatrixXd(0, 0), Eigen::VectorXd(0)).size(), Eigen::Index(0));
    }

    void equalSalesShareEqually() {
        const Eigen::MatrixXd A =
            Eigen::MatrixXd::Constant(4, 4, 0.6) + 0.4 * Eigen::MatrixXd::Identity(4, 4);
        const Eigen::VectorXd w = evidenceWeights(A, Eigen::VectorXd::Constant(4, 0.5));
        for (Eigen::Index i = 0; i < 4; ++i) QVERIFY(std::abs(w(i) - 0.5 / (4 * 0.6 + 0.4)) < 1e-14);
    }

    /// The optimality conditions of the programme, for a thousand random ones: nothing else is that minimum.
    void everySolutionMeetsTheOptimalityConditions() {
        std::mt19937 random(7);
        std::normal_distribution<double> normal;
        int full = 0;
        int bound = 0;
        for (int trial = 0; trial < 1000; ++trial) {
            const Eigen::Index k = 1 + trial % 30;
            const Eigen::MatrixXd B = Eigen::MatrixXd::NullaryExpr(k, k, [&] { return normal(random); });
            Eigen::MatrixXd A = B * B.transpose() / static_cast<double>(k);
            A.diagonal().array() += trial % 3 == 0 ? 1.0 : 0.01;
            const Eigen::VectorXd c = Eigen::VectorXd::NullaryExpr(
                k, [&] { return 0.4 * normal(random) + (trial % 2 == 0 ? 0.5 : 0.0); });
            const Eigen::VectorXd w = evidenceWeights(A, c);
            QVERIFY(w.minCoeff() >= 0);
            QVERIFY(w.sum() <= 1 + 1e-12);
            const Eigen::VectorXd gain = c - A * w;
            double multiplier = 0;
            for (Eigen::Index i = 0; i < k; ++i)
                if (w(i) > 0) multiplier = gain(i);
            if (w.sum() < 1 - 1e-9) QVERIFY(std::abs(multiplier) < 1e-9);
            QVERIFY(multiplier > -1e-9);
            for (Eigen::Index i = 0; i < k; ++i)
                if (w(i) > 0)
                    QVERIFY(std::abs(gain(i) - multiplier) < 1e-9);
                else
                    QVERIFY(gain(i) <= multiplier + 1e-9);
            full += w.sum() > 1 - 1e-9 ? 1 : 0;
            bound += (w.array() == 0).any() ? 1 : 0;
        }
        QVERIFY(full > 50 && bound > 200);
    }

    void atMostEightAreKeptAndAreTheBestForThoseEight() {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> uniform(0, 10);
        Eigen::VectorXd place = Eigen::VectorXd::NullaryExpr(30, [&] { return uniform(random); });
        Eigen::MatrixXd A(30, 30);
        for (Eigen::Index i = 0; i < 30; ++i)
            for (Eigen::Index j = 0; j < 30; ++j)
                A(i, j) = std::exp(-std::abs(place(i) - place(j)) / 20) + (i == j ? 5.0 : 0.0);
        const Eigen::VectorXd c = (-(place.array() - 5).abs() / 20).exp();
        QVERIFY((evidenceWeights(A, c).array() > 0).count() > 8);
        const Eigen::VectorXd w = largestWeights(A, c, evidenceWeights(A, c), 8);
        std::vector<Eigen::Index> kept;
        for (Eigen::Index i = 0; i < 30; ++i)
            if (w(i) > 0) kept.push_back(i);
        QCOMPARE(kept.size(), std::size_t(8));
        const Eigen::VectorXd again = evidenceWeights(A(kept, kept), c(kept));
        for (std::size_t i = 0; i < kept.size(); ++i)
            QCOMPARE(w(kept[i]), again(static_cast<Eigen::Index>(i)));
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::EvidenceWeightsTest)
#include "evidence_weights_test.moc"
