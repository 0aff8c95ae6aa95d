#include <SQLiteCpp/SQLiteCpp.h>

#include <QtTest>

#include "tests/data/project_in_folder.h"

using namespace herleid;

class AuditLogTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        auto project = Project::create(*m_folder / "a.gpkg", dwellings());
        VERIFY_RESULT(project);
        for (const char* title : {"one", "two", "three"}) {
            ProjectSettings settings = project->settings();
            settings.title = title;
            VERIFY_RESULT(project->setSettings(settings));
        }
    }

    void everyRowIsChainedToTheOneBefore() {
        const auto project = Project::open(*m_folder / "a.gpkg");
        QCOMPARE(project->auditLog().verify().value(), 4);
        const auto entries = project->auditLog().entries().value();
        QCOMPARE(entries.front().action, std::string("create"));
        QCOMPARE(entries.front().previousHash, std::string(64, '0'));
        for (std::size_t i = 1; i < entries.size(); ++i) {
            QCOMPARE(entries[i].previousHash, entries[i - 1].hash);
            QCOMPARE(entries[i].number, static_cast<std::int64_t>(i + 1));
            QVERIFY(!entries[i].who.empty() && entries[i].time.back() == 'Z');
        }
        QCOMPARE(project->auditLog().entries(3, 1)->size(), 1U);
        QCOMPARE(project->auditLog().entries(3, 1)->front().number, 3);
    }

    void rowsCannotBeChangedDeletedOrReplaced_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << "UPDATE audit_log SET who = 'someone else'";
        QTest::newRow("delete") << "DELETE FROM audit_log WHERE number = 2";
        QTest::newRow("replace")
            << "INSERT OR REPLACE INTO audit_log SELECT * FROM audit_log WHERE number = 2";
        QTest::newRow("skip a number") << "INSERT INTO audit_log VALUES (9,'','','','','','','','')";
    }
    void rowsCannotBeChangedDeletedOrReplaced() {
        QFETCH(QString, sql);
        SQLite::Database database(*m_folder / "a.gpkg", SQLite::OPEN_READWRITE);
        QVERIFY_EXCEPTION_THROWN(database.exec(sql.toStdString()), SQLite::Exception);
    }

    void tamperingPastTheTriggersIsFound_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("row");
        QTest::newRow("changed text") << "UPDATE audit_log SET details = '{}' WHERE number = 2"
                                      << "2";
        QTest::newRow("changed time")
            << "UPDATE audit_log SET time = '2020-01-01T00:00:00.000Z' WHERE number = 1"
            << "1";
        QTest::newRow("text moved between fields")
            << "UPDATE audit_log SET who = who || action, action = '' WHERE number = 3"
            << "3";
        QTest::newRow("deleted row") << "DELETE FROM audit_log WHERE number = 3"
                                     << "3";
        QTest::newRow("last row cut off") << "DELETE FROM audit_log WHERE number = 4"
                                          << "4";
        QTest::newRow("everything deleted") << "DELETE FROM audit_log"
                                            << "1";
    }
    void tamperingPastTheTriggersIsFound() {
        QFETCH(QString, sql);
        QFETCH(QString, row);
        {
            SQLite::Database database(*m_folder / "a.gpkg", SQLite::OPEN_READWRITE);
            database.exec("DROP TRIGGER audit_log_no_UPDATE; DROP TRIGGER audit_log_no_DELETE");
            QVERIFY(database.exec(sql.toStdString()) >= 1);
        }
        const auto verified = Project::open(*m_folder / "a.gpkg")->auditLog().verify();
        QCOMPARE(verified.error().code, ErrorCode::AuditChainBroken);
        QCOMPARE(QString::fromStdString(verified.error().argument("row")), row);
    }

    void theHashIsBlake2bOfTheFieldsBehindTheirLengths() {
        // Computed with Python's hashlib.blake2b(digest_size=32) over number, time, who, action, subject,
        // reason, details, previous hash, each behind its length as 8 bytes little endian.
        {
            SQLite::Database database(*m_folder / "a.gpkg", SQLite::OPEN_READWRITE);
            database.exec(
                "DROP TRIGGER audit_log_no_UPDATE; DROP TRIGGER audit_log_no_DELETE; DELETE FROM audit_log; "
                "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'audit_log'");
            database.exec(
                "INSERT INTO audit_log VALUES (1,'2026-11-23T10:00:00.000Z','ann','create','a.gpkg','','{}',"
                "'0000000000000000000000000000000000000000000000000000000000000000',"
                "'a771dc672f4411be3542e6a358ea8bb95428b7d2d1c8e646cc72aa5fa3f1b8a0')");
        }
        QCOMPARE(Project::open(*m_folder / "a.gpkg")->auditLog().verify().value(), 1);
    }

    void theNameOfThePersonCanBeSetByTheProgram() {
        auto project = Project::open(*m_folder / "a.gpkg");
        AuditEntry entry;
        entry.who = "j.jansen";
        entry.action = "note";
        entry.reason = "bezwaar 2026/17";
        const auto appended = project->auditLog().append(entry);
        VERIFY_RESULT(appended);
        QCOMPARE(appended->number, 5);
        QCOMPARE(project->auditLog().entries(5)->front().who, std::string("j.jansen"));
        QCOMPARE(project->auditLog().verify().value(), 5);
    }

private:
    std::unique_ptr<TestFolder> m_folder;
};

QTEST_APPLESS_MAIN(AuditLogTest)
#include "audit_log_test.moc"
