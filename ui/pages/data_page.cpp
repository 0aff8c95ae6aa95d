#include "ui/pages/data_page.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/pages/data/findings_tab.h"
#include "ui/pages/data/log_tab.h"
#include "ui/pages/data/overview_tab.h"
#include "ui/pages/data/rows_view.h"
#include "ui/pages/data/sales_tab.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

namespace herleid {

DataPage::DataPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_import(new QPushButton),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_overview(new OverviewTab(session)),
      m_dwellings(new RowsView(session, RowTable::Properties)),
      m_sales(new SalesTab(session)),
      m_findings(new FindingsTab(session)),
      m_log(new LogTab(session)) {
    setPage(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::four, space::three, space::four, space::two);
    layout->setSpacing(space::two);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_import, 0, Qt::AlignTop);
    layout->addLayout(top);
    auto* contents = new QVBoxLayout;
    contents->setSpacing(0);
    contents->addWidget(m_tabs, 0, Qt::AlignLeft);
    contents->addWidget(m_pages, 1);
    layout->addLayout(contents, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // In the order of Tab.
    for (QWidget* page : {static_cast<QWidget*>(m_overview), static_cast<QWidget*>(m_dwellings),
                          static_cast<QWidget*>(m_sales), static_cast<QWidget*>(m_findings),
                          static_cast<QWidget*>(m_log)}) {
        m_pages->addWidget(page);
        m_tabs->addTab(QString());
    }
    setFontScale(*m_title, fontScale::display, true);
    m_import->setProperty("primary", true);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_import, &QPushButton::clicked, this, &DataPage::importRequested);
    connect(m_overview, &OverviewTab::undoRequested, this, &DataPage::undoImportRequested);
    connect(m_dwellings, &RowsView::dwellingRequested, this, &DataPage::open);
    connect(m_dwellings, &RowsView::failed, this, &DataPage::failed);
    connect(m_sales, &SalesTab::dwellingRequested, this, &DataPage::open);
    connect(m_sales, &SalesTab::screeningRequested, this, &DataPage::screeningRequested);
    connect(m_sales, &SalesTab::failed, this, &DataPage::failed);
    connect(m_findings, &FindingsTab::dwellingRequested, this, &DataPage::open);
    connect(m_findings, &FindingsTab::saleRequested, this, &DataPage::showSale);
    connect(m_findings, &FindingsTab::failed, this, &DataPage::failed);
    connect(m_log, &LogTab::failed, this, &DataPage::failed);
    connect(&session, &Session::projectChanged, this, &DataPage::refresh);
    connect(&session, &Session::jobChanged, this, [this] { m_import->setEnabled(!m_session.isBusy()); });
    retranslate();
}

void DataPage::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

bool DataPage::isReading() const {
    if (!isVisible()) return false;
    switch (m_tabs->currentIndex()) {
        case Dwellings:
            return m_dwellings->isReading();
        case Sales:
            return m_sales->isReading();
        case Findings:
            return m_findings->isReading();
        case Log:
            return m_log->isReading();
        default:
            return false;
    }
}

void DataPage::open(const QString& propertyId) {
    m_session.show(propertyId.toStdString());
    emit dwellingRequested();
}

void DataPage::showSale(const QString& saleId) {
    showTab(Sales);
    m_sales->rows().find(saleId);
}

void DataPage::refresh() {
    m_import->setEnabled(!m_session.isBusy());
    const QString title =
        m_session.isOpen() ? QString::fromStdString(m_session.project().settings().title) : QString();
    m_title->setText(title.isEmpty() ? tr("Data") : title);
}

void DataPage::retranslate() {
    m_import->setText(tr("Import a file…"));
    const QStringList names{tr("Overview"), tr("Dwellings"), tr("Sales"), tr("Findings"), tr("Log")};
    for (int tab = 0; tab < Tabs; ++tab) m_tabs->setTabText(tab, names[tab]);
    m_tabs->setAccessibleName(tr("What is in the project"));
    m_overview->retranslate();
    m_dwellings->retranslate();
    m_sales->retranslate();
    m_findings->retranslate();
    m_log->retranslate();
    refresh();
}

void DataPage::applyTheme() {
    m_import->setIcon(Theme::iconOnAccent("import"));
    m_dwellings->applyTheme();
    m_sales->applyTheme();
    m_findings->applyTheme();
    m_log->applyTheme();
}

}  // namespace herleid
