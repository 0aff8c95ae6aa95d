#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace herleid {

class FactsModel;
class Session;

/// What is recorded about the dwelling in view, and the way to change it.
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
    void refreshAction();

    Session& m_session;
    FactsModel* m_model;
    QTableView* m_table;
    QPushButton* m_edit;
    QLabel* m_note;
};

}  // namespace herleid
