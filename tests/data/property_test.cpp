#include <SQLiteCpp/SQLiteCpp.h>

#include <QElapsedTimer>
#include <QtTest>

#include "tests/data/project_in_folder.h"

using namespace herleid;

/// Facts and their history, and finding a property by what a person types.
class PropertyTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
        const auto file =
            m_folder->write("p.csv",
                            "id,street,house_number,postcode,city,floor_area,type\n"
                            "051800000100,Dorpsstraat,14,1234 AB,Voorbeeldstad,120,tussenwoning\n"
                            "051800000101,Dorpsstraat,1,1234 AB,Voorbeeldstad,90,hoekwoning\n"
                            "051800000102,Dorpsstraat,10,1234 AB,Voorbeeldstad,90,hoekwoning\n"
                            "051800000103,Dorpsstraat,2,1234 AC,Voorbeeldstad,90,hoekwoning\n"
                            "051800000104,Nieuwe Kerkstraat,1,1234 XY,Elders,90,hoekwoning\n"
                            "051800000105,Café-étage,3a,9999 ZZ,Elders,90,hoekwoning\n");
        VERIFY_RESULT(importFile(*m_project, {file, ImportKind::Properties, {}, {}}, Progress::none()));
    }
    void cleanup() {
        m_project.reset();
        m_folder.reset();
    }

    void searchFindsAndOrders_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("street") << "dorpsstraat"
                                << QStringList{"Dorpsstraat 1", "Dorpsstraat 2", "Dorpsstraat 10",
                                               "Dorpsstraat 14"};
        // The last one for its postcode 1234.
        QTest::newRow("exact number first")
            << "Dorpsstraat 1"
            << QStringList{"Dorpsstraat 1", "Dorpsstraat 10", "Dorpsstraat 14", "Dorpsstraat 2"};
        QTest::newRow("beginning of a word")
            << "dorps" << QStringList{"Dorpsstraat 1", "Dorpsstraat 2", "Dorpsstraat 10", "Dorpsstraat 14"};
        QTest::newRow("postcode") << "1234 AC" << QStringList{"Dorpsstraat 2"};
        QTest::newRow("postcode in one") << "1234ac" << QStringList{"Dorpsstraat 2"};
        QTest::newRow("postcode and number") << "1234AB 14" << QStringList{"Dorpsstraat 14"};
        QTest::newRow("identifier") << "051800000104" << QStringList{"Nieuwe Kerkstraat 1"};
        QTest::newRow("middle of a word") << "erkstr" << QStringList{"Nieuwe Kerkstraat 1"};
        QTest::newRow("end of an identifier") << "0105" << QStringList{"Café-étage 3a"};
        QTest::newRow("accents aside") << "cafe etage" << QStringList{"Café-étage 3a"};
        QTest::newRow("nothing") << "zzzz" << QStringList{};
        QTest::newRow("signs of the query language") << "\"dorps* AND (" << QStringList{};
    }
    void searchFindsAndOrders() {
        QFETCH(QString, words);
        QFETCH(QStringList, titles);
        const auto found = m_project->search(words.toStdString(), 20);
        VERIFY_RESULT(found);
        QStringList actual;
        for (const PropertySummary& summary : *found)
            actual << QString::fromStdString(summary.title).section(',', 0, 0);
        QCOMPARE(actual, titles);
    }

    void searchKeepsToItsLimitAndListsAllForNoWords() {
        QCOMPARE(m_project->search("dorpsstraat", 2)->size(), 2U);
        QCOMPARE(m_project->search("", 4)->size(), 4U);
        QCOMPARE(m_project->search("", 4)->front().id, std::string("051800000100"));
    }

    void aChangedFactKeepsItsFormerValueAndTellsItsSource() {
        const auto area = *m_project->catalogue()->find("floor_area");
        const Provenance owner{"eigenaar", Date(2026, 3, 1), Date(2026, 3, 2), "photo", "bezwaar"};
        VERIFY_RESULT(m_project->setFact("051800000100", area, 110, owner));
        const Property property = m_project->property("051800000100").value();
        QCOMPARE(property.facts[area], 110.0);
        QVERIFY(property.provenanceOf(area) == owner);
        QVERIFY(!(property.provenance == owner));
        const AuditEntry entry = m_project->auditLog().entries()->back();
        QCOMPARE(entry.action, std::string("set_fact"));
        QCOMPARE(entry.subject, std::string("051800000100"));
        QCOMPARE(entry.reason, std::string("bezwaar"));
        QVERIFY(entry.details.find("\"from\":\"120\"") != std::string::npos);
        SQLite::Database file(*m_folder / "p.gpkg");
        QCOMPARE(file.execAndGet("SELECT value || ' ' || source FROM fact_history").getString(),
                 std::string("120 p.csv"));
    }

    void aFactCanBecomeNotRecorded() {
        const auto type = *m_project->catalogue()->find("type");
        VERIFY_RESULT(m_project->setFact("051800000100", type, Facts::missing(), {}));
        QVERIFY(!m_project->property("051800000100")->facts.has(type));
    }

    void impossibleFactsAreRefused() {
        const auto& catalogue = *m_project->catalogue();
        const auto code = [&](const char* feature, double value) {
            return m_project->setFact("051800000100", *catalogue.find(feature), value, {}).error().code;
        };
        QCOMPARE(code("floor_area", -5), ErrorCode::ValueUnreadable);
        QCOMPARE(code("floor_area", std::numeric_limits<double>::infinity()), ErrorCode::ValueUnreadable);
        QCOMPARE(code("type", 99), ErrorCode::ValueUnreadable);
        QCOMPARE(code("type", 1.5), ErrorCode::ValueUnreadable);
        QCOMPARE(code("lift", 2), ErrorCode::ValueUnreadable);
        QCOMPARE(m_project->setFact("nobody", 0, 1, {}).error().code, ErrorCode::UnknownProperty);
        QCOMPARE(m_project->setFact("051800000100", 999, 1, {}).error().code, ErrorCode::UnknownFeature);
        QCOMPARE(m_project->property("nobody").error().code, ErrorCode::UnknownProperty);
    }

    void allPropertiesComeById() {
        const auto all = m_project->properties().value();
        QCOMPARE(all.size(), 6U);
        QCOMPARE(all.front().id, std::string("051800000100"));
        QCOMPARE(all.back().address.street, std::string("Café-étage"));
    }

    void aSearchAmongManyIsQuick() {
        std::string text = "id,street,house_number,postcode\n";
        for (int i = 0; i < 100'000; ++i)
            text += "P" + std::to_string(i) + ",Straat " + std::to_string(i % 2000) + "," +
                    std::to_string(i / 2000) + "," + std::to_string(1000 + i % 9000) + " AB\n";
        VERIFY_RESULT(importFile(*m_project,
                                 {m_folder->write("many.csv", text), ImportKind::Properties, {}, {}},
                                 Progress::none()));
        for (const char* words : {"straat 77", "straat", "1500AB", "P9999", "raat", "zzzzz"}) {
            QElapsedTimer timer;
            timer.start();
            VERIFY_RESULT(m_project->search(words, 20));
            qInfo("'%s' among 100,006 in %lld ms", words, static_cast<long long>(timer.elapsed()));
            QVERIFY(timer.elapsed() < 1000);
        }
    }

private:
    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
};

QTEST_APPLESS_MAIN(PropertyTest)
#include "property_test.moc"
