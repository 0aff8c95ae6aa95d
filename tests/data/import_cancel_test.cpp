#include <QElapsedTimer>
#include <QtTest>

#include "tests/data/project_digest.h"
#include "tests/data/project_in_folder.h"

using namespace herleid;

namespace {

/// No longer wanted once the work is so far; tells how long the work went on after that.
class CancelAt final : public Progress {
public:
    explicit CancelAt(double fraction) : m_fraction(fraction) {}
    void report(double fraction, std::string_view stage) override {
        if (fraction < m_last) m_wentBack = true;
        m_last = fraction;
        if (m_stages.empty() || m_stages.back() != stage) m_stages.emplace_back(stage);
        if (fraction >= m_fraction && !m_timer.isValid()) m_timer.start();
    }
    [[nodiscard]] bool isCancelled() const override { return m_timer.isValid(); }
    [[nodiscard]] qint64 milliseconds() const { return m_timer.isValid() ? m_timer.elapsed() : 0; }
    [[nodiscard]] const std::vector<std::string>& stages() const { return m_stages; }
    [[nodiscard]] bool wentBack() const { return m_wentBack; }

private:
    double m_fraction;
    double m_last = 0;
    bool m_wentBack = false;
    std::vector<std::string> m_stages;
    QElapsedTimer m_timer;
};

}  // namespace

/// Cancelling an import: at any moment, at once, and without a trace.
class ImportCancelTest : public QObject {
    Q_OBJECT

private slots:
    void cancelledInAnyPhaseItStopsAtOnceAndLeavesNothing_data() {
        QTest::addColumn<double>("fraction");
        for (const double fraction : {0.0, 0.05, 0.4, 0.79, 0.81, 0.87, 0.93, 0.99})
            QTest::newRow(qPrintable(QString::number(fraction))) << fraction;
    }
    void cancelledInAnyPhaseItStopsAtOnceAndLeavesNothing() {
        QFETCH(double, fraction);
        CancelAt cancel(fraction);
        const std::string before = projectDigest(m_folder / "p.gpkg");
        const auto report = importFile(*m_project, m_request, cancel);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        qInfo("stopped after %lld ms", static_cast<long long>(cancel.milliseconds()));
        QVERIFY(cancel.milliseconds() < 1000);
        QCOMPARE(projectDigest(m_folder / "p.gpkg"), before);
        QCOMPARE(m_project->auditLog().verify().value(), 1);
    }

    void progressGoesThroughAllPhasesAndNeverBack() {
        CancelAt never(2);
        VERIFY_RESULT(importFile(*m_project, m_request, never));
        QVERIFY(!never.wentBack());
        QVERIFY((never.stages() == std::vector<std::string>{"inspect", "read", "store"} ||
                 never.stages() == std::vector<std::string>{"read", "store"}));
    }

    void initTestCase() {
        std::string text = "sale_id,sale_date,price,x,y,street,house_number,postcode,type\n";
        for (int i = 0; i < 60'000; ++i)
            text += "S" + std::to_string(i) + ",2024-05-14,250000," + std::to_string(150000 + i % 9000) + ",460000,Laan " +
                    std::to_string(i % 700) + "," + std::to_string(i % 90) + ",1234 AB,hoekwoning\n";
        m_project.emplace(Project::create(m_folder / "p.gpkg", dwellings()).value());
        m_request = {m_folder.write("s.csv", text), ImportKind::Sales, {}, {}};
    }

private:
    TestFolder m_folder;
    std::optional<Project> m_project;
    ImportRequest m_request;
};

QTEST_APPLESS_MAIN(ImportCancelTest)
#include "import_cancel_test.moc"
