#include "model/quality/data_checks.h"

#include <QtTest>
#include <chrono>
#include <functional>

#include "model/evidence/price_model.h"
#include "tests/model/market/synthetic_market.h"
#include "tests/model/quality/checked_town.h"

namespace herleid {
namespace {

using Town = CheckedTown;
/// Plants one wrong thing in a town of which nothing is wrong.
using Plant = std::function<void(Town&)>;

Sale& agreed(Sale& sale, Date delivery) {
    Transaction transaction;
    transaction.deliveryDate = delivery;
    sale.transaction = std::make_shared<const Transaction>(transaction);
    return sale;
}

void addRegister(Town& town) {
    for (const Property& property : town.input.properties)
        town.input.registered.push_back({property.bag.object, static_cast<int>(property.facts[Town::BuiltAt]),
                                         property.facts[Town::AreaAt], "woonfunctie", "Verblijfsobject in gebruik",
                                         property.location});
}

/// A town's sales as the dwellings they were of.
CheckInput ofMarket(const SaleSet& sales, std::shared_ptr<const MarketModel> model) {
    CheckInput input;
    input.catalogue = sales.catalogue;
    input.sales = sales;
    for (const Sale& sale : sales.sales) {
        Property property;
        property.id = sale.propertyId;
        property.facts = sale.facts;
        property.location = sale.location;
        input.properties.push_back(std::move(property));
    }
    input.model = std::move(model);
    input.today = Date(2026, 1, 1);
    return input;
}

class DataChecksTest : public QObject {
    Q_OBJECT
private slots:
    void ofATownWithoutErrorsNothingIsFound() {
        Town town;
        addRegister(town);
        const auto findings = town.check();
        QVERIFY2(findings.empty(), findings.empty() ? "" : std::string(name(findings.front().rule)).c_str());
    }

    void everyRuleFindsWhatItLooksFor_data() {
        QTest::addColumn<int>("rule");
        QTest::addColumn<Plant>("plant");
        QTest::addColumn<int>("count");
        const auto row = [](CheckRule rule, const char* what, Plant plant, int count = 1) {
            QTest::newRow(what) << static_cast<int>(rule) << std::move(plant) << count;
        };
        const auto fact = [](std::size_t feature, double value) {
            return [=](Town& town) { town.dwelling().facts.set(feature, value); };
        };
        row(CheckRule::FloorAreaNotPositive, "0 m²", fact(Town::AreaAt, 0));
        row(CheckRule::FloorAreaImplausible, "8 m²", fact(Town::AreaAt, 8));
        row(CheckRule::FloorAreaImplausible, "1,200 m²", fact(Town::AreaAt, 1200));
        row(CheckRule::BuildYearImplausible, "to be built", fact(Town::BuiltAt, 2027));
        row(CheckRule::BuildYearImplausible, "built in 196", fact(Town::BuiltAt, 196));
        row(CheckRule::PlotAreaImplausible, "a plot in dm²", fact(Town::PlotAt, 150'000));
        row(CheckRule::PriceNotPositive, "a price of nothing",
            [](Town& town) { town.sale().price = Money(0, Currency::euro()); });
        row(CheckRule::StackedWithPlot, "a flat with a plot", [](Town& town) { town.dwelling(1).facts.set(Town::PlotAt, 80); });
        row(CheckRule::RenovatedBeforeBuilt, "renovated before built", fact(Town::RenovatedAt, 1950));
        row(CheckRule::FloorAreaNotParts, "living space of other parts", [](Town& town) { town.input.parts[0][0].areaM2 = 92; });
        row(CheckRule::OutbuildingNotParts, "a garage of another size", [](Town& town) { town.input.parts[0][1].areaM2 = 24; });
        row(CheckRule::OutbuildingNotParts, "dormers that were not counted", [](Town& town) {
            town.input.parts[0].push_back({"dakkapel", 3, std::nullopt});
        });
        row(CheckRule::VolumeImplausible, "ceilings of 1.4 m", fact(Town::VolumeAt, 140));
        row(CheckRule::VolumeImplausible, "ceilings of 6 m", fact(Town::VolumeAt, 620));
        row(CheckRule::SoldUnfinished, "sold before its build year", [](Town& town) { town.sale().facts.set(Town::BuiltAt, 2024); });
        row(CheckRule::DeliveredBeforeAgreed, "delivered before the agreement",
            [](Town& town) { agreed(town.sale(), Date(2023, 1, 1)); });
        row(CheckRule::PrimaryMissing, "no build year", [](Town& town) { town.dwelling().facts.clear(Town::BuiltAt); });
        row(CheckRule::PrimaryMissing, "no plot of a house", [](Town& town) { town.dwelling().facts.clear(Town::PlotAt); });
        row(CheckRule::PrimaryMissing, "a flat without a plot", [](Town& town) { town.dwelling(1).facts.clear(Town::PlotAt); }, 0);
        row(CheckRule::RatingsMissing, "no rating of quality", [](Town& town) { town.dwelling().facts.clear(Town::QualityAt); });
        row(CheckRule::PlaceMissing, "no place", [](Town& town) { town.dwelling().location.reset(); });
        row(CheckRule::NotVerified, "verified six years ago",
            [](Town& town) { town.dwelling().provenance.verifiedOn = Date(2020, 11, 1); });
        row(CheckRule::NotVerified, "one fact never verified",
            [](Town& town) { town.dwelling().factProvenance[Town::QualityAt] = {"photo", {}, {}, "photo", ""}; });
        row(CheckRule::NotVerified, "verified five years ago to the day",
            [](Town& town) { town.dwelling().provenance.verifiedOn = Date(2021, 11, 25); }, 0);
        row(CheckRule::NotVerifiedSinceSale, "sold after it was verified",
            [](Town& town) { town.dwelling(2).provenance.verifiedOn = Date(2023, 1, 1); });
        row(CheckRule::NotVerifiedSinceSale, "sold only just", [](Town& town) {
            town.dwelling(2).provenance.verifiedOn = Date(2023, 1, 1);
            town.sale().date = Date(2026, 6, 1);
            town.input.sales.sortCanonically();
        }, 0);
        row(CheckRule::AddressTwice, "an address twice", [](Town& town) {
            town.dwelling(4).address = {"DORPSSTRAAT", "8", "1234ab", "Voorbeeldstad"};
        }, 2);
        row(CheckRule::BagObjectTwice, "an object of the BAG twice",
            [](Town& town) { town.dwelling(4).bag.object = town.dwelling(3).bag.object; }, 2);
        row(CheckRule::WozNumberInvalid, "eleven digits", [](Town& town) { town.dwelling().id = "36300000013"; });
        row(CheckRule::WozOtherMunicipality, "another municipality", [](Town& town) { town.dwelling().id = "034400000013"; });
        row(CheckRule::BagIdentifierInvalid, "digits lost in a spreadsheet",
            [](Town& town) { town.dwelling().bag.object = "3.6301E+14"; });
        row(CheckRule::OutsideMunicipality, "in the sea", [](Town& town) { town.dwelling().location = Location{-50, 500}; });
        row(CheckRule::OtherNeighbourhood, "over the border", [](Town& town) { town.dwelling().location = Location{1200, 400}; });
        const auto registered = [](std::function<void(RegisteredObject&)> change) {
            return [change = std::move(change)](Town& town) {
                addRegister(town);
                change(town.input.registered[3]);
            };
        };
        row(CheckRule::RegisterBuildYear, "another build year", registered([](auto& object) { object.buildYear = 1931; }));
        row(CheckRule::RegisterFloorArea, "another floor area", registered([](auto& object) { object.floorArea = 120.0; }));
        row(CheckRule::RegisterFloorArea, "nearly the same floor area", registered([](auto& object) { object.floorArea = 106.0; }), 0);
        row(CheckRule::RegisterBuildYear, "a build year the register does not know",
            registered([](auto& object) { object.buildYear = 9999; }), 0);
        row(CheckRule::RegisterUse, "an office", registered([](auto& object) { object.use = "kantoorfunctie"; }));
        row(CheckRule::RegisterStatus, "withdrawn", registered([](auto& object) { object.status = "Verblijfsobject ingetrokken"; }));
        row(CheckRule::RegisterPlace, "elsewhere", registered([](auto& object) { object.location = Location{700, 500}; }));
        row(CheckRule::RegisterUnknown, "unknown to the BAG", registered([](auto& object) { object.object = "0363010000009999"; }));
        row(CheckRule::ValueJump, "a third up", [](Town& town) { town.input.values[3] = 420'000.0; });
        row(CheckRule::ValueJump, "a third down", [](Town& town) { town.input.values[3] = 200'000.0; });
    }

    void everyRuleFindsWhatItLooksFor() {
        QFETCH(int, rule);
        QFETCH(Plant, plant);
        QFETCH(int, count);
        Town town;
        plant(town);
        const auto found = town.found(static_cast<CheckRule>(rule));
        QCOMPARE(static_cast<int>(found.size()), count);
        for (const Finding& finding : found) {
            QCOMPARE(finding.key.size(), std::size_t{20});
            QVERIFY(finding.severity() == severityOf(finding.rule));
        }
    }

    void whatIsWrongWithADwellingIsNotToldAgainOfItsSale() {
        Town town;
        town.dwelling(2).facts.set(Town::AreaAt, 8);
        town.sale(0).facts = town.dwelling(2).facts;
        auto found = town.found(CheckRule::FloorAreaImplausible);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().subject == FindingSubject::Property);
        town.dwelling(2).facts.set(Town::AreaAt, 102);
        found = town.found(CheckRule::FloorAreaImplausible);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().subject == FindingSubject::Sale);
        QCOMPARE(found.front().argument("value"), std::string("8"));
    }

    void aKeyHoldsAsLongAsTheFactsAreTheSame() {
        Town town;
        town.dwelling().facts.set(Town::AreaAt, 8);
        const std::string first = town.found(CheckRule::FloorAreaImplausible).front().key;
        town.dwelling().facts.set(Town::QualityAt, 2);   // another fact
        QCOMPARE(town.found(CheckRule::FloorAreaImplausible).front().key, first);
        town.dwelling().facts.set(Town::AreaAt, 9);
        QVERIFY(town.found(CheckRule::FloorAreaImplausible).front().key != first);
    }

    void holesAndPartsOfAnAreaAreSeen() {
        Town town;
        Area& municipality = town.input.areas[0];
        municipality.rings.push_back({{500, 450}, {700, 450}, {700, 550}, {500, 550}});   // an enclave round dwelling 3
        town.input.areas.resize(1);
        const auto found = town.found(CheckRule::OutsideMunicipality);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().subjectId, town.dwelling(3).id);
        municipality.rings.push_back({{580, 480}, {620, 480}, {620, 520}, {580, 520}});   // and an island in it
        QVERIFY(town.found(CheckRule::OutsideMunicipality).empty());
    }

    void neighbourhoodsOfOtherNamesAreNotCompared() {
        Town town;
        for (Area& area : town.input.areas) area.code = "elsewhere " + area.code;
        town.dwelling().location = Location{1200, 400};
        QVERIFY(town.found(CheckRule::OtherNeighbourhood).empty());
    }

    void aProjectThatNeverVerifiesIsNotToldSoOfEveryDwelling() {
        Town town;
        for (Property& property : town.input.properties) property.provenance.verifiedOn.reset();
        QVERIFY(town.found(CheckRule::NotVerified).empty());
    }

    void aPriceThatTheOthersContradictIsSurprising() {
        SyntheticMarket market;
        market.sales = 600;
        market.noise = 0.08;
        SaleSet sales = market.make();
        sales.sales[100].price = Money::fromUnits(2.2 * sales.sales[100].price.units(), Currency::euro());
        const auto model = std::make_shared<const MarketModel>(
            fit(sales, additiveSpecification(*sales.catalogue), {}, Progress::none()).value());
        CheckInput input = ofMarket(sales, model);
        auto findings = checkData(input, 1, Progress::none()).value();
        std::erase_if(findings, [](const Finding& finding) { return finding.rule != CheckRule::SurprisingSale; });
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().subjectId, sales.sales[100].id);
        QVERIFY(std::stod(findings.front().argument("percent")) > 90);
        QVERIFY(std::stod(findings.front().argument("score")) > 4);
        // A dwelling far larger than any sold.
        input.properties[0].facts.set(SyntheticMarket::FloorAreaAt, 900);
        findings = checkData(input, 1, Progress::none()).value();
        std::erase_if(findings, [](const Finding& finding) { return finding.rule != CheckRule::BeyondSales; });
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().feature, std::string("floor_area"));
    }

    void findingsAreTheSameForEveryNumberOfThreadsAndQuicklyFound() {
        Town town;
        CheckInput input = town.input;
        input.properties.clear();
        input.parts.clear();
        input.values.clear();
        constexpr int count = 200'000;
        for (int i = 0; i < count; ++i) {
            Property property = town.input.properties[static_cast<std::size_t>(i) % 12];
            property.id = "0363" + std::to_string(10'000'000 + i);
            property.address.number = std::to_string(i);
            property.bag.object = "036301" + std::to_string(1'000'000'000 + i);
            if (i % 40 == 7) property.facts.set(Town::AreaAt, 5);
            if (i % 100 == 3) property.location = Location{-100.0, 500};
            input.properties.push_back(std::move(property));
        }
        const auto begin = std::chrono::steady_clock::now();
        const auto one = checkData(input, 1, Progress::none()).value();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        qInfo("%d dwellings on one thread: %.2f s, %zu findings", count, seconds, one.size());
        QVERIFY(seconds < 20);
        QVERIFY(one.size() > count / 40);
        QVERIFY(checkData(input, 2, Progress::none()).value() == one);
        QVERIFY(checkData(input, 7, Progress::none()).value() == one);
    }

    void namesReadBack() {
        std::set<std::string_view> names;
        for (std::size_t i = 0; i < checkRuleCount; ++i) {
            const auto rule = static_cast<CheckRule>(i);
            QVERIFY(checkRuleOf(name(rule)) == rule);
            names.insert(name(rule));
        }
        QCOMPARE(names.size(), checkRuleCount);
        QVERIFY(!checkRuleOf("nonsense"));
    }
};

}  // namespace
}  // namespace herleid

QTEST_APPLESS_MAIN(herleid::DataChecksTest)
#include "data_checks_test.moc"
