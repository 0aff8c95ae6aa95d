#include <QtTest>

#include "tests/data/project_in_folder.h"

using namespace herleid;

class MappingTest : public QObject {
    Q_OBJECT

private slots:
    void theExampleOfTheContractIsRead() {
        const auto mapping = parseMapping(
            R"({"id":"pid","sale_date":{"column":"sold","format":"%d-%m-%Y"},"price":"price","x":"long","y":"lat",
                "crs":"EPSG:4326","decimal":",","thousands":".",
                "features":[{"column":"sqft","name":"floor_area","kind":"number","transform":"log","unit":"sqft",
                             "role":"floor_area","missing":"0"},
                            {"column":"grade","name":"grade","kind":"ordered"},
                            {"column":"area","name":"neighbourhood","kind":"category","role":"neighbourhood"}]})",
            "map.json");
        VERIFY_RESULT(mapping);
        QCOMPARE(mapping->id, std::string("pid"));
        QCOMPARE(mapping->saleDate.column, std::string("sold"));
        QCOMPARE(mapping->saleDate.formats.front(), std::string("%d-%m-%Y"));
        QCOMPARE(mapping->thousands, std::string("."));
        QCOMPARE(mapping->features.size(), 3U);
        QVERIFY(mapping->features[0].feature.role == Role::FloorArea);
        QCOMPARE(mapping->features[0].missing, std::vector<std::string>{"0"});
        QVERIFY(mapping->features[1].feature.kind == FeatureKind::Ordered);
    }

    void aMappingWrittenAndReadBackIsEqual() {
        const auto mapping = parseMapping(
            R"({"id":"a","property_id":"b","sale_date":"c","price":"d","street":"e","house_number":"f","postcode":"g",
                "city":"h","encoding":"iso-8859-1","separator":";","source":"BAG",
                "features":[{"column":"z","minimum":1.5,"maximum":9,"missing":["NA","-"]},
                            {"column":"k","kind":"ordered","levels":["low",{"code":"high","labels":{"nl":"hoog"}}]}]})",
            "map.json");
        VERIFY_RESULT(mapping);
        const auto again = parseMapping(writeMapping(*mapping), "again");
        VERIFY_RESULT(again);
        QVERIFY(*again == *mapping);
    }

    void aWrongMappingIsRefusedByPlaceAndReason_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("typing error") << R"({"prise":"p"})"
                                      << "prise";
        QTest::newRow("typing error in a feature") << R"({"features":[{"column":"a","missng":"0"}]})"
                                                   << "features[0].missng";
        QTest::newRow("no column") << R"({"features":[{"name":"a"}]})"
                                   << "features[0].column";
        QTest::newRow("unknown kind") << R"({"features":[{"column":"a","kind":"numeric"}]})"
                                      << "features[0].kind";
        QTest::newRow("not a text") << R"({"price":5})"
                                    << "price";
        QTest::newRow("same signs") << R"({"decimal":",","thousands":","})"
                                    << "thousands";
        QTest::newRow("a digit as sign") << R"({"decimal":"5"})"
                                         << "decimal";
        QTest::newRow("unknown separator") << R"({"separator":"|"})"
                                           << "separator";
        QTest::newRow("unknown encoding") << R"({"encoding":"EBCDIC"})"
                                          << "encoding";
        QTest::newRow("not an object") << R"([1])"
                                       << "";
        QTest::newRow("date without column") << R"({"sale_date":{"format":"%Y"}})"
                                             << "sale_date.column";
    }
    void aWrongMappingIsRefusedByPlaceAndReason() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        const auto mapping = parseMapping(text.toStdString(), "map.json");
        QCOMPARE(mapping.error().code, ErrorCode::JsonField);
        QCOMPARE(QString::fromStdString(mapping.error().argument("field")), field);
        QCOMPARE(mapping.error().argument("file"), std::string("map.json"));
        QVERIFY(!mapping.error().argument("reason").empty());
    }

    void brokenJsonIsRefusedWithLineAndColumn() {
        const auto mapping = parseMapping("{\"id\": \"a\",\n  \"price\": }", "map.json");
        QCOMPARE(mapping.error().code, ErrorCode::JsonInvalid);
        QCOMPARE(mapping.error().argument("line"), std::string("2"));
        QCOMPARE(mapping.error().argument("column"), std::string("12"));
        QCOMPARE(readMapping("/nowhere/map.json").error().code, ErrorCode::FileNotFound);
    }
};

QTEST_APPLESS_MAIN(MappingTest)
#include "mapping_test.moc"
