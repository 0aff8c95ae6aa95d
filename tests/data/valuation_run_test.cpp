#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <map>
#include <random>

#include "data/finding_store.h"
#include "data/valuation_run.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

constexpr int dwellingCount = 9'000;

/// Cancels once so much of the work is done.
class StopAt final : public Progress {
public:
    explicit StopAt(double fraction) : m_fraction(fraction) {}
    void report(double fraction, std::string_view) override {
        if (fraction >= m_fraction) m_isCancelled = true;
    }
    [[nodiscard]] bool isCancelled() const override { return m_isCancelled; }

private:
    double m_fraction;
    std::atomic<bool> m_isCancelled = false;
};

/// Kills its own process once so much of the work is done, on however quick a machine.
class KillAt final : public Progress {
public:
    explicit KillAt(double fraction) : m_fraction(fraction) {}
    void report(double fraction, std::string_view) override {
        if (fraction >= m_fraction) kill(getpid(), SIGKILL);
    }
    [[nodiscard]] bool isCancelled() const override { return false; }

private:
    double m_fraction;
};

ValuationRequest requestOf(const Project& project) {
    ValuationRequest request;
    request.valuationDate = Date(1998, 1, 1);
    request.roundTo = project.settings().roundTo;
    return request;
}

std::unique_ptr<Valuer> valuerOf(const Project& project) {
    auto model = project.model(project.currentModel().value().value()).value();
    const ModelReference reference{1, "ols", model.market->fingerprint()};
    return std::make_unique<Valuer>(std::move(model), reference,
                                    std::make_shared<const SaleSet>(project.sales().value()));
}

Result<RunReport> run(Project& project, Progress& progress = Progress::none(), unsigned threads = 0) {
    return runValuations(project, *valuerOf(project), requestOf(project), progress, threads);
}

/// Every stored value of a run: property → everything that was stored of it.
std::map<std::string, std::string> stored(const std::filesystem::path& file, std::int64_t number) {
    SQLite::Database database(file);
    SQLite::Statement query(database,
                            "SELECT property_id, payload FROM valuations JOIN valuation_payloads ON number = fid "
                            "WHERE run = ?");
    query.bind(1, number);
    std::map<std::string, std::string> result;
    while (query.executeStep()) {
        const SQLite::Column payload = query.getColumn(1);
        const bool isNew = result.emplace(query.getColumn(0).getString(), payload.getString()).second;
        if (!isNew) throw std::logic_error("valued twice in one run: " + query.getColumn(0).getString());
    }
    return result;
}

bool isFinished(const std::filesystem::path& file) {
    return SQLite::Database(file)
               .execAndGet("SELECT count(*) FROM valuation_runs WHERE finished_at IS NOT NULL")
               .getInt() > 0;
}

}  // namespace

/// Valuing every dwelling, interrupted in every way.
class ValuationRunTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        std::string text = "sale_id,sale_date,price,living_area,longitude,latitude\n";
        std::mt19937 random(4);
        for (int i = 0; i < dwellingCount; ++i) {
            const int area = 600 + static_cast<int>(random() % 3000);
            text += std::to_string(i) + ",199" + std::to_string(4 + i % 4) + "-0" + std::to_string(1 + i % 9) + "-11," +
                    std::to_string(40 * area + static_cast<int>(random() % 20'000)) + "," + std::to_string(area) + "," +
                    std::to_string(-83.6 + 1e-4 * static_cast<double>(i % 90)) + "," +
                    std::to_string(41.6 + 1e-4 * static_cast<double>(i / 90)) + "\n";
        }
        const auto sales = m_folder.write("sales.csv", text);
        auto project = Project::create(m_folder / "p.gpkg", lucasCounty());
        VERIFY_RESULT(project);
        VERIFY_RESULT(importFile(*project, {sales, ImportKind::Sales, {}, {}}, Progress::none()));
        const auto all = project->sales().value();
        const auto model = fitPriceModel(all, olsSpecification(*all.catalogue), {}, Progress::none());
        VERIFY_RESULT(model);
        VERIFY_RESULT(project->addModel(*model));
    }

    void aRunOutdatesTheChecksAndASingleValueDoesNot() {
        auto project = Project::open(copied("checked.gpkg")).value();
        VERIFY_RESULT(runChecks(project, Progress::none()));
        QVERIFY(lastCheck(project).value()->isCurrent);
        const auto valuer = valuerOf(project);
        const auto one = valuer->value(project.property("17").value(), requestOf(project));
        VERIFY_RESULT(one);
        VERIFY_RESULT(project.addValuation(*one));
        QVERIFY2(lastCheck(project).value()->isCurrent, "the checks compare the values of a run");
        VERIFY_RESULT(run(project));
        QVERIFY(!lastCheck(project).value()->isCurrent);
        VERIFY_RESULT(runChecks(project, Progress::none()));
        QVERIFY(lastCheck(project).value()->isCurrent);
    }

    void killedAtAnyMomentItGoesOnWhereItWas() {
        const auto file = copied("killed.gpkg");
        const auto whole = copied("whole.gpkg");
        {
            auto project = Project::open(whole).value();
            const auto report = run(project);
            VERIFY_RESULT(report);
            QCOMPARE(report->valued, std::size_t{dwellingCount});
        }
        std::mt19937 random(20261124);
        std::uniform_int_distribution<int> wait(20'000, 600'000);   // microseconds
        std::size_t before = 0;
        int killed = 0;
        for (int round = 0; round < 60; ++round) {
            const int microseconds = wait(random);
            // The first three at a quarter, half and three fifths of the work, the others at any moment.
            const bool killsItself = round < 3;
            KillAt progress(std::array{0.25, 0.5, 0.6}.at(static_cast<std::size_t>(std::min(round, 2))));
            const pid_t child = fork();
            if (child == 0) {
                auto project = Project::open(file);
                Progress& how = killsItself ? static_cast<Progress&>(progress) : Progress::none();
                _exit(project && run(*project, how) ? 0 : 1);
            }
            if (!killsItself) {
                usleep(static_cast<useconds_t>(microseconds));
                kill(child, SIGKILL);
            }
            int status = 0;
            waitpid(child, &status, 0);
            auto project = Project::open(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(project->auditLog().verify());
            const auto count = static_cast<std::size_t>(project->valuationCount().value());
            QVERIFY(count >= before);
            before = count;
            if (isFinished(file)) break;
            QVERIFY(WIFSIGNALED(status));
            ++killed;
        }
        if (!isFinished(file)) {
            auto project = Project::open(file);
            VERIFY_RESULT(project);
            VERIFY_RESULT(run(*project));
        }
        qInfo("killed %d times", killed);
        QVERIFY(killed >= 3);
        QCOMPARE(stored(file, 1).size(), std::size_t{dwellingCount});
        QVERIFY(stored(file, 1) == stored(whole, 1));
        QCOMPARE(SQLite::Database(file).execAndGet("SELECT count(*) FROM valuation_runs").getInt(), 1);
    }

    void cancelledItKeepsWhatWasStoredAndGoesOnLater() {
        const auto file = copied("cancelled.gpkg");
        auto project = Project::open(file).value();
        StopAt half(0.5);
        const auto stopped = run(project, half);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const auto kept = static_cast<std::size_t>(project.valuationCount().value());
        QVERIFY(kept > 0 && kept < dwellingCount);
        QCOMPARE(stopped.error().argument("done"), std::to_string(kept));
        const auto resumed = run(project);
        VERIFY_RESULT(resumed);
        QVERIFY(resumed->isResumed());
        QCOMPARE(resumed->run, std::int64_t{1});
        QCOMPARE(resumed->before, kept);
        QCOMPARE(resumed->valued, dwellingCount - kept);
        QCOMPARE(stored(file, 1).size(), std::size_t{dwellingCount});
        const auto again = run(project);   // nothing is unfinished any more
        VERIFY_RESULT(again);
        QCOMPARE(again->run, std::int64_t{2});
        QVERIFY(!again->isResumed());
    }

    void changedDataOrAnotherRequestBeginANewRun() {
        auto project = Project::open(copied("changed.gpkg")).value();
        const auto interrupted = [&] {
            StopAt half(0.5);
            const auto stopped = run(project, half);
            return stopped ? std::string("not stopped") : stopped.error().argument("run");
        };
        QCOMPARE(interrupted(), std::string("1"));
        const std::size_t area = project.catalogue()->find("living_area").value();
        VERIFY_RESULT(project.setFact("3", area, 1234, {"inspection", {}, {}, "", ""}));
        QCOMPARE(interrupted(), std::string("2"));
        QCOMPARE(interrupted(), std::string("2"));
        ValuationRequest other = requestOf(project);
        other.valuationDate = Date(1997, 1, 1);
        const auto another = runValuations(project, *valuerOf(project), other, Progress::none());
        VERIFY_RESULT(another);
        QCOMPARE(another->run, std::int64_t{3});
        QVERIFY_EXCEPTION_THROWN(
            SQLite::Database(project.file(), SQLite::OPEN_READWRITE).exec("UPDATE valuation_runs SET total = 1"),
            SQLite::Exception);
    }

    void aDwellingThatCannotBeValuedIsListedAndStopsNothing() {
        auto project = Project::open(copied("problem.gpkg")).value();
        const std::size_t area = project.catalogue()->find("living_area").value();
        VERIFY_RESULT(project.setFact("4444", area, 1e300, {"slip of the pen", {}, {}, "", ""}));
        const auto report = run(project);
        VERIFY_RESULT(report);
        QCOMPARE(report->problems.size(), std::size_t{1});
        QCOMPARE(report->problems.front().propertyId, std::string("4444"));
        QCOMPARE(report->valued, std::size_t{dwellingCount - 1});
        QVERIFY(project.valuationsOf("4444")->empty());
    }

    void theStoredValuesAreTheValuersForAnyNumberOfThreads() {
        const auto one = copied("one.gpkg"), four = copied("four.gpkg");
        auto project = Project::open(one).value();
        auto other = Project::open(four).value();
        VERIFY_RESULT(run(project, Progress::none(), 1));
        VERIFY_RESULT(run(other, Progress::none(), 4));
        QVERIFY(stored(one, 1) == stored(four, 1));
        const auto valuer = valuerOf(project);
        std::vector<RunValue> sample;
        std::size_t seen = 0;
        VERIFY_RESULT(forEachValue(project, 1, Progress::none(), [&](const RunValue& value) {
            if (seen++ % 500 == 0) sample.push_back(value);
        }));
        for (const RunValue& value : sample) {
            const auto again = valuer->value(project.property(value.propertyId).value(), requestOf(project)).value();
            QCOMPARE(value.value.cents(), again.value().cents());
            QCOMPARE(value.lo.cents(), again.interval().lo.cents());
            QCOMPARE(value.modelWeight, again.parts().modelWeight);
        }
        QCOMPARE(seen, std::size_t{dwellingCount});
    }

private:
    std::filesystem::path copied(const std::string& name) const {
        std::filesystem::copy_file(m_folder / "p.gpkg", m_folder / name);
        return m_folder / name;
    }

    TestFolder m_folder;
};

QTEST_APPLESS_MAIN(ValuationRunTest)
#include "valuation_run_test.moc"
