#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <csignal>
#include <random>

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

private:
    static std::string csv(const std::string& prefix, int rows) {
        std::string text = "sale_id,sale_date,price,living_area,wall,longitude,latitude\n";
        for (int i = 0; i < rows; ++i)
            text += prefix + std::to_string(i) + ",1997-01-02,100000,1200," + prefix + "wall,-83.6,41.6\n";
        return text;
    }
};

QTEST_APPLESS_MAIN(ImportKillTest)
#include "import_kill_test.moc"
