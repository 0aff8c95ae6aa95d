#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace herleid {

class ImportsModel;
class Session;

/// What is in the project, and the files it came from.
class OverviewTab : public QWidget {
    Q_OBJECT
public:
    explicit OverviewTab(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void refresh();

signals:
    void undoRequested(qlonglong import);

private:
    void refreshUndo();
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString factsText() const;

    Session& m_session;
    ImportsModel* m_imports;
    QLabel* m_summary;
    QLabel* m_facts;
    QLabel* m_importsTitle;
    QPushButton* m_undo;
    QLabel* m_empty;
    QTableView* m_table;
};

}  // namespace herleid
