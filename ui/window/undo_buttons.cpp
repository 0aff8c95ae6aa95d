#include "ui/window/undo_buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QUndoStack>

#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

UndoButtons::UndoButtons(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_undo(new QToolButton), m_redo(new QToolButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    for (QToolButton* button : {m_undo, m_redo}) {
        button->setProperty("flat", true);
        button->setProperty("steps", true);
        button->setPopupMode(QToolButton::MenuButtonPopup);
        button->setMenu(new QMenu(button));
        button->installEventFilter(this);
        layout->addWidget(button);
    }
    connect(m_undo, &QToolButton::clicked, this, [this] { undo(1); });
    connect(m_redo, &QToolButton::clicked, this, [this] { redo(1); });
    connect(m_undo->menu(), &QMenu::aboutToShow, this, [this] { fill(*m_undo->menu(), undoSteps(), &UndoButtons::undo); });
    connect(m_redo->menu(), &QMenu::aboutToShow, this, [this] { fill(*m_redo->menu(), redoSteps(), &UndoButtons::redo); });
    for (const auto changed : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&session.undoStack(), changed, this, &UndoButtons::refresh);
    connect(&session, &Session::jobChanged, this, &UndoButtons::refresh);
    refresh();
}

QStringList UndoButtons::undoSteps() const {
    const QUndoStack& stack = m_session.undoStack();
    QStringList names;
    for (int step = stack.index() - 1; step >= 0 && names.size() < steps; --step) names << stack.text(step);
    return names;
}

QStringList UndoButtons::redoSteps() const {
    const QUndoStack& stack = m_session.undoStack();
    QStringList names;
    for (int step = stack.index(); step < stack.count() && names.size() < steps; ++step) names << stack.text(step);
    return names;
}

void UndoButtons::undo(int count) {
    for (; count > 0 && !m_session.isBusy(); --count) m_session.undoStack().undo();
}

void UndoButtons::redo(int count) {
    for (; count > 0 && !m_session.isBusy(); --count) m_session.undoStack().redo();
}

void UndoButtons::fill(QMenu& menu, const QStringList& names, void (UndoButtons::*take)(int)) {
    menu.clear();
    int count = 0;
    for (const QString& name : names) {
        ++count;
        connect(menu.addAction(name), &QAction::triggered, this, [this, take, count] { (this->*take)(count); });
    }
}

// A tool button opens the menu of its arrow by mouse only.
bool UndoButtons::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* button = qobject_cast<QToolButton*>(watched);
        if (button != nullptr && key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            button->menu()->popup(button->mapToGlobal(QPoint()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UndoButtons::refresh() {
    const QUndoStack& stack = m_session.undoStack();
    m_undo->setEnabled(stack.canUndo() && !m_session.isBusy());
    m_redo->setEnabled(stack.canRedo() && !m_session.isBusy());
    const QString undo = stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Nothing to undo");
    const QString redo = stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Nothing to redo");
    m_undo->setToolTip(undo);
    m_undo->setAccessibleName(undo);
    m_redo->setToolTip(redo);
    m_redo->setAccessibleName(redo);
    for (QToolButton* button : {m_undo, m_redo})
        button->setAccessibleDescription(tr("The arrow down, with Alt, lists the last steps"));
}

void UndoButtons::applyTheme() {
    m_undo->setIcon(Theme::icon("undo"));
    m_redo->setIcon(Theme::icon("redo"));
}

}  // namespace herleid
