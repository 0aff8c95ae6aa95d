#pragma once

#include <QCoreApplication>
#include <QUndoCommand>

#include "ui/session/session.h"

namespace herleid {

/// One step of a try-out, as the undo stack keeps it: the whole try-out before and after. Writes nothing.
class TryOutCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(herleid::TryOutCommand)
public:
    TryOutCommand(Session& session, std::string propertyId, TryOut before, TryOut after, const QString& what)
        : m_session(session),
          m_propertyId(std::move(propertyId)),
          m_before(std::move(before)),
          m_after(std::move(after)) {
        setText(tr("try-out: %1").arg(what));
    }

    void redo() override { m_session.putTryOut(m_propertyId, m_after); }
    void undo() override { m_session.putTryOut(m_propertyId, m_before); }

    /// What the step is called, before the words of the command.
    [[nodiscard]] static QString factText(const QString& fact, const QString& from, const QString& to) {
        return tr("%1 %2 → %3").arg(fact, from, to);
    }
    [[nodiscard]] static QString strikeText(const QString& sale) { return tr("sale %1 left out").arg(sale); }
    [[nodiscard]] static QString restoreText(const QString& sale) { return tr("sale %1 put back").arg(sale); }
    [[nodiscard]] static QString dateText(const QString& date) { return tr("valuation date %1").arg(date); }
    [[nodiscard]] static QString resetText() { return tr("all changes taken back"); }

private:
    Session& m_session;
    std::string m_propertyId;
    TryOut m_before;
    TryOut m_after;
};

}  // namespace herleid
