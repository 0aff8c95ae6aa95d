// What the main window finds again: the place and tab of a project, the dwelling in view, how its room was divided.
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

#include "ui/pages/data/rows_view.h"
#include "ui/pages/data_page.h"
#include "ui/pages/market_page.h"
#include "ui/pages/objections_page.h"
#include "ui/pages/quality_page.h"
#include "ui/pages/valuation_page.h"
#include "ui/pages/value_place.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_copy.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

namespace herleid {

namespace {

/// The part of the window a splitter stands in, and which of its splitters it is: stays the same between two runs.
QString keyOf(QSplitter& splitter) {
    const QWidget* part = splitter.parentWidget();
    while (part != nullptr && !QByteArray(part->metaObject()->className()).startsWith("herleid::")) part = part->parentWidget();
    if (part == nullptr) return {};
    const auto number = part->findChildren<QSplitter*>().indexOf(&splitter);
    return QString::fromLatin1(part->metaObject()->className()).section(QStringLiteral("::"), -1) + u'_' + QString::number(number);
}

}  // namespace

QTabBar* MainWindow::tabs(int place) const {
    switch (place) {
        case Navigation::Data:
            return &m_data->tabs();
        case Navigation::Market:
            return &m_market->tabs();
        case Navigation::Value:
            return &m_valuation->tabs();
        case Navigation::Quality:
            return &m_quality->tabs();
        case Navigation::Objections:
            return &m_objections->tabs();
        default:
            return nullptr;
    }
}

void MainWindow::stepTab(int by) {
    const int place = m_navigation->place();
    QTabBar* bar = place == Navigation::Value && m_value->isList() ? nullptr : tabs(place);
    if (bar == nullptr || bar->count() == 0) return;
    int next = bar->currentIndex();
    do next = (next + by + bar->count()) % bar->count();
    while (next != bar->currentIndex() && !(bar->isTabVisible(next) && bar->isTabEnabled(next)));
    bar->setCurrentIndex(next);
}

// The table that has the focus, otherwise the one of the tab in view.
void MainWindow::copyTableInView() {
    QWidget* page = m_pages->currentWidget();
    QTableView* table = nullptr;
    for (QTableView* one : page->findChildren<QTableView*>())
        if (one->isVisible() && (table == nullptr || one->hasFocus())) table = one;
    if (m_navigation->place() == Navigation::Value && !m_value->isList()) {
        if (!m_session.shown()) return;
        m_valuation->copyTableInView();
    } else if (table == nullptr || table->model() == nullptr) {
        return;
    } else if (auto* rows = qobject_cast<RowsView*>(table->parentWidget())) {
        rows->copySelected(false);
    } else {
        copyTable(*table->model());
    }
    m_messages->tell(MessageBar::Tone::Notice, tr("Copied. It can be pasted in a spreadsheet or a letter."));
}

void MainWindow::rememberPlace() {
    const int place = m_navigation->place();
    if (!m_session.isOpen() || place < 0) return;
    const QTabBar* bar = tabs(place);
    m_session.setPlaceInView({place, bar != nullptr ? bar->currentIndex() : 0});
}

void MainWindow::followTabs() {
    for (int place = 0; place < Navigation::Places; ++place)
        if (QTabBar* bar = tabs(place)) connect(bar, &QTabBar::currentChanged, this, &MainWindow::rememberPlace);
}

void MainWindow::findPlaceAgain() {
    const QString project = QString::fromStdString(m_session.project().file().string());
    const auto view = m_session.preferences().placeInView(project);
    if (const auto ids = m_session.recentDwellings(); !m_session.subject() && !ids.empty() && m_session.project().property(ids.front()))
        m_session.show(ids.front());
    if (!view || view->place < 0 || view->place >= Navigation::Places) {
        const auto sales = m_session.project().saleCount();
        goTo(sales && *sales > 0 ? Navigation::Value : Navigation::Data);
        return;
    }
    if (QTabBar* bar = tabs(view->place); bar != nullptr && view->tab >= 0 && view->tab < bar->count() && bar->isTabVisible(view->tab))
        bar->setCurrentIndex(view->tab);
    goTo(view->place);
}

void MainWindow::rememberDivisions() {
    for (QSplitter* splitter : findChildren<QSplitter*>())
        if (const QString key = keyOf(*splitter); !key.isEmpty()) m_session.setDivision(key, splitter->saveState());
}

void MainWindow::findDivisionsAgain() {
    for (QSplitter* splitter : findChildren<QSplitter*>())
        if (const QByteArray state = m_session.preferences().division(keyOf(*splitter)); !state.isEmpty())
            splitter->restoreState(state);
}

}  // namespace herleid
