#pragma once

#include <vector>

#include "data/fact_history.h"
#include "ui/widgets/room.h"

class QLabel;
class QPushButton;
class QTableView;

namespace herleid {

class FactDelegate;
class FactHistoryModel;
class FactsModel;
class PartsModel;
class Session;

/// What is recorded about the dwelling in view, where each fact comes from and what it was before; the way to change it,
/// to confirm it, and to only try another value.
class FactsTab : public WrappingPage {
    Q_OBJECT
public:
    explicit FactsTab(Session& session, QWidget* parent = nullptr);
    [[nodiscard]] FactsModel& model() { return *m_model; }
    [[nodiscard]] FactHistoryModel& history() { return *m_history; }
    [[nodiscard]] PartsModel& parts() { return *m_parts; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    void refresh();
    void retranslate();
    void applyTheme();

signals:
    void editRequested(int feature);
    /// Write what is recorded about this dwelling as PDF.
    void disclosureRequested();
    /// One file from which a court recomputes the value.
    void documentsRequested();
    void dossierRequested();

private:
    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makeBelow();
    void connectAll();
    void editChosen();
    void tryChosen();
    void verifyChosen();
    void refreshAction();
    void refreshHistory();
    void readRecord();

    Session& m_session;
    std::vector<FactChange> m_changes;   // of the dwelling in view
    FactsModel* m_model;
    FactHistoryModel* m_history;
    PartsModel* m_parts;
    QTableView* m_table;
    QTableView* m_historyTable;
    QTableView* m_partsTable;
    QWidget* m_partsPanel = nullptr;
    FactDelegate* m_delegate;
    QPushButton* m_try;
    QPushButton* m_edit;
    QPushButton* m_verify;
    QPushButton* m_disclose;
    QPushButton* m_documents;
    QPushButton* m_dossier;
    QLabel* m_note;
    QLabel* m_historyTitle;
    QLabel* m_noHistory;
    QLabel* m_partsTitle;
};

}  // namespace herleid
