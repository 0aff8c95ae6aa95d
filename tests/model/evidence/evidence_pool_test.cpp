#include "model/evidence/evidence_pool.h"

#include <QtTest>
#include <algorithm>

#include "model/evidence/evidence_weights.h"
#include "model/evidence/leave_out.h"
#include "tests/model/evidence/weighed_town.h"

namespace herleid {
namespace {

class EvidencePoolTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_town = std::make_unique<WeighedTown>();
        m_pool = std::make_unique<EvidencePool>(m_town->shared(), m_town->price.market, m_town->price.evidence);
    }

    void theWeightsAreThoseOfTheQuadraticProgrammeOnTheNearest() {
        const EvidenceKernel& kernel = m_town->price.evidence.kernel;
        const auto pool = evidenceSales(*m_town->price.market, *m_town->sales, kernel.features);
        for (std::size_t subject = 0; subject < 900; subject += 90) {
            const EvidenceQuery query = queryFor(subject);
            const Evidence evidence = m_pool->weigh(query, *m_town->price.market);
            QVERIFY(evidence.named.size() <= 8);
            double sum = 0, correction = 0;
            for (const NamedSale& named : evidence.named) {
                QVERIFY(named.weight > 0);
                sum += named.weight;
                correction += named.weight * named.heldResidual;
            }
            QVERIFY(sum <= 1 + 1e-12);
            QCOMPARE(evidence.correction, correction);
            // The optimality conditions among the named: A w + μ1 = c with μ ≥ 0, μ = 0 where Σw < 1.
            const EvidencePoint at = evidencePoint(kernel.features, query.subject);
            double lowest = 1e9, highest = -1e9;
            for (const NamedSale& a : evidence.named) {
                double gradient = covariance(kernel, pointOf(a.sale), at) - kernel.nugget * a.weight;
                for (const NamedSale& b : evidence.named)
                    gradient -= b.weight * covariance(kernel, pointOf(a.sale), pointOf(b.sale));
                lowest = std::min(lowest, gradient);
                highest = std::max(highest, gradient);
            }
            QVERIFY(highest - lowest < 1e-12);
            QVERIFY(lowest > -1e-12);
            if (sum < 1 - 1e-9) QVERIFY(highest < 1e-12);
        }
        QCOMPARE(pool.size(), std::size_t(900));
    }

    void whatIsEligibleIsCountedAndNothingElseIsNamed() {
        for (std::size_t subject = 3; subject < 900; subject += 100) {
            EvidenceQuery query = queryFor(subject);
            query.informationDate = Date(2024, 3, 31);
            query.excluded = {subject + 1, subject + 2};
            query.excludedProperty = m_town->sales->sales[subject].propertyId;
            const Evidence evidence = m_pool->weigh(query, *m_town->price.market);
            std::size_t eligible = 0;
            const auto isEligible = [&](std::size_t i) {
                const Sale& sale = m_town->sales->sales[i];
                const auto type = query.subject.facts->level(SyntheticMarket::TypeAt);
                const auto& segments = m_town->price.evidence.segments;
                const bool ownSegment = std::ranges::find(segments, *type) != segments.end();
                return sale.date >= evidence.from && sale.date <= evidence.to && !query.excluded.contains(i) &&
                       sale.propertyId != query.excludedProperty &&
                       (!ownSegment || sale.facts.level(SyntheticMarket::TypeAt) == type);
            };
            for (std::size_t i = 0; i < m_town->sales->sales.size(); ++i) eligible += isEligible(i) ? 1 : 0;
            QCOMPARE(evidence.eligible, eligible);
            QVERIFY(evidence.to <= query.informationDate);
            for (const NamedSale& named : evidence.named) QVERIFY(isEligible(named.sale));
        }
    }

    void everyEligibleSaleHasARankAndAReason() {
        const EvidenceQuery query = queryFor(42);
        const Evidence evidence = m_pool->weigh(query, *m_town->price.market);
        const auto ranking = m_pool->ranking(query);
        QCOMPARE(ranking.size(), evidence.eligible);
        std::size_t named = 0, weighed = 0;
        for (std::size_t i = 0; i < ranking.size(); ++i) {
            QCOMPARE(ranking[i].rank, i + 1);
            if (i > 0) QVERIFY(ranking[i].unlikeness >= ranking[i - 1].unlikeness);
            weighed += ranking[i].role != EvidenceRole::FurtherAway ? 1 : 0;
            if (ranking[i].role != EvidenceRole::Named) {
                QCOMPARE(ranking[i].weight, 0.0);
                continue;
            }
            ++named;
            const auto own = std::ranges::find_if(evidence.named,
                                                  [&](const NamedSale& n) { return n.sale == ranking[i].sale; });
            QVERIFY(own != evidence.named.end());
            QCOMPARE(own->weight, ranking[i].weight);
            QCOMPARE(own->likeness.rank, ranking[i].rank);
        }
        QCOMPARE(named, evidence.named.size());
        QCOMPARE(weighed, m_town->price.evidence.rules.candidates);
    }

    void aPriceThatIsNoMarketPriceIsHeld() {
        // The dwelling of the mad price itself: its own sale is nearest.
        const Evidence evidence = m_pool->weigh(queryFor(5), *m_town->price.market);
        const auto own = std::ranges::find_if(evidence.named, [](const NamedSale& n) { return n.sale == 5; });
        QVERIFY(own != evidence.named.end());
        QVERIFY(own->residual < -3);
        QCOMPARE(own->heldResidual, m_town->price.evidence.lowestResidual);
    }

    void aDwellingWithoutAPlaceHasNoEvidenceAmongSalesWithOne() {
        EvidenceQuery query = queryFor(7);
        query.subject.location.reset();
        const Evidence evidence = m_pool->weigh(query, *m_town->price.market);
        QVERIFY(evidence.named.empty());
        QCOMPARE(evidence.correction, 0.0);
        QVERIFY(m_pool->ranking(query).empty());
    }

    /// Sales whose place was taken away keep its numbers in memory: who reads them gets another kernel and other evidence than
    /// of sales that never had a place.
    void whatHasNoPlaceStandsAtOnePoint() {
        SyntheticMarket market;
        market.sales = 400;
        market.noise = 0.10;
        market.hasLocations = false;
        const auto never = std::make_shared<SaleSet>(market.make());
        const auto taken = std::make_shared<SaleSet>(*never);
        for (Sale& sale : taken->sales) {
            sale.location = Location{1e5 + static_cast<double>(sale.date.days() % 97) * 50, 4.5e5};
            sale.location.reset();
        }
        const auto specification = additiveSpecification(*never->catalogue);
        const PriceModel price = fitPriceModel(*never, specification, {}, Progress::none()).value();
        EvidenceModel evidence = fitPriceModel(*taken, specification, {}, Progress::none()).value().evidence;
        evidence.seconds = price.evidence.seconds;
        QVERIFY(evidence == price.evidence);
        const EvidencePool one(never, price.market, price.evidence), other(taken, price.market, price.evidence);
        std::size_t named = 0;
        for (std::size_t i = 0; i < 400; i += 40) {
            EvidenceQuery query{asSold(never->sales[i]), Date(2024, 12, 31), {}, {}};
            const Evidence expected = one.weigh(query, *price.market);
            named += expected.named.size();
            query.subject.location = Location{2e5, 5e5};   // of the dwelling alone: it says nothing about sales without
            compare(one.weigh(query, *price.market), expected);
            query.subject = asSold(taken->sales[i]);
            compare(other.weigh(query, *price.market), expected);
        }
        QVERIFY(named > 10);
    }

    void leavingOutIsValuingWithoutTheSale() {
        // The shortcut against the long way: the downdated model, and its own residuals of the neighbours.
        const MarketModel& model = *m_town->price.market;
        for (std::size_t i = 0; i < 900; i += 60) {
            const Sale& sale = m_town->sales->sales[i];
            const auto left = leaveOut(*m_pool, i);
            QVERIFY(left.has_value());
            const MarketModel rest = model.without({&sale}).value();
            EvidenceQuery query = queryFor(i);
            query.informationDate = Date(2100, 1, 1);
            query.excluded = {i};
            query.excludedProperty = sale.propertyId;
            query.subject = asSold(sale);
            const Evidence evidence = m_pool->weigh(query, rest);
            const Prediction prediction = rest.predict(asSold(sale));
            QVERIFY(std::abs(left->logModelValue - prediction.logValue) < 1e-9);
            QVERIFY2(std::abs(left->logValue - prediction.logValue - evidence.correction) < 1e-9,
                     qPrintable(QString::number(left->logValue - prediction.logValue - evidence.correction)));
            QVERIFY(std::abs(left->sd - std::sqrt(prediction.variance + evidence.variance)) < 1e-9);
        }
    }

private:
    static void compare(const Evidence& actual, const Evidence& expected) {
        QCOMPARE(actual.named.size(), expected.named.size());
        QCOMPARE(actual.correction, expected.correction);
        QCOMPARE(actual.variance, expected.variance);
        for (std::size_t i = 0; i < actual.named.size(); ++i) {
            QCOMPARE(actual.named[i].sale, expected.named[i].sale);
            QCOMPARE(actual.named[i].weight, expected.named[i].weight);
        }
    }
    [[nodiscard]] EvidenceQuery queryFor(std::size_t sale) const {
        const Sale& own = m_town->sales->sales[sale];
        Observation subject = asSold(own);
        subject.marketDate = subject.stateDate = Date(2024, 6, 1);
        return {subject, Date(2024, 12, 31), {}, {}};
    }
    [[nodiscard]] EvidencePoint pointOf(std::size_t sale) const {
        return evidencePoint(m_town->price.evidence.kernel.features, asSold(m_town->sales->sales[sale]));
    }
    std::unique_ptr<WeighedTown> m_town;
    std::unique_ptr<EvidencePool> m_pool;
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::EvidencePoolTest)
#include "evidence_pool_test.moc"
