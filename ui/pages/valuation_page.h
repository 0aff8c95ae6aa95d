#pragma once

#include <QWidget>
#include <optional>
#include <string>

#include "ui/report/explanation.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTabWidget;
class QToolButton;

namespace herleid {

class ComparePanel;
class DwellingFinder;
class EvidenceMap;
class FactsTab;
class InfluenceTab;
class LedgerTab;
class MatrixTab;
class PairTab;
class RankingTab;
class SalePanel;
class TryOutBanner;
class TryOutPanel;
class ValuationReader;
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
    enum Tab { BuildUp, Matrix, Influence, Ranking, Record, Tabs };  ///< SideBySide stands after them while a dwelling is pinned
    static constexpr int SideBySide = Tabs;
    void showTab(int tab);
    [[nodiscard]] QTabBar& tabs();
    void copyTableInView();
    /// Closes the sale or the comparison beside the tabs; false where none is there.
    bool closeSide();
    /// Chooses a comparable sale everywhere at once; number: column of the matrix, 0 for none.
    void chooseSale(int number);
    [[nodiscard]] int chosenSale() const { return m_chosenSale; }
    /// Something about the value in view is still being calculated.
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] MatrixTab& matrixTab() { return *m_matrix; }
    [[nodiscard]] LedgerTab& ledgerTab() { return *m_ledger; }
    [[nodiscard]] PairTab& pairTab() { return *m_pair; }
    /// Pins the dwelling in view, or lets go of the pinned one.
    void setPinned(bool pinned);
    [[nodiscard]] DwellingFinder& finder() { return *m_finder; }

signals:
    void fitRequested();
    void importRequested();
    void factEditRequested(int feature);
    /// Write the valuation in view as PDF.
    void pdfRequested();
    /// Write what is recorded about the dwelling in view as PDF.
    void disclosureRequested();
    void documentsRequested();
    void dossierRequested();

private:
    enum Side { TryOutSide, SaleSide, CompareSide };
    [[nodiscard]] QWidget* makeValuation();
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeEmptyState();
    void connectValuation();
    void refresh();
    void refreshTryOut();
    void refreshChoice();
    void refreshSide(int wanted = -1);
    void refreshEmptyState();
    void fitSide();
    void strike(int number);

    Session& m_session;
    std::optional<Explanation> m_explanation;
    ValuationReader* m_reader;
    DwellingFinder* m_finder;
    EvidenceMap* m_map;
    QStackedWidget* m_stack = nullptr;
    TryOutBanner* m_banner = nullptr;
    ValuationHeader* m_header = nullptr;
    QTabWidget* m_tabs = nullptr;
    LedgerTab* m_ledger = nullptr;
    MatrixTab* m_matrix = nullptr;
    InfluenceTab* m_influence = nullptr;
    RankingTab* m_ranking = nullptr;
    FactsTab* m_factsTab = nullptr;
    PairTab* m_pair = nullptr;
    QTabWidget* m_side = nullptr;
    TryOutPanel* m_tryOut = nullptr;
    SalePanel* m_sale = nullptr;
    ComparePanel* m_compare = nullptr;
    QToolButton* m_closeSide = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_emptyAction = nullptr;
    int m_chosenSale = 0;
    std::string m_chosenSaleId;  // stays chosen while a try-out gives it another number
    bool m_wasTrying = false;
};

}  // namespace herleid
