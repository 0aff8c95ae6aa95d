#include "model/valuation/valuer.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "model/evidence/price_model.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;

/// A town's sales, its ols model and a valuer on both.
struct Office {
    explicit Office(const Town& town)
        : sales(std::make_shared<const SaleSet>(town.make())),
          price(fitPriceModel(*sales, olsSpecification(*sales->catalogue), {}, Progress::none()).value()),
          valuer(price, {1, "ols", price.market->fingerprint()}, sales) {}

    [[nodiscard]] Property propertyOf(const Sale& sale) const {
        Property property;
        property.id = sale.propertyId;
        property.facts = sale.facts;
        property.location = sale.location;
        return property;
    }
    [[nodiscard]] Property someProperty() const { return propertyOf(sales->sales[17]); }
    [[nodiscard]] Valuation value(const Property& property, ValuationRequest request = onNewYear()) const {
        auto valuation = valuer.value(property, request);
        if (!valuation) throw std::runtime_error(valuation.error().argument("identity"));
        return *std::move(valuation);
    }
    static ValuationRequest onNewYear() {
        ValuationRequest request;
        request.valuationDate = Date(2024, 7, 1);
        return request;
    }

    std::shared_ptr<const SaleSet> sales;
    PriceModel price;
    Valuer valuer;
};

Town noisyTown() {
    Town town;
    town.noise = 0.1;
    return town;
}

bool warns(const Valuation& valuation, WarningCode code, const std::string& argument = {}) {
    return std::any_of(valuation.warnings().begin(), valuation.warnings().end(), [&](const Warning& warning) {
        return warning.code == code &&
               (argument.empty() || std::any_of(warning.arguments.begin(), warning.arguments.end(),
                                                [&](const auto& pair) { return pair.second == argument; }));
    });
}

class ValuerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_office = std::make_unique<Office>(noisyTown()); }

    void everySumHoldsForEveryDwelling() {
        // The identities of METHOD §4 and §5, computed here once more from the printed parts.
        for (std::size_t i = 0; i < m_office->sales->sales.size(); i += 7) {
            const Valuation valuation = m_office->value(m_office->propertyOf(m_office->sales->sales[i]));
            std::int64_t cents = 0;
            double logSum = 0;
            for (const LedgerLine& line : valuation.ledger()) {
                cents += line.amount.cents();
                logSum += line.logEffect;
            }
            QCOMPARE(cents, valuation.value().cents());
            QVERIFY(std::abs(std::exp(logSum) - valuation.parts().unroundedValue.units()) < 0.006);
            QCOMPARE(valuation.matrix().size(), std::size_t(8));
            for (const MatrixRow& row : valuation.matrix()) {
                std::int64_t adjusted = row.price.cents() + row.indexAmount.cents();
                for (const MatrixAdjustment& adjustment : row.adjustments)
                    adjusted += adjustment.amount.cents();
                QCOMPARE(adjusted, row.adjustedPrice.cents());
            }
        }
    }

    void aPerfectMarketIsValuedAtItsPrice() {
        const Office office(Town{});
        ValuationRequest exact = Office::onNewYear();
        exact.roundTo = Money(1, Currency::euro());
        for (std::size_t i = 0; i < office.sales->sales.size(); i += 101) {
            const Property property = office.propertyOf(office.sales->sales[i]);
            const Valuation valuation = office.value(property, exact);
            const double truth = std::exp(Town{}.truth(property.facts, exact.valuationDate));
            QVERIFY(std::abs(valuation.value().units() / truth - 1) < 1e-6);
            // Every sale, brought to the subject and the day, tells the same price.
            for (const MatrixRow& row : valuation.matrix())
                QVERIFY(std::abs(row.adjustedPrice.units() / truth - 1) < 1e-6);
        }
    }

    void theOutcomeIsRoundedToTheUnitAskedAndTheRoundingIsALine() {
        for (const std::int64_t unit : {1, 100, 100'000, 500'000}) {
            ValuationRequest request = Office::onNewYear();
            request.roundTo = Money(unit, Currency::euro());
            const Valuation valuation = m_office->value(m_office->someProperty(), request);
            QCOMPARE(valuation.value().cents() % unit, std::int64_t{0});
            const LedgerLine& last = valuation.ledger().back();
            QCOMPARE(last.kind, LedgerKind::Rounding);
            QCOMPARE(last.amount.cents(),
                     valuation.value().cents() - valuation.parts().unroundedValue.cents());
            QVERIFY(std::abs(last.amount.cents()) <= unit / 2);
        }
    }

    void noSaleAfterTheInformationDateIsShown() {
        ValuationRequest request = Office::onNewYear();
        request.informationDate = Date(2024, 3, 31);
        const Valuation valuation = m_office->value(m_office->someProperty(), request);
        QCOMPARE(valuation.matrix().size(), std::size_t(8));
        for (const MatrixRow& row : valuation.matrix()) QVERIFY(row.date <= Date(2024, 3, 31));
    }

    void theMostAlikeSaleComesFirstAndTheOwnSaleIsMarked() {
        const Valuation valuation = m_office->value(m_office->someProperty());
        for (std::size_t i = 0; i < valuation.matrix().size(); ++i) {
            const MatrixRow& row = valuation.matrix()[i];
            QCOMPARE(row.likeness.rank, i + 1);
            if (i > 0) QVERIFY(row.likeness.distance >= valuation.matrix()[i - 1].likeness.distance);
            QCOMPARE(row.isOwnSale, row.propertyId == valuation.subject().id);
        }
        QVERIFY(valuation.matrix().front().isOwnSale);
    }

    void theValuesOfTheSameRequestAreTheSame() {
        const Valuation first = m_office->value(m_office->someProperty());
        const Valuation second = m_office->value(m_office->someProperty());
        QVERIFY(first.ledger() == second.ledger());
        QVERIFY(first.matrix() == second.matrix());
    }

    void aDwellingWithoutCoordinatesIsValuedWithAWarning() {
        Town town = noisyTown();
        town.hasNeighbourhoods = false;
        const Office office(town);
        Property property = office.someProperty();
        property.location.reset();
        const Valuation valuation = office.value(property);
        QVERIFY(warns(valuation, WarningCode::NoLocation));
        QVERIFY(valuation.value().cents() > 0);
        property.location = Location{0, 0};
        QVERIFY(warns(office.value(property), WarningCode::OutsideMap));
    }

    void aLevelThatNoSaleHadIsValuedWithAWarningByName() {
        Property property = m_office->someProperty();
        const Office& office = *m_office;
        auto extended = std::make_shared<SaleSet>(*office.sales);
        extended->catalogue = std::make_shared<const FeatureCatalogue>(
            office.sales->catalogue->withLevel(Town::TypeAt, "houseboat"));
        property.facts.setLevel(Town::TypeAt, Town::type.size());
        const Valuer valuer(office.price, {}, extended);
        const auto valuation = valuer.value(property, Office::onNewYear());
        QVERIFY(valuation.has_value());
        QVERIFY(warns(*valuation, WarningCode::UnseenLevel, "houseboat"));
    }

    void doubtsAboutTheInputAreWarningsByName() {
        Property property = m_office->someProperty();
        property.facts.set(Town::FloorAreaAt, 5000);
        property.facts.clear(Town::PlotAt);
        const Valuation valuation = m_office->value(property);
        QVERIFY(warns(valuation, WarningCode::OutsideRange, "floor_area"));
        QVERIFY(warns(valuation, WarningCode::NotRecorded, "plot"));
        QVERIFY(!warns(valuation, WarningCode::NotRecorded, "rooms"));
    }

    void aDayOutsideTheSalesIsAWarningWithBothEnds() {
        ValuationRequest request = Office::onNewYear();
        request.valuationDate = Date(2030, 1, 1);
        const auto valuation = m_office->valuer.value(m_office->someProperty(), request);
        QVERIFY(valuation.has_value());
        QVERIFY(warns(*valuation, WarningCode::DateOutsideSales, "2030-01-01"));
        QVERIFY(warns(*valuation, WarningCode::FewComparables, "0"));
        QVERIFY(valuation->matrix().empty());
    }

    void aSaleThatIsNotAtArmsLengthIsNoEvidence() {
        auto sales = std::make_shared<SaleSet>(noisyTown().make());
        for (std::size_t i = 0; i < sales->sales.size(); i += 2) sales->sales[i].armsLength = false;
        const PriceModel price =
            fitPriceModel(*sales, olsSpecification(*sales->catalogue), {}, Progress::none()).value();
        const Valuer valuer(price, {}, sales);
        const auto valuation = valuer.value(m_office->someProperty(), Office::onNewYear());
        QVERIFY(valuation.has_value());
        for (const MatrixRow& row : valuation->matrix())
            for (const Sale& sale : sales->sales)
                if (sale.id == row.saleId) QVERIFY(sale.armsLength);
    }

    void theNinetyPercentIntervalHoldsNineTenthsOfNewSales() {
        Town town = noisyTown();
        town.seed = 99;
        town.sales = 3000;
        int inside = 0;
        int all = 0;
        for (const Sale& sale : town.make().sales) {
            ValuationRequest request;
            request.valuationDate = sale.date;
            Property property = m_office->propertyOf(sale);
            property.id = "new";
            const Valuation valuation = m_office->value(property, request);
            const Interval& interval = valuation.interval();
            inside += sale.price.cents() >= interval.lo.cents() && sale.price.cents() <= interval.hi.cents();
            ++all;
        }
        // Binomial standard error 0.55%; four of them.
        QVERIFY2(std::abs(100.0 * inside / all - 90) < 2.2,
                 qPrintable(QString::number(100.0 * inside / all)));
    }

    void roundingInAnotherCurrencyIsAContractBreach() {
        ValuationRequest request = Office::onNewYear();
        request.roundTo = Money(100, Currency("USD"));
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(m_office->valuer.value(m_office->someProperty(), request)),
                                 std::logic_error);
    }

private:
    std::unique_ptr<Office> m_office;
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::ValuerTest)
#include "valuer_test.moc"
