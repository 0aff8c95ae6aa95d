#pragma once

#include <QCoreApplication>
#include <QUndoCommand>

#include "ui/session/session.h"

namespace herleid {

/// Decisions about findings, as the undo stack keeps them: written before the command is pushed, so that the first redo
/// does nothing. Undoing appends the decisions that held before.
class FindingCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(herleid::FindingCommand)
public:
    FindingCommand(Session& session, std::vector<std::pair<std::string, FindingDecision>> former, FindingState state,
                   std::string note)
        : m_session(session), m_former(std::move(former)), m_state(state), m_note(std::move(note)) {
        setText(m_former.size() == 1 ? tr("decision about a finding")
                                     : tr("decision about %1 findings").arg(m_former.size()));
    }
    void redo() override {
        if (std::exchange(m_isFirst, false)) return;
        std::vector<std::string> keys;
        for (const auto& [key, decision] : m_former) keys.push_back(key);
        if (!m_session.writeFindingDecisions(keys, m_state, m_note)) setObsolete(true);
    }
    void undo() override {
        for (const auto& [key, decision] : m_former)
            if (!m_session.writeFindingDecisions({key}, decision.state, decision.note)) setObsolete(true);
    }

private:
    Session& m_session;
    std::vector<std::pair<std::string, FindingDecision>> m_former;
    FindingState m_state;
    std::string m_note;
    bool m_isFirst = true;
};

/// A decision about a sale; the same way.
class SaleDecisionCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(herleid::SaleDecisionCommand)
public:
    SaleDecisionCommand(Session& session, std::string saleId, std::optional<LoggedSaleDecision> former,
                        SaleDecision decision, std::string reason)
        : m_session(session),
          m_saleId(std::move(saleId)),
          m_former(std::move(former)),
          m_decision(decision),
          m_reason(std::move(reason)) {
        setText(tr("decision about sale %1").arg(QString::fromStdString(m_saleId)));
    }
    void redo() override {
        if (std::exchange(m_isFirst, false)) return;
        if (!m_session.writeSaleDecision(m_saleId, m_decision, m_reason)) setObsolete(true);
    }
    void undo() override {
        const bool done = m_former ? m_session.writeSaleDecision(m_saleId, m_former->decision, m_former->reason)
                                   : m_session.writeSaleDecision(m_saleId, SaleDecision::Withdrawn,
                                                                 tr("undone: %1").arg(QString::fromStdString(m_reason)).toStdString());
        if (!done) setObsolete(true);
    }

private:
    Session& m_session;
    std::string m_saleId;
    std::optional<LoggedSaleDecision> m_former;
    SaleDecision m_decision;
    std::string m_reason;
    bool m_isFirst = true;
};

/// Other norms for the ratios.
class NormsCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(herleid::NormsCommand)
public:
    NormsCommand(Session& session, std::vector<RatioNorm> former, std::vector<RatioNorm> norms)
        : m_session(session), m_former(std::move(former)), m_norms(std::move(norms)) {
        setText(tr("norms for the ratios"));
    }
    void redo() override {
        if (!std::exchange(m_isFirst, false) && !m_session.writeNorms(m_norms)) setObsolete(true);
    }
    void undo() override {
        if (!m_session.writeNorms(m_former)) setObsolete(true);
    }

private:
    Session& m_session;
    std::vector<RatioNorm> m_former;
    std::vector<RatioNorm> m_norms;
    bool m_isFirst = true;
};

/// A value of the BAG that became the recorded one, and with it the finding that told of the difference. Undoing sets back
/// both.
class TakeOverCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(herleid::TakeOverCommand)
public:
    TakeOverCommand(Session& session, TakenOver taken, std::string reason, const QString& label)
        : m_session(session), m_taken(std::move(taken)), m_reason(std::move(reason)) {
        setText(tr("BAG value of %1").arg(label));
    }
    void redo() override {
        if (std::exchange(m_isFirst, false)) return;
        if (!m_session.writeTakeOver(m_taken.propertyId, m_taken.feature, m_reason, m_taken.finding)) setObsolete(true);
    }
    void undo() override {
        if (!m_session.writeBackTakeOver(m_taken)) setObsolete(true);
    }

private:
    Session& m_session;
    TakenOver m_taken;
    std::string m_reason;
    bool m_isFirst = true;
};

/// A screening of all sales. Doing and undoing are jobs: a project may have a million sales.
class ScreeningCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(herleid::ScreeningCommand)
public:
    ScreeningCommand(Session& session, ScreeningSettings settings, ScreeningReport report)
        : m_session(session), m_settings(std::move(settings)), m_report(std::move(report)) {
        setText(tr("screening of the sales"));
    }
    void redo() override {
        if (!std::exchange(m_isFirst, false)) m_session.screen(m_settings, false);
    }
    void undo() override { m_session.undoScreening(m_report); }

private:
    Session& m_session;
    ScreeningSettings m_settings;
    ScreeningReport m_report;
    bool m_isFirst = true;
};

}  // namespace herleid
