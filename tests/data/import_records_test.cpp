#include <QtTest>
#include <cmath>

#include "tests/data/import_to_test.h"

using namespace herleid;

/// What the rows of a file become: sales, dwellings, their facts, features and levels, places.
class ImportRecordsTest : public QObject, private ImportToTest {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aSaleThatIsInTheProjectIsNotImportedAgain() {
        const std::string text = plainHeader + "A1;14-05-2024;1000;;;;;;\n";
        VERIFY_RESULT(import(text));
        const auto again = import(text);
        VERIFY_RESULT(again);
        QCOMPARE(again->accepted, 0);
        QCOMPARE(again->unchanged, 1);
        const auto more = import(text + "A2;14-05-2024;1000;;;;;;\n");
        VERIFY_RESULT(more);
        QCOMPARE(more->accepted, 1);
        QVERIFY(more->problems.empty());
        QCOMPARE(m_project->saleCount().value(), 2);
    }

    void withoutAnIdTheRowNumberIsTheId() {
        auto mapping = mappingOf(plainMapping);
        mapping.id.clear();
        VERIFY_RESULT(import(plainHeader + "X;14-05-2024;1000;;;;;;\nX;15-05-2024;1000;;;;;;\n", mapping));
        QCOMPARE(m_project->sales()->sales.at(0).id, std::string("1"));
        QCOMPARE(m_project->sales()->sales.at(1).id, std::string("2"));
    }

    void missingMarkersAreNotRecorded() {
        auto mapping = mappingOf(plainMapping);
        mapping.features[0].missing = {"0", "NA"};
        VERIFY_RESULT(import(plainHeader + "A1;14-05-2024;1000;;;0;;;\nA2;14-05-2024;1000;;;NA;;;\n" +
                                 "A3;14-05-2024;1000;;;0,00;;;\n",
                             mapping));
        const auto sales = m_project->sales().value().sales;
        for (const Sale& sale : sales) QCOMPARE(fact(sale.facts, "floor_area"), std::string());
    }

    void newFeaturesAndLevelsAreAppendedInAFixedOrder() {
        const auto before = *m_project->catalogue();
        auto mapping = mappingOf(
            "{'id':'id','sale_date':'date','price':'price','features':[{'column':'grade','kind':'ordered'},"
            "{'column':'geom','kind':'number','unit':'m'},{'column':'type','name':'type'}]}");
        MappedFeature quoted;
        quoted.column = quoted.feature.name = "price \"net\"";
        mapping.features.push_back(quoted);
        const auto report = import(
            "id,date,price,grade,geom,type,\"price "
            "\"\"net\"\"\"\n1,2024-05-14,9,10,1.5,villa,3\n2,2024-05-15,9,9,2.5,hut,4\n"
            "3,2024-05-16,9,2,,,\n",
            mapping);
        VERIFY_RESULT(report);
        const auto& catalogue = *m_project->catalogue();
        QCOMPARE(catalogue.size(), before.size() + 3);
        for (std::size_t i = 0; i < before.size(); ++i) QCOMPARE(catalogue[i].name, before[i].name);
        const auto codes = [&](const char* name) {
            std::string text;
            for (const Level& level : catalogue[*catalogue.find(name)].levels) text += level.code + " ";
            return text;
        };
        QCOMPARE(codes("grade"), std::string("2 9 10 "));
        QVERIFY(codes("type").ends_with("recreatiewoning hut villa "));
        const auto sales = m_project->sales()->sales;
        QCOMPARE(fact(sales[0].facts, "grade"), std::string("10"));
        QCOMPARE(fact(sales[1].facts, "geom"), std::string("2.5"));
        QCOMPARE(fact(sales[1].facts, "price \"net\""), std::string("4"));
        QCOMPARE(fact(sales[0].facts, "type"), std::string("villa"));
    }

    void aMappingThatContradictsTheCatalogueIsRefused() {
        const auto mapping = *parseMapping(
            R"({"id":"id","sale_date":"date","price":"price","features":[{"column":"a","name":"type","kind":"number"}]})",
            "m");
        const auto report = import("id,date,price,a\n1,2024-05-14,9,10\n", mapping);
        QCOMPARE(report.error().code, ErrorCode::MappingConflict);
        QCOMPARE(report.error().argument("column"), std::string("a"));
        QCOMPARE(report.error().argument("feature"), std::string("type"));
    }

    void anUnusedFeatureGivesItsRoleToTheFilesOwn() {
        const auto mapping = *parseMapping(
            R"({"id":"id","sale_date":"date","price":"price","features":[
                {"column":"sqft","kind":"number","transform":"log","role":"floor_area"}]})",
            "m");
        VERIFY_RESULT(import("id,date,price,sqft\n1,2024-05-14,9,900\n", mapping));
        const auto& catalogue = *m_project->catalogue();
        QCOMPARE(catalogue.findRole(Role::FloorArea), catalogue.find("sqft"));
        QVERIFY(catalogue[*catalogue.find("floor_area")].role == Role::Informative);
        const auto other = *parseMapping(
            R"({"id":"id","sale_date":"date","price":"price","features":[{"column":"m2","role":"floor_area"}]})",
            "m");
        QCOMPARE(import("id,date,price,m2\n2,2024-05-14,9,90\n", other).error().code,
                 ErrorCode::MappingConflict);
    }

    void aPropertysFactsAreThoseAtItsLastSaleWhateverTheOrderOfRows() {
        auto mapping = mappingOf(plainMapping);
        mapping.propertyId = "kind";
        mapping.features.erase(mapping.features.begin() + 1);
        VERIFY_RESULT(import(plainHeader + "A1;14-05-2022;1000;;;100;P;;\nA3;14-05-2024;1000;;;130;P;;\n" +
                                 "A2;14-05-2023;1000;;;120;P;;\n",
                             mapping));
        QCOMPARE(m_project->propertyCount().value(), 1);
        QCOMPARE(m_project->salesOf("P")->size(), 3U);
        QCOMPARE(fact(m_project->property("P")->facts, "floor_area"), std::string("130"));
        QCOMPARE(fact(m_project->salesOf("P")->at(0).facts, "floor_area"), std::string("100"));
        VERIFY_RESULT(import(plainHeader + "A4;14-05-2025;1000;;;150;P;;\n", mapping));
        QCOMPARE(fact(m_project->property("P")->facts, "floor_area"), std::string("150"));
    }

    void aSaleNeverOverwritesFactsOfAPropertiesImport() {
        const auto properties = *parseMapping(
            R"({"id":"id","street":"street","house_number":"nr","features":[{"column":"area","name":"floor_area"}]})",
            "m");
        const auto file = m_folder->write("properties.csv",
                                          "id,street,nr,area\nA1,Dorpsstraat,14,120\nA2,Kerkstraat,1,80\n");
        const auto first =
            importFile(*m_project, {file, ImportKind::Properties, properties, {}}, Progress::none());
        VERIFY_RESULT(first);
        QCOMPARE(first->newProperties, 2);
        const auto sold = import(plainHeader + "A1;14-05-2024;1000;;;999;;;\n");
        VERIFY_RESULT(sold);
        QCOMPARE(sold->updated, 1);
        QCOMPARE(fact(m_project->property("A1")->facts, "floor_area"), std::string("120"));
        QCOMPARE(m_project->property("A1")->address.oneLine(), std::string("Dorpsstraat 14"));
    }

    void aPropertiesImportUpdatesByIdAndKeepsTheOldFactsInTheHistory() {
        VERIFY_RESULT(import(plainHeader + "A1;14-05-2024;1000;155000;463000;100;hoekwoning;;\n"));
        const auto properties = *parseMapping(
            R"({"id":"id","source":"BAG","features":[{"column":"area","name":"floor_area"}]})", "m");
        const auto file = m_folder->write("properties.csv", "id,area\nA1,120\nA9,80\n");
        const auto report =
            importFile(*m_project, {file, ImportKind::Properties, properties, {}}, Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->newProperties, 1);
        const Property property = m_project->property("A1").value();
        const auto area = *m_project->catalogue()->find("floor_area");
        const auto type = *m_project->catalogue()->find("type");
        QCOMPARE(fact(property.facts, "floor_area"), std::string("120"));
        QCOMPARE(property.provenanceOf(area).source, std::string("BAG"));
        QCOMPARE(fact(property.facts, "type"), std::string("hoekwoning"));    // not in the file: kept,
        QCOMPARE(property.provenanceOf(type).source, std::string("in.csv"));  // with its own source
        QCOMPARE(property.location->x, 155000.0);
        QCOMPARE(fact(m_project->salesOf("A1")->at(0).facts, "floor_area"), std::string("100"));
    }

    void aFactSetByHandIsKeptBySalesAndItsFormerValueInTheHistory() {
        VERIFY_RESULT(import(plainHeader + "A1;14-05-2022;1000;;;100;hoekwoning;;\n"));
        const auto area = *m_project->catalogue()->find("floor_area");
        const Provenance visit{"taxateur", Date(2023, 1, 2), Date(2023, 1, 2), "visit", "dakkapel"};
        VERIFY_RESULT(m_project->setFact("A1", area, 110, visit));
        auto mapping = mappingOf(plainMapping);
        mapping.propertyId = "id";
        mapping.id = "care";
        mapping.features.erase(mapping.features.begin() + 2);
        VERIFY_RESULT(import(plainHeader + "A1;14-05-2024;1000;;;105;eindwoning;S2;\n", mapping));
        const Property property = m_project->property("A1").value();
        QCOMPARE(fact(property.facts, "floor_area"), std::string("110"));
        QVERIFY(property.provenanceOf(area) == visit);
        QCOMPARE(fact(property.facts, "type"), std::string("eindwoning"));
    }

    void wgs84BecomesRijksdriehoek() {
        const auto mapping = *parseMapping(
            R"({"id":"id","sale_date":"date","price":"price","x":"lon","y":"lat","crs":"EPSG:4326"})", "m");
        // The tower of Amersfoort, origin of the Rijksdriehoek: 155000, 463000; its ETRS89 place by the
        // Kadaster.
        VERIFY_RESULT(import("id,date,price,lon,lat\n1,2024-05-14,9,5.387206,52.155174\n", mapping));
        const Location location = *m_project->sales()->sales.at(0).location;
        QVERIFY2(std::hypot(location.x - 155'000, location.y - 463'000) < 1.0,
                 qPrintable(QString("%1 %2").arg(location.x, 0, 'f').arg(location.y, 0, 'f')));
    }

    void anUnknownCoordinateSystemIsRefused() {
        auto mapping = mappingOf(plainMapping);
        mapping.crs = "EPSG:999999";
        const auto report = import(plainHeader + "A1;14-05-2024;1000;155000;463000;;;;\n", mapping);
        QCOMPARE(report.error().code, ErrorCode::UnknownCrs);
        QCOMPARE(report.error().argument("crs"), std::string("EPSG:999999"));
    }

    void unusedColumnsAreNamed() {
        const auto report =
            import("id;date;price;x;y;area;kind;care;lift;remark\nA1;14-05-2024;1000;;;;;;;x\n");
        VERIFY_RESULT(report);
        QCOMPARE(report->unusedColumns, std::vector<std::string>{"remark"});
    }

    void importsAreListedAndLogged() {
        VERIFY_RESULT(import(plainHeader + "A1;14-05-2024;1000;;;;;;\nA1;14-05-2024;1000;;;;;;\n"));
        const auto imports = m_project->imports().value();
        QCOMPARE(imports.size(), 1U);
        QCOMPARE(imports.front().file, std::string("in.csv"));
        QCOMPARE(imports.front().accepted, 1);
        QCOMPARE(imports.front().rejected, 1);
        QCOMPARE(m_project->auditLog().entries()->back().action, std::string("import"));
        QCOMPARE(m_project->auditLog().verify().value(), 2);
    }
};

QTEST_APPLESS_MAIN(ImportRecordsTest)
#include "import_records_test.moc"
