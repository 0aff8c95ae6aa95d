#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "ui/report/explanation.h"

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace herleid {

class FactsTab;
class LedgerModel;
class LedgerView;
class MapView;
class MatrixModel;
class MatrixView;
class SearchModel;
class Session;
class ValuationHeader;

/// Find a dwelling, see its value, and everything that explains it.
class ValuationPage : public QWidget {
    Q_OBJECT
public:
    explicit ValuationPage(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();
    void focusSearch();
    void showTab(int tab);  ///< 0 build-up, 1 matrix, 2 facts

signals:
    void fitRequested();
    void importRequested();
    void factEditRequested(int feature);
    /// Write the valuation in view as PDF.
    void pdfRequested();

private:
    [[nodiscard]] QWidget* makeFinder();
    [[nodiscard]] QWidget* makeValuation();
    [[nodiscard]] QWidget* makeEmptyState();
    void search();
    void refresh();
    void refreshMap();
    void refreshMapCaption();
    void refreshEmptyState();
    void chooseSale(int number);
    void copyTableInView();

    Session& m_session;
    std::optional<Explanation> m_explanation;
    SearchModel* m_found;
    LedgerModel* m_ledger;
    MatrixModel* m_matrix;
    QTimer* m_searchTimer;
    QLineEdit* m_searchField = nullptr;
    QAction* m_searchIcon = nullptr;
    QLabel* m_searchNote = nullptr;
    QListView* m_results = nullptr;
    MapView* m_map = nullptr;
    QLabel* m_mapCaption = nullptr;
    QStackedWidget* m_stack = nullptr;
    ValuationHeader* m_header = nullptr;
    QTabWidget* m_tabs = nullptr;
    LedgerView* m_ledgerView = nullptr;
    MatrixView* m_matrixView = nullptr;
    FactsTab* m_factsTab = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_emptyAction = nullptr;
};

}  // namespace herleid
