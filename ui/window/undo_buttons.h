#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace herleid {

class Session;

/// Undo and redo, and under each the last steps by name: choosing one takes back, or does again, all up to it. Steps
/// that run as a job are followed by no other, so that none is passed over while the job runs.
class UndoButtons : public QWidget {
    Q_OBJECT
public:
    static constexpr int steps = 12;  ///< that are listed; chosen: as many as can be overseen

    explicit UndoButtons(Session& session, QWidget* parent = nullptr);
    /// The names of the steps that can be taken back, the last first; those that can be done again, the next first.
    [[nodiscard]] QStringList undoSteps() const;
    [[nodiscard]] QStringList redoSteps() const;
    void undo(int count);
    void redo(int count);
    void refresh();
    void applyTheme();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(QMenu& menu, const QStringList& names, void (UndoButtons::*take)(int));

    Session& m_session;
    QToolButton* m_undo;
    QToolButton* m_redo;
};

}  // namespace herleid
