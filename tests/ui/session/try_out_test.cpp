#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/session/synthetic_project.h"
#include "ui/session/session.h"
#include "ui/session/valuation_comparison.h"
#include "ui/session/valuation_reader.h"

using namespace herleid;

namespace {

constexpr int patience = 60'000;  // ms; a sanitizer makes everything slow

std::int64_t sumOf(const ValueChange& change) {
    std::int64_t cents = 0;
    for (const ChangeLine& line : change.lines) cents += line.amount.cents();
    return cents;
}

}  // namespace

class TryOutTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath("settings.ini"));
        m_session = std::make_unique<Session>(*m_preferences);
        m_session->create(m_folder->filePath("project.gpkg").toStdString(), syntheticCreation());
        waitUntilFree();
        m_session->importFile(syntheticImport(writeSyntheticSales(m_folder->path().toStdString())));
        waitUntilFree();
        m_session->fit({});
        waitUntilFree();
        m_session->show("1007");
        QVERIFY(m_session->valuation());
    }
    void cleanup() { m_session.reset(); }

    void aTriedFactGivesTheValueOfThatFactAndRecordsNothing() {
        const std::size_t audit = auditRows();
        const double recorded = m_session->subject()->facts[0];
        const auto before = m_session->valuation();
        QVERIFY(m_session->tryFact(0, recorded + 20));
        QVERIFY(m_session->isTrying());
        Property other = *m_session->subject();
        other.facts.set(0, recorded + 20);
        const auto expected = m_session->market().valuer->value(other, m_session->request());
        QCOMPARE(m_session->shown()->value(), expected->value());
        QCOMPARE(m_session->valuation(), before);
        QCOMPARE(m_session->subject()->facts[0], recorded);
        QCOMPARE(m_session->project().property("1007")->facts[0], recorded);
        QCOMPARE(auditRows(), audit);
        QCOMPARE(m_session->project().valuationCount().value(), std::int64_t(0));
    }

    void theDifferenceIsALedgerThatAddsUpToTheCent() {
        m_session->tryFact(0, m_session->subject()->facts[0] + 20);
        m_session->tryDate(Date(2022, 1, 1));
        m_session->tryWithoutSale(m_session->valuation()->matrix().front().saleId, true);
        const ValueChange& change = *m_session->tryOutChange();
        QCOMPARE(change.from, m_session->valuation()->value());
        QCOMPARE(change.to, m_session->shown()->value());
        QCOMPARE(sumOf(change), change.difference().cents());
        QVERIFY(std::any_of(change.lines.begin(), change.lines.end(),
                            [](const ChangeLine& line) { return line.kind == ChangeKind::Fact; }));
        QVERIFY(std::any_of(change.lines.begin(), change.lines.end(),
                            [](const ChangeLine& line) { return line.kind == ChangeKind::Market; }));
    }

    void aStruckSaleCountsAsIfItHadNeverBeenMade() {
        const std::string id = m_session->valuation()->matrix().front().saleId;
        QVERIFY(m_session->tryWithoutSale(id, true));
        for (const MatrixRow& row : m_session->shown()->matrix()) QVERIFY(row.saleId != id);
        ValuationRequest request = m_session->request();
        request.withoutSales = {id};
        QCOMPARE(m_session->shown()->value(),
                 m_session->market().valuer->value(*m_session->subject(), request)->value());
        QVERIFY(m_session->tryWithoutSale(id, false));
        QVERIFY(m_session->tryOut()->isEmpty());
        QCOMPARE(m_session->shown(), m_session->valuation());
    }

    void aSaleThatIsNotThereIsRefusedAndNothingChanges() {
        QSignalSpy failed(m_session.get(), &Session::failed);
        QVERIFY(!m_session->tryWithoutSale("no such sale", true));
        QCOMPARE(failed.count(), 1);
        QVERIFY(!m_session->isTrying());
        QCOMPARE(m_session->undoStack().count(), 0);
    }

    void eachStepIsUndoneAndRedoneByTheSameStack() {
        const double recorded = m_session->subject()->facts[0];
        m_session->tryFact(0, recorded + 20);
        const Money first = m_session->shown()->value();
        m_session->tryFact(0, recorded + 40);
        const Money second = m_session->shown()->value();
        QVERIFY(m_session->undoStack().undoText().contains("→"));
        m_session->undoStack().undo();
        QCOMPARE(m_session->shown()->value(), first);
        m_session->undoStack().undo();
        QVERIFY(m_session->tryOut()->isEmpty());
        QCOMPARE(m_session->shown(), m_session->valuation());
        m_session->undoStack().redo();
        m_session->undoStack().redo();
        QCOMPARE(m_session->shown()->value(), second);
        QVERIFY(m_session->resetTryOut());
        QVERIFY(m_session->tryOut()->isEmpty());
        m_session->undoStack().undo();
        QCOMPARE(m_session->shown()->value(), second);
    }

    void anEndedTryOutCanBeBroughtBack() {
        m_session->tryFact(0, m_session->subject()->facts[0] + 20);
        const Money tried = m_session->shown()->value();
        m_session->endTryOut();
        QVERIFY(!m_session->isTrying());
        QCOMPARE(m_session->shown(), m_session->valuation());
        m_session->undoStack().undo();
        QCOMPARE(m_session->shown()->value(), tried);
    }

    void theRecordedFactIsNoChange() {
        const double recorded = m_session->subject()->facts[0];
        m_session->tryFact(0, recorded + 20);
        m_session->tryFact(0, recorded);
        QVERIFY(m_session->tryOut()->isEmpty());
    }

    void aTriedDateLeavesTheDateOfTheProjectAsItWas() {
        const Date date = m_session->valuationDate();
        QVERIFY(m_session->tryDate(Date(2022, 1, 1)));
        QCOMPARE(m_session->shown()->valuationDate(), Date(2022, 1, 1));
        QCOMPARE(m_session->valuationDate(), date);
        QVERIFY(m_session->project().settings().valuationDate != std::optional(Date(2022, 1, 1)));
    }

    void eachDwellingKeepsItsOwnTryOut() {
        m_session->tryFact(0, m_session->subject()->facts[0] + 20);
        const Money tried = m_session->shown()->value();
        m_session->show("1008");
        QVERIFY(!m_session->isTrying());
        QCOMPARE(m_session->shown(), m_session->valuation());
        m_session->show("1007");
        QCOMPARE(m_session->shown()->value(), tried);
        // What is undone is brought in view.
        m_session->show("1008");
        m_session->undoStack().undo();
        QCOMPARE(m_session->subject()->id, std::string("1007"));
    }

    void valuingAllStoresTheRecordedValueDuringATryOut() {
        m_session->tryFact(0, m_session->subject()->facts[0] + 60);
        m_session->valueAll();
        waitUntilFree();
        const auto stored = m_session->project().valuationsOf("1007").value();
        QCOMPARE(stored.size(), std::size_t(1));
        QCOMPARE(stored.front().value, m_session->valuation()->value());
    }

    void theReadingFollowsTheTryOut() {
        ValuationReader reader(*m_session);
        QTRY_VERIFY_WITH_TIMEOUT(reader.reading() != nullptr, patience);
        QCOMPARE(reader.reading()->ranking.size(), m_session->shown()->parts().eligibility.sales);
        QVERIFY(!reader.reading()->influence.empty());
        const std::string id = m_session->valuation()->matrix().front().saleId;
        QVERIFY(m_session->tryWithoutSale(id, true));
        QVERIFY2(reader.reading() == nullptr, "figures of the former value are gone at once");
        QTRY_VERIFY_WITH_TIMEOUT(reader.reading() != nullptr, patience);
        for (const SaleInfluence& one : reader.reading()->influence) QVERIFY(one.saleId != id);
    }

    void theDifferenceWithAStoredValueAddsUpToTheCent() {
        m_session->valueAll();
        waitUntilFree();
        m_session->fit({"ols", {}});
        waitUntilFree();
        m_session->setValuationDate(Date(2023, 1, 1));
        const auto stored = m_session->project().valuationsOf("1007").value();
        const auto comparison =
            compareWithStored(m_session->project().file(), stored.front().number, *m_session->market().valuer,
                              m_session->request(), m_session->valuation(), Progress::none());
        QVERIFY(comparison);
        QCOMPARE(comparison->change.from, stored.front().value);
        QCOMPARE(comparison->change.to, m_session->valuation()->value());
        QCOMPARE(sumOf(comparison->change), comparison->change.difference().cents());
    }

private:
    void waitUntilFree() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), patience); }
    [[nodiscard]] std::size_t auditRows() const {
        return m_session->project().auditLog().entries().value().size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TryOutTest)
#include "try_out_test.moc"
