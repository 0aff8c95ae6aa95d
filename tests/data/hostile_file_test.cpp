#include <sys/resource.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

#include "data/file_inspection.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

/// Python's zip module makes the workbooks: sheet is an expression that gives the pieces of sheet1.xml.
const char* const makeWorkbook = R"(
import sys, zipfile
target, sheet = sys.argv[1:3]
with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED, compresslevel=1) as book:
    book.writestr('xl/workbook.xml', '<workbook><sheets><sheet name="S" r:id="a"/></sheets></workbook>')
    book.writestr('xl/_rels/workbook.xml.rels',
                  '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>')
    with book.open('xl/worksheets/sheet1.xml', 'w', force_zip64=True) as member:
        for piece in eval(sheet):
            member.write(piece.encode())
)";

std::string repeated(const std::string& text, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

}  // namespace

/// Files made to hurt, or hurt themselves, are refused in little time and memory.
class HostileFileTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project.emplace(Project::create(*m_folder / "p.gpkg", dwellings()).value());
        m_clock.start();
    }
    void cleanup() {
        QVERIFY2(m_clock.elapsed() < 30'000, qPrintable(QString::number(m_clock.elapsed())));
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        QVERIFY2(usage.ru_maxrss < 800'000, qPrintable(QString::number(usage.ru_maxrss)));  // kB
        m_project.reset();
        m_folder.reset();
    }

    void aLineThatNeverEndsIsRefused_data() {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("in the header") << QByteArray("sale_id;sale_date;price");
        QTest::newRow("in a row") << QByteArray("sale_id;sale_date;price\n1;14-05-2024;");
        QTest::newRow("in quotes") << QByteArray("sale_id;sale_date;price\n1;\"14-05-2024;");
    }
    void aLineThatNeverEndsIsRefused() {
        QFETCH(QByteArray, begin);
        const auto file = m_folder->write("long.csv", begin.toStdString() + std::string(2 << 20, 'x'));
        std::filesystem::resize_file(file, 2ULL << 30);  // the rest is a hole on the disk
        QCOMPARE(refusal(file), ErrorCode::FileTooLarge);
    }

    void tooManyColumnsAreRefused() {
        QCOMPARE(refusal(m_folder->write("wide.csv", repeated("a;", 200'000) + "\n1;2\n")), ErrorCode::FileTooLarge);
    }

    void manyQuotesThatNeverCloseCostLittle() {
        std::string text = "sale_id;sale_date;price\n";
        for (int i = 0; i < 50'000; ++i) text += std::to_string(i) + ";\"14-05-2024;1000\n";
        const auto file = m_folder->write("quotes.csv", text + "9;14-05-2024;1000\n");
        const auto found = inspectFile(*m_project, {file, ImportKind::Sales, {}, {}}, {}, Progress::none());
        VERIFY_RESULT(found);
    }

    void aWorkbookThatUnpacksIntoGigabytesIsRefused_data() {
        QTest::addColumn<QString>("sheet");
        QTest::newRow("of blanks") << "(' ' * 1000000 for i in range(200))";
        QTest::newRow("of rows") << "['<worksheet>'] + ['<row><c><v>1</v></c></row>' * 40000] * 30";
        QTest::newRow("of nested elements") << "['<a>' * 1000000] * 3";
        QTest::newRow("of one long text") << "['<worksheet><row><c><v>', '1' * 30000000]";
        QTest::newRow("of one long attribute") << "['<worksheet a=\"'] + ['x' * 1000000] * 60";
        QTest::newRow("of a million columns") << "['<worksheet><row>', '<c><v>1</v></c>' * 1000000]";
    }
    void aWorkbookThatUnpacksIntoGigabytesIsRefused() {
        QFETCH(QString, sheet);
        const auto file = workbook(sheet);
        QVERIFY(std::filesystem::file_size(file) < 3'000'000);
        QCOMPARE(refusal(file), ErrorCode::FileTooLarge);
    }

    void aWorkbookWithADocumentTypeIsRefused() {
        QCOMPARE(refusal(workbook("['<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet/>']")), ErrorCode::FileUnreadable);
    }

    void aZipThatLiesAboutItsSizeIsRefused() {
        const auto file = workbook("['<worksheet>'] + [' ' * 1000000] * 100");
        std::string bytes = readText(file);
        const std::string name = "xl/worksheets/sheet1.xml";
        const auto at = bytes.rfind("PK\x01\x02", bytes.rfind(name));
        QVERIFY(at != std::string::npos);
        for (std::size_t i = 0; i < 4; ++i) bytes[at + 24 + i] = i == 1 ? '\x10' : '\0';  // says: 4096 bytes
        const ErrorCode code = refusal(m_folder->write("lie.xlsx", bytes));
        QVERIFY(code == ErrorCode::FileTooLarge || code == ErrorCode::FileUnreadable);
    }

    void damagedFilesAreRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sqlite("SQLite format 3\0", 16);
        QTest::newRow("GeoPackage of noise") << "noise.gpkg" << sqlite + QByteArray(100'000, '\xa5');
        QTest::newRow("GeoPackage cut off") << "cut.gpkg" << QByteArray();
        QTest::newRow("zip of noise") << "noise.xlsx" << QByteArray("PK\x03\x04") + QByteArray(100'000, '\xa5');
        QTest::newRow("Shapefile of noise") << "noise.shp" << QByteArray("\0\0\x27\x0a", 4) + QByteArray(1000, '\x7f');
        QTest::newRow("GeoJSON that stops") << "stops.geojson" << QByteArray(R"({"type":"FeatureCollection","features":[)");
        QTest::newRow("deep GeoJSON") << "deep.geojson"
                                      << QByteArray(R"({"type":"FeatureCollection","features":[{"geometry":)") +
                                             QByteArray(5'000'000, '[');
    }
    void damagedFilesAreRefused() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        if (bytes.isEmpty()) {
            bytes = QByteArray::fromStdString(readText(*m_folder / "p.gpkg"));
            bytes.truncate(bytes.size() / 2);
        }
        const ErrorCode code = refusal(m_folder->write(name.toStdString(), bytes.toStdString()));
        QVERIFY2(code == ErrorCode::FileUnreadable || code == ErrorCode::NoRows || code == ErrorCode::FileTooLarge,
                 qPrintable(QString::number(static_cast<int>(code))));
    }

private:
    ErrorCode refusal(const std::filesystem::path& file) {
        const auto found = inspectFile(*m_project, {file, ImportKind::Sales, {}, {}}, {}, Progress::none());
        if (found) qWarning("%s was read: %lld rows", file.c_str(), static_cast<long long>(found->rows));
        return found ? ErrorCode::Cancelled : found.error().code;
    }
    std::filesystem::path workbook(const QString& sheet) {
        const auto script = m_folder->write("make.py", makeWorkbook);
        const auto file = *m_folder / "book.xlsx";
        QProcess python;
        python.start("python3", {QString::fromStdString(script.string()), QString::fromStdString(file.string()), sheet});
        python.waitForFinished(60'000);
        return file;
    }

    std::unique_ptr<TestFolder> m_folder;
    std::optional<Project> m_project;
    QElapsedTimer m_clock;
};

QTEST_GUILESS_MAIN(HostileFileTest)
#include "hostile_file_test.moc"
