#pragma once

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace herleid {

class Session;
class TextTableView;

/// What is tried on the dwelling in view, each change with a way back, and the difference with the recorded value as a
/// ledger of its own.
class TryOutPanel : public QWidget {
    Q_OBJECT
public:
    explicit TryOutPanel(Session& session, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void applyTheme();

private:
    void refreshChanges();
    void addChange(const QString& text, const QString& undoName, std::function<void()> back);

    Session& m_session;
    QLabel* m_figures;
    QLabel* m_dateLabel;
    QDateEdit* m_date;
    QLabel* m_hint;
    QVBoxLayout* m_changes;
    QLabel* m_differenceTitle;
    TextTableView* m_difference;
};

}  // namespace herleid
