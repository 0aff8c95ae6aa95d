#include <QtTest>
#include <set>

#include "tests/data/project_in_folder.h"

using namespace herleid;

class CatalogueJsonTest : public QObject {
    Q_OBJECT

private slots:
    void bundledCataloguesAreCompleteInBothLanguages_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("woz_dwellings") << "woz_dwellings";
        QTest::newRow("lucas_county") << "lucas_county";
    }
    void bundledCataloguesAreCompleteInBothLanguages() {
        QFETCH(QString, name);
        const auto catalogue = bundledCatalogue(name.toStdString());
        VERIFY_RESULT(catalogue);
        QCOMPARE(catalogue->name(), name.toStdString());
        for (const Feature& feature : catalogue->features())
            for (const char* language : {"nl", "en"}) {
                QVERIFY2(feature.labels.contains(language), feature.name.c_str());
                for (const Level& level : feature.levels)
                    QVERIFY2(feature.name == "energy_label" || level.labels.contains(language),
                             level.code.c_str());
            }
        const auto again = parseCatalogue(writeCatalogue(*catalogue), "again");
        VERIFY_RESULT(again);
        QVERIFY(*again == *catalogue);
    }

    void wozDwellingsHasTheRatingsFromOneToFive() {
        const auto catalogue = *bundledCatalogue("woz_dwellings");
        for (const Role role : {Role::Quality, Role::Maintenance, Role::Appearance, Role::Efficiency,
                                Role::Amenities, Role::Situation}) {
            const auto feature = catalogue.findRole(role);
            QVERIFY(feature.has_value());
            QVERIFY(catalogue[*feature].kind == FeatureKind::Ordered);
            QCOMPARE(catalogue[*feature].levels.size(), 5U);
            QCOMPARE(catalogue[*feature].levels[2].code, std::string("3"));
            QVERIFY(catalogue[*feature].levelLabel(2, "nl").find("gemiddeld") != std::string::npos);
        }
        // Only the three codes that were verified.
        const Feature& codes = catalogue[*catalogue.find("type_code")];
        QCOMPARE(codes.levels.size(), 3U);
    }

    void anUnknownCatalogueIsRefused() {
        QCOMPARE(bundledCatalogue("atlantis").error().code, ErrorCode::UnknownCatalogue);
        QCOMPARE(readCatalogue("/nowhere.json").error().code, ErrorCode::FileNotFound);
    }

    void awrongCatalogueIsRefusedByField_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << R"({"features":[]})"
                                 << "name";
        QTest::newRow("unnamed feature") << R"({"name":"c","features":[{"kind":"number"}]})"
                                         << "features[0].name";
        QTest::newRow("double name") << R"({"name":"c","features":[{"name":"a"},{"name":"a"}]})"
                                     << "name";
        QTest::newRow("double role")
            << R"({"name":"c","features":[{"name":"a","role":"plot"},{"name":"b","role":"plot"}]})"
            << "role";
        QTest::newRow("unknown role") << R"({"name":"c","features":[{"name":"a","role":"king"}]})"
                                      << "features[0].role";
        QTest::newRow("double level")
            << R"({"name":"c","features":[{"name":"a","kind":"category","levels":["x","x"]}]})"
            << "levels";
        QTest::newRow("levels of a number") << R"({"name":"c","features":[{"name":"a","levels":["x"]}]})"
                                            << "features[0].levels";
        QTest::newRow("limits crossed") << R"({"name":"c","features":[{"name":"a","minimum":2,"maximum":1}]})"
                                        << "features[0].minimum";
        QTest::newRow("control character") << R"({"name":"c","features":[{"name":"a\u0000b"}]})"
                                           << "features[0].name";
        QTest::newRow("unknown member") << R"({"name":"c","features":[{"name":"a","colour":"red"}]})"
                                        << "features[0].colour";
    }
    void awrongCatalogueIsRefusedByField() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        const auto catalogue = parseCatalogue(text.toStdString(), "c.json");
        QCOMPARE(catalogue.error().code, ErrorCode::JsonField);
        QCOMPARE(QString::fromStdString(catalogue.error().argument("field")), field);
        QCOMPARE(catalogue.error().argument("file"), std::string("c.json"));
    }
};

QTEST_APPLESS_MAIN(CatalogueJsonTest)
#include "catalogue_json_test.moc"
