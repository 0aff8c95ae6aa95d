#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <csignal>
#include <random>
#include <set>

#include "data/import_undo.h"
#include "tests/data/project_digest.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

/// Kills its own process once half of the work is done.
class KillHalfway final : public Progress {
public:
    void report(double fraction, std::string_view) override {
        if (fraction >= 0.5) kill(getpid(), SIGKILL);
    }
    [[nodiscard]] bool isCancelled() const override { return false; }
};

/// A program killed in the middle of an import leaves the project as it was before; killed after its commit, as after.
class ImportKillTest : public QObject {
    Q_OBJECT

private slots:
    void killingDuringAnImportLeavesTheProjectAsItWas() {
        const TestFolder folder;
        const auto before = folder.write("before.csv", csv("B", 50));
        const auto large = folder.write("large.csv", csv("L", 60'000));
        const auto file = folder / "p.gpkg";
        {
            auto project = Project::create(file, lucasCounty());
            VERIFY_RESULT(project);
            VERIFY_RESULT(importFile(*project, {before, ImportKind::Sales, {}, {}}, Progress::none()));
        }
        std::mt19937 random(20261123);
        std::uniform_int_distribution<int> wait(1'000,
                                                600'000);  // microseconds: before, during, near the end
        int killed = 0;
        for (int round = 0; round < 20; ++round) {
            const int microseconds = wait(random);
            // The first halfway, on however quick a machine, the others at any moment.
            const bool killsItself = round == 0;
            KillHalfway progress;
            const pid_t child = fork();
            if (child == 0) {
                auto project = Project::open(file);
                Progress& how = killsItself ? static_cast<Progress&>(progress) : Progress::none();
                if (project) static_cast<void>(importFile(*project, {large, ImportKind::Sales, {}, {}}, how));
                _exit(0);
            }
            if (!killsItself) {
                usleep(static_cast<useconds_t>(microseconds));
                kill(child, SIGKILL);
            }
            int status = 0;
            waitpid(child, &status, 0);
            if (!WIFSIGNALED(status)) break;  // a quick machine was done: its import is in, and the test over
            const auto project = Project::open(file);
            VERIFY_RESULT(project);
            if (project->saleCount().value() == 60'050) break;  // committed, and killed before it could end
            ++killed;
            QCOMPARE(project->saleCount().value(), 50);
            QCOMPARE(project->propertyCount().value(), 50);
            QCOMPARE(project->imports()->size(), 1U);
            QCOMPARE(project->auditLog().verify().value(), 2);
            QVERIFY(*project->catalogue() == *Project::open(file)->catalogue());
        }
        qInfo("killed %d times", killed);
        QVERIFY(killed >= 1);
        auto project = Project::open(file);
        VERIFY_RESULT(project);
        if (killed == 20)
            VERIFY_RESULT(importFile(*project, {large, ImportKind::Sales, {}, {}}, Progress::none()));
        QCOMPARE(project->saleCount().value(), 60'050);
    }

    /// Sales, an update of dwellings, parts, and the undoing of one: killed at 200 moments between their beginning and
    /// a little after their end.
    void killedAtAnyOf200MomentsTheProjectIsAsBeforeOrAsAfter() {
        const TestFolder folder;
        makeProject(folder);
        std::mt19937 random(20261125);
        std::vector<std::string> before;
        std::vector<std::string> after;
        std::vector<double> milliseconds;
        for (int work = 0; work < works; ++work) {
            copyProject(folder);
            before.push_back(state(folder));
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(runInChild(folder, work, -1), 0);
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            after.push_back(state(folder));
            QVERIFY(before.back() != after.back());
        }
        int killed = 0;
        int wereDone = 0;
        std::vector<int> killedIn(works, 0);
        for (int round = 0; killed < 200 && round < 600; ++round) {
            const auto work = static_cast<std::size_t>(round % works);
            copyProject(folder);
            std::uniform_real_distribution<double> moment(0, 1.05 * milliseconds[work]);
            const int status = runInChild(folder, static_cast<int>(work), static_cast<int>(1000 * moment(random)));
            const std::string now = state(folder);
            QVERIFY2(now == before[work] || now == after[work],
                     qPrintable(QString("round %1, work %2").arg(round).arg(work)));
            if (!WIFSIGNALED(status)) continue;
            ++killed;
            ++killedIn[work];
            if (now == after[work]) ++wereDone;
        }
        qInfo("killed %d times (sales %d, dwellings %d, parts %d, undo %d); %d times it was in already", killed,
              killedIn[0], killedIn[1], killedIn[2], killedIn[3], wereDone);
        QCOMPARE(killed, 200);
        QVERIFY(wereDone < 150);  // most kills hit the work itself
    }

private:
    static constexpr int works = 4;

    static std::string dwellingsCsv(int rows, int area) {
        std::string text = "id,street,house_number,x,y,floor_area,build_year\n";
        for (int i = 0; i < rows; ++i)
            text += "P" + std::to_string(i) + ",Laan " + std::to_string(area) + "," + std::to_string(i) + "," +
                    std::to_string(155000 + i) + ",463000," + std::to_string(area + i % 50) + ",1987\n";
        return text;
    }
    static std::string salesCsv(int rows) {
        std::string text = "sale_id,property_id,sale_date,price,x,y,floor_area,type\n";
        for (int i = 0; i < rows; ++i)
            text += "S" + std::to_string(i) + ",N" + std::to_string(i) + ",2024-05-14,250000," +
                    std::to_string(155000 + i) + ",464000,100,nieuw\n";
        return text;
    }
    static std::string partsCsv(int rows) {
        std::string text = "id,kind,area\n";
        for (int i = 0; i < rows; ++i)
            text += "P" + std::to_string(i) + ",garage,15\nP" + std::to_string(i) + ",berging,6\n";
        return text;
    }
    static ImportRequest parts(const TestFolder& folder) {
        Mapping mapping;
        mapping.propertyId = "id";
        mapping.partKind = "kind";
        mapping.partArea = "area";
        return {folder / "parts.csv", ImportKind::Parts, mapping, {}};
    }

    /// A project with dwellings, of which the second import changed some.
    static void makeProject(const TestFolder& folder) {
        folder.write("sales.csv", salesCsv(500));
        folder.write("more.csv", dwellingsCsv(300, 90));
        folder.write("parts.csv", partsCsv(200));
        auto project = Project::create(folder / "base.gpkg", dwellings());
        VERIFY_RESULT(project);
        for (const auto& [name, text] : {std::pair{"first.csv", dwellingsCsv(200, 80)}, {"second.csv", dwellingsCsv(250, 85)}})
            VERIFY_RESULT(importFile(*project, {folder.write(name, text), ImportKind::Properties, {}, {}}, Progress::none()));
    }
    static void copyProject(const TestFolder& folder) {
        for (const char* suffix : {"-wal", "-shm"}) std::filesystem::remove(folder / (std::string("work.gpkg") + suffix));
        std::filesystem::copy_file(folder / "base.gpkg", folder / "work.gpkg",
                                   std::filesystem::copy_options::overwrite_existing);
    }
    static bool doWork(Project& project, const TestFolder& folder, int work) {
        if (work == 3) return undoImport(project, 2, "", Progress::none()).has_value();
        const ImportRequest sales{folder / "sales.csv", ImportKind::Sales, {}, {}};
        const ImportRequest more{folder / "more.csv", ImportKind::Properties, {}, {}};
        return importFile(project, work == 0 ? sales : work == 1 ? more : parts(folder), Progress::none()).has_value();
    }
    /// Status of the child; killed after so many microseconds unless they are negative.
    static int runInChild(const TestFolder& folder, int work, int microseconds) {
        const pid_t child = fork();
        if (child == 0) {
            auto project = Project::open(folder / "work.gpkg");
            _exit(project && doWork(*project, folder, work) ? 0 : 1);
        }
        if (microseconds >= 0) {
            usleep(static_cast<useconds_t>(microseconds));
            kill(child, SIGKILL);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status;
    }
    /// What the project holds once it is opened again, with the number of its imports; its audit chain must hold.
    static std::string state(const TestFolder& folder) {
        const auto project = Project::open(folder / "work.gpkg");
        if (!project) return "does not open: " + errorOf(project);
        const auto rows = project->auditLog().verify();
        if (!rows) return "audit log: " + errorOf(rows);
        return std::to_string(*rows) + " " + std::to_string(project->imports()->size()) + "\n" +
               projectDigest(folder / "work.gpkg");
    }

    static std::string csv(const std::string& prefix, int rows) {
        std::string text = "sale_id,sale_date,price,living_area,wall,longitude,latitude\n";
        for (int i = 0; i < rows; ++i)
            text += prefix + std::to_string(i) + ",1997-01-02,100000,1200," + prefix + "wall,-83.6,41.6\n";
        return text;
    }
};

QTEST_APPLESS_MAIN(ImportKillTest)
#include "import_kill_test.moc"
