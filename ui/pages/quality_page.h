#pragma once

#include <QWidget>
#include <functional>

#include "model/facts/result.h"

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace herleid {

class Plot;
struct QualityExport;
struct AlgorithmUse;
struct DocumentSender;
class LatestJob;
class MunicipalitiesTab;
class PortfolioMap;
class QualityReader;
class RivalsTab;
class SaleListTab;
class Session;
class TextTableView;
class YearChangeTab;

/// The place Quality: how good and how fair the values are. The verdict first, then the figures, the groups, the
/// charts and the sales that ask for a look. It reads once somebody looks, beside the window's thread.
class QualityPage : public QWidget {
    Q_OBJECT
public:
    enum Tab { Figures, Groups, Charts, Crossed, Map, Farthest, Influential, Compare, Municipalities, Change, Tabs };

    explicit QualityPage(Session& session, QWidget* parent = nullptr);
    void showTab(int tab);
    [[nodiscard]] QTabBar& tabs() { return *m_tabs; }
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] TextTableView& table(Tab tab) const;
    [[nodiscard]] RivalsTab& rivals() { return *m_rivals; }
    [[nodiscard]] MunicipalitiesTab& municipalities() { return *m_municipalities; }
    [[nodiscard]] YearChangeTab& change() { return *m_change; }
    /// Writes the report for the supervisor: .pdf, .html or .xlsx, or .json for other municipalities. Tells reportWritten() or
    /// failed().
    void writeReport(const QString& file);
    /// The model card (.pdf or .html) and the entry for the Algoritmeregister; told as the report is.
    void writeModelCard(const QString& file);
    void writeAlgorithmEntry(const QString& file, const AlgorithmUse& use);
    [[nodiscard]] PortfolioMap& map() { return *m_map; }
    void retranslate();
    void applyTheme();

signals:
    void dwellingRequested();
    /// Somebody wants to see what was decided about a sale.
    void saleRequested(const QString& saleId);
    void fitRequested();
    void normsRequested();
    void algorithmEntryRequested();
    void reportWritten(const QString& file);
    void failed(const herleid::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeContents();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeGroups();
    [[nodiscard]] QWidget* makeCharts();
    [[nodiscard]] QWidget* makeCrossed();
    void connectAll();
    void refresh();
    void refreshWaiting();
    void fill();
    void fillGroups();
    void fitVerdict();
    void fillCrossed();
    void fillChoices();
    void fillSales();
    void readOwn();
    [[nodiscard]] QMenu* makeReportMenu();
    void askReport(const QString& suffix);
    void askModelCard();
    void write(const QString& file, std::function<Result<QByteArray>()> make);
    [[nodiscard]] DocumentSender sender() const;
    [[nodiscard]] QualityExport exported() const;

    Session& m_session;
    QualityReader* m_reader;
    QLabel* m_title;
    QLabel* m_verdict;
    QLabel* m_dayLabel;
    QComboBox* m_day;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QStackedWidget* m_states;
    QLabel* m_waitingText;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    TextTableView* m_figures;
    QLabel* m_groupLabel;
    QComboBox* m_group;
    QLabel* m_groupNote;
    TextTableView* m_groups;
    Plot* m_equity;
    Plot* m_months;
    Plot* m_ratios;
    QLabel* m_crossLabel;
    QComboBox* m_down;
    QComboBox* m_across;
    TextTableView* m_crossed;
    SaleListTab* m_farthest;
    SaleListTab* m_influential;
    QPushButton* m_norms;
    QLabel* m_figuresNote;
    PortfolioMap* m_map;
    RivalsTab* m_rivals;
    MunicipalitiesTab* m_municipalities;
    YearChangeTab* m_change;
    QPushButton* m_report;
    QAction* m_writeReport = nullptr;
    QAction* m_writeCard = nullptr;
    QAction* m_writeEntry = nullptr;
    LatestJob* m_writing;
    LatestJob* m_exchanging;
};

}  // namespace herleid
