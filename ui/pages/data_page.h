#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace herleid {

struct Error;
class FindingsTab;
class LogTab;
class OverviewTab;
class RowsView;
class SalesTab;
class Session;

/// What is in the project: where it came from, its dwellings, its sales, what the checks find in them, and what was done to it.
class DataPage : public QWidget {
    Q_OBJECT
public:
    enum Tab { Overview, Dwellings, Sales, Findings, Log, Tabs };

    explicit DataPage(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();
    void showTab(int tab);
    [[nodiscard]] QTabBar& tabs() { return *m_tabs; }
    [[nodiscard]] RowsView& dwellings() { return *m_dwellings; }
    [[nodiscard]] SalesTab& sales() { return *m_sales; }
    [[nodiscard]] FindingsTab& findings() { return *m_findings; }
    [[nodiscard]] LogTab& log() { return *m_log; }
    /// The sale in the table of all sales, with what was decided about it; the keys go there.
    void showSale(const QString& saleId);
    /// Something in view is still being read.
    [[nodiscard]] bool isReading() const;

signals:
    void importRequested();
    void undoImportRequested(qlonglong import);
    void screeningRequested();
    void dwellingRequested();
    void failed(const herleid::Error& error);

private:
    void refresh();
    void open(const QString& propertyId);

    Session& m_session;
    QLabel* m_title;
    QPushButton* m_import;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    OverviewTab* m_overview;
    RowsView* m_dwellings;
    SalesTab* m_sales;
    FindingsTab* m_findings;
    LogTab* m_log;
};

}  // namespace herleid
