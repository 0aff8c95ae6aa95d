#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace herleid {

struct Error;
class OverviewTab;
class RowsView;
class Session;

/// What is in the project: where it came from, its dwellings and its sales.
class DataPage : public QWidget {
    Q_OBJECT
public:
    enum Tab { Overview, Dwellings, Sales, Tabs };

    explicit DataPage(Session& session, QWidget* parent = nullptr);
    void retranslate();
    void applyTheme();
    void showTab(int tab);
    [[nodiscard]] RowsView& dwellings() { return *m_dwellings; }
    [[nodiscard]] RowsView& sales() { return *m_sales; }
    /// Something in view is still being read.
    [[nodiscard]] bool isReading() const;

signals:
    void importRequested();
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
    RowsView* m_sales;
};

}  // namespace herleid
