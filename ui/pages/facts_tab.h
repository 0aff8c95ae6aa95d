#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace herleid {

class FactDelegate;
class FactsModel;
class Session;

/// What is recorded about the dwelling in view, the way to change it, and the way to only try another value.
class FactsTab : public QWidget {
    Q_OBJECT
public:
    explicit FactsTab(Session& session, QWidget* parent = nullptr);
    [[nodiscard]] FactsModel& model() { return *m_model; }
    void refresh();
    void retranslate();
    void applyTheme();

signals:
    void editRequested(int feature);

private:
    void editChosen();
    void tryChosen();
    void refreshAction();

    Session& m_session;
    FactsModel* m_model;
    QTableView* m_table;
    FactDelegate* m_delegate;
    QPushButton* m_try;
    QPushButton* m_edit;
    QLabel* m_note;
};

}  // namespace herleid
