#include <QtTest>
#include <cmath>

#include "tests/data/import_to_test.h"

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

}  // namespace

/// What is read of a file of sales, what is refused, and what then stays as it was.
class ImportTest : public QObject, private ImportToTest {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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
};

QTEST_APPLESS_MAIN(ImportTest)
#include "import_test.moc"
