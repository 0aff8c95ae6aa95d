#include "model/reading/land_scale.h"

#include <QtTest>
#include <algorithm>
#include <cmath>

#include "tests/model/reading/fitted_town.h"

namespace herleid {
namespace {

using Town = SyntheticMarket;
const Date valuationDate(2025, 1, 1);

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    return n % 2 ? values[n / 2] : 0.5 * (values[n / 2 - 1] + values[n / 2]);
}

}  // namespace

class LandScaleTest : public QObject {
    Q_OBJECT
private slots:
    void theTrueScaleIsFoundWithoutNoise() {
        const FittedTown town = FittedTown::ols(Town{});
        const auto scales = landScales(town.model, town.sales, valuationDate);
        QCOMPARE(scales.size(), Town::neighbourhood.size() * Town::type.size());
        for (const LandScale& scale : scales) {
            QVERIFY(!scale.brackets.empty());
            for (const LandBracket& bracket : scale.brackets) {
                // V ∝ (1 + plot)^0.06 in this town.
                const auto value = [&](double plot) {
                    return scale.typicalValue.units() *
                           std::pow((1 + plot) / (1 + scale.typicalPlot), Town::plot);
                };
                const double marginal =
                    (value(bracket.to) - value(bracket.from)) / (bracket.to - bracket.from);
                QVERIFY(std::abs(bracket.perUnit.units() - marginal) < 0.01);
            }
        }
    }

    void bracketsAddUpToTheDifferenceOfModelValues_data() {
        QTest::addColumn<bool>("additive");
        QTest::newRow("ols") << false;
        QTest::newRow("additive") << true;
    }
    void bracketsAddUpToTheDifferenceOfModelValues() {
        QFETCH(bool, additive);
        const FittedTown town = additive ? FittedTown::additive(noisy(1500)) : FittedTown::ols(noisy(1500));
        const auto scales = landScales(town.model, town.sales, valuationDate);
        QVERIFY(!scales.empty());
        for (const LandScale& scale : scales) {
            // The typical dwelling of the group, computed here by itself.
            std::vector<const Sale*> members;
            for (const Sale& sale : town.sales.sales)
                if (plainText((*town.sales.catalogue)[Town::HoodAt], sale.facts[Town::HoodAt]) ==
                        scale.neighbourhood &&
                    plainText((*town.sales.catalogue)[Town::TypeAt], sale.facts[Town::TypeAt]) == scale.type)
                    members.push_back(&sale);
            QCOMPARE(members.size(), scale.sales);
            Facts facts = members.front()->facts;
            for (std::size_t feature : {Town::FloorAreaAt, Town::PlotAt, Town::BuiltAt, Town::RoomsAt}) {
                std::vector<double> values;
                for (const Sale* sale : members) values.push_back(sale->facts[feature]);
                facts.set(feature, medianOf(values));
            }
            QCOMPARE(scale.typicalPlot, facts[Town::PlotAt]);
            for (std::size_t feature : {Town::GarageAt, Town::QualityAt}) {
                std::size_t best = 0;
                std::ptrdiff_t most = -1;
                for (std::size_t level = 0; level < 5; ++level) {
                    const auto count = std::count_if(members.begin(), members.end(), [&](const Sale* sale) {
                        return sale->facts.level(feature) == level;
                    });
                    if (count > most) best = level, most = count;
                }
                facts.setLevel(feature, best);
            }
            Location place{0, 0};
            for (const Sale* sale : members) {
                place.x += sale->location->x / static_cast<double>(members.size());
                place.y += sale->location->y / static_cast<double>(members.size());
            }
            const auto value = [&](double plot) {
                Facts own = facts;
                own.set(Town::PlotAt, plot);
                return std::exp(town.model.logValue({&own, place, valuationDate, valuationDate})) *
                       town.model.calibration();
            };
            QVERIFY(std::abs(scale.typicalValue.units() - value(scale.typicalPlot)) < 0.011);
            if (scale.brackets.empty()) continue;
            const LandBracket& first = scale.brackets.front();
            const LandBracket& last = scale.brackets.back();
            QVERIFY(std::abs((last.cumulative - first.cumulative).units() -
                             (value(last.to) - value(first.to))) < 0.011);
            QVERIFY(std::abs(first.cumulative.units() - first.to * (value(first.to) - value(first.from)) /
                                                            (first.to - first.from)) < 0.006);
            for (std::size_t k = 0; k < scale.brackets.size(); ++k) {
                const LandBracket& bracket = scale.brackets[k];
                QVERIFY(bracket.low.cents() <= bracket.perUnit.cents() &&
                        bracket.perUnit.cents() <= bracket.high.cents());
                if (k > 0) QCOMPARE(bracket.from, scale.brackets[k - 1].to);
            }
        }
    }

    void bracketsStandWherePlotsWereSold() {
        const FittedTown town = FittedTown::ols(noisy(1500));
        for (const LandScale& scale : landScales(town.model, town.sales, valuationDate)) {
            std::vector<double> plots;
            for (const Sale& sale : town.sales.sales)
                if (plainText((*town.sales.catalogue)[Town::HoodAt], sale.facts[Town::HoodAt]) ==
                        scale.neighbourhood &&
                    plainText((*town.sales.catalogue)[Town::TypeAt], sale.facts[Town::TypeAt]) == scale.type)
                    plots.push_back(sale.facts[Town::PlotAt]);
            for (const LandBracket& bracket : scale.brackets) {
                const auto smaller =
                    std::count_if(plots.begin(), plots.end(), [&](double p) { return p <= bracket.from; });
                const auto larger =
                    std::count_if(plots.begin(), plots.end(), [&](double p) { return p >= bracket.to; });
                QVERIFY(static_cast<double>(smaller) >= 0.05 * static_cast<double>(plots.size()) - 1);
                QVERIFY(static_cast<double>(larger) >= 0.05 * static_cast<double>(plots.size()) - 1);
            }
        }
    }

    void withoutNeighbourhoodsTheWholeAreaIsOne() {
        Town plain = noisy(600);
        plain.hasNeighbourhoods = false;
        const FittedTown town = FittedTown::additive(plain);
        const auto scales = landScales(town.model, town.sales, valuationDate);
        QCOMPARE(scales.size(), Town::type.size());
        for (const LandScale& scale : scales) QVERIFY(scale.neighbourhood.empty());
    }

    void aTypeIsOneScaleOverAllNeighbourhoods() {
        const FittedTown town = FittedTown::ols(Town{});
        const auto scales = landScales(town.model, town.sales, valuationDate, 20, LandScaleOf::Type);
        QCOMPARE(scales.size(), Town::type.size());
        std::size_t sales = 0;
        for (const LandScale& scale : scales) {
            QVERIFY(scale.neighbourhood.empty());
            sales += scale.sales;
            for (const LandBracket& bracket : scale.brackets) {
                const auto value = [&](double plot) {   // V ∝ (1 + plot)^0.06 in this town
                    return scale.typicalValue.units() * std::pow((1 + plot) / (1 + scale.typicalPlot), Town::plot);
                };
                const double marginal = (value(bracket.to) - value(bracket.from)) / (bracket.to - bracket.from);
                QVERIFY(std::abs(bracket.perUnit.units() - marginal) < 0.01);
            }
        }
        QCOMPARE(sales, Town{}.sales);
    }

    void groupsOfTooFewSalesAreNotShown() {
        const FittedTown town = FittedTown::ols(noisy(600));
        for (const LandScale& scale : landScales(town.model, town.sales, valuationDate, 30))
            QVERIFY(scale.sales >= 30);
        QVERIFY(landScales(town.model, town.sales, valuationDate, 601).empty());
    }

    void aModelWithoutPlotsHasNoScale() {
        SaleSet sales = noisy(300).make();
        ModelSpecification specification = olsSpecification(*sales.catalogue);
        std::erase_if(specification.terms, [](const TermSpecification& term) { return term.name == "plot"; });
        const FittedTown town = FittedTown::with(std::move(sales), specification);
        QVERIFY(landScales(town.model, town.sales, valuationDate).empty());
    }
};

}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::LandScaleTest)
#include "land_scale_test.moc"
