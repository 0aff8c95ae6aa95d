#include <QtTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "model/evidence/evidence_fit.h"
#include "model/evidence/evidence_pool.h"
#include "model/evidence/nearest_sales.h"
#include "model/market/fit.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

EvidenceKernel someKernel() {
    EvidenceKernel kernel;
    kernel.features = {{0, Transform::Log, 0, 1, false}, {1, Transform::None, 0, 1, true}};
    kernel.lengths = {2.0, 0.7};
    return kernel;
}

std::vector<EvidencePoint> somePoints(std::size_t count) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(0, 5000);
    std::uniform_real_distribution<double> day(9000, 11000);
    std::normal_distribution<double> z;
    std::vector<EvidencePoint> points(count);
    for (EvidencePoint& point : points) {
        point.x = place(random);
        point.y = place(random);
        point.days = day(random);
        point.z[0] = z(random);
        point.z[1] = std::floor(3 * std::abs(z(random)));
    }
    return points;
}

/// A town whose model knows no places, so that what neighbours share is left for the evidence.
struct PlacelessTown {
    explicit PlacelessTown(std::size_t count) : sales(std::make_shared<SaleSet>(made(count))) { refit(); }
    void refit() { model = std::make_shared<const MarketModel>(fitted(*sales)); }
    static SaleSet made(std::size_t count) {
        SyntheticMarket market;
        market.sales = count;
        market.noise = 0.08;
        SaleSet set = market.make();
        for (Sale& sale : set.sales)
            if (sale.location) {
                const double here = 0.2 * std::sin(sale.location->x / 500) * std::cos(sale.location->y / 500);
                sale.price = Money::fromUnits(sale.price.units() * std::exp(here), sale.price.currency());
            }
        return set;
    }
    static MarketModel fitted(const SaleSet& sales) {
        ModelSpecification specification = olsSpecification(*sales.catalogue);
        std::erase_if(specification.terms, [](const auto& term) { return term.kind == TermKind::Cells; });
        return fit(sales, specification, {}, Progress::none()).value();
    }
    [[nodiscard]] Result<EvidenceModel> evidence(EvidenceOptions options = {}) const {
        return fitEvidence(model, sales, options, Progress::none());
    }

    std::shared_ptr<SaleSet> sales;
    std::shared_ptr<const MarketModel> model;
};

}  // namespace

class EvidenceFitTest : public QObject {
    Q_OBJECT

private slots:
    void theKernelIsThatOfTheMethod() {
        const EvidenceKernel kernel = someKernel();
        const EvidencePoint a{0, 0, 100, {0.5, 1}};
        const EvidencePoint b{300, 400, 170, {-0.5, 2}};
        const double time = 70 / kernel.days;
        const double facts = 1 / 2.0 + 1 / 0.7;
        const double expected = kernel.alikeVariance * std::exp(-500 / kernel.alikeMetres - time - facts) +
                                kernel.placeVariance * std::exp(-500 / kernel.placeMetres - time);
        QVERIFY(std::abs(covariance(kernel, a, b) - expected) < 1e-16);
        QCOMPARE(covariance(kernel, a, b), covariance(kernel, b, a));
        QVERIFY(std::abs(covariance(kernel, a, a) - kernel.alikeVariance - kernel.placeVariance) < 1e-16);
        QVERIFY(std::abs(unlikeness(kernel, a, b) - (500 / kernel.alikeMetres + time + facts)) < 1e-14);
    }

    void theTreeFindsWhatAScanFinds() {
        const EvidenceKernel kernel = someKernel();
        const std::vector<EvidencePoint> points = somePoints(3000);
        const NearestSales nearest(kernel, points);
        const auto isEligible = [](std::size_t i) { return i % 3 != 0; };
        for (std::size_t subject = 0; subject < points.size(); subject += 37) {
            std::vector<std::pair<double, std::size_t>> all;
            for (std::size_t i = 0; i < points.size(); ++i)
                if (isEligible(i)) all.emplace_back(unlikeness(kernel, points[subject], points[i]), i);
            std::sort(all.begin(), all.end());
            const auto found = nearest.find(points[subject], 30, isEligible);
            QCOMPARE(found.size(), std::size_t(30));
            for (std::size_t k = 0; k < 30; ++k) QCOMPARE(found[k], all[k].second);
        }
        QVERIFY(NearestSales(kernel, {}).find(points[0], 5, isEligible).empty());
        QCOMPARE(NearestSales(kernel, {points[0], points[1]}).find(points[0], 5, isEligible).size(),
                 std::size_t(1));
    }

    /// What neighbours share is found: the predictive likelihood beats that of independent errors.
    void neighboursShareWhatTheModelLeaves() {
        const PlacelessTown town(2500);
        const auto evidence = town.evidence();
        QVERIFY(evidence.has_value());
        const EvidenceKernel& kernel = evidence->kernel;
        const auto pool = evidenceSales(*town.model, *town.sales, kernel.features);
        QCOMPARE(pool.size(), std::size_t(2500));
        double squares = 0;
        for (const EvidenceSale& sale : pool)
            squares += std::pow(std::clamp(sale.residual, evidence->lowestResidual, evidence->highestResidual), 2);
        const double variance = squares / 2500;
        const double independent = -0.5 * (std::log(2 * 3.14159265358979323846 * variance) + 1);
        QVERIFY2(evidence->logLikelihood > independent + 0.05,
                 qPrintable(QString("%1 %2").arg(evidence->logLikelihood).arg(independent)));
        QVERIFY(kernel.alikeVariance + kernel.placeVariance > 0.2 * variance);
        QVERIFY(kernel.nugget < variance);
        // And it is worth its weight: errors without the sale itself are smaller than the model's.
        QVERIFY(evidence->rmseLeaveOneOut < 0.9 * town.model->summary().rmseLeaveOneOut);
    }

    void orderAndThreadsChangeNoBit() {
        PlacelessTown town(800);
        EvidenceOptions options;
        options.threads = 1;
        EvidenceModel one = *town.evidence(options);
        std::mt19937 random(5);
        std::shuffle(town.sales->sales.begin(), town.sales->sales.end(), random);
        town.sales->sortCanonically();
        for (const int threads : {2, 4}) {
            options.threads = threads;
            EvidenceModel other = *town.evidence(options);
            other.seconds = one.seconds;
            QVERIFY(other == one);
        }
    }

    void outliersAreHeldAndSalesWithoutPlaceAreNone() {
        PlacelessTown town(800);
        town.sales->sales[10].price = Money(100'000, town.sales->sales[10].price.currency());
        town.sales->sales[20].location.reset();
        town.sales->sales[30].armsLength = false;
        town.refit();
        const auto evidence = town.evidence();
        const auto pool = evidenceSales(*town.model, *town.sales, evidence->kernel.features);
        QCOMPARE(pool.size(), std::size_t(798));
        for (const EvidenceSale& sale : pool) {
            QVERIFY(sale.sale != 20 && sale.sale != 30);
            if (sale.sale == 10) QVERIFY(sale.residual < evidence->lowestResidual);
        }
        QVERIFY(evidence->lowestResidual < 0 && evidence->highestResidual > 0);
    }

    void withoutAnyPlaceTheNeighbourhoodMakesSalesAlike() {
        PlacelessTown town(600);
        for (Sale& sale : town.sales->sales) sale.location.reset();
        town.refit();
        const auto evidence = town.evidence();
        QVERIFY(evidence->weighs);
        QVERIFY(std::ranges::any_of(evidence->kernel.features, [](const EvidenceFeature& feature) {
            return feature.feature == SyntheticMarket::HoodAt && feature.isLevel;
        }));
        QCOMPARE(evidenceSales(*town.model, *town.sales, evidence->kernel.features).size(), std::size_t(600));
    }

    void aModelThatWantsNoEvidenceOnlyRanks() {
        const PlacelessTown town(600);
        EvidenceOptions options;
        options.weighs = false;
        const auto evidence = town.evidence(options);
        QVERIFY(!evidence->weighs);
        QCOMPARE(evidence->evaluations, 0);
        QCOMPARE(evidence->calibrated, std::size_t(600));
    }

    void cancellingStopsTheSearch() {
        class Cancelled final : public Progress {
        public:
            void report(double, std::string_view) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } cancelled;
        const PlacelessTown town(400);
        QCOMPARE(fitEvidence(town.model, town.sales, {}, cancelled).error().code, ErrorCode::Cancelled);
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::EvidenceFitTest)
#include "evidence_fit_test.moc"
