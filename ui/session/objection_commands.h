#pragma once

#include <QCoreApplication>
#include <QUndoCommand>
#include <utility>

#include "ui/session/objection_desk.h"

namespace herleid {

/// A new case. Undoing withdraws it: its number and history stay in the project.
class NewObjectionCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(herleid::NewObjectionCommand)
public:
    NewObjectionCommand(ObjectionDesk& desk, Objection objection) : m_desk(desk), m_objection(std::move(objection)) {
        setText(tr("objection %1").arg(m_objection.number));
    }
    void redo() override {
        if (!std::exchange(m_isFirst, false) && !m_desk.write(m_objection)) setObsolete(true);
    }
    void undo() override {
        Objection withdrawn = m_objection;
        withdrawn.state = ObjectionState::Withdrawn;
        if (!m_desk.write(withdrawn)) setObsolete(true);
    }

private:
    ObjectionDesk& m_desk;
    Objection m_objection;
    bool m_isFirst = true;
};

/// One edit of a case: the whole case before and after.
class ObjectionCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(herleid::ObjectionCommand)
public:
    ObjectionCommand(ObjectionDesk& desk, Objection before, Objection after, const QString& what)
        : m_desk(desk), m_before(std::move(before)), m_after(std::move(after)) {
        setText(tr("objection %1: %2").arg(m_after.number).arg(what));
    }
    void redo() override {
        if (!std::exchange(m_isFirst, false) && !m_desk.write(m_after)) setObsolete(true);
    }
    void undo() override {
        if (!m_desk.write(m_before)) setObsolete(true);
    }

    [[nodiscard]] static QString effectText() { return tr("effect taken over"); }

private:
    ObjectionDesk& m_desk;
    Objection m_before;
    Objection m_after;
    bool m_isFirst = true;
};

/// The closing of a case, with the facts it recorded.
class CloseObjectionCommand : public QUndoCommand {
    Q_DECLARE_TR_FUNCTIONS(herleid::CloseObjectionCommand)
public:
    CloseObjectionCommand(ObjectionDesk& desk, ClosedObjection closed) : m_desk(desk), m_closed(std::move(closed)) {
        setText(tr("decision on objection %1").arg(m_closed.before.number));
    }
    void redo() override {
        if (std::exchange(m_isFirst, false)) return;
        if (auto closed = m_desk.writeClosing(m_closed.before.number)) m_closed = std::move(*closed);
        else setObsolete(true);
    }
    void undo() override {
        if (!m_desk.writeReopening(m_closed)) setObsolete(true);
    }

private:
    ObjectionDesk& m_desk;
    ClosedObjection m_closed;
    bool m_isFirst = true;
};

}  // namespace herleid
