#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QProcess>
#include <QtTest>
#include <csignal>

#include "data/project_impl.h"
#include "data/project_schema.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;
namespace fs = std::filesystem;

namespace {

/// Runs f in a child process and gives what it returns (0–255), so that limits and rights do not touch the
/// test.
template <class F>
int inChild(F&& f) {
    const pid_t child = fork();
    if (child == 0) _exit(f());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

template <class T>
int codeOf(const Result<T>& result) {
    return result ? 200 : static_cast<int>(result.error().code);
}

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

void overwrite(const fs::path& file, std::streamoff at, const std::string& bytes) {
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(at);
    stream << bytes;
}

std::string salesCsv(int rows) {
    std::string text = "sale_id,sale_date,price,living_area\n";
    for (int i = 1; i <= rows; ++i) text += std::to_string(i) + ",1997-01-02,100000,1200\n";
    return text;
}

}  // namespace

class ProjectTest : public QObject {
    Q_OBJECT

private slots:
    void settingsAndCatalogueComeBack() {
        const TestFolder folder;
        auto creation = lucasCounty();
        creation.settings.valuationDate = Date(1998, 1, 1);
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", creation)); }
        const auto project = Project::open(folder / "a.gpkg");
        VERIFY_RESULT(project);
        QVERIFY(project->settings() == creation.settings);
        QVERIFY(*project->catalogue() == creation.catalogue);
        QCOMPARE(filesIn(folder.path()), 3U);  // the project with its open log, nothing else
    }

    void settingsCanChangeButNotTheCoordinateSystem() {
        const TestFolder folder;
        auto project = Project::create(folder / "a.gpkg", dwellings());
        VERIFY_RESULT(project);
        ProjectSettings settings = project->settings();
        settings.title = "Gemeente Voorbeeldstad";
        VERIFY_RESULT(project->setSettings(settings));
        QCOMPARE(project->settings().title, settings.title);
        settings.crs = "EPSG:32631";
        QCOMPARE(project->setSettings(settings).error().code, ErrorCode::UnknownCrs);
        QCOMPARE(project->auditLog().entries()->back().action, std::string("set_settings"));
    }

    void creatingNeverReplacesAFile() {
        const TestFolder folder;
        const auto file = folder.write("a.gpkg", "precious");
        QCOMPARE(Project::create(file, dwellings()).error().code, ErrorCode::FileExists);
        QCOMPARE(readText(file), std::string("precious"));
    }

    void creatingRefusesAnUnknownOrUnprojectedCoordinateSystem() {
        const TestFolder folder;
        for (const char* crs :
             {"EPSG:4326", "EPSG:1", "nonsense", "", "EPSG:2229"}) {  // degrees, none, …, feet
            auto creation = dwellings();
            creation.settings.crs = crs;
            QCOMPARE(Project::create(folder / "a.gpkg", creation).error().code, ErrorCode::UnknownCrs);
        }
        QCOMPARE(filesIn(folder.path()), 0U);
    }

    void creatingInAMissingFolderLeavesNothing() {
        const TestFolder folder;
        const auto project = Project::create(folder / "none/a.gpkg", dwellings());
        QCOMPARE(project.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(filesIn(folder.path()), 0U);
    }

    void creatingInAReadOnlyFolderLeavesNothing() {
        const TestFolder folder;
        chmod(folder.path().c_str(), 0555);
        const int code = inChild([&] {
            if (geteuid() == 0 && seteuid(65534) != 0) return 254;  // root may write anywhere: be nobody
            return codeOf(Project::create(folder / "a.gpkg", dwellings()));
        });
        chmod(folder.path().c_str(), 0755);
        QCOMPARE(code, static_cast<int>(ErrorCode::FileNotWritable));
        QCOMPARE(filesIn(folder.path()), 0U);
    }

    void creatingOnAFullDiskLeavesNothing() {
        const TestFolder folder;
        const int code = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{16'384, 16'384};
            setrlimit(RLIMIT_FSIZE, &limit);
            return codeOf(Project::create(folder / "a.gpkg", dwellings()));
        });
        QCOMPARE(code, static_cast<int>(ErrorCode::DiskFull));
        QCOMPARE(filesIn(folder.path()), 0U);
    }

    void openingTellsWhatIsWrongWithAFile() {
        const TestFolder folder;
        const auto codeOfOpening = [](const fs::path& file) { return Project::open(file).error().code; };
        QCOMPARE(codeOfOpening(folder / "none.gpkg"), ErrorCode::FileNotFound);
        QCOMPARE(codeOfOpening(folder.path()), ErrorCode::FileUnreadable);
        QCOMPARE(codeOfOpening(folder.write("empty.gpkg", "")), ErrorCode::NotADatabase);
        QCOMPARE(codeOfOpening(folder.write("text.gpkg", std::string(5000, 'x'))), ErrorCode::NotADatabase);
        {
            SQLite::Database(folder / "other.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
                .exec("CREATE TABLE t(a)");
        }
        const auto foreign = Project::open(folder / "other.db");
        QCOMPARE(foreign.error().code, ErrorCode::ForeignDatabase);
        QCOMPARE(foreign.error().argument("application"), std::string("SQLite"));
        QCOMPARE(foreign.error().argument("file"), (folder / "other.db").string());
    }

    void openingTellsAGeoPackageOfAnotherProgramApart() {
        const TestFolder folder;
        {
            SQLite::Database other(folder / "other.gpkg", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("PRAGMA application_id = 1196444487; CREATE TABLE gpkg_contents(a)");
        }
        const auto foreign = Project::open(folder / "other.gpkg");
        QCOMPARE(foreign.error().code, ErrorCode::ForeignDatabase);
        QCOMPARE(foreign.error().argument("application"), std::string("GeoPackage"));
    }

    void anUnreadableFileIsSaidToBe() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        chmod((folder / "a.gpkg").c_str(), 0);
        const int code = inChild([&] {
            if (geteuid() == 0 && seteuid(65534) != 0) return 254;
            return codeOf(Project::open(folder / "a.gpkg"));
        });
        QCOMPARE(code, static_cast<int>(ErrorCode::FileUnreadable));
    }

    void aNewerSchemaIsRefusedUntouched() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        {
            SQLite::Database(folder / "a.gpkg", SQLite::OPEN_READWRITE)
                .exec("UPDATE herleid_schema SET version = 99");
        }
        const auto refused = Project::open(folder / "a.gpkg");
        QCOMPARE(refused.error().code, ErrorCode::NewerSchema);
        QCOMPARE(refused.error().argument("version"), std::string("99"));
        QCOMPARE(filesIn(folder.path()), 1U);
    }

    void damageIsRecognised() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        fs::copy_file(folder / "a.gpkg", folder / "short.gpkg");
        fs::resize_file(folder / "short.gpkg", fs::file_size(folder / "short.gpkg") / 2);
        QCOMPARE(Project::open(folder / "short.gpkg").error().code, ErrorCode::ProjectDamaged);
        fs::copy_file(folder / "a.gpkg", folder / "garbled.gpkg");
        overwrite(folder / "garbled.gpkg", 100, std::string(3000, '\x5a'));  // the schema's own page
        QCOMPARE(Project::open(folder / "garbled.gpkg").error().code, ErrorCode::ProjectDamaged);
        fs::copy_file(folder / "a.gpkg", folder / "without.gpkg");
        {
            SQLite::Database(folder / "without.gpkg", SQLite::OPEN_READWRITE)
                .exec("DELETE FROM herleid_settings");
        }
        QCOMPARE(Project::open(folder / "without.gpkg").error().code, ErrorCode::ProjectDamaged);
    }

    void aFileLockedByAnotherProcessIsSaidToBe() {
        const TestFolder folder;
        auto project = Project::create(folder / "a.gpkg", dwellings());
        VERIFY_RESULT(project);
        SQLite::Database other(folder / "a.gpkg", SQLite::OPEN_READWRITE);
        SQLite::Transaction writing(other, SQLite::TransactionBehavior::IMMEDIATE);
        const auto refused = project->setSettings(project->settings());
        QCOMPARE(refused.error().code, ErrorCode::ProjectLocked);
        QCOMPARE(refused.error().argument("file"), (folder / "a.gpkg").string());
        VERIFY_RESULT(project->propertyCount());  // reading goes on beside a writer
    }

    void aFileLockedForAnotherProcessAloneCannotBeOpened() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        SQLite::Database other(folder / "a.gpkg", SQLite::OPEN_READWRITE);
        other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
        QCOMPARE(Project::open(folder / "a.gpkg").error().code, ErrorCode::ProjectLocked);
    }

    void aFullDiskDuringAnImportLeavesTheProjectAsItWas() {
        const TestFolder folder;
        auto project = Project::create(folder / "a.gpkg", lucasCounty());
        VERIFY_RESULT(project);
        const auto csv = folder.write("sales.csv", salesCsv(20'000));
        const auto pages = project->impl().database.execAndGet("PRAGMA page_count").getInt();
        project->impl().database.exec("PRAGMA max_page_count = " + std::to_string(pages + 20));
        const auto report = importFile(*project, {csv, ImportKind::Sales, {}, {}}, Progress::none());
        QCOMPARE(report.error().code, ErrorCode::DiskFull);
        QCOMPARE(project->saleCount().value(), 0);
        QCOMPARE(project->imports()->size(), 0U);
        QCOMPARE(project->auditLog().verify().value(), 1);
        project->impl().database.exec("PRAGMA max_page_count = 1000000");
        VERIFY_RESULT(importFile(*project, {csv, ImportKind::Sales, {}, {}}, Progress::none()));
        QCOMPARE(project->saleCount().value(), 20'000);
    }

    void aFileThatMayNotGrowIsAFullDiskToo() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", lucasCounty())); }
        const auto csv = folder.write("sales.csv", salesCsv(20'000));
        const int code = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            auto project = Project::open(folder / "a.gpkg");
            const rlimit limit{600'000, 600'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            return project ? codeOf(importFile(*project, {csv, ImportKind::Sales, {}, {}}, Progress::none()))
                           : 253;
        });
        QCOMPARE(code, static_cast<int>(ErrorCode::DiskFull));
        const auto project = Project::open(folder / "a.gpkg");
        VERIFY_RESULT(project);
        QCOMPARE(project->saleCount().value(), 0);
    }

    void whatAnotherConnectionWroteIsSeen() {
        const TestFolder folder;
        auto first = Project::create(folder / "a.gpkg", lucasCounty());
        auto second = Project::open(folder / "a.gpkg");
        VERIFY_RESULT(second);
        const auto csv = folder.write("s.csv", "sale_id,sale_date,price,wall\n1,1997-01-02,1000,straw\n");
        VERIFY_RESULT(importFile(*second, {csv, ImportKind::Sales, {}, {}}, Progress::none()));
        const auto sales = first->sales();
        VERIFY_RESULT(sales);
        const auto wall = *sales->catalogue->find("wall");
        QCOMPARE(plainText((*sales->catalogue)[wall], sales->sales.front().facts[wall]),
                 std::string("straw"));
        QVERIFY(*first->catalogue() == *second->catalogue());
    }

    void ogrinfoListsTheLayersWithoutAWarning() {
        if (QStandardPaths::findExecutable("ogrinfo").isEmpty()) QSKIP("ogrinfo is not installed");
        const TestFolder folder;
        auto project = Project::create(folder / "a.gpkg", lucasCounty());
        VERIFY_RESULT(project);
        const auto csv = folder.write(
            "s.csv",
            "sale_id,sale_date,price,living_area,longitude,latitude\n1,1997-01-02,1000,900,-83.6,41.6\n");
        VERIFY_RESULT(importFile(*project, {csv, ImportKind::Sales, {}, {}}, Progress::none()));
        QProcess ogrinfo;
        ogrinfo.start("ogrinfo", {"-al", QString::fromStdString((folder / "a.gpkg").string())});
        QVERIFY(ogrinfo.waitForFinished());
        QCOMPARE(ogrinfo.readAllStandardError(), QByteArray());
        QCOMPARE(ogrinfo.exitCode(), 0);
        const QString text = QString::fromUtf8(ogrinfo.readAllStandardOutput());
        for (const char* layer : {"properties", "sales", "valuations", "areas", "imports"})
            QVERIFY2(text.contains(QString("Layer name: %1\n").arg(layer)), layer);
        QCOMPARE(text.count("Layer name:"), 5);
        QVERIFY(text.contains("WGS 84 / UTM zone 17N"));
        // 83°36′W 41°36′N in UTM zone 17N is 283322.009595 4608631.469335, by Krüger's series of order 6.
        QVERIFY2(text.contains(QRegularExpression("POINT \\(283322\\.00959\\d* 4608631\\.46933\\d*\\)")),
                 qPrintable(text.right(2000)));
    }

    void anOlderSchemaIsMigratedWithACopyBesideIt() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        const int now = ProjectSchema::current().version;
        const ProjectSchema newer{
            now + 2,
            {{now + 1, [](SQLite::Database& d) { d.exec("CREATE TABLE two(a)"); }},
             {now + 2, [](SQLite::Database& d) { d.exec("ALTER TABLE two RENAME TO three"); }}}};
        {
            const auto project = Project::open(folder / "a.gpkg", newer);
            VERIFY_RESULT(project);
        }
        SQLite::Database after(folder / "a.gpkg");
        QVERIFY(after.tableExists("three"));
        QCOMPARE(after.execAndGet("SELECT version FROM herleid_schema").getInt(), now + 2);
        const auto copy = Project::open(folder / backupName(now));
        VERIFY_RESULT(copy);
        QCOMPARE(Project::open(folder / "a.gpkg").error().code, ErrorCode::NewerSchema);
    }

    void aFailingMigrationLeavesTheFileAsItWas() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        const int now = ProjectSchema::current().version;
        const ProjectSchema broken{now + 2,
                                   {{now + 1, [](SQLite::Database& d) { d.exec("CREATE TABLE two(a)"); }},
                                    {now + 2, [](SQLite::Database& d) { d.exec("this is no SQL"); }}}};
        const auto refused = Project::open(folder / "a.gpkg", broken);
        QCOMPARE(refused.error().code, ErrorCode::MigrationFailed);
        QCOMPARE(refused.error().argument("version"), std::to_string(now));
        VERIFY_RESULT(Project::open(folder / "a.gpkg"));
        QVERIFY(!SQLite::Database(folder / "a.gpkg").tableExists("two"));
        QVERIFY(fs::exists(folder / backupName(now)));
    }

    void aVersionWithoutAWayToThePresentIsRefused() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        QCOMPARE(Project::open(folder / "a.gpkg", ProjectSchema{ProjectSchema::current().version + 1, {}})
                     .error()
                     .code,
                 ErrorCode::MigrationFailed);
    }

    void aFileOfVersion1GetsTheTableOfFrozenModels() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        {
            SQLite::Database old(folder / "a.gpkg", SQLite::OPEN_READWRITE);
            old.exec("DROP TABLE model_freezes");
            removeRuns(old);
            old.exec("UPDATE herleid_schema SET version = 1");
        }
        const auto project = Project::open(folder / "a.gpkg");
        VERIFY_RESULT(project);
        QVERIFY(project->models().value().empty());
        SQLite::Database after(folder / "a.gpkg");
        QVERIFY(after.tableExists("model_freezes"));
        QCOMPARE(after
                     .execAndGet("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND "
                                 "tbl_name = 'model_freezes'")
                     .getInt(),
                 3);
        QVERIFY(!SQLite::Database(folder / "a.v1.bak.gpkg").tableExists("model_freezes"));
    }

    void aFileOfVersion3GetsTheTablesOfAMunicipalityAndKeepsItsData() {
        const TestFolder folder;
        const auto csv = folder.write("s.csv", "sale_id,sale_date,price,floor_area\n1,2024-01-02,1000,90\n");
        {
            auto project = Project::create(folder / "a.gpkg", dwellings());
            VERIFY_RESULT(project);
            VERIFY_RESULT(importFile(*project, {csv, ImportKind::Sales, {}, {}}, Progress::none()));
        }
        {
            SQLite::Database old(folder / "a.gpkg", SQLite::OPEN_READWRITE);
            removeMunicipality(old);
            old.exec("UPDATE herleid_schema SET version = 3");
        }
        const auto project = Project::open(folder / "a.gpkg");
        VERIFY_RESULT(project);
        const Sale sale = project->sales()->sales.at(0);
        QCOMPARE(sale.price.cents(), 100'000);
        QVERIFY(sale.transaction == nullptr);
        QVERIFY(project->property("1")->bag == BagIdentifiers());
        QCOMPARE(project->imports()->size(), std::size_t{1});
        QVERIFY(!project->imports()->front().isUndone);
        QVERIFY(SQLite::Database(folder / "a.gpkg").tableExists("property_parts"));
        QVERIFY(!SQLite::Database(folder / "a.v3.bak.gpkg").tableExists("property_parts"));
    }

    void aFileOfVersion2GetsRunsAndKeepsItsValuations() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        {
            SQLite::Database old(folder / "a.gpkg", SQLite::OPEN_READWRITE);
            removeRuns(old);
            old.exec("DROP TRIGGER rtree_valuations_geom_insert");   // a plain connection has no ST_IsEmpty
            old.exec("INSERT INTO valuations (property_id, address, valuation_date, value, lo, hi, model_version, "
                     "created_at) VALUES ('7', 'Dorpsstraat 14', '2025-01-01', 412000, 380000, 450000, 1, '2025')");
            old.exec("UPDATE herleid_schema SET version = 2");
        }
        const auto project = Project::open(folder / "a.gpkg");
        VERIFY_RESULT(project);
        QCOMPARE(project->valuationsOf("7")->size(), std::size_t{1});
        SQLite::Database after(folder / "a.gpkg", SQLite::OPEN_READWRITE);
        QCOMPARE(after.execAndGet("SELECT count(*) FROM valuations WHERE run IS NULL").getInt(), 1);
        QVERIFY_EXCEPTION_THROWN(after.exec("UPDATE valuations SET value = 1"), SQLite::Exception);
        QVERIFY(!SQLite::Database(folder / "a.v2.bak.gpkg").tableExists("valuation_runs"));
    }

    void aFileOfVersion5GetsTheTablesOfObjections() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        {
            SQLite::Database old(folder / "a.gpkg", SQLite::OPEN_READWRITE);
            removeObjections(old);
            old.exec("UPDATE herleid_schema SET version = 5");
        }
        VERIFY_RESULT(Project::open(folder / "a.gpkg"));
        SQLite::Database after(folder / "a.gpkg", SQLite::OPEN_READWRITE);
        after.exec("INSERT INTO objections (property_id, who, made_at) VALUES ('7', 'x', '2026')");
        QVERIFY_EXCEPTION_THROWN(after.exec("DELETE FROM objections"), SQLite::Exception);
        QVERIFY(after.tableExists("objection_revisions"));
        QVERIFY(!SQLite::Database(folder / "a.v5.bak.gpkg").tableExists("objections"));
    }

    void aFileOfVersion4GetsWhatListsAsk() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        {
            SQLite::Database old(folder / "a.gpkg", SQLite::OPEN_READWRITE);
            removeLists(old);
            old.exec("INSERT INTO valuation_runs VALUES (1, '2025-01-01', '2025-01-01', '2025-01-01', 1, '', 100000, 0, 1, "
                     "'', '2025', '2025')");
            old.exec("UPDATE herleid_schema SET version = 4");
        }
        VERIFY_RESULT(Project::open(folder / "a.gpkg"));
        SQLite::Database after(folder / "a.gpkg", SQLite::OPEN_READWRITE);
        QCOMPARE(after.execAndGet("SELECT of_selection FROM valuation_runs").getInt(), 0);
        QCOMPARE(after.execAndGet("SELECT count(warnings) FROM valuations").getInt(), 0);
        QVERIFY_EXCEPTION_THROWN(after.exec("UPDATE valuation_runs SET of_selection = 1"), SQLite::Exception);
    }

    void aFileOfVersion6GetsTheRegisterOfDisclosures() {
        const TestFolder folder;
        { VERIFY_RESULT(Project::create(folder / "a.gpkg", dwellings())); }
        {
            SQLite::Database old(folder / "a.gpkg", SQLite::OPEN_READWRITE);
            removeDisclosures(old);
            old.exec("UPDATE herleid_schema SET version = 6");
        }
        VERIFY_RESULT(Project::open(folder / "a.gpkg"));
        SQLite::Database after(folder / "a.gpkg");
        QCOMPARE(after.execAndGet("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'disclosures'").getInt(), 3);
        QVERIFY(!SQLite::Database(folder / "a.v6.bak.gpkg").tableExists("disclosures"));
    }

private:
    /// As in a file of schema 6.
    static void removeDisclosures(SQLite::Database& database) { database.exec("DROP TABLE disclosures"); }
    /// As in a file of schema 5.
    static void removeObjections(SQLite::Database& database) {
        removeDisclosures(database);
        database.exec("DROP TABLE objection_revisions; DROP TABLE objections");
    }
    /// As in a file of schema 4.
    static void removeLists(SQLite::Database& database) {
        removeObjections(database);
        database.exec("DROP TRIGGER valuation_runs_of_selection; DROP INDEX properties_street; DROP INDEX valuations_run; "
                      "ALTER TABLE valuations DROP COLUMN warnings; ALTER TABLE valuation_runs DROP COLUMN of_selection; "
                      "CREATE INDEX valuations_run ON valuations(run) WHERE run IS NOT NULL");
    }
    /// As in a file of schema 3.
    static void removeMunicipality(SQLite::Database& database) {
        removeLists(database);
        for (const char* table : {"property_parts", "sale_parts", "bag_objects", "findings", "check_runs",
                                  "finding_decisions", "sale_screenings", "sale_decisions", "import_before",
                                  "import_undos", "areas"})
            database.exec("DROP TABLE " + std::string(table));
        database.exec("DELETE FROM gpkg_geometry_columns WHERE table_name = 'areas'");
        database.exec("DELETE FROM gpkg_contents WHERE table_name = 'areas'");
        database.exec("DROP INDEX properties_bag_object");
        for (const char* column : {"properties DROP COLUMN bag_object", "properties DROP COLUMN bag_building",
                                   "properties DROP COLUMN import_number", "sales DROP COLUMN delivery_date",
                                   "sales DROP COLUMN transaction_code", "sales DROP COLUMN usability",
                                   "sales DROP COLUMN circumstances", "sales DROP COLUMN corrections",
                                   "imports DROP COLUMN header", "fact_history DROP COLUMN who",
                                   "fact_history DROP COLUMN import_number"})
            database.exec("ALTER TABLE " + std::string(column));
    }
    /// As in a file of schema 2.
    static void removeRuns(SQLite::Database& database) {
        removeMunicipality(database);
        database.exec("DROP INDEX valuations_run; ALTER TABLE valuations DROP COLUMN run; DROP TABLE valuation_runs");
    }
    static std::string backupName(int version) { return "a.v" + std::to_string(version) + ".bak.gpkg"; }
};

QTEST_APPLESS_MAIN(ProjectTest)
#include "project_test.moc"
