#include <SQLiteCpp/SQLiteCpp.h>

#include <QProcess>
#include <QtTest>

#include "data/area_store.h"
#include "data/bag_rows.h"
#include "data/bag_store.h"
#include "data/import_undo.h"
#include "data/part_store.h"
#include "model/facts/area_finder.h"
#include "data/project_counts.h"
#include "tests/data/project_digest.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

const std::string dwellingsFile =
    "id,street,house_number,postcode,city,x,y,floor_area,build_year,garage_area\n"
    "P1,Dorpsstraat,14,1234 AB,Voorbeeldstad,155050,463050,120,1987,15\n"
    "P2,Dorpsstraat,16-a,1234 AB,Voorbeeldstad,155150,463050,90,,\n"
    "P3,Dorpsstraat,18,1234 AB,Voorbeeldstad,,,,1990,\n";
const std::string salesFile =
    "sale_id,property_id,sale_date,price,floor_area,x,y\n"
    "S1,P1,2023-05-14,400000,120,155050,463050\n";
const std::string partsFile =
    "id;soort;opp;jaar;sale\n"
    "P1;Garage;18,5;1990;\n"
    "P1;berging;6;;\n"
    "P1;garage;12;;\n"
    "P2;berging;;;\n"
    "P9;garage;10;;\n"
    ";garage;15;1990;S1\n";
const std::string bagFile =
    "object,pand,bouwjaar,oppervlakte,gebruiksdoel,status,straat,nr,postcode,plaats,x,y\n"
    "0518010000000001,0518100000000001,1988,118,woonfunctie,in gebruik,Dorpsstraat,14,1234AB,Voorbeeldstad,155050,463050\n"
    "0518010000000002,0518100000000002,1987,90,woonfunctie,in gebruik,Dorpsstraat,16A,1234AB,Voorbeeldstad,155150,463050\n"
    "0518010000000003,0518100000000003,9999,999999,,in gebruik,Dorpsstraat,18,1234AB,Voorbeeldstad,155250,463050\n"
    "0518010000000004,0518100000000004,1999,77,woonfunctie,in gebruik,Kerkstraat,1,1234AC,Voorbeeldstad,155950,463050\n";

/// Two neighbourhoods side by side, of 100 m; the second has a hole around its middle.
const std::string neighbourhoods = R"({"type": "FeatureCollection", "crs": {"type": "name", "properties":
 {"name": "urn:ogc:def:crs:EPSG::28992"}}, "features": [
 {"type": "Feature", "properties": {"code": "BU01", "naam": "Centrum", "wijk": "WK01"}, "geometry": {"type": "Polygon",
  "coordinates": [[[155000, 463000], [155100, 463000], [155100, 463100], [155000, 463100], [155000, 463000]]]}},
 {"type": "Feature", "properties": {"code": "BU02", "naam": "Oost", "wijk": "WK01"}, "geometry": {"type": "MultiPolygon",
  "coordinates": [[[[155100, 463000], [155300, 463000], [155300, 463100], [155100, 463100], [155100, 463000]],
                   [[155190, 463040], [155190, 463060], [155210, 463060], [155210, 463040], [155190, 463040]]]]}}]})";

}  // namespace

/// Parts of dwellings, boundaries and the BAG: what they add to a project, and what undoing them takes away.
class MunicipalityTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
        VERIFY_RESULT(importFile(*m_project, request(dwellingsFile, "d.csv", ImportKind::Properties), Progress::none()));
        VERIFY_RESULT(importFile(*m_project, request(salesFile, "s.csv", ImportKind::Sales), Progress::none()));
        m_before = state();
    }
    void cleanup() {
        m_project.reset();
        m_folder.reset();
    }

    void partsAreRecordedAndMakeTheirFacts() {
        const auto report = previewed(parts(partsFile));
        QCOMPARE(report.accepted, 5);
        QCOMPARE(report.updated, 3);  // two dwellings and a sale
        QCOMPARE(report.problems.size(), std::size_t{1});
        QCOMPARE(report.problems.front().code, RowProblemCode::UnknownOwner);
        QCOMPARE(report.problems.front().value, std::string("P9"));
        const auto recorded = partsOf(*m_project, "P1").value();
        QCOMPARE(recorded.size(), std::size_t{3});
        QCOMPARE(recorded[0].part.areaM2, 18.5);
        QCOMPARE(recorded[0].part.buildYear.value(), 1990);
        QCOMPARE(recorded[0].provenance.source, std::string("parts.csv"));
        QVERIFY(std::isnan(partsOf(*m_project, "P2")->at(0).part.areaM2));
        QCOMPARE(fact("P1", "garage_area"), std::string("30.5"));  // 18.5 + 12
        QCOMPARE(fact("P1", "storage_area"), std::string("6"));
        QCOMPARE(fact("P1", "carport_area"), std::string("0"));
        QCOMPARE(fact("P2", "storage_area"), std::string());  // its area is not recorded
        QCOMPARE(partsOfSale(*m_project, "S1")->at(0).areaM2, 15.0);
        const auto garage = *m_project->catalogue()->find("garage_area");
        QCOMPARE(m_project->salesOf("P1")->at(0).facts[garage], 15.0);
        QCOMPARE(m_project->property("P1")->provenanceOf(garage).source, std::string("parts.csv"));
        QCOMPARE(text("SELECT value FROM fact_history WHERE property_id = 'P1' AND feature = 'garage_area'"),
                 std::string("15"));
        undoBackToBefore(3);
    }

    void theSamePartsAgainChangeNothingAndOthersReplaceThem() {
        previewed(parts(partsFile));
        QCOMPARE(previewed(parts(partsFile)).unchanged, 5);
        const std::string one = state();
        const auto report = previewed(parts("id;soort;opp;jaar;sale\nP1;garage;20;;\n"));
        QCOMPARE(report.accepted, 1);
        QCOMPARE(report.disappeared, 1);
        QCOMPARE(partsOf(*m_project, "P1")->size(), std::size_t{1});
        QCOMPARE(fact("P1", "garage_area"), std::string("20"));
        VERIFY_RESULT(undoImport(*m_project, 5, "", Progress::none()));
        QCOMPARE(state(), one);
    }

    void partsDoNotReplaceWhatAPersonSet() {
        const auto garage = *m_project->catalogue()->find("garage_area");
        VERIFY_RESULT(m_project->setFact("P1", garage, 16, {"eigenaar", {}, {}, "visit", "bezwaar"}));
        QCOMPARE(previewed(parts(partsFile)).keptByHand, 1);
        QCOMPARE(fact("P1", "garage_area"), std::string("16"));
    }

    void neighbourhoodsAreRecordedAndFillInWhatLacks() {
        const auto report = previewed(areaRequest());
        QCOMPARE(report.accepted, 2);
        QCOMPARE(report.completion.facts.at("neighbourhood"), 2);
        QCOMPARE(report.completion.sales, 1);
        QCOMPARE(fact("P1", "neighbourhood"), std::string("BU01"));
        QCOMPARE(fact("P2", "neighbourhood"), std::string("BU02"));
        QCOMPARE(fact("P3", "neighbourhood"), std::string());  // it has no place
        const auto feature = *m_project->catalogue()->find("neighbourhood");
        QCOMPARE(m_project->property("P1")->provenanceOf(feature).method, std::string("area"));
        QCOMPARE((*m_project->catalogue())[feature].levelLabel(0, "nl"), std::string("Centrum"));
        QCOMPARE(previewed(areaRequest()).unchanged, 2);
        const auto found = areas(*m_project, "neighbourhood").value();
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[1].name, std::string("Oost"));
        QCOMPARE(found[1].rings.size(), std::size_t{2});
        VERIFY_RESULT(undoImport(*m_project, 4, "", Progress::none()));
        undoBackToBefore(3);
    }

    void aPlaceLiesInTheAreaAroundItAndNotInItsHole() {
        previewed(areaRequest());
        const std::vector<Area> all = areas(*m_project, "").value();
        const AreaFinder finder(all);
        const auto at = [&](double x, double y) {
            const Area* area = finder.areaAt({x, y});
            return area != nullptr ? area->code : std::string();
        };
        QCOMPARE(at(155050, 463050), std::string("BU01"));
        QCOMPARE(at(155150, 463050), std::string("BU02"));
        QCOMPARE(at(155200, 463050), std::string());  // the hole
        QCOMPARE(at(155200, 463070), std::string("BU02"));
        QCOMPARE(at(155400, 463050), std::string());
        QVERIFY(AreaFinder(all, "district").isEmpty());
        QCOMPARE(AreaFinder(all, "district").areaAt({155050, 463050}), nullptr);
    }

    void ogrinfoReadsTheAreasWithoutAWarning() {
        if (QStandardPaths::findExecutable("ogrinfo").isEmpty()) QSKIP("ogrinfo is not installed");
        previewed(areaRequest());
        QProcess ogrinfo;
        ogrinfo.start("ogrinfo", {"-al", QString::fromStdString((*m_folder / "p.gpkg").string()), "areas"});
        QVERIFY(ogrinfo.waitForFinished());
        QCOMPARE(ogrinfo.readAllStandardError(), QByteArray());
        const QString text = QString::fromUtf8(ogrinfo.readAllStandardOutput());
        QVERIFY2(text.contains("Extent: (155000.000000, 463000.000000) - (155300.000000, 463100.000000)"),
                 qPrintable(text));
        QVERIFY2(text.contains("MULTIPOLYGON (((155100 463000,155300 463000,155300 463100,155100 463100,155100 463000),"
                               "(155190 463040,155190 463060,155210 463060,155210 463040,155190 463040)))"),
                 qPrintable(text));
    }

    void theBagCompletesWhatLacksAndOverwritesNothing() {
        const auto report = previewed(bagRequest());
        QCOMPARE(report.accepted, 4);
        QCOMPARE(report.completion.matched, 3);  // by postcode and house number
        QCOMPARE(report.completion.unmatched, 0);
        QCOMPARE(report.completion.facts.at("build_year"), 1);  // of P2
        QCOMPARE(report.completion.facts.at("use"), 2);
        QCOMPARE(report.completion.facts.at("location"), 1);
        QCOMPARE(report.completion.facts.count("floor_area"), std::size_t{0});  // 999999 is no area
        QCOMPARE(report.completion.differing, 2);
        QCOMPARE(fact("P1", "build_year"), std::string("1987"));
        QCOMPARE(fact("P2", "build_year"), std::string("1987"));
        const auto year = *m_project->catalogue()->find("build_year");
        const Property completed = m_project->property("P2").value();
        QCOMPARE(completed.provenanceOf(year).source, std::string("BAG"));
        QCOMPARE(completed.provenanceOf(year).method, std::string("register"));
        QCOMPARE(completed.bag.object, std::string("0518010000000002"));
        QCOMPARE(m_project->property("P3")->location->x, 155250.0);
        QCOMPARE(bagObjectOf(*m_project, "P2").value()->use, std::string("woonfunctie"));
        undoBackToBefore(3);
    }

    void whatTheRegisterHasOtherwiseIsListedAndCanBeTakenOver() {
        previewed(bagRequest());
        const auto listed = bagDifferences(*m_project).value();
        QCOMPARE(listed.size(), std::size_t{2});
        QCOMPARE(listed[0].propertyId, std::string("P1"));
        QCOMPARE(listed[0].recorded + " " + listed[0].inRegister, std::string("1987 1988"));
        QCOMPARE(listed[1].recorded + " " + listed[1].inRegister, std::string("120 118"));
        VERIFY_RESULT(takeOverFromBag(*m_project, "P1", listed[1].feature, "ingemeten"));
        QCOMPARE(fact("P1", "floor_area"), std::string("118"));
        QCOMPARE(bagDifferences(*m_project)->size(), std::size_t{1});
        QCOMPARE(m_project->auditLog().entries()->back().reason, std::string("ingemeten"));
        // A person's decision: a later file of dwellings leaves it as it is.
        QCOMPARE(previewed(request(dwellingsFile, "d.csv", ImportKind::Properties)).keptByHand, 1);
        QVERIFY(!takeOverFromBag(*m_project, "P3", listed[1].feature));
    }

    void theProjectCountsWhatWasAdded() {
        previewed(areaRequest());
        previewed(parts(partsFile));
        previewed(bagRequest());
        const auto counts = projectCounts(*m_project).value();
        QCOMPARE(counts.municipalities, 0);
        QCOMPARE(counts.districts, 0);
        QCOMPARE(counts.neighbourhoods, 2);
        QCOMPARE(counts.parts, 4);  // three of P1, one of P2
        QCOMPARE(counts.dwellingsWithParts, 2);
        QCOMPARE(counts.bagObjects, 4);
        QCOMPARE(counts.bagDwellings, 3);
        QCOMPARE(counts.checks, 0);
        QCOMPARE(counts.openFindings, 0);
        QCOMPARE(counts.sales, 1);
        QCOMPARE(counts.excludedSales, 0);
    }

    void twoDwellingsAtOneAddressAreNotMatched() {
        const std::string twice = "id,house_number,postcode\nP7,1,1234 AC\nP8,1,1234AC\n";
        VERIFY_RESULT(importFile(*m_project, request(twice, "t.csv", ImportKind::Properties), Progress::none()));
        QCOMPARE(previewed(bagRequest()).completion.unmatched, 2);
    }

    void dwellingsThatComeAfterBoundariesAndTheBagAreCompletedToo() {
        previewed(areaRequest());
        previewed(bagRequest());
        const std::string one = state();
        // P4 has its place from the BAG, and its neighbourhood from that place.
        const std::string later =
            "id,street,house_number,postcode,city,x,y,floor_area,build_year,neighbourhood\n"
            "P4,Kerkstraat,1,1234 AC,Voorbeeldstad,,,,2001,\n"
            "P5,Kerkstraat,3,1234 AC,Voorbeeldstad,155060,463060,80,,\n"
            "P6,Kerkstraat,5,1234 AC,Voorbeeldstad,155060,463060,80,,Elders\n";
        const auto report = previewed(request(later, "later.csv", ImportKind::Properties));
        QCOMPARE(report.newProperties, 3);
        QCOMPARE(report.completion.matched, 1);
        QCOMPARE(report.completion.unmatched, 2);
        QCOMPARE(report.completion.differing, 1);
        QCOMPARE(report.completion.facts.at("floor_area"), 1);
        QCOMPARE(report.completion.facts.at("location"), 1);
        QCOMPARE(report.completion.facts.at("neighbourhood"), 1);  // P4 lies beyond both
        QCOMPARE(fact("P4", "floor_area"), std::string("77"));
        QCOMPARE(fact("P4", "build_year"), std::string("2001"));
        QCOMPARE(fact("P5", "neighbourhood"), std::string("BU01"));
        QCOMPARE(fact("P6", "neighbourhood"), std::string("Elders"));
        const auto feature = *m_project->catalogue()->find("neighbourhood");
        const Provenance provenance = m_project->property("P5")->provenanceOf(feature);
        QCOMPARE(provenance.method, std::string("area"));
        QCOMPARE(provenance.source, std::string("buurten.geojson"));
        QCOMPARE(previewed(request(later, "later.csv", ImportKind::Properties)).unchanged, 3);
        VERIFY_RESULT(undoImport(*m_project, 6, "", Progress::none()));
        const auto undo = undoImport(*m_project, 5, "", Progress::none());
        QVERIFY(undo.has_value());
        QCOMPARE(undo->properties, 3);
        QCOMPARE(undo->restored, 0);  // they were nothing before
        QCOMPARE(state(), one);
    }

    void aKnownDwellingThatGetsAPlaceGetsItsNeighbourhoodAndLosesBothAgain() {
        previewed(areaRequest());
        const std::string one = state();
        const std::string placed = "id,x,y\nP3,155150,463050\n";
        const auto report = previewed(request(placed, "p.csv", ImportKind::Properties));
        QCOMPARE(report.completion.facts.at("neighbourhood"), 1);
        QCOMPARE(fact("P3", "neighbourhood"), std::string("BU02"));
        VERIFY_RESULT(undoImport(*m_project, 4, "", Progress::none()));
        QCOMPARE(fact("P3", "neighbourhood"), std::string());
        QCOMPARE(state(), one);
    }

    void salesThatComeAfterBoundariesGetTheirNeighbourhood() {
        previewed(areaRequest());
        const std::string one = state();
        const std::string later =
            "sale_id,property_id,sale_date,price,floor_area,x,y,neighbourhood\n"
            "S7,P1,2024-05-14,420000,120,155050,463050,\n"
            "S8,P8,2024-05-15,300000,70,155150,463050,\n";
        const ImportRequest asked = request(later, "s2.csv", ImportKind::Sales);
        const auto report = previewed(asked);
        QCOMPARE(report.completion.sales, 2);
        QCOMPARE(report.completion.facts.at("neighbourhood"), 1);  // of P8, known from its sale
        const auto feature = *m_project->catalogue()->find("neighbourhood");
        QCOMPARE(plainText((*m_project->catalogue())[feature], m_project->salesOf("P8")->at(0).facts[feature]),
                 std::string("BU02"));
        QCOMPARE(previewed(asked).unchanged, 2);  // nothing said is nothing else
        VERIFY_RESULT(undoImport(*m_project, 5, "", Progress::none()));
        VERIFY_RESULT(undoImport(*m_project, 4, "", Progress::none()));
        QCOMPARE(state(), one);
    }

    void theBagPlacesADwellingWhoseNeighbourhoodIsThenKnown() {
        previewed(areaRequest());
        const auto report = previewed(bagRequest());
        QCOMPARE(report.completion.facts.at("location"), 1);
        QCOMPARE(report.completion.facts.at("neighbourhood"), 1);
        QCOMPARE(fact("P3", "neighbourhood"), std::string("BU02"));
    }

    void theFloorAreaOfTheBagComesInTheUnitOfTheCatalogue() {
        std::vector<Feature> features = m_project->catalogue()->features();
        const auto area = *m_project->catalogue()->findRole(Role::FloorArea);
        features[area].unit = "sqft";
        const FeatureCatalogue feet = FeatureCatalogue::create("feet", features).value();
        BagObject object;
        object.floorAreaM2 = 118;
        QCOMPARE(registerText(feet, area, object), std::string("1270"));
        QVERIFY(isAsRegistered(feet, area, "1268", "1270"));   // 117.8 m²
        QVERIFY(!isAsRegistered(feet, area, "1264", "1270"));  // 117.4 m²
        QCOMPARE(registerText(*m_project->catalogue(), area, object), std::string("118"));
        QVERIFY(!isAsRegistered(*m_project->catalogue(), area, "118.2", "118"));
        features[area].unit = "acre";
        QCOMPARE(registerText(FeatureCatalogue::create("acres", features).value(), area, object), std::string());
    }

    void aFilledInFactStaysWhileTheFileHasNothing() {
        previewed(bagRequest());
        previewed(request(dwellingsFile, "d.csv", ImportKind::Properties));
        QCOMPARE(fact("P2", "build_year"), std::string("1987"));
    }

private:
    ImportRequest request(const std::string& text, const std::string& name, ImportKind kind) {
        return {m_folder->write(name, text), kind, {}, {}};
    }
    ImportRequest parts(const std::string& text) {
        Mapping mapping;
        mapping.propertyId = "id";
        mapping.sale = "sale";
        mapping.partKind = "soort";
        mapping.partArea = "opp";
        mapping.partYear = "jaar";
        mapping.decimal = ",";
        ImportRequest made = request(text, "parts.csv", ImportKind::Parts);
        made.mapping = mapping;
        return made;
    }
    ImportRequest areaRequest() {
        Mapping mapping;
        mapping.areaCode = "code";
        mapping.areaName = "naam";
        mapping.areaParent = "wijk";
        mapping.areaKind = "neighbourhood";
        ImportRequest made = request(neighbourhoods, "buurten.geojson", ImportKind::Areas);
        made.mapping = mapping;
        return made;
    }
    ImportRequest bagRequest() {
        Mapping mapping;
        mapping.bagObject = "object";
        mapping.bagBuilding = "pand";
        mapping.bagBuildYear = "bouwjaar";
        mapping.bagFloorArea = "oppervlakte";
        mapping.bagUse = "gebruiksdoel";
        mapping.bagStatus = "status";
        mapping.street = "straat";
        mapping.houseNumber = "nr";
        mapping.postcode = "postcode";
        mapping.city = "plaats";
        mapping.x = "x";
        mapping.y = "y";
        ImportRequest made = request(bagFile, "bag.csv", ImportKind::Bag);
        made.mapping = mapping;
        return made;
    }
    /// What the import reports, after the preview was found to tell the same without writing anything.
    ImportReport previewed(const ImportRequest& request) {
        const std::string before = state();
        const auto preview = previewImport(*m_project, request, Progress::none());
        if (!preview) throw std::logic_error(errorOf(preview));
        if (state() != before) throw std::logic_error("the preview wrote");
        const auto report = importFile(*m_project, request, Progress::none());
        if (!report) throw std::logic_error(errorOf(report));
        if (report->accepted != preview->accepted || report->unchanged != preview->unchanged ||
            report->completion.facts != preview->completion.facts)
            throw std::logic_error("preview and import differ");
        return *report;
    }
    void undoBackToBefore(std::int64_t number) {
        VERIFY_RESULT(undoImport(*m_project, number, "", Progress::none()));
        QCOMPARE(state(), m_before);
        QVERIFY(m_project->auditLog().verify().has_value());
    }
    std::string state() { return projectDigest(*m_folder / "p.gpkg"); }
    std::string text(const std::string& sql) {
        SQLite::Database database(*m_folder / "p.gpkg");
        return database.execAndGet(sql).getString();
    }
    std::string fact(const std::string& id, const char* name) {
        const auto& catalogue = *m_project->catalogue();
        const auto feature = *catalogue.find(name);
        return plainText(catalogue[feature], m_project->property(id)->facts[feature]);
    }

    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
    std::string m_before;
};

QTEST_APPLESS_MAIN(MunicipalityTest)
#include "municipality_test.moc"
