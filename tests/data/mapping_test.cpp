#include <QtTest>

#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

const MappedFeature* mappedTo(const Mapping& mapping, const std::string& feature) {
    for (const MappedFeature& mapped : mapping.features)
        if (mapped.feature.name == feature) return &mapped;
    return nullptr;
}

}  // namespace

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

    void guessesTheRealDataOfLucasCounty() {
        const auto guess = guessMapping(
            {"sale_id", "sale_date", "price_usd", "living_area_sqft", "lot_area_sqft", "year_built",
             "storeys", "wall", "garage", "garage_sqft", "assessed_value_usd", "longitude", "latitude"},
            {{"1", "1996-04-23", "303000", "3273", "53496", "1978", "one+half", "partbrk", "attached", "625",
              "306514", "-83.879637", "41.416896"}},
            *bundledCatalogue("lucas_county"));
        QCOMPARE(guess.id, std::string("sale_id"));
        QCOMPARE(guess.saleDate.column, std::string("sale_date"));
        QCOMPARE(guess.saleDate.formats.front(), std::string("%Y-%m-%d"));
        QCOMPARE(guess.price, std::string("price_usd"));
        QCOMPARE(guess.x, std::string("longitude"));
        QCOMPARE(guess.crs, std::string("EPSG:4326"));
        QCOMPARE(guess.decimal, std::string("."));
        QCOMPARE(mappedTo(guess, "living_area")->column, std::string("living_area_sqft"));
        QCOMPARE(mappedTo(guess, "assessed_value")->column, std::string("assessed_value_usd"));
        QCOMPARE(mappedTo(guess, "wall")->column, std::string("wall"));
        QCOMPARE(mappedTo(guess, "garage")->column, std::string("garage"));
    }

    void guessesADutchExport() {
        const auto guess = guessMapping(
            {"WOZ-objectnummer", "Koopdatum", "Koopsom", "X-coördinaat", "rd_x", "rd_y", "Straat",
             "Huisnummer", "Postcode", "Woonplaats", "Gebruiksoppervlakte", "Kaveloppervlakte (m2)",
             "Bouwjaar", "Type woning", "Onderhoud", "Buurt"},
            {{"051800000001", "14-05-2024", "412.000", "", "155000", "463000", "Dorpsstraat", "14", "1234 AB",
              "Voorbeeldstad", "118,5", "1.250", "1987", "tussenwoning", "3", "Centrum"},
             {"051800000002", "30-05-2024", "1.250.000", "", "155100", "463200", "Dorpsstraat", "16",
              "1234 AB", "Voorbeeldstad", "240", "800", "1931", "vrijstaande woning", "4", "Centrum"}},
            *bundledCatalogue("woz_dwellings"));
        QCOMPARE(guess.propertyId, std::string("WOZ-objectnummer"));
        QCOMPARE(guess.saleDate.column, std::string("Koopdatum"));
        QCOMPARE(guess.saleDate.formats.front(), std::string("%d-%m-%Y"));
        QCOMPARE(guess.price, std::string("Koopsom"));
        QCOMPARE(guess.decimal, std::string(","));
        QCOMPARE(guess.thousands, std::string("."));
        QCOMPARE(guess.crs, std::string("EPSG:28992"));
        QCOMPARE(guess.street, std::string("Straat"));
        QCOMPARE(guess.postcode, std::string("Postcode"));
        for (const auto& [feature, column] : {std::pair{"floor_area", "Gebruiksoppervlakte"},
                                              {"plot_area", "Kaveloppervlakte (m2)"},
                                              {"build_year", "Bouwjaar"},
                                              {"type", "Type woning"},
                                              {"maintenance", "Onderhoud"},
                                              {"neighbourhood", "Buurt"}}) {
            QVERIFY2(mappedTo(guess, feature) != nullptr, feature);
            QCOMPARE(mappedTo(guess, feature)->column, std::string(column));
        }
    }

    void guessesTheOrderOfDayAndMonthFromTheContents() {
        const FeatureCatalogue none;
        const auto format = [&](const std::vector<std::vector<std::string>>& sample) {
            return guessMapping({"date"}, sample, none).saleDate.formats.front();
        };
        QCOMPARE(format({{"01/02/2024"}, {"13/02/2024"}}), std::string("%d/%m/%Y"));
        QCOMPARE(format({{"01/02/2024"}, {"02/13/2024"}}), std::string("%m/%d/%Y"));
        QCOMPARE(format({{"20240513"}}), std::string("%Y%m%d"));
    }
};

QTEST_APPLESS_MAIN(MappingTest)
#include "mapping_test.moc"
