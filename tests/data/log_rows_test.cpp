#include <QTest>

#include "data/log_rows.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

class Unwanted final : public Progress {
public:
    void report(double, std::string_view) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

}  // namespace

class LogRowsTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<TestFolder>();
        m_project = std::make_unique<Project>(Project::create(*m_folder / "a.gpkg", dwellings()).value());
        add("import", "verkopen.csv", "", R"({"rows":12})");
        add("set_fact", "100_%", "gemeten door Jansen", "{}");
        add("set_fact", "200", "visit", "{}");
    }

    void theNewestRowComesFirst() { QCOMPARE(numbers({}), (std::vector<std::int64_t>{4, 3, 2, 1})); }

    void aTextIsSoughtInSubjectReasonAndDetails() {
        QCOMPARE(numbers({"JANSEN", {}, {}}), (std::vector<std::int64_t>{3}));
        QCOMPARE(numbers({"rows", {}, {}}), (std::vector<std::int64_t>{2}));
        QCOMPARE(numbers({"0_%", {}, {}}), (std::vector<std::int64_t>{3}));
        QCOMPARE(numbers({"nowhere", {}, {}}), (std::vector<std::int64_t>{}));
    }

    void aTextMayMeanAnAction() {
        QCOMPARE(numbers({"ingelezen", {"import"}, {}}), (std::vector<std::int64_t>{2}));
    }

    void oneActionIsFilteredOut() {
        QCOMPARE(numbers({{}, {}, "set_fact"}), (std::vector<std::int64_t>{4, 3}));
        QCOMPARE(numbers({"visit", {}, "import"}), (std::vector<std::int64_t>{}));
        QCOMPARE(logActions(*m_project).value(), (std::vector<std::string>{"create", "import", "set_fact"}));
    }

    void rowsComeInTheOrderAskedForAndAMissingOneIsEmpty() {
        const auto rows = logRows(*m_project, {3, 99, 2});
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), std::size_t(3));
        QCOMPARE(rows->at(0).reason, std::string("gemeten door Jansen"));
        QCOMPARE(rows->at(1).number, 0);
        QCOMPARE(rows->at(2).subject, std::string("verkopen.csv"));
        QCOMPARE(rows->at(2).hash, m_project->auditLog().entries(2, 1)->front().hash);
    }

    void whatIsNoLongerWantedStops() {
        Unwanted progress;
        QCOMPARE(logNumbers(*m_project, {}, progress).error().code, ErrorCode::Cancelled);
    }

private:
    void add(const char* action, const char* subject, const char* reason, const char* details) {
        AuditEntry entry;
        entry.action = action;
        entry.subject = subject;
        entry.reason = reason;
        entry.details = details;
        VERIFY_RESULT(m_project->auditLog().append(entry));
    }
    std::vector<std::int64_t> numbers(const LogQuery& query) {
        return logNumbers(*m_project, query, Progress::none()).value();
    }
    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(LogRowsTest)
#include "log_rows_test.moc"
