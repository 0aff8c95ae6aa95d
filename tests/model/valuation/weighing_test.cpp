// The value as weighted evidence: three readings of one number, and what leaving a sale out does to it.
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <random>
#include <set>

#include "model/valuation/average.h"
#include "model/valuation/change.h"
#include "model/valuation/components.h"
#include "model/valuation/valuer.h"
#include "tests/model/evidence/solved_without.h"
#include "tests/model/evidence/weighed_town.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;

Property propertyOf(const Sale& sale) {
    Property property;
    property.id = sale.propertyId;
    property.facts = sale.facts;
    property.location = sale.location;
    return property;
}

ValuationRequest onTheDay() {
    ValuationRequest request;
    request.valuationDate = Date(2024, 7, 1);
    return request;
}

class WeighingTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_town = std::make_unique<WeighedTown>();
        m_valuer = std::make_unique<Valuer>(m_town->price, ModelReference{1, "additive", "abc"}, m_town->shared());
    }

    void ledgerMatrixAndValueAreOneNumberForEveryDwelling() {
        std::size_t withSales = 0;
        for (const Sale& sale : m_town->sales->sales) {
            const Valuation valuation = value(propertyOf(sale), onTheDay());
            const ValuationParts& parts = valuation.parts();
            std::int64_t cents = 0;
            double logSum = 0, ofSales = 0;
            for (const LedgerLine& line : valuation.ledger()) {
                cents += line.amount.cents();
                logSum += line.logEffect;
                if (line.kind == LedgerKind::Sale) ofSales += line.logEffect;
            }
            QCOMPARE(cents, valuation.value().cents());
            double average = parts.modelWeight * parts.logModelValue;
            double weights = parts.modelWeight;
            for (const MatrixRow& row : valuation.matrix()) {
                average += row.weight * row.logAdjusted;
                weights += row.weight;
            }
            QVERIFY(std::abs(weights - 1) < 1e-12);
            QCOMPARE(Money::fromUnits(std::exp(average) * parts.calibration, Currency::euro()).cents(),
                     parts.unroundedValue.cents());
            QCOMPARE(Money::fromUnits(std::exp(logSum), Currency::euro()).cents(), parts.unroundedValue.cents());
            QVERIFY(std::abs(parts.logValue - parts.logModelValue - ofSales) < 1e-12);
            withSales += valuation.matrix().empty() ? 0 : 1;
        }
        QCOMPARE(withSales, m_town->sales->sales.size());
    }

    void theAverageLeadsToTheValueByTheCent() {
        for (std::size_t i = 0; i < 900; i += 45) {
            const Valuation valuation = value(propertyOf(m_town->sales->sales[i]), onTheDay());
            const WeightedAverage average = weightedAverage(valuation);
            QCOMPARE(average.products.size(), valuation.matrix().size() + 1);
            Money sum(0, Currency::euro());
            for (const Money& product : average.products) sum = sum + product;
            QCOMPARE(sum, average.sum);
            QCOMPARE(average.sum + average.step, average.average);
            QCOMPARE(average.average + average.calibration + average.rounding, valuation.value());
            // A geometric mean is never above the arithmetic one; a cent for its rounding.
            QVERIFY(average.step.cents() <= 1);
            for (std::size_t k = 0; k < valuation.matrix().size(); ++k) {
                const MatrixRow& row = valuation.matrix()[k];
                QVERIFY(std::abs(average.products[k + 1].units() - row.weight * row.adjustedPrice.units()) < 0.02);
            }
        }
    }

    void everyNamedSaleIsALineAndALineANamedSale() {
        const Valuation valuation = value(propertyOf(m_town->sales->sales[77]), onTheDay());
        std::vector<std::string> lines, rows;
        for (const LedgerLine& line : valuation.ledger())
            if (line.kind == LedgerKind::Sale) lines.push_back(line.name);
        for (const MatrixRow& row : valuation.matrix()) rows.push_back(row.saleId);
        QCOMPARE(lines, rows);
        QVERIFY(rows.size() >= 3 && rows.size() <= 8);
        for (std::size_t i = 1; i < rows.size(); ++i)
            QVERIFY(valuation.matrix()[i - 1].weight >= valuation.matrix()[i].weight);
    }

    void aHeldOutlierHasItsOwnAdjustment() {
        const Valuation valuation = value(propertyOf(m_town->sales->sales[5]), onTheDay());
        const auto own = std::ranges::find_if(valuation.matrix(), [](const MatrixRow& row) { return row.isOwnSale; });
        QVERIFY(own != valuation.matrix().end());
        QCOMPARE(own->adjustments.back().name, std::string(limitName));
        QVERIFY(own->adjustments.back().amount.cents() > 0);   // € 1,000 is lifted to the limit
        for (const MatrixRow& row : valuation.matrix())
            if (!row.isOwnSale) QVERIFY(row.adjustments.back().name != limitName);
    }

    void withoutASaleEqualsARunWithoutIt() {
        // The long way: a set of sales that never had them, a model solved anew, the same kernel.
        for (const std::size_t subject : {12, 140, 333, 690}) {
            const Property property = propertyOf(m_town->sales->sales[subject]);
            const Valuation whole = value(property, onTheDay());
            ValuationRequest request = onTheDay();
            for (const std::size_t row : {std::size_t{0}, whole.matrix().size() - 1}) {
                request.withoutSales.push_back(whole.matrix()[row].saleId);   // one, then two
                const Valuation quick = value(property, request);
                std::vector<const Sale*> struck;
                auto rest = std::make_shared<SaleSet>(*m_town->sales);
                std::erase_if(rest->sales, [&](const Sale& sale) {
                    return std::ranges::find(request.withoutSales, sale.id) != request.withoutSales.end();
                });
                for (const std::string& id : request.withoutSales) struck.push_back(m_valuer->saleOf(id));
                PriceModel price = m_town->price;
                price.market = std::make_shared<const MarketModel>(solvedWithout(*price.market, struck));
                MarketModelParts parts = price.market->parts();
                std::erase_if(parts.sales, [&](const SaleFit& fit) {
                    return std::ranges::find(request.withoutSales, fit.saleId) != request.withoutSales.end();
                });
                for (SaleFit& fit : parts.sales) {
                    const Sale* sale = m_valuer->saleOf(fit.saleId);
                    fit.residual = std::log(sale->price.units()) - price.market->logValue(asSold(*sale));
                }
                price.market = std::make_shared<const MarketModel>(std::move(parts));
                const Valuation slow = Valuer(price, {1, "additive", "abc"}, rest).value(property, onTheDay()).value();
                QVERIFY2(std::abs(quick.parts().logValue - slow.parts().logValue) < 1e-8,
                         qPrintable(QString::number(quick.parts().logValue - slow.parts().logValue)));
                QVERIFY(std::abs(quick.parts().logModelValue - slow.parts().logModelValue) < 1e-8);
                QVERIFY(std::abs(quick.interval().lo.units() / slow.interval().lo.units() - 1) < 1e-7);
                QCOMPARE(quick.parts().withoutSales.size(), request.withoutSales.size());
                QCOMPARE(quick.matrix().size(), slow.matrix().size());
                for (std::size_t i = 0; i < quick.matrix().size(); ++i)
                    QCOMPARE(quick.matrix()[i].saleId, slow.matrix()[i].saleId);
            }
        }
    }

    void aSaleThatIsNotThereCannotBeStruck() {
        ValuationRequest request = onTheDay();
        request.withoutSales = {"never made"};
        const auto result = m_valuer->value(propertyOf(m_town->sales->sales[1]), request);
        QCOMPARE(result.error().code, ErrorCode::UnknownSale);
        QCOMPARE(result.error().argument("id"), std::string("never made"));
    }

    void ownSalesAreLeftOutWhereAsked() {
        ValuationRequest request = onTheDay();
        request.withoutOwnSales = true;
        const Property property = propertyOf(m_town->sales->sales[5]);
        const Valuation valuation = value(property, request);
        QCOMPARE(valuation.parts().withoutSales, std::vector<std::string>{m_town->sales->sales[5].id});
        for (const MatrixRow& row : valuation.matrix()) QVERIFY(!row.isOwnSale);
        // € 1,000 pulled it down.
        QVERIFY(valuation.value().cents() > value(property, onTheDay()).value().cents());
    }

    void influenceIsTheSlopeAndTheValueWithoutTheSale() {
        const Property property = propertyOf(m_town->sales->sales[250]);
        const Valuation valuation = value(property, onTheDay());
        const auto influence = m_valuer->influence(property, onTheDay(), 5).value();
        QCOMPARE(influence.size(), valuation.matrix().size() + 5);
        for (const SaleInfluence& one : influence) {
            ValuationRequest without = onTheDay();
            without.withoutSales = {one.saleId};
            const Valuation other = value(property, without);
            QCOMPARE(one.withoutSale->cents(), other.parts().unroundedValue.cents());
            QCOMPARE(*one.difference, other.parts().unroundedValue - valuation.parts().unroundedValue);
            // ∂ ln V/∂y by moving the price a little in everything: β moves along A⁻¹x ω dy, residuals with it.
            const double step = 1e-4;
            const MarketModel& model = *m_town->price.market;
            const Sale& sale = *m_valuer->saleOf(one.saleId);
            const Eigen::VectorXd x =
                model.designOf(1, 1, [&](std::size_t) { return asSold(sale); }).columnSums(Eigen::VectorXd::Ones(1));
            MarketModelParts parts = model.parts();
            parts.beta += parts.covariance * x * model.fitOf(sale.id)->weight * step / (model.sigma() * model.sigma());
            const MarketModel moved(std::move(parts));
            double after = moved.logValue({&property.facts, property.location, Date(2024, 7, 1), Date(2024, 7, 1)});
            for (const MatrixRow& row : valuation.matrix()) {
                const Sale& own = *m_valuer->saleOf(row.saleId);
                const bool isHeld = row.adjustments.back().name == limitName;
                const double y = std::log(own.price.units()) + (row.saleId == one.saleId ? step : 0);
                after += row.weight * (isHeld ? row.residual : y - moved.logValue(asSold(own)));
            }
            const double slope = (after - valuation.parts().logValue) / step;
            QVERIFY2(std::abs(slope - one.logDerivative) < 1e-8,
                     qPrintable(QString("%1 %2").arg(slope).arg(one.logDerivative)));
        }
        for (std::size_t i = 1; i < influence.size(); ++i)
            QVERIFY(std::abs(influence[i].logDerivative) <= std::abs(influence[i - 1].logDerivative));
    }

    void aChangeIsExplainedToTheCent() {
        const Property property = propertyOf(m_town->sales->sales[300]);
        const Valuation before = value(property, onTheDay());
        Property changed = property;
        changed.facts.set(Town::FloorAreaAt, property.facts[Town::FloorAreaAt] + 12);
        changed.facts.setLevel(Town::QualityAt, (*property.facts.level(Town::QualityAt) + 1) % 5);
        ValuationRequest request = onTheDay();
        request.valuationDate = Date(2024, 3, 1);
        request.withoutSales = {before.matrix().front().saleId};
        const Valuation after = value(changed, request);
        const MarketModel model = m_valuer->modelFor(changed, request).value();
        const ValueChange change = explainChange(m_valuer->model(), before, model, after);
        QCOMPARE(change.from, before.value());
        QCOMPARE(change.to, after.value());
        std::int64_t cents = 0;
        double log = 0;
        std::set<ChangeKind> kinds;
        for (const ChangeLine& line : change.lines) {
            cents += line.amount.cents();
            log += line.logEffect;
            kinds.insert(line.kind);
            if (line.kind == ChangeKind::Sale && line.name == request.withoutSales.front()) QCOMPARE(line.after, 0.0);
        }
        QCOMPARE(cents, change.difference().cents());
        QVERIFY(std::abs(log - (after.parts().logValue - before.parts().logValue)) < 1e-10);
        for (const ChangeKind kind : {ChangeKind::Market, ChangeKind::Fact, ChangeKind::StruckSales, ChangeKind::Sale})
            QVERIFY(kinds.contains(kind));
        QVERIFY(!kinds.contains(ChangeKind::Model));
        // There and back is nothing: every line with the other sign.
        const ValueChange back = explainChange(model, after, m_valuer->model(), before);
        double both = 0;
        for (const ChangeLine& line : back.lines) both += line.logEffect;
        QVERIFY(std::abs(both + log) < 1e-10);
    }

    void oneChangedFactIsTheDifferenceOfItsEffects() {
        const Property property = propertyOf(m_town->sales->sales[301]);
        Property changed = property;
        changed.facts.set(Town::RoomsAt, property.facts[Town::RoomsAt] + 1);
        const Valuation before = value(property, onTheDay());
        const Valuation after = value(changed, onTheDay());
        const ValueChange change = explainChange(m_valuer->model(), before, m_valuer->model(), after);
        const auto fact = std::ranges::find_if(change.lines, [](const ChangeLine& l) { return l.kind == ChangeKind::Fact; });
        QCOMPARE(fact->name, std::string("rooms"));
        QCOMPARE(fact->before + 1, fact->after);
        QVERIFY(std::abs(fact->logEffect - (after.parts().logModelValue - before.parts().logModelValue)) < 1e-12);
    }

    void nothingChangedIsNoLine() {
        const Valuation valuation = value(propertyOf(m_town->sales->sales[9]), onTheDay());
        const ValueChange change = explainChange(m_valuer->model(), valuation, m_valuer->model(), valuation);
        QVERIFY(change.lines.empty());
        QCOMPARE(change.difference().cents(), std::int64_t{0});
    }

    void anotherModelIsToldInMarketPlaceAndFacts() {
        const WeighedTown other(900, 2);
        const Property property = propertyOf(m_town->sales->sales[50]);
        const Valuation before = value(property, onTheDay());
        const Valuation after =
            Valuer(other.price, {2, "additive", "def"}, other.shared()).value(property, onTheDay()).value();
        const ValueChange change = explainChange(m_valuer->model(), before, *other.price.market, after);
        std::int64_t cents = 0;
        std::set<ChangeKind> kinds;
        for (const ChangeLine& line : change.lines) {
            cents += line.amount.cents();
            kinds.insert(line.kind);
        }
        QCOMPARE(cents, change.difference().cents());
        for (const ChangeKind kind : {ChangeKind::Market, ChangeKind::Place, ChangeKind::Model}) QVERIFY(kinds.contains(kind));
        QVERIFY(!kinds.contains(ChangeKind::Fact) && !kinds.contains(ChangeKind::StruckSales));
    }

    void componentsAddUpToTheValue() {
        std::size_t divided = 0;
        for (std::size_t i = 0; i < 900; i += 9) {
            const Valuation valuation = value(propertyOf(m_town->sales->sales[i]), onTheDay());
            const auto components = componentValues(m_valuer->model(), *m_town->sales, valuation);
            if (components.empty()) continue;
            ++divided;
            std::int64_t cents = 0;
            for (const ComponentValue& component : components) {
                cents += component.amount.cents();
                QVERIFY(component.amount.cents() >= 0);
            }
            QCOMPARE(cents, valuation.value().cents());
            QCOMPARE(components.front().kind, ComponentKind::MainBuilding);
        }
        QVERIFY(divided > 50);
    }

    void theSameBitsOnEveryRerunAndForEveryOrderAndNumberOfThreads() {
        auto shuffled = std::make_shared<SaleSet>(*m_town->sales);
        std::mt19937 random(4);
        std::shuffle(shuffled->sales.begin(), shuffled->sales.end(), random);
        shuffled->sortCanonically();
        for (const int threads : {1, 2, 4}) {
            FitOptions options;
            options.threads = threads;
            const PriceModel price =
                fitPriceModel(*shuffled, additiveSpecification(*shuffled->catalogue), options, Progress::none()).value();
            const Valuer other(price, {1, "additive", "abc"}, shuffled);
            for (std::size_t i = 0; i < 900; i += 150) {
                const Property property = propertyOf(m_town->sales->sales[i]);
                const Valuation a = value(property, onTheDay());
                const Valuation b = other.value(property, onTheDay()).value();
                QVERIFY(a.ledger() == b.ledger());
                QVERIFY(a.matrix() == b.matrix());
                QVERIFY(a.interval() == b.interval());
            }
        }
    }

private:
    [[nodiscard]] Valuation value(const Property& property, const ValuationRequest& request) const {
        auto valuation = m_valuer->value(property, request);
        if (!valuation) throw std::runtime_error(valuation.error().argument("identity"));
        return *std::move(valuation);
    }
    std::unique_ptr<WeighedTown> m_town;
    std::unique_ptr<Valuer> m_valuer;
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::WeighingTest)
#include "weighing_test.moc"
