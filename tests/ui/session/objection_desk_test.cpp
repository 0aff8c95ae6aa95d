#include "ui/session/objection_desk.h"

#include <QSignalSpy>
#include <QTest>

#include "data/fact_history.h"
#include "tests/ui/session/sitting.h"

using namespace herleid;

/// What is asked of the session about objections: each a revision that can be undone.
class ObjectionDeskTest : public QObject, private Sitting {
    Q_OBJECT
private slots:
    void init() {
        sitDown();
        prepare();
        m_session->show("1007");
        QVERIFY(m_session->valuation());
        m_desk = std::make_unique<ObjectionDesk>(*m_session);
    }
    void cleanup() {
        m_desk.reset();
        standUp();
    }

    void aCaseBeginsWithTheValueInViewOrTheStoredOne() {
        QCOMPARE(m_desk->begun("1007").contestedValue, m_session->valuation()->value());
        QVERIFY(!m_desk->begun("1007").valuation);
        QCOMPARE(m_desk->begun("1008").contestedValue.cents(), std::int64_t{0});
        m_session->valueAll();
        waitUntilFree();
        const Objection begun = m_desk->begun("1008");
        QVERIFY(begun.valuation);
        QCOMPARE(begun.contestedValue, m_session->project().valuation(*begun.valuation)->value());
        QCOMPARE(begun.dueOn, defaultDueDate(begun.receivedOn));
    }

    void aNewCaseIsTakenBackAndMadeAgain() {
        const auto number = m_desk->add(m_desk->begun("1007"));
        QVERIFY(number);
        QCOMPARE(count(), std::size_t{1});
        QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("objection 1"));
        m_session->undoStack().undo();
        QCOMPARE(count(), std::size_t{0});
        m_session->undoStack().redo();
        QCOMPARE(count(), std::size_t{1});
        QCOMPARE(objectionHistory(m_session->project(), *number)->size(), std::size_t{3});
    }

    void everyEditIsOneCommandAndOneAuditRow() {
        Objection one = made();
        const auto rows = m_session->project().auditLog().entries()->size();
        one.raise(GroundKind::Facts).claim = "smaller";
        QVERIFY(m_desk->change(one, "claim"));
        QCOMPARE(m_session->project().auditLog().entries()->size(), rows + 1);
        QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("objection 1: claim"));
        m_session->undoStack().undo();
        QVERIFY(stored().grounds.empty());
        m_session->undoStack().redo();
        QCOMPARE(stored().grounds.front().claim, std::string("smaller"));
        QVERIFY(m_session->project().auditLog().verify().has_value());
    }

    void aGroundIsTriedItsEffectTakenOverAndTriedAgain() {
        Objection one = made();
        one.raise(GroundKind::Facts).claim = "smaller";
        m_desk->change(one, "claim");
        const double area = m_session->subject()->facts[0];
        m_session->show("1008");
        QVERIFY(m_desk->tryGround(stored(), GroundKind::Facts));
        QCOMPARE(m_session->subject()->id, std::string("1007"));
        QVERIFY(m_session->isTrying() && m_session->tryOut()->isEmpty());
        QVERIFY(m_session->tryFact(0, area - 10));
        const ValueChange change = *m_session->tryOutChange();
        QVERIFY(change.difference().cents() < 0);
        QVERIFY(m_desk->takeOverEffect());
        const Objection after = stored();
        const ObjectionGround& ground = after.grounds.front();
        QCOMPARE(ground.tried.facts, (std::map<std::size_t, double>{{0, area - 10}}));
        QCOMPARE(ground.effect->from, change.from);
        QCOMPARE(ground.effect->to, change.to);
        QCOMPARE(ground.effect->modelVersion, m_session->market().model->version);
        m_session->endTryOut();
        QVERIFY(!m_desk->triedGround());
        QVERIFY(m_desk->tryGround(after, GroundKind::Facts));
        QCOMPARE(m_session->tryOut()->facts, ground.tried.facts);
        QCOMPARE(m_session->tryOutChange()->to, change.to);
        // Another try-out is of no ground.
        m_session->show("1008");
        m_session->beginTryOut();
        QVERIFY(!m_desk->triedGround());
        QVERIFY(!m_desk->takeOverEffect());
    }

    // The model values the accepted facts together; the proposal is the contested value with that difference.
    void theProposalIsWhatTheAcceptedTryOutsDoTogether() {
        Objection one = decidable();
        const auto change = m_desk->acceptedChange(one);
        QVERIFY(change);
        Property other = *m_session->subject();
        other.facts.set(0, other.facts[0] - 10);
        QCOMPARE(change->to, m_session->market().valuer->value(other, m_session->request())->value());
        one.contestedValue = one.contestedValue + Money(5'000'000, one.contestedValue.currency());
        QCOMPARE(proposedValue(one, *change), one.contestedValue + (change->to - change->from));
        one.grounds[0].answer = GroundAnswer::Rejected;
        QVERIFY(!m_desk->acceptedChange(one));
    }

    void closingRecordsTheFactAndIsUndoneAndRedone() {
        Objection one = decidable();
        QSignalSpy refusals(m_desk.get(), &ObjectionDesk::refused);
        QVERIFY(!m_desk->close(one.number));
        QCOMPARE(refusals.size(), 1);
        const double area = m_session->subject()->facts[0];
        QVERIFY(m_desk->change(one, "decision"));
        QVERIFY(m_desk->close(one.number));
        QCOMPARE(m_session->subject()->facts[0], area - 10);
        QCOMPARE(m_session->subject()->provenanceOf(0).source, std::string("objection 1"));
        QVERIFY(stored().state == ObjectionState::Closed);
        m_session->undoStack().undo();
        QCOMPARE(m_session->subject()->facts[0], area);
        QVERIFY(stored().state == ObjectionState::Open);
        m_session->undoStack().redo();
        QCOMPARE(m_session->subject()->facts[0], area - 10);
        QVERIFY(stored().state == ObjectionState::Closed);
        QCOMPARE(factHistory(m_session->project(), "1007")->size(), std::size_t{3});
    }

    void nothingIsWrittenWhileAJobWrites() {
        Objection one = decidable();
        m_desk->change(one, "decision");
        m_session->fit({});
        QVERIFY(m_session->isBusy());
        QVERIFY(!m_desk->mayWrite());
        QVERIFY(!m_desk->add(m_desk->begun("1008")));
        one.reference = "later";
        QVERIFY(!m_desk->change(one, "file"));
        QVERIFY(!m_desk->close(one.number));
        m_session->cancelJob();
        waitUntilFree();
        QVERIFY(stored().reference.empty());
    }

private:
    [[nodiscard]] std::size_t count() const { return objections(m_session->project())->size(); }
    [[nodiscard]] Objection stored() const { return objection(m_session->project(), 1).value(); }
    [[nodiscard]] Objection made() {
        m_desk->add(m_desk->begun("1007"));
        return stored();
    }
    /// One accepted ground with ten square metres less, and a decision; not written.
    [[nodiscard]] Objection decidable() {
        Objection one = made();
        ObjectionGround& ground = one.raise(GroundKind::Facts);
        ground.claim = "smaller";
        ground.tried.facts[0] = m_session->subject()->facts[0] - 10;
        ground.answer = GroundAnswer::Accepted;
        ground.answerText = "measured";
        one.outcome = ObjectionOutcome::PartlyUpheld;
        one.newValue = one.contestedValue;
        one.reason = "the area";
        return one;
    }

    std::unique_ptr<ObjectionDesk> m_desk;
};

QTEST_MAIN(ObjectionDeskTest)
#include "objection_desk_test.moc"
