#include <QTemporaryDir>
#include <QtTest>

#include "data/finding_store.h"
#include "data/sale_screening.h"
#include "ui/session/demo.h"
#include "ui/session/work.h"

namespace herleid {
namespace {

TownPlan smallTown() {
    TownPlan plan;
    plan.dwellings = 3000;
    plan.sales = 1200;
    return plan;
}

class StopAt final : public Progress {
public:
    explicit StopAt(double fraction) : m_stop(fraction) {}
    void report(double fraction, std::string_view) override { m_reached = std::max(m_reached, fraction); }
    [[nodiscard]] bool isCancelled() const override { return m_reached >= m_stop; }

private:
    double m_stop;
    double m_reached = 0;
};

/// Never goes back, ends at 1 at most.
class Watch final : public Progress {
public:
    void report(double fraction, std::string_view) override {
        m_wentBack = m_wentBack || fraction < m_reached - 1e-9;
        m_reached = fraction;
    }
    [[nodiscard]] bool isCancelled() const override { return false; }
    [[nodiscard]] bool isForward() const { return !m_wentBack && m_reached <= 1 + 1e-9; }

private:
    double m_reached = 0;
    bool m_wentBack = false;
};

}  // namespace

class PrepareTownTest : public QObject {
    Q_OBJECT

private slots:
    void aFinishedProjectIsMadeFromTheSpoiltFiles() {
        Watch watch;
        const auto made = prepareTown(file(), smallTown(), watch);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(QString::number(static_cast<int>(made.error().code))));
        QVERIFY(watch.isForward());
        QCOMPARE(names(), QStringList{"stad.gpkg"});
        auto project = Project::open(file());
        QVERIFY(project.has_value());
        QCOMPARE(project->settings().title, std::string("Voorbeeldstad (verzonnen)"));
        QCOMPARE(project->settings().valuationDate, townValuationDate());
        QVERIFY(project->propertyCount().value() > 2950);
        QVERIFY(project->saleCount().value() > 1150);
        QVERIFY(project->currentModel().value().has_value());
        const auto screened = screeningCounts(*project, {});
        QVERIFY(screened.has_value());
        QVERIFY(screened->excluded >= 12);   // 2%, of which four in five say so
        const auto imports = project->imports();
        QVERIFY(imports.has_value());
        QCOMPARE(imports->size(), 7U);
    }

    void whatIsThereIsLeftAsItIs() {
        const auto before = QFileInfo(QString::fromStdString(file().string())).lastModified();
        QVERIFY(prepareTown(file(), smallTown(), Progress::none()).has_value());
        QCOMPARE(QFileInfo(QString::fromStdString(file().string())).lastModified(), before);
    }

    void stoppingLeavesNothing() {
        for (const double at : {0.02, 0.1, 0.25, 0.41, 0.6, 0.95}) {
            StopAt stop(at);
            const auto made = prepareTown(folder() / "stopped.gpkg", smallTown(), stop);
            QVERIFY(!made.has_value());
            QCOMPARE(made.error().code, ErrorCode::Cancelled);
            QCOMPARE(names(), QStringList{"stad.gpkg"});
        }
    }

    void theExampleDwellingIsAnOrdinaryTerracedHouse() {
        const auto town = makeTown(TownPlan(), Progress::none());
        QVERIFY(town.has_value());
        const auto found = std::ranges::find(town->dwellings, exampleTownDwelling(), &TownDwelling::wozNumber);
        QVERIFY(found != town->dwellings.end());
        QCOMPARE(found->facts.type, TownType::Terrace);
        QVERIFY(!found->facts.isLeasehold && !found->facts.isMonument);
    }

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::filesystem::path file() const { return folder() / "stad.gpkg"; }
    [[nodiscard]] QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir m_folder;
};

}  // namespace herleid

QTEST_GUILESS_MAIN(herleid::PrepareTownTest)
#include "prepare_town_test.moc"
