#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/session/synthetic_project.h"
#include "ui/session/session.h"

using namespace herleid;

namespace {

constexpr int patience = 60'000;  // ms; a sanitizer makes everything slow

}  // namespace

class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_preferences = std::make_unique<Preferences>(m_folder->filePath("settings.ini"));
        m_session = std::make_unique<Session>(*m_preferences);
    }
    void cleanup() { m_session.reset(); }

    void goesFromNothingToAValueThatAddsUp() {
        prepare();
        QCOMPARE(m_session->project().saleCount().value(), std::int64_t(syntheticSales));
        QVERIFY(m_session->market().valuer);
        QCOMPARE(m_session->valuationDate(), Date(2024, 1, 1));  // 1 January of the year of the last sale
        m_session->show("1007");
        const auto valuation = m_session->valuation();
        QVERIFY(valuation);
        std::int64_t sum = 0;
        for (const LedgerLine& line : valuation->ledger()) sum += line.amount.cents();
        QCOMPARE(sum, valuation->value().cents());
    }

    void tellsHowManyRowsAnImportTookAndRefused() {
        open();
        QSignalSpy imported(m_session.get(), &Session::imported);
        m_session->importFile(syntheticImport(writeSyntheticSales(m_folder->path().toStdString())));
        QVERIFY(m_session->isBusy());
        waitUntilFree();
        QCOMPARE(imported.count(), 1);
        const auto report = imported.front().front().value<ImportReport>();
        QCOMPARE(report.rows, std::int64_t(syntheticSales + 1));
        QCOMPARE(report.accepted, std::int64_t(syntheticSales));
        QCOMPARE(report.problems.size(), std::size_t(1));
        QCOMPARE(report.problems.front().code, RowProblemCode::PriceMissing);
    }

    void aFactCanBeChangedUndoneAndRedoneEachWithOneAuditRow() {
        prepare();
        m_session->show("1007");
        const double before = m_session->subject()->facts[0];
        const Provenance source = m_session->subject()->provenanceOf(0);
        const Money value = m_session->valuation()->value();
        const std::size_t rows = auditRows();

        QVERIFY(m_session->recordFact(
            {"1007", 0, before + 40, {"owner", Date(2026, 11, 23), {}, "edit", "measured"}}));
        QCOMPARE(m_session->subject()->facts[0], before + 40);
        QCOMPARE(m_session->subject()->provenanceOf(0).source, std::string("owner"));
        QVERIFY2(m_session->valuation()->value().cents() > value.cents(), "a larger dwelling is worth more");
        QCOMPARE(auditRows(), rows + 1);

        m_session->undoStack().undo();
        QCOMPARE(m_session->subject()->facts[0], before);
        QCOMPARE(m_session->subject()->provenanceOf(0).source, source.source);
        QCOMPARE(m_session->valuation()->value(), value);
        QCOMPARE(auditRows(), rows + 2);

        m_session->undoStack().redo();
        QCOMPARE(m_session->subject()->facts[0], before + 40);
        QCOMPARE(auditRows(), rows + 3);
        QVERIFY(m_session->project().auditLog().verify());
    }

    void aChangedFactLeavesThePastSaleAsItWas() {
        prepare();
        const Sale before = m_session->project().salesOf("1007").value().front();
        QVERIFY(m_session->recordFact({"1007", 0, 500, {"owner", {}, {}, "edit", "test"}}));
        QVERIFY(m_session->project().salesOf("1007").value().front().facts == before.facts);
    }

    void aFactOfAnUnknownDwellingIsRefusedAndSaid() {
        prepare();
        QSignalSpy failed(m_session.get(), &Session::failed);
        QVERIFY(!m_session->recordFact({"no such", 0, 1, {}}));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::UnknownProperty);
        QVERIFY(!m_session->undoStack().canUndo());
    }

    void aCancelledJobLeavesTheProjectAsItWas() {
        open();
        const std::size_t rows = auditRows();
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->importFile(syntheticImport(writeSyntheticSales(m_folder->path().toStdString())));
        m_session->cancelJob();
        waitUntilFree();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::Cancelled);
        QCOMPARE(m_session->project().saleCount().value(), std::int64_t(0));
        QCOMPARE(auditRows(), rows);
    }

    void valuesAllDwellingsAndStoresThem() {
        prepare();
        QSignalSpy valued(m_session.get(), &Session::valuedAll);
        m_session->valueAll();
        waitUntilFree();
        QCOMPARE(valued.count(), 1);
        QCOMPARE(m_session->project().valuationCount().value(), std::int64_t(syntheticSales));
        m_session->show("1007");
        const auto stored = m_session->project().valuationsOf("1007").value();
        QCOMPARE(stored.size(), std::size_t(1));
        QCOMPARE(stored.front().value, m_session->valuation()->value());
    }

    void aCancelledValuingOfAllStoresNone() {
        prepare();
        m_session->valueAll();
        m_session->cancelJob();
        waitUntilFree();
        QCOMPARE(m_session->project().valuationCount().value(), std::int64_t(0));
    }

    void anEarlierModelCanBeUsedAgain() {
        prepare();
        m_session->fit({"ols", Date(2023, 12, 31)});
        waitUntilFree();
        QCOMPARE(m_session->market().model->version, std::int64_t(2));
        m_session->setCurrentModel(1);
        waitUntilFree();
        QCOMPARE(m_session->market().model->version, std::int64_t(1));
        QCOMPARE(m_session->market().valuer->model().summary().salesUsed, std::size_t(syntheticSales));
    }

    void aVersionIsFrozenOnceForGoodAndCannotBeUndone() {
        prepare();
        QSignalSpy frozen(m_session.get(), &Session::frozen);
        QSignalSpy failed(m_session.get(), &Session::failed);
        const std::size_t rows = auditRows();
        QVERIFY(m_session->freezeModel(1, "tax year 2025"));
        QCOMPARE(frozen.count(), 1);
        QCOMPARE(m_session->market().model->frozen->note, std::string("tax year 2025"));
        QCOMPARE(m_session->project().models().value().front().frozen->note, std::string("tax year 2025"));
        QCOMPARE(auditRows(), rows + 1);
        QVERIFY2(!m_session->undoStack().canUndo(), "what is final is not undone");
        QVERIFY(!m_session->freezeModel(1, "again"));
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::ModelFrozen);
        QCOMPARE(auditRows(), rows + 1);
    }

    void anotherVersionCanBeUsedAfterOneWasFrozen() {
        prepare();
        QVERIFY(m_session->freezeModel(1, "tax year 2025"));
        m_session->fit({"ols", Date(2023, 12, 31)});
        waitUntilFree();
        QCOMPARE(m_session->market().model->version, std::int64_t(2));
        QVERIFY(!m_session->market().model->frozen);
        m_session->setCurrentModel(1);
        waitUntilFree();
        QVERIFY(m_session->market().model->frozen);
    }

    void theValuationDateIsRememberedInTheProject() {
        prepare();
        m_session->show("1007");
        const Money value = m_session->valuation()->value();
        m_session->setValuationDate(Date(2022, 1, 1));
        QCOMPARE(m_session->valuation()->valuationDate(), Date(2022, 1, 1));
        QVERIFY2(m_session->valuation()->value().cents() < value.cents(),
                 "prices rose in the invented market");
        const auto file = m_session->project().file();
        m_session->open(file);
        waitUntilFree();
        QCOMPARE(m_session->valuationDate(), Date(2022, 1, 1));
    }

    void aFileThatIsNoProjectIsRefusedAndWhatWasOpenStays() {
        open();
        QFile other(m_folder->filePath("other.gpkg"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("this is not a database, though it is long enough to be looked at as one");
        other.close();
        QSignalSpy failed(m_session.get(), &Session::failed);
        m_session->open(other.fileName().toStdString());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::NotADatabase);
        QVERIFY(m_session->isOpen());
    }

    void remembersLanguageThemeAndRecentProjects() {
        open();
        m_session->setLanguage("en");
        m_session->setTheme(ThemeChoice::Dark);
        const Preferences again(m_folder->filePath("settings.ini"));
        QCOMPARE(again.language(), "en");
        QCOMPARE(again.theme(), ThemeChoice::Dark);
        QCOMPARE(again.recentProjects(), QStringList(m_folder->filePath("project.gpkg")));
    }

private:
    void open() {
        m_session->create(m_folder->filePath("project.gpkg").toStdString(), syntheticCreation());
        QVERIFY(m_session->isOpen());
        waitUntilFree();
    }
    void prepare() {
        open();
        m_session->importFile(syntheticImport(writeSyntheticSales(m_folder->path().toStdString())));
        waitUntilFree();
        m_session->fit({});
        waitUntilFree();
        QVERIFY(m_session->market().valuer);
    }
    void waitUntilFree() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience); }
    [[nodiscard]] std::size_t auditRows() const {
        return m_session->project().auditLog().entries().value().size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
