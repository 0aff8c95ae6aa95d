#include "model/reading/location_map.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "model/reading/round_steps.h"
#include "tests/model/reading/fitted_town.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;

}  // namespace

class LocationMapTest : public QObject {
    Q_OBJECT
private slots:
    void cellsAreRoundAndHoldEverySale() {
        const FittedTown town = FittedTown::additive(noisy(1500));
        const LocationMap map = locationMap(town.model, town.sales, 60);
        // The town is 6 km wide: 60 cells of 100 m.
        QCOMPARE(map.cellSize, 100.0);
        std::size_t counted = 0;
        for (std::size_t i = 0; i < map.cells.size(); ++i) {
            const LocationCell& cell = map.cells[i];
            counted += cell.sales;
            QCOMPARE(std::fmod(cell.x, 100.0), 50.0);
            if (i > 0) QVERIFY(std::tie(map.cells[i - 1].y, map.cells[i - 1].x) < std::tie(cell.y, cell.x));
        }
        QCOMPARE(counted, std::size_t{1500});
    }

    void everyCellTouchesASale() {
        const FittedTown town = FittedTown::ols([] {
            Town t = noisy(400);
            t.hasNeighbourhoods = false;
            return t;
        }());
        const LocationMap map = locationMap(town.model, town.sales, 60);
        for (const LocationCell& cell : map.cells)
            QVERIFY(std::any_of(town.sales.sales.begin(), town.sales.sales.end(), [&](const Sale& sale) {
                return std::max(std::abs(sale.location->x - cell.x), std::abs(sale.location->y - cell.y)) <=
                       1.5 * map.cellSize;
            }));
    }

    void theEffectOfAPlaceIsWhatPredictionsSay_data() {
        QTest::addColumn<bool>("additive");
        QTest::newRow("ols") << false;
        QTest::newRow("additive") << true;
    }
    void theEffectOfAPlaceIsWhatPredictionsSay() {
        QFETCH(bool, additive);
        Town plain = noisy(800);
        plain.hasNeighbourhoods = false;
        const FittedTown town = additive ? FittedTown::additive(plain) : FittedTown::ols(plain);
        const LocationMap map = locationMap(town.model, town.sales, 20);
        const Facts facts = town.typical();
        const Date date = town.sales.sales[400].date;
        std::vector<std::size_t> terms;
        for (std::size_t k = 0; k < town.model.terms().size(); ++k) {
            const auto& variables = town.model.terms()[k].specification.variables;
            if (std::find(variables.begin(), variables.end(), "x") != variables.end()) terms.push_back(k);
        }
        QVERIFY(!terms.empty());
        // Against the mean of the predictions for the same dwelling at the place of every sale.
        double average = 0;
        for (const Sale& sale : town.sales.sales)
            average += town.model.logValue({&facts, sale.location, date, date}) / 800;
        for (const LocationCell& cell : map.cells) {
            const Observation there{&facts, Location{cell.x, cell.y}, date, date};
            QVERIFY(std::abs(cell.effect.log - (town.model.logValue(there) - average)) < 1e-10);
        }
        // The variance by the same mean, written out over all columns.
        Eigen::VectorXd d = Eigen::VectorXd::Zero(town.model.parts().beta.size());
        const auto add = [&](std::optional<Location> place, double factor) {
            BasisRow row;
            for (std::size_t k : terms) {
                evaluate(town.model.terms()[k], {&facts, place, date, date}, row);
                for (const auto& [column, value] : row.entries)
                    d(static_cast<Eigen::Index>(town.model.terms()[k].offset + column)) += factor * value;
            }
        };
        const LocationCell& cell = map.cells[map.cells.size() / 2];
        add(Location{cell.x, cell.y}, 1);
        for (const Sale& sale : town.sales.sales) add(sale.location, -1.0 / 800);
        const double standardError = std::sqrt(d.dot(town.model.parts().covariance * d));
        QVERIFY(std::abs(cell.effect.standardError - standardError) < 1e-8);
    }

    void aDearSideOfTownIsDear() {
        Town plain = noisy(1500);
        plain.hasNeighbourhoods = false;
        SaleSet sales = plain.make();
        for (Sale& sale : sales.sales)
            if (sale.location->x > 153'000)
                sale.price = Money::fromUnits(1.5 * sale.price.units(), sale.price.currency());
        const ModelSpecification specification = additiveSpecification(*sales.catalogue);
        const FittedTown town = FittedTown::with(std::move(sales), specification);
        double east = 0, west = 0;
        int inEast = 0, inWest = 0;
        for (const LocationCell& cell : locationMap(town.model, town.sales).cells) {
            if (cell.x > 154'000) east += cell.effect.log, ++inEast;
            if (cell.x < 152'000) west += cell.effect.log, ++inWest;
        }
        QVERIFY2(std::abs(east / inEast - west / inWest - std::log(1.5)) < 0.04,
                 qPrintable(QString::number(east / inEast - west / inWest)));
    }

    void withoutPlacesThereIsNoMap() {
        Town town = noisy(400);
        town.hasLocations = false;
        const FittedTown fitted = FittedTown::additive(town);
        QVERIFY(locationMap(fitted.model, fitted.sales).cells.empty());
    }

    void roundSteps() {
        QCOMPARE(nearestRoundStep(97), 100.0);
        QCOMPARE(nearestRoundStep(3.1), 2.0);
        QCOMPARE(nearestRoundStep(3.3), 5.0);
        QCOMPARE(nearestRoundStep(0.7), 0.5);
        QCOMPARE(roundNumbers(90, 2100), (std::vector<double>{100, 200, 500, 1000, 2000}));
        QCOMPARE(roundNumbers(110, 480), (std::vector<double>{150, 200, 300, 400}));
        QVERIFY(roundNumbers(0, 10).empty());
        QCOMPARE(roundNumbers(96, 171), (std::vector<double>{100, 125, 150}));  // plots of terraced homes
        QCOMPARE(roundNumbers(210, 290), (std::vector<double>{250}));
        QVERIFY(roundNumbers(260, 290).empty());
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::LocationMapTest)
#include "location_map_test.moc"
