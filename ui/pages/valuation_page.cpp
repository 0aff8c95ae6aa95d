#include "ui/pages/valuation_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/facts_tab.h"
#include "ui/pages/valuation/compare_panel.h"
#include "ui/pages/valuation/dwelling_finder.h"
#include "ui/pages/valuation/evidence_map.h"
#include "ui/pages/valuation/influence_tab.h"
#include "ui/pages/valuation/ledger_tab.h"
#include "ui/pages/valuation/matrix_tab.h"
#include "ui/pages/valuation/pair_tab.h"
#include "ui/pages/valuation/ranking_tab.h"
#include "ui/pages/valuation/sale_panel.h"
#include "ui/pages/valuation/try_out_panel.h"
#include "ui/pages/valuation_header.h"
#include "ui/session/session.h"
#include "ui/session/valuation_reader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/facts_model.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/map_view.h"
#include "ui/widgets/matrix_model.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/ranking_model.h"
#include "ui/widgets/room.h"
#include "ui/widgets/table_copy.h"
#include "ui/widgets/text_table.h"
#include "ui/widgets/try_out_banner.h"

namespace herleid {

namespace {

constexpr int sideWidth = 288;  // chosen: a cause and its amount fit beside each other

void dressTabs(QTabWidget& tabs) {
    tabs.setDocumentMode(true);
    tabs.tabBar()->setDrawBase(false);
    tabs.tabBar()->setExpanding(false);
}

}  // namespace

ValuationPage::ValuationPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(new ValuationReader(session, this)),
      m_finder(new DwellingFinder(session)),
      m_map(new EvidenceMap(session)) {
    auto* left = new QSplitter(Qt::Vertical);
    left->setHandleWidth(space::two);
    left->setChildrenCollapsible(false);
    left->addWidget(m_finder);
    left->addWidget(m_map);
    left->setSizes({200, 340});
    left->setMinimumWidth(208);
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(space::two);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeValuation());
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({228, 900});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connectValuation();
    connect(&session, &Session::projectChanged, this, &ValuationPage::refreshEmptyState);
    connect(&session, &Session::valuationChanged, this, &ValuationPage::refresh);
    connect(&session, &Session::jobChanged, this, &ValuationPage::refreshEmptyState);
    retranslate();
}

QWidget* ValuationPage::makeValuation() {
    auto* page = new WrappingPage;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_banner = new TryOutBanner;
    m_header = new ValuationHeader(m_session);
    m_tabs = new QTabWidget;
    dressTabs(*m_tabs);
    m_ledger = new LedgerTab(m_session, *m_reader);
    m_matrix = new MatrixTab(m_session);
    m_influence = new InfluenceTab(m_session, *m_reader);
    m_ranking = new RankingTab(m_session, *m_reader);
    m_factsTab = new FactsTab(m_session);
    m_pair = new PairTab(m_session);
    for (QWidget* tab : {static_cast<QWidget*>(m_ledger), static_cast<QWidget*>(m_matrix),
                         static_cast<QWidget*>(m_influence), static_cast<QWidget*>(m_ranking),
                         static_cast<QWidget*>(m_factsTab), static_cast<QWidget*>(m_pair)})
        m_tabs->addTab(tab, {});
    m_tabs->setTabVisible(SideBySide, false);
    askRoomForCurrentOnly(*m_tabs->findChild<QStackedWidget*>());
    auto* body = new QSplitter;
    body->setHandleWidth(space::two);
    body->setChildrenCollapsible(false);
    body->addWidget(m_tabs);
    body->addWidget(makeSide());
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_header);
    layout->addWidget(body, 1);
    return page;
}

// What explains one thing more deeply, beside the tabs: what is tried, one sale, or an earlier value.
QWidget* ValuationPage::makeSide() {
    m_side = new QTabWidget;
    dressTabs(*m_side);
    m_tryOut = new TryOutPanel(m_session);
    m_sale = new SalePanel(m_session);
    m_compare = new ComparePanel(m_session);
    m_closeSide = new QToolButton;
    m_closeSide->setProperty("flat", true);
    for (QWidget* panel : {static_cast<QWidget*>(m_tryOut), static_cast<QWidget*>(m_sale),
                           static_cast<QWidget*>(m_compare)})
        m_side->addTab(scrolled(*panel), {});
    m_side->setCornerWidget(m_closeSide);
    m_side->hide();
    return m_side;
}

void ValuationPage::connectValuation() {
    connect(m_header, &ValuationHeader::pdfRequested, this, &ValuationPage::pdfRequested);
    connect(m_header, &ValuationHeader::copyRequested, this, &ValuationPage::copyTableInView);
    connect(m_header, &ValuationHeader::tryOutRequested, &m_session, &Session::beginTryOut);
    connect(m_header, &ValuationHeader::pinRequested, this, &ValuationPage::setPinned);
    connect(m_pair, &PairTab::unpinRequested, this, [this] { setPinned(false); });
    connect(m_header, &ValuationHeader::whyRequested, this, [this](qlonglong valuation) {
        m_compare->compare(valuation);
        refreshSide(CompareSide);
    });
    connect(m_banner, &TryOutBanner::resetRequested, &m_session, &Session::resetTryOut);
    connect(m_banner, &TryOutBanner::closeRequested, &m_session, &Session::endTryOut);
    connect(m_factsTab, &FactsTab::editRequested, this, &ValuationPage::factEditRequested);
    connect(m_factsTab, &FactsTab::documentsRequested, this, &ValuationPage::documentsRequested);
    connect(m_factsTab, &FactsTab::dossierRequested, this, &ValuationPage::dossierRequested);
    connect(m_factsTab, &FactsTab::disclosureRequested, this, &ValuationPage::disclosureRequested);
    connect(&m_map->view(), &MapView::chosen, this, &ValuationPage::chooseSale);
    connect(&m_matrix->view(), &MatrixView::chosen, this, &ValuationPage::chooseSale);
    connect(m_ledger, &LedgerTab::chosen, this, &ValuationPage::chooseSale);
    connect(m_influence, &InfluenceTab::chosen, this, &ValuationPage::chooseSale);
    connect(&m_matrix->view(), &MatrixView::strikeRequested, this, &ValuationPage::strike);
    connect(m_sale, &SalePanel::strikeRequested, this, &ValuationPage::strike);
    connect(m_influence, &InfluenceTab::strikeRequested, this,
            [this](const std::string& sale) { m_session.tryWithoutSale(sale, true); });
    connect(m_matrix, &MatrixTab::rankingRequested, this, [this] { showTab(Ranking); });
    connect(m_ledger, &LedgerTab::compareRequested, this, [this](qlonglong valuation) {
        if (valuation == 0)
            m_compare->end();
        else
            m_compare->compare(valuation);
        refreshSide(CompareSide);
    });
    connect(m_closeSide, &QToolButton::clicked, this, &ValuationPage::closeSide);
    connect(m_side, &QTabWidget::currentChanged, this,
            [this](int tab) { m_closeSide->setVisible(tab != TryOutSide); });
    auto* pinKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this);
    pinKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pinKey, &QShortcut::activated, this, [this] { setPinned(!m_pair->isPinned()); });
    auto* tryKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    tryKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(tryKey, &QShortcut::activated, this,
            [this] { m_session.isTrying() ? m_session.endTryOut() : m_session.beginTryOut(); });
}

QWidget* ValuationPage::makeEmptyState() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::four, space::four, space::four, space::four);
    layout->setSpacing(space::two);
    m_emptyTitle = new QLabel;
    setFontScale(*m_emptyTitle, fontScale::heading, true);
    m_emptyText = new QLabel;
    m_emptyText->setWordWrap(true);
    setMuted(*m_emptyText);
    m_emptyAction = new QPushButton;
    m_emptyAction->setProperty("primary", true);
    layout->addStretch(1);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyAction, 0, Qt::AlignLeft);
    layout->addStretch(2);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_session.market().sales && !m_session.market().sales->sales.empty())
            emit fitRequested();
        else
            emit importRequested();
    });
    return page;
}

void ValuationPage::refresh() {
    m_finder->follow();
    const auto& valuation = m_session.shown();
    m_explanation.reset();
    if (valuation) {
        ReportContext context;
        context.projectTitle = QString::fromStdString(m_session.project().settings().title);
        context.fit = m_session.market().valuer->model().summary();
        m_explanation = explainInWords(*valuation, context, m_session.format());
    }
    const Explanation* explanation = m_explanation ? &*m_explanation : nullptr;
    m_header->show(explanation, valuation ? yearBefore(m_session.project(), *valuation) : std::nullopt);
    m_ledger->show(explanation);
    m_matrix->show(explanation);
    m_influence->refresh();
    m_ranking->refresh();
    m_factsTab->refresh();
    m_pair->refresh();
    m_map->show(explanation);
    m_compare->refresh();
    refreshTryOut();
    refreshChoice();
    refreshEmptyState();
}

void ValuationPage::refreshTryOut() {
    const bool isTrying = m_session.isTrying();
    if (isTrying) {
        const Format& format = m_session.format();
        const ValueChange& change = *m_session.tryOutChange();
        m_banner->show(m_session.tryOut()->isEmpty()
                           ? tr("Change a fact, leave a sale out or choose another date.")
                           : tr("recorded %1 → %2 (%3)")
                                 .arg(format.money(change.from), format.money(change.to),
                                      format.signedMoney(change.difference())),
                       !m_session.tryOut()->isEmpty());
        m_tryOut->refresh();
    } else {
        m_banner->hide();
    }
    refreshSide(isTrying && !m_wasTrying ? static_cast<int>(TryOutSide) : -1);
    m_wasTrying = isTrying;
}

// The chosen sale stays chosen under its new number, or no longer is one of those that count.
void ValuationPage::refreshChoice() {
    const std::string id = m_chosenSaleId;
    int number = 0;
    if (const auto& valuation = m_session.shown(); valuation && !id.empty())
        for (std::size_t i = 0; i < valuation->matrix().size(); ++i)
            if (valuation->matrix()[i].saleId == id) number = static_cast<int>(i) + 1;
    const int side = m_side->currentIndex();
    m_chosenSale = -1;
    chooseSale(number);
    if (m_side->isTabVisible(side)) m_side->setCurrentIndex(side);
}

void ValuationPage::chooseSale(int number) {
    const auto& valuation = m_session.shown();
    if (!valuation || number > static_cast<int>(valuation->matrix().size())) number = 0;
    if (number == m_chosenSale) {
        if (number > 0) refreshSide(SaleSide);
        return;
    }
    m_chosenSale = number;
    m_chosenSaleId = number > 0 ? valuation->matrix()[static_cast<std::size_t>(number - 1)].saleId : std::string();
    m_map->view().choose(number > 0 ? number : -1);
    m_matrix->view().choose(number);
    m_ledger->choose(number);
    m_influence->choose(number);
    m_sale->show(valuation, number);
    refreshSide(number > 0 ? static_cast<int>(SaleSide) : -1);
}

void ValuationPage::refreshSide(int wanted) {
    const bool is[] = {m_session.isTrying(), m_chosenSale > 0, m_compare->isOn()};
    for (int tab : {TryOutSide, SaleSide, CompareSide}) m_side->setTabVisible(tab, is[tab]);
    fitSide();
    m_side->setVisible(is[TryOutSide] || is[SaleSide] || is[CompareSide]);
    if (wanted >= 0 && is[wanted]) m_side->setCurrentIndex(wanted);
    for (int tab : {TryOutSide, SaleSide, CompareSide})
        if (!is[m_side->currentIndex()] && is[tab]) m_side->setCurrentIndex(tab);
    if (m_chosenSale > 0) m_side->setTabText(SaleSide, tr("Sale %1").arg(m_chosenSale));
    m_closeSide->setVisible(m_side->currentIndex() != TryOutSide);
}

// Larger text needs a wider side, with the room of a scroll bar.
void ValuationPage::fitSide() {
    int needed = 0;
    for (const QWidget* panel : {static_cast<QWidget*>(m_tryOut), static_cast<QWidget*>(m_sale), static_cast<QWidget*>(m_compare)})
        needed = std::max(needed, panel->minimumSizeHint().width());
    m_side->setFixedWidth(needed <= sideWidth ? sideWidth : needed + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

bool ValuationPage::closeSide() {
    if (m_side->isHidden() || m_side->currentIndex() == TryOutSide) return false;
    if (m_side->currentIndex() == SaleSide) {
        chooseSale(0);
        return true;
    }
    m_compare->end();
    m_ledger->endComparison();
    refreshSide();
    return true;
}

QTabBar& ValuationPage::tabs() {
    return *m_tabs->tabBar();
}

void ValuationPage::strike(int number) {
    const auto& valuation = m_session.shown();
    if (!valuation || number <= 0 || number > static_cast<int>(valuation->matrix().size())) return;
    const std::string id = valuation->matrix()[static_cast<std::size_t>(number - 1)].saleId;
    if (m_session.tryWithoutSale(id, true)) refreshSide(TryOutSide);
}

bool ValuationPage::isReading() const {
    return m_reader->isReading() || m_compare->isReading();
}

void ValuationPage::refreshEmptyState() {
    const bool busy = m_session.isBusy();
    const bool hasModel = m_session.market().valuer != nullptr;
    const bool hasSales = m_session.market().sales && !m_session.market().sales->sales.empty();
    m_stack->setCurrentIndex(m_session.subject() && hasModel ? 1 : 0);
    m_emptyAction->setVisible(!hasModel && !busy);
    if (hasModel) {
        m_emptyTitle->setText(tr("Which dwelling?"));
        m_emptyText->setText(
            tr("Search at the left by address, number or postcode, and choose a dwelling: its value "
               "and what it is built up of appear here."));
    } else if (busy) {
        m_emptyTitle->setText(tr("One moment"));
        m_emptyText->setText(tr("The sales and the model are being prepared."));
    } else if (hasSales) {
        m_emptyTitle->setText(tr("There is no model yet"));
        m_emptyText->setText(
            tr("A value rests on a model of the market. Fit one on the sales in this project."));
        m_emptyAction->setText(tr("Fit a model…"));
    } else {
        m_emptyTitle->setText(tr("There are no sales yet"));
        m_emptyText->setText(tr("Import the sales of dwellings first; the dwellings come with them."));
        m_emptyAction->setText(tr("Import a file…"));
    }
}

void ValuationPage::copyTableInView() {
    switch (m_tabs->currentIndex()) {
        case BuildUp:
            copyTable(m_ledger->model());
            break;
        case Matrix:
            copyTable(m_matrix->model());
            break;
        case Influence:
            copyTable(*m_influence->table().model());
            break;
        case Ranking:
            copyTable(m_ranking->model());
            break;
        case SideBySide:
            copyTable(*m_pair->table().model());
            break;
        default:
            copyTable(m_factsTab->model());
            break;
    }
}

void ValuationPage::setPinned(bool pinned) {
    if (pinned && m_session.shown())
        m_pair->pin();
    else
        m_pair->unpin();
    m_header->setPinned(m_pair->isPinned());
    m_tabs->setTabVisible(SideBySide, m_pair->isPinned());
    if (m_pair->isPinned()) m_tabs->setCurrentIndex(SideBySide);
}

void ValuationPage::focusSearch() {
    m_finder->takeFocus();
}

void ValuationPage::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

void ValuationPage::retranslate() {
    m_tabs->setTabText(BuildUp, tr("Build-up"));
    m_tabs->setTabText(Matrix, tr("Valuation matrix"));
    m_tabs->setTabText(Influence, tr("Influence"));
    m_tabs->setTabText(Ranking, tr("All sales"));
    m_tabs->setTabText(Record, tr("Facts"));
    m_tabs->setTabText(SideBySide, tr("Side by side"));
    m_side->setTabText(TryOutSide, tr("Try-out"));
    m_side->setTabText(CompareSide, tr("Why it changed"));
    m_closeSide->setToolTip(tr("Close this panel"));
    m_closeSide->setAccessibleName(tr("Close this panel"));
    m_banner->retranslate();
    m_header->retranslate();
    m_finder->retranslate();
    m_map->retranslate();
    m_ledger->retranslate();
    m_matrix->retranslate();
    m_influence->retranslate();
    m_ranking->retranslate();
    m_factsTab->retranslate();
    m_pair->retranslate();
    m_tryOut->retranslate();
    m_sale->retranslate();
    m_compare->retranslate();
    refresh();
}

void ValuationPage::applyTheme() {
    fitSide();
    m_banner->applyTheme();
    m_header->applyTheme();
    m_finder->applyTheme();
    m_map->applyTheme();
    m_ledger->applyTheme();
    m_factsTab->applyTheme();
    m_tryOut->applyTheme();
    m_closeSide->setIcon(Theme::icon("close"));
    refresh();
}

}  // namespace herleid
