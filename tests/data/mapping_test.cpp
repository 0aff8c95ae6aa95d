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

    void everyMemberIsWrittenAndReadBack() {
        const auto mapping = parseMapping(
            R"({"id":"a","property_id":"b","sale":"c","sale_date":{"column":"d","format":["%d-%m-%Y","%Y-%m-%d"]},
                "delivery_date":"e","recorded_on":{"column":"f","format":"%Y%m%d"},"verified_on":"g","price":"h",
                "transaction_code":"i","usability":"j","circumstances":"k","corrections":[{"column":"l","kind":"leasehold"},
                {"column":"m","kind":"vve_reserve"}],"bag_object":"n","bag_building":"o","bag_build_year":"p",
                "bag_floor_area":"q","bag_use":"r","bag_status":"s","part_kind":"t","part_area":"u","part_year":"v",
                "area_code":"w","area_name":"x1","area_parent":"y1","area_kind":"district","x":"x","y":"y",
                "crs":"EPSG:4326","street":"z","house_number":"aa","house_letter":"ab","house_addition":"ac",
                "postcode":"ad","city":"ae","decimal":",","thousands":".","layer":"Blad1","skip_rows":3,
                "encoding":"WINDOWS-1252","separator":";","source":"BAG",
                "number_formats":{"x":{"decimal":"."},"h":{"decimal":".","thousands":","}},
                "features":[{"column":"af","name":"floor_area"}]})",
            "map.json");
        VERIFY_RESULT(mapping);
        QCOMPARE(mapping->saleDate.formats.size(), 2U);
        QCOMPARE(mapping->recordedOn.formats, std::vector<std::string>{"%Y%m%d"});
        QCOMPARE(mapping->corrections.at(1).kind, std::string("vve_reserve"));
        QCOMPARE(mapping->numbersOf("h").thousands, std::string(","));
        QCOMPARE(mapping->numbersOf("x").decimal, std::string("."));
        QCOMPARE(mapping->numbersOf("q").decimal, std::string(","));
        QCOMPARE(mapping->skipRows, 3);
        const auto again = parseMapping(writeMapping(*mapping), "again");
        VERIFY_RESULT(again);
        QVERIFY(*again == *mapping);
    }

    void aMappingThatNamesNoColumnOnlyOpensTheFile() {
        QVERIFY(!parseMapping(R"({"layer":"Blad2","skip_rows":1,"encoding":"UTF-8","decimal":","})", "m")->namesColumns());
        QVERIFY(parseMapping(R"({"verified_on":"a"})", "m")->namesColumns());
        QVERIFY(parseMapping(R"({"corrections":[{"column":"a","kind":"leasehold"}]})", "m")->namesColumns());
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
        QTest::newRow("no form of a date") << R"({"sale_date":{"column":"a","format":[]}})"
                                           << "sale_date.format";
        QTest::newRow("a correction without its kind") << R"({"corrections":[{"column":"a"}]})"
                                                       << "corrections[0].kind";
        QTest::newRow("same signs of a column") << R"({"number_formats":{"a":{"decimal":".","thousands":"."}}})"
                                                << "number_formats.a.thousands";
        QTest::newRow("typing error in signs") << R"({"number_formats":{"a":{"decimaal":"."}}})"
                                               << "number_formats.a.decimaal";
        QTest::newRow("rows that are no number") << R"({"skip_rows":1.5})"
                                                 << "skip_rows";
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
        // A number beyond all doubles (found by the fuzzer), and brackets without end.
        QCOMPARE(parseMapping(R"({"price": 1e999})", "m").error().code, ErrorCode::JsonInvalid);
        QCOMPARE(parseMapping("{\"features\":" + std::string(1'000'000, '['), "m").error().code,
                 ErrorCode::JsonInvalid);
        QCOMPARE(readMapping("/nowhere/map.json").error().code, ErrorCode::FileNotFound);
    }
};

QTEST_APPLESS_MAIN(MappingTest)
#include "mapping_test.moc"
