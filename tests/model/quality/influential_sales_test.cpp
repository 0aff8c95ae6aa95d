// Which sales carry a model, and what each does to values: held against fits that never saw the sale.
#include <QtTest>
#include <algorithm>
#include <cmath>

#include "model/evidence/evidence_pool.h"
#include "model/quality/influential_sales.h"
#include "tests/model/evidence/solved_without.h"
#include "tests/model/evidence/weighed_town.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;
constexpr std::size_t listed = 12;

std::vector<ValuedSale> valuedBy(const std::shared_ptr<const SaleSet>& sales, const PriceModel& model) {
    return valuedSales(sales, model, Date(2024, 7, 1), 0, Progress::none()).value();
}

std::vector<InfluentialSale> listOf(const std::shared_ptr<const SaleSet>& sales, const PriceModel& model,
                                    const std::vector<ValuedSale>& valued, std::size_t most = listed, int threads = 0) {
    return influentialSales(sales, model, valued, most, threads, Progress::none()).value();
}

std::shared_ptr<SaleSet> without(const SaleSet& sales, const Sale& struck) {
    auto rest = std::make_shared<SaleSet>(sales);
    std::erase_if(rest->sales, [&](const Sale& sale) { return sale.id == struck.id; });
    return rest;
}

std::shared_ptr<SaleSet> noisyTown(std::size_t count) {
    SyntheticMarket market;
    market.sales = count;
    market.noise = 0.10;
    return std::make_shared<SaleSet>(market.make());
}

/// The long way: a model solved anew without the sale at the same smoothing, and a pool that never had it.
class RunWithout {
public:
    RunWithout(const SaleSet& sales, const PriceModel& price, const Sale& struck) : m_rest(without(sales, struck)), m_price(price) {
        MarketModelParts parts = solvedWithout(*price.market, {&struck}).parts();
        std::erase_if(parts.sales, [&](const SaleFit& fit) { return fit.saleId == struck.id; });
        const MarketModel solved(parts);
        for (const Sale& sale : m_rest->sales)
            for (SaleFit& fit : parts.sales)
                if (fit.saleId == sale.id) fit.residual = std::log(sale.correctedPrice().units()) - solved.logValue(asSold(sale));
        m_price.market = std::make_shared<const MarketModel>(std::move(parts));
        m_pool = std::make_unique<EvidencePool>(m_rest, m_price.market, m_price.evidence);
    }
    [[nodiscard]] double valueOf(const Sale& sale) const {
        const Date whenever = Date::fromDays(sale.date.days() + m_price.evidence.rules.days);
        return std::exp(m_price.market->logValue(asSold(sale)) +
                        m_pool->weigh({asSold(sale), whenever, {}, {}}, *m_price.market).correction) *
               m_price.calibration();
    }
    [[nodiscard]] const MarketModel& market() const { return *m_price.market; }

private:
    std::shared_ptr<SaleSet> m_rest;
    PriceModel m_price;
    std::unique_ptr<EvidencePool> m_pool;
};

class InfluentialSalesTest : public QObject {
    Q_OBJECT
private slots:
    void cooksDistanceIsThatOfAFitWithoutTheSale() {
        // Least squares has no smoothing to hold: Cook's own definition, the fitted values of a fit() that never saw the sale.
        const auto town = noisyTown(400);
        const ModelSpecification specification = olsSpecification(*town->catalogue);
        const PriceModel whole = fitPriceModel(*town, specification, {}, Progress::none()).value();
        const auto valued = valuedBy(town, whole);
        const auto list = listOf(town, whole, valued);
        QCOMPARE(list.size(), listed);
        const FitSummary& summary = whole.market->summary();
        for (const InfluentialSale& one : list) {
            const Sale& struck = town->sales[valued[one.valued].sale];
            const MarketModel refitted = fit(*without(*town, struck), specification, {}, Progress::none()).value();
            double moved = 0;
            for (const Sale& sale : town->sales)
                moved += std::pow(whole.market->logValue(asSold(sale)) - refitted.logValue(asSold(sale)), 2);
            const double expected = moved / (static_cast<double>(summary.rank) * summary.sigma * summary.sigma);
            QVERIFY2(std::abs(one.cook / expected - 1) < 1e-6, qPrintable(QString("%1 %2").arg(one.cook).arg(expected)));
            const double value = std::exp(refitted.logValue(asSold(struck))) * whole.calibration();
            QVERIFY(std::abs(one.withoutSale / value - 1) < 1e-9);
            QVERIFY(std::abs(one.ownPercent - 100 * (valued[one.valued].inSample / value - 1)) < 1e-6);
        }
    }

    void withSmoothingAndNamedSalesItEqualsARunWithoutTheSale() {
        const WeighedTown town(500);
        const auto valued = valuedBy(town.shared(), town.price);
        const auto list = listOf(town.shared(), town.price, valued, 4);
        const double sigma = town.price.market->sigma();
        for (const InfluentialSale& one : list) {
            const Sale& struck = town.sales->sales[valued[one.valued].sale];
            const RunWithout run(*town.sales, town.price, struck);
            // D by its definition: V without the sale and with it differ, the metric is that of the whole.
            const Eigen::VectorXd gap = town.price.market->parts().beta - run.market().parts().beta;
            const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(town.price.market->parts().covariance);
            const Eigen::VectorXd along = eigen.eigenvectors().transpose() * gap;
            double squared = 0;
            for (Eigen::Index k = 0; k < along.size(); ++k)
                if (eigen.eigenvalues()(k) > 1e-12 * eigen.eigenvalues().maxCoeff())
                    squared += along(k) * along(k) / eigen.eigenvalues()(k);
            const double expected = squared / town.price.market->summary().edf;
            QVERIFY2(sigma > 0 && std::abs(one.cook / expected - 1) < 1e-5,
                     qPrintable(QString("%1 %2").arg(one.cook).arg(expected)));
            QVERIFY(std::abs(one.withoutSale / run.valueOf(struck) - 1) < 1e-8);
            double sum = 0;
            std::size_t others = 0;
            for (const ValuedSale& other : valued) {
                const Sale& sale = town.sales->sales[other.sale];
                if (sale.propertyId == struck.propertyId || sale.facts[Town::HoodAt] != struck.facts[Town::HoodAt]) continue;
                sum += std::log(other.inSample / run.valueOf(sale));
                ++others;
            }
            QCOMPARE(one.nearby, others);
            QVERIFY(others > 0);
            QVERIFY(std::abs(one.nearbyPercent - 100 * std::expm1(sum / static_cast<double>(others))) < 1e-6);
        }
    }

    void noSaleOutsideTheListMovesTheModelMore() {
        const WeighedTown town(500);
        const auto valued = valuedBy(town.shared(), town.price);
        const auto list = listOf(town.shared(), town.price, valued);
        std::vector<bool> isListed(valued.size());
        for (const InfluentialSale& one : list) isListed[one.valued] = true;
        QVERIFY(std::is_sorted(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.cook > b.cook; }));
        for (std::size_t i = 0; i < valued.size(); ++i) {
            const SaleFit* fit = town.price.market->fitOf(town.sales->sales[valued[i].sale].id);
            QVERIFY(isListed[i] || cooksDistance(*town.price.market, *fit) <= list.back().cook);
        }
    }

    void aPlantedSaleLeadsTheList() {
        // One palace sold for a song: far from all others in size and in price.
        const auto town = noisyTown(400);
        Sale& palace = town->sales[77];
        palace.facts.set(Town::FloorAreaAt, 4 * palace.facts[Town::FloorAreaAt]);
        palace.price = Money::fromUnits(palace.price.units() / 2, palace.price.currency());
        const PriceModel model = fitPriceModel(*town, olsSpecification(*town->catalogue), {}, Progress::none()).value();
        const auto valued = valuedBy(town, model);
        const auto list = listOf(town, model, valued);
        QCOMPARE(town->sales[valued[list.front().valued].sale].id, town->sales[77].id);
        QVERIFY(list.front().cook > 3 * list[1].cook);
        QVERIFY2(list.front().ownPercent < 0, "a price below the model draws the value down");
    }

    void aDwellingSoldTwiceKeepsItsOtherSale() {
        WeighedTown town(500);
        const auto valued = valuedBy(town.shared(), town.price);
        const auto first = listOf(town.shared(), town.price, valued, 1).front();
        const Sale& carrying = town.sales->sales[valued[first.valued].sale];
        // The dwelling's other sale is the one that is most alike: leaving out one must not leave out both.
        auto twice = std::make_shared<SaleSet>(*town.sales);
        for (Sale& sale : twice->sales)
            if (sale.id != carrying.id) {
                sale.propertyId = carrying.propertyId;
                sale.location = carrying.location;
                sale.facts = carrying.facts;
                break;
            }
        const PriceModel model = fitPriceModel(*twice, additiveSpecification(*twice->catalogue), {}, Progress::none()).value();
        const auto again = valuedBy(twice, model);
        for (const InfluentialSale& one : listOf(twice, model, again, again.size())) {
            const Sale& sale = twice->sales[again[one.valued].sale];
            if (sale.id != carrying.id) continue;
            const RunWithout run(*twice, model, sale);
            QVERIFY(std::abs(one.withoutSale / run.valueOf(sale) - 1) < 1e-8);
            QVERIFY2(std::abs(one.withoutSale / again[one.valued].leftOut - 1) > 1e-4, "the other sale speaks still");
            return;
        }
        QFAIL("the sale is not in the list of all");
    }

    void theNumberOfThreadsChangesNoBitAndCancellingEnds() {
        const WeighedTown town(300);
        const auto valued = valuedBy(town.shared(), town.price);
        const auto alone = listOf(town.shared(), town.price, valued, listed, 1);
        const auto many = listOf(town.shared(), town.price, valued, listed, 4);
        for (std::size_t k = 0; k < listed; ++k) {
            QCOMPARE(alone[k].valued, many[k].valued);
            QVERIFY(alone[k].withoutSale == many[k].withoutSale && alone[k].nearbyPercent == many[k].nearbyPercent);
        }
        struct Cancelled final : Progress {
            void report(double, std::string_view) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } cancelled;
        const auto stopped = influentialSales(town.shared(), town.price, valued, listed, 1, cancelled);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::InfluentialSalesTest)
#include "influential_sales_test.moc"
