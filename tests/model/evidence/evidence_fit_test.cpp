#include <QtTest>
#include <algorithm>
#include <cmath>
#include <random>

#include "model/evidence/evidence_fit.h"
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
    SaleSet sales;
    MarketModel model;
    explicit PlacelessTown(std::size_t count) : sales(made(count)), model(fitted(sales)) {}
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
        const auto evidence = fitEvidence(town.model, town.sales, {}, Progress::none());
        QVERIFY(evidence.has_value());
        QCOMPARE(evidence->sales.size(), std::size_t(2500));
        const EvidenceKernel& kernel = evidence->kernel;
        double squares = 0;
        for (const EvidenceSale& sale : evidence->sales) squares += sale.residual * sale.residual;
        const double variance = squares / 2500;
        const double independent = -0.5 * (std::log(2 * 3.14159265358979323846 * variance) + 1);
        QVERIFY2(evidence->logLikelihood > independent + 0.05,
                 qPrintable(QString("%1 %2").arg(evidence->logLikelihood).arg(independent)));
        QVERIFY(kernel.alikeVariance + kernel.placeVariance > 0.2 * variance);
        QVERIFY(kernel.nugget < variance);
    }

    void orderAndThreadsChangeNoBit() {
        PlacelessTown town(800);
        EvidenceOptions options;
        options.threads = 1;
        const auto one = fitEvidence(town.model, town.sales, options, Progress::none());
        std::mt19937 random(5);
        std::shuffle(town.sales.sales.begin(), town.sales.sales.end(), random);
        for (const int threads : {2, 4}) {
            options.threads = threads;
            const auto other = fitEvidence(town.model, town.sales, options, Progress::none());
            QVERIFY(other->kernel == one->kernel);
            QVERIFY(other->logLikelihood == one->logLikelihood);
        }
    }

    void outliersAreHeldAndSalesWithoutPlaceAreNone() {
        PlacelessTown town(800);
        town.sales.sales[10].price = Money(100'000, town.sales.sales[10].price.currency());
        town.sales.sales[20].location.reset();
        town.sales.sales[30].armsLength = false;
        const MarketModel model = PlacelessTown::fitted(town.sales);
        const auto evidence = fitEvidence(model, town.sales, {}, Progress::none());
        QCOMPARE(evidence->sales.size(), std::size_t(798));
        for (const EvidenceSale& sale : evidence->sales) {
            const SaleFit* fit = model.fitOf(town.sales.sales[sale.sale].id);
            QCOMPARE(sale.isHeld, sale.residual != fit->residual);
            if (sale.sale == 10) QVERIFY(sale.isHeld && sale.residual > fit->residual);
        }
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
