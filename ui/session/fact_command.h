#pragma once

#include <QCoreApplication>
#include <QUndoCommand>

#include "ui/session/session.h"

namespace herleid {

/// The change of one fact, as the undo stack keeps it. The fact was written before the command is pushed, so
/// the first redo does nothing. What can no longer be written (the file is locked, say) becomes obsolete.
class FactCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(herleid::FactCommand)
public:
    FactCommand(Session& session, FactRecord former, FactRecord record, const QString& label)
        : m_session(session), m_former(std::move(former)), m_record(std::move(record)) {
        setText(tr("change of %1").arg(label));
    }

    void redo() override {
        if (m_isFirst) {
            m_isFirst = false;
            return;
        }
        if (!m_session.writeFact(m_record)) setObsolete(true);
    }
    void undo() override {
        if (!m_session.writeFact(m_former)) setObsolete(true);
    }

private:
    Session& m_session;
    FactRecord m_former;
    FactRecord m_record;
    bool m_isFirst = true;
};

}  // namespace herleid
