#include <QtTest>
#include <cmath>

#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

class CancelAfter final : public Progress {
public:
    explicit CancelAfter(int reports) : m_left(reports) {}
    void report(double fraction, std::string_view) override {
        --m_left;
        m_last = fraction;
    }
    [[nodiscard]] bool isCancelled() const override { return m_left <= 0; }
    [[nodiscard]] double last() const { return m_last; }

private:
    int m_left;
    double m_last = 0;
};

const std::string plainMapping =
    "{'id':'id','sale_date':{'column':'date','format':'%d-%m-%Y'},'price':'price','x':'x','y':'y',"
    "'crs':'EPSG:28992','decimal':',','thousands':'.','separator':';',"
    "'features':[{'column':'area','name':'floor_area'},{'column':'kind','name':'type'},"
    "{'column':'care','name':'maintenance'},{'column':'lift','name':'lift'}]}";

/// JSON with the quotes that C++ has not.
Mapping mappingOf(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return parseMapping(text, "map.json").value();
}

const std::string plainHeader = "id;date;price;x;y;area;kind;care;lift\n";

}  // namespace

/// Imports of CSV into a project with the bundled WOZ catalogue.
class ImportTest : public QObject {
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

    void aGoodRowIsReadInEveryField() {
        const auto report =
            import(plainHeader + "A1;14-05-2024;412.000,50;155000;463000;118,5;tussenwoning;4;ja\n");
        VERIFY_RESULT(report);
        QCOMPARE(report->accepted, 1);
        QCOMPARE(report->newSales, 1);
        QCOMPARE(report->newProperties, 1);
        const Sale sale = m_project->sales()->sales.at(0);
        QCOMPARE(sale.id, std::string("A1"));
        QCOMPARE(sale.date.iso(), std::string("2024-05-14"));
        QCOMPARE(sale.price.cents(), 41'200'050);
        QCOMPARE(sale.location->x, 155000.0);
        QCOMPARE(fact(sale.facts, "floor_area"), std::string("118.5"));
        QCOMPARE(fact(sale.facts, "type"), std::string("tussenwoning"));
        QCOMPARE(fact(sale.facts, "maintenance"), std::string("4"));
        QCOMPARE(fact(sale.facts, "lift"), std::string("true"));
        const Property property = m_project->property("A1").value();
        QVERIFY(property.facts == sale.facts);
        QCOMPARE(property.provenance.source, std::string("in.csv"));
        QCOMPARE(property.provenance.recordedOn->iso(), std::string("2024-05-14"));
    }

    void eachBadRowIsRejectedWithItsColumnValueAndReason_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const char* text, RowProblemCode code, const char* column,
                            const char* value, const char* detail) {
            QTest::newRow(name) << QByteArray(text) << static_cast<int>(code) << column << value << detail;
        };
        using C = RowProblemCode;
        row("ragged, too short", "A2;14-05-2024;1", C::RaggedRow, "", "3", "9");
        row("ragged, too long", "A2;14-05-2024;1;;;;;;;9", C::RaggedRow, "", "10", "9");
        row("open quote", "A2;\"14-05-2024;1;;;;;;", C::RaggedRow, "", "", "a quote that is never closed");
        row("Latin-1 byte", "A2;14-05-2024;1000;;;;caf\xe9;;", C::WrongEncoding, "kind", "café", "UTF-8");
        row("text in a number", "A2;14-05-2024;1000;;;groot;;;", C::NumberUnreadable, "area", "groot", ",");
        row("text in the price", "A2;14-05-2024;veel;;;;;;", C::NumberUnreadable, "price", "veel", ",");
        row("decimal point for a comma", "A2;14-05-2024;1000;;;0.9;;;", C::NumberUnreadable, "area", "0.9",
            ",");
        row("negative area", "A2;14-05-2024;1000;;;-118;;;", C::BelowMinimum, "area", "-118", "1");
        row("enormous area", "A2;14-05-2024;1000;;;118000;;;", C::AboveMaximum, "area", "118000", "10000");
        row("impossible date", "A2;30-02-2024;1000;;;;;;", C::DateUnreadable, "date", "30-02-2024",
            "%d-%m-%Y");
        row("date in another form", "A2;2024-05-14;1000;;;;;;", C::DateUnreadable, "date", "2024-05-14",
            "%d-%m-%Y");
        row("no date", "A2;;1000;;;;;;", C::DateMissing, "date", "", "");
        row("unknown level", "A2;14-05-2024;1000;;;;;6;", C::LevelUnknown, "care", "6", "maintenance");
        row("no price", "A2;14-05-2024;;;;;;;", C::PriceMissing, "price", "", "");
        row("price zero", "A2;14-05-2024;0;;;;;;", C::PriceNotPositive, "price", "0", "");
        row("negative price", "A2;14-05-2024;-5;;;;;;", C::PriceNotPositive, "price", "-5", "");
        row("no id", ";14-05-2024;1000;;;;;;", C::IdMissing, "id", "", "");
        row("duplicate id", "A1;14-05-2024;1000;;;;;;", C::DuplicateId, "id", "A1", "2");
        row("half a coordinate", "A2;14-05-2024;1000;155000;;;;;", C::CoordinateInvalid, "y", "",
            "EPSG:28992");
        row("text as coordinate", "A2;14-05-2024;1000;west;463000;;;;", C::CoordinateInvalid, "x", "west",
            "EPSG:28992");
        row("exchanged coordinates", "A2;14-05-2024;1000;463000;155000;;;;", C::CoordinateInvalid, "x, y",
            "463000, 155000", "EPSG:28992");
        row("unreadable flag", "A2;14-05-2024;1000;;;;;;misschien", C::FlagUnreadable, "lift", "misschien",
            "yes no true false 1 0 ja nee");
    }
    void eachBadRowIsRejectedWithItsColumnValueAndReason() {
        QFETCH(QByteArray, row);
        QFETCH(int, code);
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFETCH(QString, detail);
        const auto report =
            import(plainHeader + "A1;14-05-2024;412.000;155000;463000;118;tussenwoning;4;ja\n" +
                   row.toStdString() + "\nA3;15-05-2024;300.000;155000;463000;90;hoekwoning;3;nee\n");
        VERIFY_RESULT(report);
        QCOMPARE(report->rows, 3);
        QCOMPARE(report->accepted, 2);  // the rows before and after go in
        QCOMPARE(report->problems.size(), 1U);
        const RowProblem& problem = report->problems.front();
        QCOMPARE(problem.row, 3);
        QCOMPARE(static_cast<int>(problem.code), code);
        QCOMPARE(QString::fromStdString(problem.column), column);
        QCOMPARE(QString::fromStdString(problem.value), value);
        QCOMPARE(QString::fromStdString(problem.detail), detail);
        QCOMPARE(m_project->saleCount().value(), 2);
    }

    void filesThatCannotBeImportedAreRefusedAsAWhole_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray("") << static_cast<int>(ErrorCode::NoRows);
        QTest::newRow("header only") << QByteArray(plainHeader.c_str())
                                     << static_cast<int>(ErrorCode::NoRows);
        QTest::newRow("nothing accepted") << QByteArray((plainHeader + "A;never;1;;;;;;\n").c_str())
                                          << static_cast<int>(ErrorCode::NoAcceptedRows);
        QTest::newRow("column missing")
            << QByteArray("id;date\n1;14-05-2024\n") << static_cast<int>(ErrorCode::ColumnMissing);
        QTest::newRow("column twice")
            << QByteArray("id;date;price;x;y;area;kind;care;lift;area\n1;;;;;;;;;\n")
            << static_cast<int>(ErrorCode::MappingConflict);
        QTest::newRow("binary") << QByteArray("PK\x03\x04\x00\x00\x00", 7)
                                << static_cast<int>(ErrorCode::FileUnreadable);
        QTest::newRow("UTF-16") << QByteArray("\xff\xfei\x00", 4)
                                << static_cast<int>(ErrorCode::FileUnreadable);
        QTest::newRow("Latin-1 header")
            << QByteArray("id;pr\xefjs\n1;2\n") << static_cast<int>(ErrorCode::FileUnreadable);
    }
    void filesThatCannotBeImportedAreRefusedAsAWhole() {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        const auto report = import(text.toStdString());
        QCOMPARE(static_cast<int>(report.error().code), code);
        QCOMPARE(m_project->propertyCount().value(), 0);
        QCOMPARE(m_project->imports()->size(), 0U);
        QCOMPARE(m_project->auditLog().verify().value(), 1);
    }

    void aMissingFileAndAFolderAreSaidToBe() {
        ImportRequest request{*m_folder / "none.csv", ImportKind::Sales, {}, {}};
        QCOMPARE(importFile(*m_project, request, Progress::none()).error().code, ErrorCode::FileNotFound);
        request.file = m_folder->path();
        QCOMPARE(importFile(*m_project, request, Progress::none()).error().code, ErrorCode::FileUnreadable);
    }

    void nothingAcceptedNamesTheFirstRowAndItsReason() {
        const auto report = import(plainHeader + "A;14-05-2024;1000;;;groot;;;\n");
        QCOMPARE(report.error().code, ErrorCode::NoAcceptedRows);
        QCOMPARE(report.error().argument("row"), std::string("2"));
        QCOMPARE(report.error().argument("column"), std::string("area"));
        QCOMPARE(report.error().argument("value"), std::string("groot"));
        QVERIFY(!report.error().argument("reason").empty());
    }

    void aStrayQuoteCostsOneRowAndNotTheFile() {
        const auto report = import(plainHeader + "A1;\"14-05-2024;1000;;;;;;\nA2;14-05-2024;1000;;;;;;\n" +
                                   "A3;14-05-2024;1000;;;;;;\n");
        VERIFY_RESULT(report);
        QCOMPARE(report->accepted, 2);
        QCOMPARE(report->problems.front().row, 2);
    }

    void quotedFieldsMayHoldSeparatorsQuotesAndLineEnds() {
        const auto report = import(
            "id;date;price;x;y;area;kind;care;lift\r\n\"A;1\";14-05-2024;\"1.000\";;;;\"with "
            "\"\"quotes\"\"\r\nand a "
            "line\";;\r\n\r\nA2;14-05-2024;x;;;;;;\r\n");
        VERIFY_RESULT(report);
        QCOMPARE(report->accepted, 1);
        QCOMPARE(report->problems.front().row, 5);  // counted in lines of the file
        const Sale sale = m_project->sales()->sales.at(0);
        QCOMPARE(sale.id, std::string("A;1"));
        QCOMPARE(fact(sale.facts, "type"), std::string("with \"quotes\"\r\nand a line"));
    }

    void aQuoteOpenedByMistakeCostsItsOwnLineWhateverQuotesFollow() {
        const auto report = import(
            "id;date;price;x;y;area;kind;care;lift\nA1;14-05-2024;1000;;;;\"flat;;\n"
            "A2;14-05-2024;1000;;;;flat;;\nA3;14-05-2024;1000;;;;\"flat\";;\nA4;14-05-2024;1000;;;;fl\"at;;\n");
        VERIFY_RESULT(report);
        QCOMPARE(report->rows, 4);
        QCOMPARE(report->accepted, 3);
        QCOMPARE(report->problems.front().row, 2);
        QCOMPARE(report->problems.front().code, RowProblemCode::RaggedRow);
    }

    void separatorsAndAByteOrderMarkAreRecognised() {
        for (const char* text : {"\xef\xbb\xbfsale_id,sale_date,price\n1,2024-05-14,1000\n",
                                 "sale_id;sale_date;price\n2;2024-05-14;1000\n",
                                 "sale_id\tsale_date\tprice\n3\t2024-05-14\t1000\n"}) {
            const auto file = m_folder->write("in.csv", text);
            VERIFY_RESULT(importFile(*m_project, {file, ImportKind::Sales, {}, {}}, Progress::none()));
        }
        QCOMPARE(m_project->saleCount().value(), 3);
    }

    void latin1IsReadWhenTheMappingSaysSo() {
        auto mapping = mappingOf(plainMapping);
        mapping.encoding = "ISO-8859-1";
        const auto report = import(plainHeader + "A1;14-05-2024;1000;;;;caf\xe9;;\n", mapping);
        VERIFY_RESULT(report);
        QCOMPARE(fact(m_project->sales()->sales.at(0).facts, "type"), std::string("café"));
        mapping.encoding = "WINDOWS-1252";
        VERIFY_RESULT(import(plainHeader + "A2;14-05-2024;1000;;;;\x80uro;;\n", mapping));
        QCOMPARE(fact(m_project->salesOf("A2")->at(0).facts, "type"), std::string("€uro"));
    }

    void theRejectsFileHoldsEveryRejectedRow() {
        ImportRequest request{m_folder->write("in.csv", plainHeader + "A1;14-05-2024;1000;;;;;;\n"
                                                                      "A2;14-05-2024;1000;;;groot;;;\n"
                                                                      "A3;14-05-2024;1;\n"),
                              ImportKind::Sales, mappingOf(plainMapping), *m_folder / "rejects.csv"};
        VERIFY_RESULT(importFile(*m_project, request, Progress::none()));
        QCOMPARE(
            readText(*m_folder / "rejects.csv"),
            std::string(
                "file,row,column,value,reason,original\n"
                "in.csv,3,area,groot,\"not a number (decimal sign ',')\",\"A2;14-05-2024;1000;;;groot;;;\"\n"
                "in.csv,4,,4,\"4 fields, expected 9\",\"A3;14-05-2024;1;\"\n"));
        request.rejectsFile = *m_folder / "none/rejects.csv";
        request.file = m_folder->write("in.csv", plainHeader + "B1;14-05-2024;1000;;;;;;\n");
        QCOMPARE(importFile(*m_project, request, Progress::none()).error().code, ErrorCode::FileNotWritable);
        QCOMPARE(m_project->saleCount().value(), 1);
    }

    void aPreviewCountsTheSameAndWritesNothing() {
        const std::string text =
            plainHeader + "A1;14-05-2024;1000;;;;new type;;\nA1;14-05-2024;1;;;;;;\n;;;;;;;;\n";
        const ImportRequest request{
            m_folder->write("in.csv", text), ImportKind::Sales, mappingOf(plainMapping), {}};
        const auto catalogue = *m_project->catalogue();
        const auto preview = previewImport(*m_project, request, Progress::none());
        VERIFY_RESULT(preview);
        QCOMPARE(m_project->saleCount().value(), 0);
        QVERIFY(*m_project->catalogue() == catalogue);
        QCOMPARE(m_project->auditLog().verify().value(), 1);
        const auto report = importFile(*m_project, request, Progress::none());
        VERIFY_RESULT(report);
        QCOMPARE(report->accepted, preview->accepted);
        QCOMPARE(report->newProperties, preview->newProperties);
        QCOMPARE(report->problems.size(), preview->problems.size());
    }

    void cancellingLeavesTheProjectAsItWas() {
        std::string text = plainHeader;
        for (int i = 0; i < 5000; ++i) text += "A" + std::to_string(i) + ";14-05-2024;1000;;;;new type;;\n";
        const ImportRequest request{
            m_folder->write("in.csv", text), ImportKind::Sales, mappingOf(plainMapping), {}};
        const auto catalogue = *m_project->catalogue();
        CancelAfter cancel(3);
        QCOMPARE(importFile(*m_project, request, cancel).error().code, ErrorCode::Cancelled);
        QVERIFY(cancel.last() > 0.2 && cancel.last() < 0.9);
        QCOMPARE(m_project->saleCount().value(), 0);
        QVERIFY(*m_project->catalogue() == catalogue);
        CancelAfter never(1000);
        VERIFY_RESULT(importFile(*m_project, request, never));
        QCOMPARE(never.last(), 1.0);
    }

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

private:
    Result<ImportReport> import(const std::string& text, std::optional<Mapping> mapping = {}) {
        if (!mapping) mapping = mappingOf(plainMapping);
        return importFile(*m_project, {m_folder->write("in.csv", text), ImportKind::Sales, mapping, {}},
                          Progress::none());
    }
    [[nodiscard]] std::string fact(const Facts& facts, const char* name) const {
        const auto& catalogue = *m_project->catalogue();
        const auto feature = *catalogue.find(name);
        return plainText(catalogue[feature], facts[feature]);
    }

    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
};

QTEST_APPLESS_MAIN(ImportTest)
#include "import_test.moc"
