// Printed matrices from JSON and from tables: read right, or refused with the place.
#include <QElapsedTimer>
#include <QtTest>
#include <random>

#include "data/printed_cells.h"
#include "data/printed_matrix_file.h"
#include "data/printed_matrix_json.h"
#include "model/printed_matrix/matrix_checker.h"
#include "tests/model/printed_matrix/court_cases.h"
#include "tests/model/printed_matrix/right_matrix.h"

using namespace herleid;

namespace {

// The right matrix as a Dutch spreadsheet puts it on the clipboard.
const std::string dutch =
    "Waardematrix\n"
    "Waardepeildatum\t1-1-2024\n"
    "Adres\tDorpsstraat 1\tDorpsstraat 3\tDorpsstraat 5\tDorpsstraat 7\n"
    "Type woning\ttussenwoning\ttussenwoning\ttussenwoning\ttussenwoning\n"
    "Bouwjaar\t1980\t1981\t1979\t1983\n"
    "Locatie/buurt\tBuurt 1\tBuurt 1\tBuurt 1\tBuurt 1\n"
    "Ligging\t3\t3\t3\t3\n"
    "Kwaliteit\t3\t3\t3\t3\n"
    "Onderhoud\t3\t3\t4\t3\n"
    "Uitstraling\t3\t3\t3\t2\n"
    "Doelmatigheid\t3\t3\t3\t3\n"
    "Voorzieningen\t3\t3\t3\t3\n"
    "Gebruiksoppervlakte\t118 m²\t120 m²\t115 m²\t118 m²\n"
    "Kaveloppervlakte\t205 m²\t200 m²\t180 m²\t240 m²\n"
    "Datum verkoopovereenkomst\t--\t1-7-2023\t2-10-2023\t1-3-2024\n"
    "Datum levering\t--\t15-9-2023\t1-12-2023\t1-5-2024\n"
    "Koopsom\t--\t€ 400.000\t€ 380.000,-\t€\xc2\xa0" "420.000\n"
    "Index % en bron\t--\t3,1% eigen transacties\t1,5%\t-1,0%\n"
    "Geïndexeerde koopsom\t--\t€ 412.400\t€ 385.700\t€ 415.800\n"
    "Deelwaarde grond\t102.090\t100.000\t93.600\t115.200\n"
    "Grondprijs per m²\t498\t500\t520\t480\n"
    "Deelwaarde berging\t10.000\t10.000\tn.v.t.\t-\n"
    "Deelwaarde hoofdgebouw\t299.248\t302.400\t292.100\t300.600\n"
    "Rekenprijs per m²\t2.536\t2.520\t2.540\t2.547\n"
    "Rekenprijs per m² na correctie KOUDV\t2.536\t2.520\t2.413\t2.674\n"
    "Percentage per stap\t5%\n"
    "Getaxeerde waarde\t411.338\n"
    "Vastgestelde waarde\t€ 411.000\n"
    "Opmerking\tzie bijlage\n";

const std::string english =
    "Address\tDorpsstraat 1\tDorpsstraat 3\tDorpsstraat 5\tDorpsstraat 7\n"
    "Valuation date\t2024-01-01\n"
    "Type of dwelling\ttussenwoning\ttussenwoning\ttussenwoning\ttussenwoning\n"
    "Year built\t1980\t1981\t1979\t1983\n"
    "Neighbourhood\tBuurt 1\tBuurt 1\tBuurt 1\tBuurt 1\n"
    "Location rating\t3\t3\t3\t3\n"
    "Quality\t3\t3\t3\t3\n"
    "Maintenance\t3\t3\t4\t3\n"
    "Appearance\t3\t3\t3\t2\n"
    "Efficiency\t3\t3\t3\t3\n"
    "Facilities\t3\t3\t3\t3\n"
    "Usable floor area (m²)\t118\t120\t115\t118\n"
    "Plot area (m²)\t205\t200\t180\t240\n"
    "Date of sale\t\t1 Jul 2023\t2 Oct 2023\t1 Mar 2024\n"
    "Date of delivery\t\t15 Sep 2023\t1 Dec 2023\t1 May 2024\n"
    "Sale price\t\t€400,000\t€380,000\t€420,000\n"
    "Index\t\t3.1% (eigen transacties)\t1.5%\t-1.0%\n"
    "Indexed price\t\t€412,400\t€385,700\t€415,800\n"
    "Part value of land\t102,090\t100,000\t93,600\t115,200\n"
    "Land price per m²\t498\t500\t520\t480\n"
    "Part value of storage\t10,000\t10,000\t\t\n"
    "Part value of main building\t299,248\t302,400\t292,100\t300,600\n"
    "Price per m²\t2,536\t2,520\t2,540\t2,547\n"
    "Price per m² after correction\t2,536\t2,520\t2,413\t2,674\n"
    "Step percentage\t5%\n"
    "Appraised value\t411,338\n"
    "Determined value\t411,000\n";

PrintedMatrix readText(const std::string& text) {
    const auto read = printedMatrixOfText(text);
    if (!read) throw std::runtime_error(read.error().argument("reason") + read.error().argument("value"));
    return read->matrix;
}

Error refusalOf(const std::string& text) {
    const auto read = printedMatrixOfText(text);
    return read ? Error{ErrorCode::Cancelled, {}} : read.error();
}

/// What a table can say of the right matrix: it has no parts of areas, no volume, no day of the ratings.
PrintedMatrix tabular() {
    PrintedMatrix matrix = rightMatrix();
    matrix.subject.floorAreaParts.clear();
    matrix.subject.plotParts.clear();
    matrix.subject.volume = {};
    for (PrintedColumn& one : matrix.comparables) one.ratingsDate = {};
    return matrix;
}

}  // namespace

class PrintedMatrixTest : public QObject {
    Q_OBJECT

private slots:
    void jsonGivesTheMatrixBack() {
        std::vector<PrintedMatrix> all{rightMatrix()};
        for (const CourtCase& one : courtCases()) all.push_back(one.matrix);
        for (const PrintedMatrix& matrix : all) {
            const auto read = parsePrintedMatrix(printedMatrixJson(matrix), "m.json");
            QVERIFY2(read.has_value(), read ? "" : read.error().argument("field").c_str());
            QVERIFY(*read == matrix);
        }
    }

    /// The four rulings of the court set as files: what they say is what the typed cases say.
    void jsonSaysHowFiguresWereRounded() {
        const auto read = parsePrintedMatrix(R"({"format": "herleid-printed-matrix", "version": 1, "subject": {},
            "comparables": [{"index_percent": "4.0", "sale_price": 400000, "unit_price": 2785.5}]})", "m.json");
        QVERIFY(read.has_value());
        QCOMPARE(read->comparables[0].indexPercent->step, 0.1);
        QCOMPARE(read->comparables[0].salePrice->step, 1.0);
        QCOMPARE(read->comparables[0].unitPrice->step, 0.1);
    }

    void badJsonIsRefusedWithItsPlace_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        const QByteArray begin = R"({"format": "herleid-printed-matrix", "version": 1, )";
        QTest::newRow("another format") << QByteArray(R"({"format": "x", "version": 1})") << "format";
        QTest::newRow("a later version") << QByteArray(R"({"format": "herleid-printed-matrix", "version": 2})") << "version";
        QTest::newRow("unknown member") << QByteArray(begin + R"("comparables": [{"sale_prise": 1}]})") << "comparables[0].sale_prise";
        QTest::newRow("amount in words") << QByteArray(begin + R"("comparables": [{"sale_price": "four"}]})") << "comparables[0].sale_price";
        QTest::newRow("Dutch text") << QByteArray(begin + R"("subject": {"total": "868.000,00"}})") << "subject.total";
        QTest::newRow("no day") << QByteArray(begin + R"("comparables": [{}, {"delivery_date": "2020-02-30"}]})") << "comparables[1].delivery_date";
        QTest::newRow("rating") << QByteArray(begin + R"("subject": {"ratings": [{"letter": "X"}]}})") << "subject.ratings[0].letter";
        QTest::newRow("too large a figure") << QByteArray(begin + R"("subject": {"total": 1e300}})") << "subject.total";
    }
    void badJsonIsRefusedWithItsPlace() {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto read = parsePrintedMatrix(json.toStdString(), "m.json");
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::JsonField);
        QCOMPARE(QString::fromStdString(read.error().argument("field")), field);
        QCOMPARE(read.error().argument("file"), std::string("m.json"));
    }

    void aDutchTableIsTheMatrix() {
        PrintedMatrix wanted = tabular();
        const auto read = printedMatrixOfText(dutch);
        QVERIFY2(read.has_value(), read ? "" : (read.error().argument("feature") + read.error().argument("value")).c_str());
        compare(read->matrix, wanted);
        QCOMPARE(read->unread, std::vector<std::string>{"Opmerking"});
        QCOMPARE(checkPrintedMatrix(read->matrix).attention(), std::size_t{0});
    }

    void anEnglishTableIsTheSame() {
        compare(readText(english), readText(dutch));
        QCOMPARE(checkPrintedMatrix(readText(english)).attention(), std::size_t{0});
    }

    void semicolonsAndQuotesAreRead() {
        const PrintedMatrix matrix = readText("Adres;\"Kerkstraat 1\r\nDorp\";\"Laan \"\"Oost\"\" 2\"\r\nKoopsom;;\"€ 400.000,00\"\r\nBouwjaar;1900;1910\r\n");
        QCOMPARE(matrix.subject.label, std::string("Kerkstraat 1\nDorp"));
        QCOMPARE(matrix.comparables[0].label, std::string("Laan \"Oost\" 2"));
        QCOMPARE(matrix.comparables[0].salePrice->value, 400000.0);
        QCOMPARE(matrix.comparables[0].salePrice->step, 0.01);
    }

    void numbersAreReadByOneSignOrNot_data() {
        QTest::addColumn<QString>("row");
        QTest::addColumn<double>("value");   // NaN: refused
        QTest::newRow("by size") << "Koopsom\t\t412.000" << 412000.0;
        QTest::newRow("0,9 is 0.9") << "Index %\t\t0,9%" << 0.9;
        QTest::newRow("a price a m²") << "Rekenprijs per m²\t\t2.785" << 2785.0;
        QTest::newRow("English") << "Sale price\t\t412,000.50" << 412000.5;
        QTest::newRow("blanks") << "Koopsom\t\t€ 412 000" << 412000.0;
        QTest::newRow("minus") << "Correctie erfpacht\t\t-€ 5.000" << -5000.0;
        QTest::newRow("words") << "Koopsom\t\tcirca vier ton" << std::nan("");
        QTest::newRow("two numbers") << "Koopsom\t\t400.000 410.000" << std::nan("");
        QTest::newRow("as a ruling printed it") << "Koopsom\t\t€ 269.00,-" << std::nan("");
        QTest::newRow("half a group") << "Koopsom\t\t41.20" << 41.2;
    }
    void numbersAreReadByOneSignOrNot() {
        QFETCH(QString, row);
        QFETCH(double, value);
        const auto read = printedMatrixOfText("Adres\tA\tB\nBouwjaar\t1900\t1910\n" + row.toStdString() + "\n");
        if (std::isnan(value)) {
            QVERIFY(!read.has_value());
            QCOMPARE(read.error().code, ErrorCode::ValueUnreadable);
            QCOMPARE(read.error().argument("row"), std::string("3"));
            QCOMPARE(read.error().argument("column"), std::string("C"));
            QCOMPARE(read.error().argument("value"), row.split(u'\t').last().toStdString());
            return;
        }
        QVERIFY2(read.has_value(), read ? "" : read.error().argument("value").c_str());
        const PrintedColumn& sale = read->matrix.comparables[0];
        const auto found = sale.salePrice ? sale.salePrice : sale.indexPercent ? sale.indexPercent : sale.unitPrice ? sale.unitPrice
                           : std::optional(sale.corrections.at(0).amount);
        QCOMPARE(found->value, value);
    }

    void whatCanBeReadTwoWaysIsAsked() {
        const std::string table = "Adres\tA\tB\nBouwjaar\t1900\t1910\nDeelwaarde grond\t\t200,000\nDeelwaarde berging\t1.500\n";
        QCOMPARE(refusalOf(table).code, ErrorCode::ColumnAmbiguous);   // 200,000 and 1.500 cannot both be thousands
        PrintedMatrixReading answer;
        answer.decimal = ",";
        QCOMPARE(printedMatrixOfText(table, answer).error().argument("value"), std::string("200,000"));
        const Error days = refusalOf("Adres\tA\tB\nKoopsom\t\t400.000\nKoopdatum\t\t3/4/2020\n");
        QCOMPARE(days.code, ErrorCode::ColumnAmbiguous);
        QCOMPARE(readText("Adres\tA\tB\tC\nKoopsom\t\t400.000\t1\nKoopdatum\t\t3/4/2020\t13/4/2020\n").comparables[0].agreement->iso(),
                 std::string("2020-04-03"));
    }

    void daysAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("short") << "1-1-2020" << "2020-01-01";
        QTest::newRow("long") << "31 maart 2020" << "2020-03-31";
        QTest::newRow("english") << "31 March 2020" << "2020-03-31";
        QTest::newRow("points") << "05.11.2019" << "2019-11-05";
        QTest::newRow("iso") << "2019-11-05" << "2019-11-05";
        QTest::newRow("no day") << "31-4-2020" << "";
        QTest::newRow("a year") << "2020" << "";
    }
    void daysAreRead() {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto day = dayOfText(text.toStdString(), false);
        QCOMPARE(day ? QString::fromStdString(day->iso()) : QString(), iso);
    }

    /// RBMNE 2023:1192: the row of storage rooms holds six cells for four homes.
    void moreCellsThanColumnsAreLoose() {
        const PrintedMatrix matrix = readText(
            "Adres\tsubject\tadres 2\tadres 3\tadres 4\n"
            "Koopsom\t--\t725.000\t685.000\t699.000\n"
            "Deelwaarde berging\t--\t--\t15.000\t6.000\t6.500\t9.500\n");
        QCOMPARE(matrix.looseCells.size(), std::size_t{4});
        QCOMPARE(matrix.looseCells[3].amount.value, 9500.0);
        QVERIFY(matrix.comparables[1].components.empty());
    }

    void ratingsAreRead() {
        const PrintedMatrix matrix = readText("Adres\tA\tB\tC\nKOUDV\t3-3-4-3-3\t3/3/3/2/3\nLigging\tgoed\t4 (bovengemiddeld)\t\n");
        QCOMPARE(matrix.subject.rating('U')->level, std::optional(4.0));
        QCOMPARE(matrix.comparables[0].rating('D')->level, std::optional(2.0));
        QCOMPARE(matrix.subject.rating('L')->level, std::optional<double>());
        QCOMPARE(matrix.comparables[0].rating('L')->level, std::optional(4.0));
        QVERIFY(matrix.comparables[1].ratings.empty());
    }

    void tablesThatAreNoMatrixAreRefused() {
        QCOMPARE(refusalOf("").code, ErrorCode::FileUnreadable);
        QCOMPARE(refusalOf("hello\tworld\n1\t2\n").argument("reason"), std::string("no_matrix"));
        QCOMPARE(refusalOf(std::string("Koopsom\t\0\x01", 10)).code, ErrorCode::FileUnreadable);
        QCOMPARE(refusalOf("Koopsom\t\xff\xfe\n").code, ErrorCode::FileUnreadable);
        QCOMPARE(refusalOf("Koopsom" + std::string(200, '\t') + "1\n").code, ErrorCode::FileTooLarge);
        QCOMPARE(refusalOf(std::string(5 << 20, 'x')).code, ErrorCode::FileTooLarge);
        QCOMPARE(parsePrintedMatrix(std::string(100'000, '['), "deep.json").error().code, ErrorCode::JsonInvalid);
        QCOMPARE(readPrintedMatrix("/nowhere/matrix.json").error().code, ErrorCode::FileNotFound);
    }

    /// 4,000 files with changed bytes: read or refused, checked without harm, within seconds.
    void changedBytesDoNoHarm() {
        std::mt19937 random(20261126);
        QElapsedTimer clock;
        clock.start();
        std::size_t readable = 0;
        const std::string json = printedMatrixJson(courtCase("ECLI:NL:RBMNE:2023:1192").matrix);
        for (int i = 0; i < 4000; ++i) {
            std::string text = i % 2 == 0 ? dutch : json;
            for (int k = 0; k < 1 + i / 2 % 3; ++k) {
                const std::size_t at = random() % text.size();
                if (random() % 3 == 0) text.erase(at, random() % 20);
                else text[at] = static_cast<char>(random() % 256);
                if (text.empty()) text = "x";
            }
            const auto table = i % 2 == 0 ? printedMatrixOfText(text) : Result<PrintedMatrixFile>();
            const auto parsed = i % 2 == 1 ? parsePrintedMatrix(text, "m.json") : Result<PrintedMatrix>();
            const PrintedMatrix* matrix = i % 2 == 0 ? (table ? &table->matrix : nullptr) : (parsed ? &*parsed : nullptr);
            if (matrix == nullptr) continue;
            ++readable;
            for (const MatrixFinding& one : checkPrintedMatrix(*matrix).findings)
                QVERIFY(!one.printed || std::isfinite(*one.printed));
        }
        QVERIFY2(readable > 300, std::to_string(readable).c_str());
        QVERIFY2(clock.elapsed() < 60'000, std::to_string(clock.elapsed()).c_str());
    }

private:
    static void compare(const PrintedMatrix& found, const PrintedMatrix& wanted) {
        QCOMPARE(found.columns(), wanted.columns());
        QCOMPARE(found.valuationDate->iso(), wanted.valuationDate->iso());
        QCOMPARE(found.determinedValue->value, wanted.determinedValue->value);
        QCOMPARE(*found.stepPercent, *wanted.stepPercent);
        for (std::size_t k = 0; k < found.columns(); ++k) {
            const PrintedColumn& a = found.column(k);
            const PrintedColumn& b = wanted.column(k);
            QCOMPARE(a.label, b.label);
            QCOMPARE(a.type, b.type);
            QCOMPARE(a.buildYear, b.buildYear);
            QCOMPARE(a.location, b.location);
            QVERIFY(a.floorArea == b.floorArea && a.plotArea == b.plotArea && a.agreement == b.agreement && a.delivery == b.delivery);
            QVERIFY(a.salePrice == b.salePrice && a.indexPercent == b.indexPercent && a.indexedPrice == b.indexedPrice);
            QVERIFY(a.unitPrice == b.unitPrice && a.correctedUnitPrice == b.correctedUnitPrice && a.total == b.total);
            for (const char letter : {'K', 'O', 'U', 'D', 'V', 'L'}) QCOMPARE(a.rating(letter)->level, b.rating(letter)->level);
            for (const PrintedPart part : {PrintedPart::Main, PrintedPart::Land, PrintedPart::Outbuilding}) {
                QCOMPARE(a.component(part) != nullptr, b.component(part) != nullptr);
                if (a.component(part)) QVERIFY(a.component(part)->amount == b.component(part)->amount);
            }
        }
    }
};

QTEST_APPLESS_MAIN(PrintedMatrixTest)
#include "printed_matrix_test.moc"
