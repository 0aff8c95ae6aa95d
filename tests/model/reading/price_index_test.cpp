#include "model/reading/price_index.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/model/reading/fitted_town.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;

bool isNear(double found, double wanted, double tolerance) {
    return std::abs(found - wanted) <= tolerance;
}

ModelSpecification withTrendBy(const SaleSet& sales, std::vector<std::string> variables, int fewest) {
    ModelSpecification specification = additiveSpecification(*sales.catalogue);
    std::erase_if(specification.terms,
                  [](const TermSpecification& t) { return t.kind == TermKind::TrendBy; });
    specification.terms.push_back(
        {"own_trend", TermKind::TrendBy, std::move(variables), 6, Monotone::None, fewest});
    return specification;
}

Date middle(int month) {
    return {month / 12, month % 12 + 1, 15};
}

}  // namespace

class PriceIndexTest : public QObject {
    Q_OBJECT
private slots:
    void theTrueIndexIsFoundWithoutNoise() {
        const FittedTown town = FittedTown::ols(Town{});
        const auto indices = priceIndices(town.model, town.sales);
        QCOMPARE(indices.size(), std::size_t{1});
        QCOMPARE(indices[0].points.size(), std::size_t{24});
        for (std::size_t m = 0; m < 24; ++m)
            QVERIFY(isNear(indices[0].points[m].index, 100 * std::exp(Town::month * static_cast<double>(m)),
                           1e-3));
    }

    void theBaseMonthIsHundredWithoutABand_data() {
        QTest::addColumn<bool>("additive");
        QTest::newRow("ols") << false;
        QTest::newRow("additive") << true;
    }
    void theBaseMonthIsHundredWithoutABand() {
        QFETCH(bool, additive);
        const FittedTown town = additive ? FittedTown::additive(noisy(900)) : FittedTown::ols(noisy(900));
        const int base = Date(2023, 9, 1).monthIndex();
        for (const PriceIndex& index : priceIndices(town.model, town.sales, base)) {
            const IndexPoint& point = index.points[8];
            QCOMPARE(point.month, base);
            QCOMPARE(point.index, 100.0);
            QCOMPARE(point.low, 100.0);
            QCOMPARE(point.high, 100.0);
            QVERIFY(index.points[20].high > index.points[20].low);
        }
    }

    void theIndexIsTheDifferenceOfPredictions() {
        const FittedTown town = FittedTown::additive(noisy(900));
        const PriceIndex common = priceIndices(town.model, town.sales).front();
        Observation observation = asSold(town.sales.sales.front());
        observation.marketDate = middle(common.points.front().month);
        const double first = town.model.predict(observation).baseline;
        for (const IndexPoint& point : common.points) {
            observation.marketDate = middle(point.month);
            QVERIFY(
                isNear(point.index, 100 * std::exp(town.model.predict(observation).baseline - first), 1e-8));
        }
    }

    void aGroupMovesAsItsOwnDwellingsDo_data() {
        QTest::addColumn<bool>("byCell");
        QTest::newRow("levels") << false;
        QTest::newRow("cells") << true;
    }
    void aGroupMovesAsItsOwnDwellingsDo() {
        QFETCH(bool, byCell);
        SaleSet sales = noisy(1500).make();
        const ModelSpecification specification =
            byCell ? withTrendBy(sales, {"x", "y", "time"}, 300) : withTrendBy(sales, {"type", "time"}, 0);
        const FittedTown town = FittedTown::with(std::move(sales), specification);
        const auto indices = priceIndices(town.model, town.sales);
        QCOMPARE(indices.size(), byCell ? std::size_t{5} : 1 + Town::type.size());
        std::size_t counted = 0;
        for (std::size_t g = 1; g < indices.size(); ++g) {
            const PriceIndex& index = indices[g];
            counted += index.sales;
            Facts facts = town.typical();
            Observation observation{&facts, index.centre, middle(index.points.front().month),
                                    Date(2023, 6, 1)};
            if (!byCell) {
                QCOMPARE(*index.feature, std::size_t{Town::TypeAt});
                facts.setLevel(Town::TypeAt, *(*town.sales.catalogue)[Town::TypeAt].levelOf(index.group));
            }
            const double first = town.model.logValue(observation);
            std::size_t inMonths = 0;
            for (const IndexPoint& point : index.points) {
                observation.marketDate = middle(point.month);
                QVERIFY(isNear(point.index, 100 * std::exp(town.model.logValue(observation) - first), 1e-8));
                inMonths += point.sales;
            }
            QCOMPARE(inMonths, index.sales);
        }
        QCOMPARE(counted, std::size_t{1500});
    }

    void theBandIsThatOfADenseComputation() {
        const FittedTown town = FittedTown::additive(noisy(600));
        const PriceIndex common = priceIndices(town.model, town.sales).front();
        std::vector<std::size_t> index;
        for (std::size_t k = 0; k < town.model.terms().size(); ++k)
            if (town.model.terms()[k].isIndex()) index.push_back(k);
        Observation from = asSold(town.sales.sales.front());
        from.marketDate = middle(common.points.front().month);
        for (const IndexPoint& point : common.points) {
            Observation to = from;
            to.marketDate = middle(point.month);
            const DenseContrast dense = denseContrast(town.model, index, to, from);
            QVERIFY(isNear(std::log(point.high / point.index), 1.959964 * dense.standardError, 1e-7));
            QVERIFY(isNear(std::log(point.index / point.low), 1.959964 * dense.standardError, 1e-7));
        }
    }

    void oneMonthOfSalesHasNoMovement() {
        Town town = noisy(300);
        town.months = 1;
        for (const FittedTown& fitted : {FittedTown::ols(town), FittedTown::additive(town)})
            for (const PriceIndex& index : priceIndices(fitted.model, fitted.sales)) {
                QCOMPARE(index.points.size(), std::size_t{1});
                QCOMPARE(index.points[0].index, 100.0);
            }
    }

    void aModelWithoutTimeHasNoIndex() {
        SaleSet sales = noisy(300).make();
        ModelSpecification specification = olsSpecification(*sales.catalogue);
        std::erase_if(specification.terms,
                      [](const TermSpecification& t) { return t.kind == TermKind::Month; });
        const FittedTown town = FittedTown::with(std::move(sales), specification);
        QVERIFY(priceIndices(town.model, town.sales).empty());
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::PriceIndexTest)
#include "price_index_test.moc"
