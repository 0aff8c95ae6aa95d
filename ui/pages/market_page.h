#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace herleid {

class ModelsModel;
class Session;

/// The model of the market: its versions, how well the current one describes the sales, and what its reader
/// must know.
class MarketPage : public QWidget {
    Q_OBJECT
public:
    explicit MarketPage(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();

signals:
    void fitRequested();
    void valueAllRequested();

private:
    void refresh();
    void refreshSummary();
    void refreshActions();
    [[nodiscard]] qlonglong chosenVersion() const;

    Session& m_session;
    ModelsModel* m_models;
    QLabel* m_title;
    QLabel* m_empty;
    QTableView* m_table;
    QPushButton* m_use;
    QPushButton* m_fit;
    QPushButton* m_valueAll;
    QLabel* m_summaryTitle;
    QLabel* m_summary;
    QLabel* m_notesTitle;
    QLabel* m_notes;
};

}  // namespace herleid
