#include <QtTest>

#include "data/file_inspection.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

const MappedFeature* mappedTo(const Mapping& mapping, const std::string& feature) {
    for (const MappedFeature& mapped : mapping.features)
        if (mapped.feature.name == feature) return &mapped;
    return nullptr;
}

}  // namespace

/// What a file is guessed to be, on which evidence, and where it is asked.
class FileInspectionTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
    }
    void cleanup() {
        m_project.reset();
        m_folder.reset();
    }

    void theRealDataOfLucasCountyIsRecognised() {
        m_project.emplace(Project::create(*m_folder / "lucas.gpkg", lucasCounty()).value());
        const Mapping guess =
            inspect("sale_id,sale_date,price_usd,living_area_sqft,lot_area_sqft,year_built,storeys,wall,garage,"
                    "garage_sqft,assessed_value_usd,longitude,latitude\n"
                    "1,1996-04-23,303000,3273,53496,1978,one+half,partbrk,attached,625,306514,-83.879637,41.416896\n")
                .mapping;
        QCOMPARE(guess.id, std::string("sale_id"));
        QCOMPARE(guess.saleDate.column, std::string("sale_date"));
        QCOMPARE(guess.saleDate.formats, std::vector<std::string>{"%Y-%m-%d"});
        QCOMPARE(guess.price, std::string("price_usd"));
        QCOMPARE(guess.x, std::string("longitude"));
        QCOMPARE(guess.crs, std::string("EPSG:4326"));
        QCOMPARE(guess.decimal, std::string("."));
        QCOMPARE(mappedTo(guess, "living_area")->column, std::string("living_area_sqft"));
        QCOMPARE(mappedTo(guess, "assessed_value")->column, std::string("assessed_value_usd"));
        QCOMPARE(mappedTo(guess, "wall")->column, std::string("wall"));
    }

    void aDutchExportIsRecognised() {
        const auto found = inspect(
            "WOZ-objectnummer;Koopdatum;Datum transactie;Koopsom;X-coördinaat;rd_x;rd_y;Straat;Huisnummer;Huisletter;"
            "Postcode;Woonplaats;Gebruiksoppervlakte;Kaveloppervlakte (m2);Bouwjaar;Type woning;Onderhoud;Buurt;"
            "Soort transactie;Correctie VvE-reserve;WOZ-waarde 2023;verblijfsobject\n"
            "051800000001;14-05-2024;01-07-2024;412.000;;155000;463000;Dorpsstraat;14;A;1234 AB;Voorbeeldstad;118,5;"
            "1.250;1987;tussenwoning;3;Centrum;1;-2.500;400.000;0518010000000001\n"
            "051800000002;30-05-2024;02-07-2024;1.250.000;;155100;463200;Dorpsstraat;16;;1234 AB;Voorbeeldstad;240;"
            "800;1931;vrijstaande woning;4;Centrum;1;;1.100.000;0518010000000002\n");
        const Mapping& guess = found.mapping;
        QCOMPARE(guess.propertyId, std::string("WOZ-objectnummer"));
        QCOMPARE(guess.saleDate.column, std::string("Koopdatum"));
        QCOMPARE(guess.saleDate.formats, std::vector<std::string>{"%d-%m-%Y"});
        QCOMPARE(guess.deliveryDate.column, std::string("Datum transactie"));
        QCOMPARE(guess.deliveryDate.formats, std::vector<std::string>{"%d-%m-%Y"});  // as the other column has it
        QCOMPARE(guess.price, std::string("Koopsom"));
        QCOMPARE(guess.decimal, std::string(","));
        QCOMPARE(guess.thousands, std::string("."));
        QCOMPARE(guess.x, std::string("rd_x"));  // the other one is empty
        QCOMPARE(guess.crs, std::string("EPSG:28992"));
        QCOMPARE(guess.houseLetter, std::string("Huisletter"));
        QCOMPARE(guess.transactionCode, std::string("Soort transactie"));
        QCOMPARE(guess.bagObject, std::string("verblijfsobject"));
        QCOMPARE(guess.corrections.size(), 1U);
        QCOMPARE(guess.corrections.front().kind, std::string("vve_reserve"));
        for (const auto& [feature, column] : {std::pair{"floor_area", "Gebruiksoppervlakte"},
                                              {"plot_area", "Kaveloppervlakte (m2)"},
                                              {"build_year", "Bouwjaar"},
                                              {"type", "Type woning"},
                                              {"maintenance", "Onderhoud"},
                                              {"previous_value", "WOZ-waarde 2023"},
                                              {"neighbourhood", "Buurt"}}) {
            QVERIFY2(mappedTo(guess, feature) != nullptr, feature);
            QCOMPARE(mappedTo(guess, feature)->column, std::string(column));
        }
        QVERIFY(found.doubts.empty());
        QVERIFY(findingOf(found, "Koopdatum").decidedBy == DecidedBy::Values);
        QVERIFY(findingOf(found, "Datum transactie").decidedBy == DecidedBy::OtherColumns);
    }

    void columnsWithoutATellingNameAreRecognisedByWhatStandsInThem() {
        std::string text = "a;b;c;d;e;f;g\n";
        for (int i = 0; i < 60; ++i)
            text += "05180000" + std::to_string(1000 + i) + ";051801000000" + std::to_string(1000 + i) + ";" +
                    std::to_string(1 + i % 28) + "-05-2024;" + std::to_string(250'000 + i * 1500) + ";12" +
                    std::to_string(10 + i % 80) + " AB;" + std::to_string(155'000 + i * 7) + ";" +
                    std::to_string(463'000 + i * 9) + "\n";
        const auto found = inspect(text);
        QCOMPARE(found.mapping.propertyId, std::string("a"));
        QCOMPARE(found.mapping.bagObject, std::string("b"));
        QCOMPARE(found.mapping.saleDate.column, std::string("c"));
        QCOMPARE(found.mapping.price, std::string("d"));
        QCOMPARE(found.mapping.postcode, std::string("e"));
        QCOMPARE(found.mapping.x, std::string("f"));
        QCOMPARE(found.mapping.y, std::string("g"));
        QVERIFY(findingOf(found, "d").isByContent);
    }

    void theFormOfDatesFollowsFromTheWholeColumn_data() {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("formats");
        QTest::addColumn<bool>("isInDoubt");
        QTest::newRow("13 can only be a day") << "01/02/2024 13/02/2024" << "%d/%m/%Y" << false;
        QTest::newRow("13 can only be a day, second") << "01/02/2024 02/13/2024" << "%m/%d/%Y" << false;
        QTest::newRow("no value tells") << "01/02/2024 03/04/2024" << "%d/%m/%Y" << true;
        QTest::newRow("equal numbers tell nothing") << "02/02/2024 03/04/2024" << "%d/%m/%Y" << true;
        QTest::newRow("only equal numbers need no answer") << "02/02/2024 03/03/2024" << "%d/%m/%Y" << false;
        QTest::newRow("both orders and open ones") << "13/02/2024 02/13/2024 01/02/2024" << "%d/%m/%Y" << true;
        QTest::newRow("digits only") << "20240513 20240101" << "%Y%m%d" << false;
        QTest::newRow("two forms in one column") << "2024-05-14 14-05-2024 15-05-2024" << "%d-%m-%Y %Y-%m-%d" << false;
        QTest::newRow("month names") << "14-mei-2024 1-okt-2024" << "%d-%b-%Y" << false;
        QTest::newRow("with a time") << "2024-05-14T13:45:00Z" << "%Y-%m-%dT%T" << false;
    }
    void theFormOfDatesFollowsFromTheWholeColumn() {
        QFETCH(QString, values);
        QFETCH(QString, formats);
        QFETCH(bool, isInDoubt);
        std::string text = "sale_id;sale_date;price\n";
        int id = 0;
        for (const QString& value : values.split(' '))
            text += std::to_string(++id) + ";" + value.toStdString() + ";1000\n";
        const auto found = inspect(text);
        QStringList chosen;
        for (const std::string& format : found.mapping.saleDate.formats) chosen << QString::fromStdString(format);
        QCOMPARE(chosen.join(' '), formats);
        QCOMPARE(!found.doubts.empty(), isInDoubt);
        if (isInDoubt) {
            QVERIFY(found.doubts.front().about == Doubt::About::Dates);
            QCOMPARE(found.doubts.front().column, std::string("sale_date"));
        }
    }

    /// Numbers: 0,9 is never 9 or 900, and 1.234 is a thousand or not because something says so.
    void theSignOfNumbersFollowsFromTheWholeFile_data() {
        QTest::addColumn<QString>("areas");   // usable floor area
        QTest::addColumn<QString>("others");  // a column that the mapping does not use
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("by");
        const auto row = [](const char* name, const char* areas, const char* others, const char* key, DecidedBy by) {
            QTest::newRow(name) << areas << others << key << static_cast<int>(by);
        };
        row("whole numbers need nothing", "118 90", "x x", "decimal=.", DecidedBy::Nothing);
        row("a decimal comma", "118,5 0,9", "x x", "decimal=,", DecidedBy::Values);
        row("a decimal point", "118.5 0.9", "x x", "decimal=.", DecidedBy::Values);
        row("thousands and decimals", "1.118,5 90", "x x", "decimal=, thousands=.", DecidedBy::Values);
        row("one value decides for the others", "118,5 1.118", "x x", "decimal=, thousands=.", DecidedBy::Values);
        row("another column decides", "1.118 98.250", "0,5 0,7", "decimal=, thousands=.", DecidedBy::OtherColumns);
        row("another column decides, point", "1.118 98.250", "0.55 0.7", "decimal=.", DecidedBy::OtherColumns);
        row("size and another column disagree", "118.250 98.250", "0,5 0,7", "", DecidedBy::Nobody);
        row("size decides for decimals", "118.250 98.250", "x x", "decimal=.", DecidedBy::Magnitude);
        row("size decides for thousands", "1.118 1.099", "x x", "decimal=, thousands=.", DecidedBy::Magnitude);
        row("nothing decides", "1.118 98.250", "x x", "decimal=, thousands=.", DecidedBy::Nobody);
        row("both signs, and open ones", "118,5 118.5 98.250", "x x x", "decimal=,", DecidedBy::Nobody);
        row("blanks in thousands", "118,5 1 118,5", "x x", "decimal=, thousands=space", DecidedBy::Values);
    }
    void theSignOfNumbersFollowsFromTheWholeFile() {
        QFETCH(QString, areas);
        QFETCH(QString, others);
        QFETCH(QString, key);
        QFETCH(int, by);
        const QStringList values = key.endsWith("space") ? QStringList{"118,5", "1 118,5"} : areas.split(' ');
        std::string text = "sale_id;sale_date;price;Gebruiksoppervlakte;rest\n";
        for (int i = 0; i < values.size(); ++i)
            text += std::to_string(i) + ";2024-05-14;250000;" + values[i].toStdString() + ";" +
                    others.split(' ')[i].toStdString() + "\n";
        const auto found = inspect(text);
        const ColumnFinding finding = findingOf(found, "Gebruiksoppervlakte");
        QCOMPARE(static_cast<int>(finding.decidedBy), by);
        const bool isInDoubt = by == static_cast<int>(DecidedBy::Nobody);
        QCOMPARE(found.doubts.size(), isInDoubt ? 1U : 0U);
        if (!isInDoubt) QCOMPARE(QString::fromStdString(finding.readings.front().key), key);
        const NumberFormat used = found.mapping.numbersOf("Gebruiksoppervlakte");
        if (!isInDoubt)
            for (const QString& value : values) QVERIFY(parseNumber(value.toStdString(), used).has_value());
        if (isInDoubt) QCOMPARE(found.doubts.front().readings.size(), 2U);
    }

    void anAmbiguousColumnAsksBeforeAnythingIsImported() {
        const std::string text = "sale_id;sale_date;price;Gebruiksoppervlakte\n1;01-02-2024;250000;1.118\n"
                                 "2;03-04-2024;260000;98.250\n";
        ImportRequest request;
        request.file = m_folder->write("in.csv", text);
        const auto refused = importFile(*m_project, request, Progress::none());
        QCOMPARE(refused.error().code, ErrorCode::ColumnAmbiguous);
        QCOMPARE(refused.error().argument("column"), std::string("Gebruiksoppervlakte"));
        QVERIFY(refused.error().argument("readings").find("decimal=.") != std::string::npos);
        QCOMPARE(m_project->saleCount().value(), 0);

        const ReadingAnswers answers{{"Gebruiksoppervlakte", "decimal=."}, {"sale_date", "format=%m-%d-%Y"}};
        const auto found = inspectFile(*m_project, request, answers, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY(found->doubts.empty());
        request.mapping = found->mapping;
        VERIFY_RESULT(importFile(*m_project, request, Progress::none()));
        const Sale sale = m_project->sales()->sales.at(0);
        QCOMPARE(sale.date.iso(), std::string("2024-01-02"));
        QCOMPARE(sale.facts[*m_project->catalogue()->findRole(Role::FloorArea)], 1.118);
    }

    void anAnswerThatIsNoReadingIsRefused() {
        ImportRequest request;
        request.file = m_folder->write("in.csv", "sale_id;sale_date;price\n1;01-02-2024;250000\n");
        const auto wrong = inspectFile(*m_project, request, {{"sale_date", "format=%Q"}}, Progress::none());
        QCOMPARE(wrong.error().code, ErrorCode::ColumnAmbiguous);
        QVERIFY(wrong.error().argument("readings").find("format=%d-%m-%Y") != std::string::npos);
        const auto none = inspectFile(*m_project, request, {{"nowhere", "decimal=,"}}, Progress::none());
        QCOMPARE(none.error().code, ErrorCode::ColumnMissing);
    }

    void titlesAboveTheHeaderArePassedOver() {
        const auto found = inspect("Verkopen 2024\ngemaakt door de gemeente;\n\nsale_id;sale_date;price\n"
                                   "1;14-05-2024;250000\n2;15-05-2024;260000\n");
        QCOMPARE(found.mapping.skipRows, 3);
        QCOMPARE(found.mapping.price, std::string("price"));
        QCOMPARE(found.rows, 2);
        ImportRequest request{*m_folder / "in.csv", ImportKind::Sales, found.mapping, {}};
        const auto report = importFile(*m_project, request, Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->accepted, 2);
        const auto none = inspect("sale_id;sale_date;price\n1;14-05-2024;250000\n");
        QCOMPARE(none.mapping.skipRows, 0);
    }

    void anEncodingThatIsNotUtf8IsGuessedAndAsked() {
        const std::string text = "sale_id;sale_date;price;straat\n1;14-05-2024;250000;Caf\xe9straat\n"
                                 "2;14-05-2024;250000;\x80-plein\n";
        const auto found = inspect(text);
        QCOMPARE(found.mapping.encoding, std::string("WINDOWS-1252"));
        QCOMPARE(found.doubts.size(), 1U);
        const Doubt& doubt = found.doubts.front();
        QVERIFY(doubt.about == Doubt::About::Encoding);
        QCOMPARE(doubt.readings.front().key, std::string("encoding=WINDOWS-1252"));
        QCOMPARE(doubt.readings.front().fits, 2);
        QCOMPARE(doubt.readings.front().examples.front().second, std::string("Caféstraat"));
        QCOMPARE(doubt.readings[2].key, std::string("encoding=ISO-8859-1"));
        QCOMPARE(doubt.readings[2].fails, 1);  // 80 is no letter there
        const auto answered = inspect(text, {{"", "encoding=ISO-8859-15"}});
        QVERIFY(answered.doubts.empty());
        QCOMPARE(answered.mapping.encoding, std::string("ISO-8859-15"));
    }

    void aSlipInAFileOfUtf8CostsItsRowAndAsksNothing() {
        const auto found = inspect("sale_id;sale_date;price;straat\n1;14-05-2024;250000;Caféstraat\n"
                                   "2;14-05-2024;250000;Coöperatie\n3;14-05-2024;250000;Caf\xe9\n");
        QVERIFY(found.doubts.empty());
        QVERIFY(found.mapping.encoding.empty());
    }

    void theMappingOfAnEarlierImportOfSuchAFileIsUsedAgain() {
        const std::string header = "nr;dag;bedrag;maat\n";
        ImportRequest request;
        request.file = m_folder->write("in.csv", header + "1;01/02/2024;250000;1.118\n");
        request.mapping = parseMapping(R"({"id":"nr","sale_date":{"column":"dag","format":"%m/%d/%Y"},"price":"bedrag",
            "decimal":".","features":[{"column":"maat","name":"floor_area"}]})", "m").value();
        VERIFY_RESULT(importFile(*m_project, request, Progress::none()));
        request.mapping.reset();
        request.file = m_folder->write("next.csv", header + "2;03/04/2024;260000;98.250\n3;03/04/2024;260000;1.118\n");
        const auto found = inspectFile(*m_project, request, {}, Progress::none());
        VERIFY_RESULT(found);
        QCOMPARE(found->mappingFromImport, 1);
        QVERIFY(found->doubts.empty());
        QCOMPARE(found->mapping.saleDate.formats, std::vector<std::string>{"%m/%d/%Y"});
        QVERIFY(findingOf(*found, "dag").decidedBy == DecidedBy::FormerImport);
        QCOMPARE(found->mapping.numbersOf("maat").decimal, std::string("."));
        VERIFY_RESULT(importFile(*m_project, request, Progress::none()));
        QCOMPARE(m_project->salesOf("2")->at(0).date.iso(), std::string("2024-03-04"));
        // What the new file itself says goes before what was so the last time.
        request.file = m_folder->write("other.csv", header + "4;13/04/2024;260000;98,25\n");
        const auto other = inspectFile(*m_project, request, {}, Progress::none());
        VERIFY_RESULT(other);
        QCOMPARE(other->mapping.saleDate.formats, std::vector<std::string>{"%d/%m/%Y"});
        QCOMPARE(other->mapping.numbersOf("maat").decimal, std::string(","));
    }

    void everyColumnIsCounted() {
        const auto found = inspect("sale_id;sale_date;price;rest\n1;14-05-2024;250000;\n2;15-05-2024;260000;x\n"
                                   "3;14-05-2024;270000;x\n");
        const ColumnFinding date = findingOf(found, "sale_date");
        QCOMPARE(date.meaning, std::string("sale_date"));
        QCOMPARE(date.values, 3);
        QCOMPARE(date.distinct, 2);
        QCOMPARE(date.readings.front().fits, 3);
        QCOMPARE(findingOf(found, "rest").empty, 1);
        QVERIFY(findingOf(found, "rest").meaning.empty());
        QCOMPARE(found.firstRows.size(), 3U);
    }

private:
    FileInspection inspect(const std::string& text, const ReadingAnswers& answers = {}) {
        ImportRequest request;
        request.file = m_folder->write("in.csv", text);
        auto found = inspectFile(*m_project, request, answers, Progress::none());
        if (!found) qWarning("%s", errorOf(found).c_str());
        return found.value();
    }
    static ColumnFinding findingOf(const FileInspection& found, const std::string& column) {
        for (const ColumnFinding& finding : found.columns)
            if (finding.column == column) return finding;
        return {};
    }

    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
};

QTEST_APPLESS_MAIN(FileInspectionTest)
#include "file_inspection_test.moc"
