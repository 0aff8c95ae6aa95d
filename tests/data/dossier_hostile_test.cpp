#include <sys/stat.h>

#include <QElapsedTimer>
#include <QtTest>

#include "data/dossier/dossier_file.h"
#include "data/dossier/dossier_tables.h"
#include "tests/data/dossier_fixture.h"

namespace herleid {

namespace {

constexpr qint64 mostMilliseconds = 5000;

CheckReport containerOf(const std::string& bytes) {
    QElapsedTimer timer;
    timer.start();
    const VerifiedDossier verified = verifiedQuickly(bytes);
    if (timer.elapsed() > mostMilliseconds) qFatal("reading took %lld ms", timer.elapsed());
    return verified.report.of(DossierCheck::Container);
}

}  // namespace

/// Files that were made to do harm: they are refused by name, and nothing of them is ever carried out.
class DossierHostileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_project = std::make_unique<Project>(projectForDossiers(m_folder));
        m_key = std::make_unique<SigningKey>(
            SigningKey::create(m_folder / "key.json", "correct horse battery").value());
        const auto desk = DossierDesk::open(*m_project, {}, 0, Progress::none());
        VERIFY_RESULT(desk);
        m_court = dossierBytes(*desk, DossierProfile::Court, m_key.get(), m_folder);
        m_rows = DossierFile(m_court).rows();
    }

    void whatNoDossierHasIsRefusedByName_data() {
        QTest::addColumn<QStringList>("sql");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* title, const QStringList& sql, const char* code, const char* object) {
            QTest::newRow(title) << sql << code << object;
        };
        row("view", {"CREATE VIEW evil AS SELECT * FROM sales"}, "unexpected_object", "evil");
        row("endless view",
            {"CREATE VIEW evil AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x "
             "FROM c"},
            "unexpected_object", "evil");
        row("view in place of a table",
            {"DROP TABLE quality",
             "CREATE VIEW quality AS SELECT 1 AS n, 'cod' AS figure, 1.0 AS value, x'' AS hash"},
            "unexpected_object", "quality");
        row("trigger", {"CREATE TRIGGER evil AFTER INSERT ON sales BEGIN DELETE FROM sales; END"},
            "unexpected_object", "evil");
        row("word index", {"CREATE VIRTUAL TABLE evil USING fts5(a)"}, "unexpected_object", "evil");
        row("spatial index", {"CREATE VIRTUAL TABLE evil USING rtree(id, a, b)"}, "unexpected_object",
            "evil");
        row("index", {"CREATE INDEX evil ON sales(price_cents)"}, "unexpected_object", "evil");
        row("index on an expression", {"CREATE INDEX evil ON sales(abs(price_cents))"}, "unexpected_object",
            "evil");
        row("another table", {"CREATE TABLE evil (a)"}, "unexpected_object", "evil");
        row("statistics", {"ANALYZE"}, "unexpected_object", "sqlite_stat1");
        row("table gone", {"DROP TABLE audit"}, "missing_object", "audit");
        row("generated column",
            {"ALTER TABLE quality ADD COLUMN evil INTEGER GENERATED ALWAYS AS (abs(n)) VIRTUAL"},
            "altered_object", "quality");
        row("generated column of sales",
            {"ALTER TABLE sales ADD COLUMN evil INTEGER GENERATED ALWAYS AS (abs(n)) VIRTUAL"},
            "altered_object", "sales");
        row("another column", {"ALTER TABLE model ADD COLUMN evil TEXT DEFAULT 'x'"}, "altered_object",
            "model");
        row("column of another name", {"ALTER TABLE audit RENAME COLUMN who TO whom"}, "altered_object",
            "audit");
        row("check",
            {"DROP TABLE quality",
             "CREATE TABLE quality (n INTEGER PRIMARY KEY, \"figure\" TEXT, \"value\" DOUBLE CHECK (value > "
             "0), hash BLOB NOT NULL)"},
            "altered_object", "quality");
        row("table without rowid",
            {"DROP TABLE quality",
             "CREATE TABLE quality (n INTEGER PRIMARY KEY, \"figure\" TEXT, \"value\" DOUBLE, hash BLOB NOT "
             "NULL) WITHOUT ROWID"},
            "altered_object", "quality");
        row("definition that is none",
            {"PRAGMA writable_schema = 1",
             "UPDATE sqlite_schema SET sql = 'CREATE TABLE quality (' WHERE name = 'quality'"},
            "database_damaged", "");
        row("definition of another",
            {"PRAGMA writable_schema = 1",
             "UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'text') WHERE name = 'quality'"},
            "altered_object", "quality");
        row("two at one place",
            {"PRAGMA writable_schema = 1",
             "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'sales') "
             "WHERE name = 'quality'"},
            "database_damaged", "");
        row("place beyond the file",
            {"PRAGMA writable_schema = 1",
             "UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'quality'"},
            "database_damaged", "");
        row("object twice",
            {"PRAGMA writable_schema = 1",
             "INSERT INTO sqlite_schema SELECT 'view', 'evil', 'evil', 0, 'CREATE VIEW evil AS SELECT "
             "load_extension(''x'')'"},
            "unexpected_object", "evil");
    }
    void whatNoDossierHasIsRefusedByName() {
        QFETCH(QStringList, sql);
        QFETCH(QString, code);
        QFETCH(QString, name);
        std::vector<std::string> statements;
        for (const QString& statement : sql) statements.push_back(statement.toStdString());
        const CheckReport container = containerOf(withSql(m_court, statements));
        QCOMPARE(container.outcome, CheckOutcome::Failed);
        QCOMPARE(QString::fromStdString(std::string(herleid::name(container.findings.front().code))), code);
        QCOMPARE(QString::fromStdString(container.findings.front().argument("name")), name);
    }

    void anotherHeaderIsRefused_data() {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("byte");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no SQLite") << 0 << int{'X'} << "sqlite";
        QTest::newRow("journal beside it") << 18 << 2 << "wal";
        QTest::newRow("journal beside it, reading") << 19 << 2 << "wal";
        QTest::newRow("UTF-16") << 59 << 2 << "encoding";
        QTest::newRow("another application") << 70 << int{'X'} << "application";
        QTest::newRow("another version") << 62 << 1 << "version";
        QTest::newRow("size of a page") << 16 << 3 << "sqlite";
    }
    void anotherHeaderIsRefused() {
        QFETCH(int, offset);
        QFETCH(int, byte);
        QFETCH(QString, reason);
        std::string bytes = m_court;
        bytes[static_cast<std::size_t>(offset)] = static_cast<char>(byte);
        const CheckReport container = containerOf(bytes);
        QCOMPARE(container.findings.front().code, DossierFindingCode::NotADossier);
        QCOMPARE(QString::fromStdString(container.findings.front().argument("reason")), reason);
    }

    void aFileCutOffAnywhereIsRefused() {
        for (std::size_t length = 0; length < m_court.size(); length += m_court.size() / 97 + 1)
            QCOMPARE(containerOf(m_court.substr(0, length)).outcome, CheckOutcome::Failed);
        QCOMPARE(containerOf(m_court.substr(0, m_court.size() - 1)).findings.front().code,
                 DossierFindingCode::Truncated);
        QCOMPARE(containerOf(m_court + std::string(4096, '\0')).findings.front().code,
                 DossierFindingCode::Truncated);
    }

    /// 2,000 places, one bit each: what alters content is found, and what is still called verified says the
    /// same.
    void noFlippedBitIsCalledVerifiedWithOtherContents() {
        std::mt19937 random(2026);
        int verifiedStill = 0;
        for (int i = 0; i < 2000; ++i) {
            std::string bytes = m_court;
            const std::size_t at = random() % bytes.size();
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            const VerifiedDossier verified = verifiedQuickly(bytes);
            if (!verified.report.isVerified()) continue;
            ++verifiedStill;
            expectSameContents(bytes, at);
        }
        qInfo("%d of 2000 flipped bits were in unused space", verifiedStill);
    }

    /// The same in a file that is half unused space.
    void unusedSpaceNeverChangesWhatIsShown() {
        const std::string roomy =
            withSql(m_court, {"CREATE TABLE junk (a)",
                              "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 300) "
                              "INSERT INTO junk SELECT zeroblob(4000) FROM c",
                              "DROP TABLE junk"});
        QVERIFY(roomy.size() > m_court.size() + 1'000'000);
        QVERIFY(verifiedQuickly(roomy).report.isVerified());
        std::mt19937 random(5);
        for (int i = 0; i < 300; ++i) {
            std::string bytes = roomy;
            const std::size_t at = m_court.size() + random() % (roomy.size() - m_court.size());
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            if (verifiedQuickly(bytes).report.isVerified()) expectSameContents(bytes, at);
        }
    }

    void moreRowsThanADossierHasAreRefused() {
        const std::string bytes = withSql(
            m_court, {"WITH RECURSIVE c(x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM c WHERE x < 1000100) "
                      "INSERT INTO quality SELECT x, NULL, NULL, '' FROM c"});
        const CheckReport container = containerOf(bytes);
        QCOMPARE(container.outcome, CheckOutcome::Failed);
        QCOMPARE(container.findings.front().code, DossierFindingCode::TooMuch);
    }

    /// Sealed anew by who made them, so that only what they say can give them away.
    void contentsThatWouldLeadAstrayAreRefused_data() {
        QTest::addColumn<QString>("sql");
        const auto model = [](const char* title, const QString& from, const QString& to) {
            QTest::newRow(title)
                << QString("UPDATE model SET structure = replace(structure, '%1', '%2')").arg(from, to);
        };
        model("a feature that is not there", "\"feature\":0", "\"feature\":4000000000");
        model("knots that fall", "\"knots\":[", "\"knots\":[9,8,7,");
        model("a column that is not there", "\"column_of\":[0", "\"column_of\":[999999999");
        model("a negative column", "\"column_of\":[0", "\"column_of\":[-5");
        model("no lengths", "\"lengths\":[", "\"lengths\":[0,");
        model("endless candidates", "\"candidates\":30", "\"candidates\":18446744073709551615");
        model("nothing to divide by", "\"alike_metres\":", "\"alike_metres\":0,\"x\":");
        model("a calibration of nothing", "\"calibration\":", "\"calibration\":0,\"x\":");
        model("a number that is none", "\"nugget\":", "\"nugget\":null,\"x\":");
        model("an infinite number", "\"nugget\":", "\"nugget\":\"inf\",\"x\":");
        model("limits that cross", "\"lowest_residual\":", "\"lowest_residual\":1e9,\"x\":");
        model("an unknown word", "\"kind\":\"smooth\"", "\"kind\":\"evil\"");
        model("another currency", "\"currency\":\"USD\"", "\"currency\":\"XYZ\"");
        model("no currency", "\"currency\":\"USD\"", "\"currency\":\"../..\"");
        QTest::newRow("deep") << "UPDATE model SET structure = replace(hex(zeroblob(50000)), '00', '[')";
        QTest::newRow("no JSON") << "UPDATE model SET structure = 'x'";
        QTest::newRow("no text") << "UPDATE model SET structure = 5";
        QTest::newRow("a list") << "UPDATE valuation SET json = '[]'";
        QTest::newRow("deep valuation")
            << "UPDATE valuation SET json = replace(hex(zeroblob(50000)), '00', '[')";
        QTest::newRow("a level beyond")
            << "UPDATE valuation SET json = replace(json, '\"facts\":[', '\"facts\":[1e300,')";
        QTest::newRow("an amount beyond") << "UPDATE valuation SET json = replace(json, '\"value\":', "
                                             "'\"value\":9223372036854775807,\"x\":')";
        QTest::newRow("coefficient gone") << "DELETE FROM coefficients WHERE n = 7";
        QTest::newRow("coefficient of nothing") << "UPDATE coefficients SET value = NULL WHERE n = 7";
        QTest::newRow("endless coefficient") << "UPDATE coefficients SET value = 9e999 WHERE n = 7";
        QTest::newRow("covariance gone") << "DELETE FROM covariance";
        QTest::newRow("short covariance") << "UPDATE covariance SET numbers = x'00' WHERE n = 3";
        QTest::newRow("price of nothing") << "UPDATE sales SET price_cents = 0 WHERE n = 3";
        QTest::newRow("price beyond") << "UPDATE sales SET price_cents = 9223372036854775807 WHERE n = 3";
        QTest::newRow("a day that does not exist") << "UPDATE sales SET sale_date = '1997-02-30' WHERE n = 3";
        QTest::newRow("a place beyond") << "UPDATE sales SET x = 9e999 WHERE n = 3";
        QTest::newRow("half a place") << "UPDATE sales SET x = NULL WHERE n = 3";
        QTest::newRow("an unknown level") << "UPDATE sales SET fact_wall = '../../etc/passwd' WHERE n = 3";
        QTest::newRow("corrections that are none") << "UPDATE sales SET corrections = '[[[[' WHERE n = 3";
        QTest::newRow("corrections beyond")
            << "UPDATE sales SET corrections = '[{\"kind\":\"x\",\"cents\":9223372036854775807}]' WHERE n = "
               "3";
        QTest::newRow("weight of nothing") << "UPDATE sales SET weight = 0 WHERE n = 3";
        QTest::newRow("another order") << "UPDATE sales SET sale_date = '2020-01-01' WHERE n = 3";
        QTest::newRow("no catalogue") << "DELETE FROM catalogues WHERE use = 'model'";
        QTest::newRow("another catalogue")
            << "UPDATE catalogues SET json = replace(json, 'year_built', 'evil') WHERE use = 'valuation'";
        QTest::newRow("no cover") << "DELETE FROM dossier";
        QTest::newRow("another profile") << "UPDATE dossier SET value = 'evil' WHERE key = 'profile'";
        QTest::newRow("rounding to nothing") << "UPDATE dossier SET value = '0' WHERE key = 'round_to_cents'";
        QTest::newRow("key twice")
            << "INSERT INTO dossier SELECT 99, key, value, hash FROM dossier WHERE key = 'profile'";
        QTest::newRow("no subject") << "DELETE FROM subject";
        QTest::newRow("a point that is none") << "UPDATE subject SET geom = x'4750'";
        QTest::newRow("a sale that is not there") << "UPDATE comparables SET sale = 99999 WHERE n = 1";
    }
    void contentsThatWouldLeadAstrayAreRefused() {
        QFETCH(QString, sql);
        const std::string altered = withSql(m_court, {sql.toStdString()});
        QVERIFY2(altered != m_court, "the statement must alter something");
        QElapsedTimer timer;
        timer.start();
        const VerifiedDossier verified =
            verifyDossier(sealedAnew(altered, m_key.get()), {}, Progress::none());
        QVERIFY(timer.elapsed() < mostMilliseconds);
        QCOMPARE(verified.report.of(DossierCheck::Hashes).outcome, CheckOutcome::Passed);
        QVERIFY2(verified.report.of(DossierCheck::Contents).outcome == CheckOutcome::Failed,
                 told(verified.report).c_str());
        QVERIFY(!verified.report.isVerified());
    }

    /// A specification that asks for millions of coefficients is refused before room is made for them.
    void aSpecificationWithoutBoundsIsNotFitted() {
        const std::string sql =
            "UPDATE model SET structure = replace(structure, '\"terms\":[{\"name\"', "
            "'\"terms\":[{\"name\":\"evil\",\"kind\":\"cells\","
            "\"variables\":[\"x\",\"y\"],\"size\":1},{\"name\"')";
        const std::string altered = withSql(m_court, {sql});
        QVERIFY(altered != m_court);
        const VerifiedDossier verified =
            verifyDossier(sealedAnew(altered, m_key.get()), {}, Progress::none());
        QVERIFY(!verified.report.isVerified());
    }

    void onlyAFileIsRead() {
        const auto code = [](const std::filesystem::path& file) {
            const auto verified = verifyDossier(file, {}, Progress::none());
            return verified ? ErrorCode::Cancelled : verified.error().code;
        };
        QCOMPARE(code(m_folder / "nothing.gpkg"), ErrorCode::FileNotFound);
        QCOMPARE(code(m_folder.path()), ErrorCode::FileUnreadable);
        const auto pipe = m_folder / "pipe";
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        QCOMPARE(code(pipe), ErrorCode::FileUnreadable);
        const auto large = m_folder.write("large.gpkg", "x");
        std::filesystem::resize_file(large, mostDossierBytes + 1);
        QCOMPARE(code(large), ErrorCode::FileTooLarge);
    }

    /// Neither a journal that lies beside the file nor the folder has a part in it.
    void nothingBesideTheFileIsReadOrWritten() {
        const TestFolder folder;
        const auto file = folder.write("d.gpkg", m_court);
        folder.write("d.gpkg-journal", "not a journal");
        folder.write("d.gpkg-wal", "not a log");
        VerifyOptions options;
        options.refits = false;
        const auto read = verifyDossier(file, options, Progress::none());
        VERIFY_RESULT(read);
        QVERIFY(read->report.isVerified());
        QCOMPARE(readText(file), m_court);
        QCOMPARE(readText(folder / "d.gpkg-journal"), std::string("not a journal"));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 3);
    }

private:
    void expectSameContents(const std::string& bytes, std::size_t at) const {
        const DossierRows rows = DossierFile(bytes).rows();
        for (const auto& [table, expected] : m_rows) {
            const auto& found = rows.at(table);
            QCOMPARE(found.size(), expected.size());
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY2(found[i].cells == expected[i].cells,
                         (table + ", byte " + std::to_string(at)).c_str());
        }
    }

    TestFolder m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<SigningKey> m_key;
    std::string m_court;
    DossierRows m_rows;
};

}  // namespace herleid

QTEST_GUILESS_MAIN(herleid::DossierHostileTest)
#include "dossier_hostile_test.moc"
