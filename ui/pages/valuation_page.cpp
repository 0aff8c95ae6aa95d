#include "ui/pages/valuation_page.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/pages/facts_tab.h"
#include "ui/pages/valuation_header.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/facts_model.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/map_view.h"
#include "ui/widgets/matrix_model.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/search_model.h"
#include "ui/widgets/table_copy.h"

namespace herleid {

namespace {

constexpr std::size_t searchLimit = 200;  // chosen: more than one reads
constexpr int searchDelay = 120;          // ms after the last key; chosen

enum Tab { BuildUpTab, MatrixTab, RecordTab };

}  // namespace

ValuationPage::ValuationPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_found(new SearchModel(this)),
      m_ledger(new LedgerModel(this)),
      m_matrix(new MatrixModel(this)),
      m_searchTimer(new QTimer(this)) {
    setPage(*this);
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(space::two);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeFinder());
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(makeValuation());
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({256, 900});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::one);
    layout->addWidget(splitter);

    m_searchTimer->setSingleShot(true);
    m_searchTimer->setInterval(searchDelay);
    connect(m_searchTimer, &QTimer::timeout, this, &ValuationPage::search);
    connect(&session, &Session::projectChanged, this, &ValuationPage::search);
    connect(&session, &Session::marketChanged, this, [this] { m_map->setContext(m_session.market().sales); });
    connect(&session, &Session::valuationChanged, this, &ValuationPage::refresh);
    connect(&session, &Session::jobChanged, this, &ValuationPage::refreshEmptyState);
    retranslate();
}

QWidget* ValuationPage::makeFinder() {
    auto* finder = new QSplitter(Qt::Vertical);
    finder->setHandleWidth(space::two);
    finder->setChildrenCollapsible(false);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_searchField = new QLineEdit;
    m_searchField->setClearButtonEnabled(true);
    m_searchIcon = m_searchField->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_searchNote = new QLabel;
    m_searchNote->setWordWrap(true);
    setMuted(*m_searchNote);
    m_results = new QListView;
    m_results->setModel(m_found);
    m_results->setUniformItemSizes(true);
    m_results->setTextElideMode(Qt::ElideMiddle);
    layout->addWidget(m_searchField);
    layout->addWidget(m_searchNote);
    layout->addWidget(m_results, 1);

    auto* map = new QWidget;
    auto* mapLayout = new QVBoxLayout(map);
    mapLayout->setContentsMargins(0, 0, 0, 0);
    mapLayout->setSpacing(space::half);
    m_map = new MapView;
    m_mapCaption = new QLabel;
    m_mapCaption->setWordWrap(true);
    m_mapCaption->setTextFormat(Qt::RichText);
    setMuted(*m_mapCaption);
    mapLayout->addWidget(m_map, 1);
    mapLayout->addWidget(m_mapCaption);
    finder->addWidget(list);
    finder->addWidget(map);
    finder->setSizes({240, 300});
    finder->setMinimumWidth(208);

    connect(m_searchField, &QLineEdit::textEdited, m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_searchField, &QLineEdit::textChanged, m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_searchField, &QLineEdit::returnPressed, this, [this] {
        search();
        if (m_found->rowCount() > 0) m_results->setCurrentIndex(m_found->index(0));
    });
    connect(m_results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) m_session.show(index.data(SearchModel::IdRole).toString().toStdString());
            });
    connect(m_map, &MapView::chosen, this, &ValuationPage::chooseSale);
    return finder;
}

QWidget* ValuationPage::makeValuation() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    m_header = new ValuationHeader(m_session);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setExpanding(false);
    m_ledgerView = new LedgerView(*m_ledger);
    m_matrixView = new MatrixView(*m_matrix);
    m_tabs->addTab(m_ledgerView, {});
    m_tabs->addTab(m_matrixView, {});
    m_factsTab = new FactsTab(m_session);
    m_tabs->addTab(m_factsTab, {});
    connect(m_factsTab, &FactsTab::editRequested, this, &ValuationPage::factEditRequested);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    enableCopy(m_ledgerView->table());
    enableCopy(m_matrixView->sales());
    connect(m_header, &ValuationHeader::pdfRequested, this, &ValuationPage::pdfRequested);
    connect(m_header, &ValuationHeader::copyRequested, this, &ValuationPage::copyTableInView);
    connect(m_matrixView, &MatrixView::chosen, m_map, &MapView::choose);
    return page;
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

void ValuationPage::search() {
    m_searchTimer->stop();
    std::vector<PropertySummary> found;
    const QString words = m_searchField->text().trimmed();
    if (m_session.isOpen()) {
        auto result = m_session.project().search(words.toStdString(), searchLimit);
        if (result) found = std::move(*result);
    }
    const std::size_t count = found.size();
    // The dwelling in view heads the list nobody searched for.
    const auto& subject = m_session.subject();
    if (words.isEmpty() && subject) {
        std::erase_if(found, [&](const PropertySummary& one) { return one.id == subject->id; });
        found.insert(found.begin(), {subject->id, subject->title(), subject->location});
    }
    const QSignalBlocker quiet(m_results->selectionModel());
    m_found->show(std::move(found));
    if (m_session.subject())
        if (const int row = m_found->rowOf(m_session.subject()->id); row >= 0)
            m_results->setCurrentIndex(m_found->index(row));
    if (count == 0)
        m_searchNote->setText(words.isEmpty() ? QString()
                                              : tr("Nothing found. Try a part of the street or the number."));
    else if (count == searchLimit)
        m_searchNote->setText(
            tr("The first %1; type more to narrow it down").arg(m_session.format().number(double(count), 0)));
    else
        m_searchNote->setText(tr("Found: %1").arg(count));
    m_searchNote->setVisible(!m_searchNote->text().isEmpty());
    refreshEmptyState();
}

void ValuationPage::refresh() {
    if (m_session.subject() && m_found->rowOf(m_session.subject()->id) < 0) search();
    const auto& valuation = m_session.valuation();
    m_explanation.reset();
    if (valuation) {
        ReportContext context;
        context.projectTitle = QString::fromStdString(m_session.project().settings().title);
        context.fit = m_session.market().valuer->model().summary();
        m_explanation = explainInWords(*valuation, context, m_session.format());
        m_ledger->show(valuation, *m_explanation);
        m_matrix->show(valuation, *m_explanation);
        m_matrixView->setNote(m_explanation->matrixNote);
    } else {
        m_ledger->clear();
        m_matrix->clear();
        m_matrixView->setNote({});
    }
    m_factsTab->refresh();
    m_header->show(m_explanation ? &*m_explanation : nullptr);
    refreshMap();
    refreshEmptyState();
}

void ValuationPage::refreshMap() {
    std::vector<MapView::Place> places;
    const auto& subject = m_session.subject();
    if (subject && subject->location)
        places.push_back(
            {0, *subject->location, tr("This dwelling") + u'\n' + QString::fromStdString(subject->title())});
    if (const auto& valuation = m_session.valuation()) {
        const Format& format = m_session.format();
        for (std::size_t i = 0; i < valuation->matrix().size(); ++i) {
            const MatrixRow& sale = valuation->matrix()[i];
            if (!sale.location) continue;
            QString tip = QStringLiteral("%1 · %2").arg(i + 1).arg(m_explanation->saleNames[i]) + u'\n' +
                          tr("Sold on %1 for %2").arg(format.date(sale.date), format.money(sale.price)) +
                          u'\n' + tr("Adjusted to this dwelling: %1").arg(format.money(sale.adjustedPrice));
            if (sale.likeness.metres) tip += u'\n' + tr("At %1").arg(format.distance(*sale.likeness.metres));
            places.push_back({static_cast<int>(i) + 1, *sale.location, tip});
        }
    }
    m_map->showPlaces(std::move(places));
    refreshMapCaption();
}

// The three most alike sales by name, so that nobody has to point at the map to know them.
void ValuationPage::refreshMapCaption() {
    const Tokens& tokens = Theme::tokens();
    QString html = QStringLiteral("<span style='color:%1'>◆</span> ").arg(tokens.highlight.name()) +
                   tr("this dwelling") +
                   QStringLiteral(" &nbsp; <span style='color:%1'>●</span> ").arg(tokens.evidence.name()) +
                   tr("comparable sale");
    if (const auto& valuation = m_session.valuation(); valuation && !valuation->matrix().empty()) {
        html += QStringLiteral("<table cellspacing='0'>");
        for (std::size_t i = 0; i < std::min<std::size_t>(3, valuation->matrix().size()); ++i)
            html +=
                QStringLiteral(
                    "<tr><td style='padding-right:8px'><b>%1</b></td><td style='padding-right:8px'>%2</td>"
                    "<td align='right'>%3</td></tr>")
                    .arg(i + 1)
                    .arg(m_explanation->saleNames[i].toHtmlEscaped(),
                         m_session.format().money(valuation->matrix()[i].price).toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    m_mapCaption->setText(html);
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

void ValuationPage::chooseSale(int number) {
    m_map->choose(number);
    m_matrixView->choose(number);
    if (number > 0) m_tabs->setCurrentIndex(MatrixTab);
}

void ValuationPage::copyTableInView() {
    switch (m_tabs->currentIndex()) {
        case BuildUpTab:
            copyTable(*m_ledger);
            break;
        case MatrixTab:
            copyTable(*m_matrix);
            break;
        default:
            copyTable(m_factsTab->model());
            break;
    }
}

void ValuationPage::focusSearch() {
    m_searchField->setFocus(Qt::ShortcutFocusReason);
    m_searchField->selectAll();
}

void ValuationPage::showTab(int tab) {
    m_tabs->setCurrentIndex(tab);
}

void ValuationPage::retranslate() {
    m_searchField->setPlaceholderText(tr("Address, number, postcode"));
    m_searchField->setAccessibleName(tr("Search a dwelling"));
    m_results->setAccessibleName(tr("Dwellings found"));
    m_tabs->setTabText(BuildUpTab, tr("Build-up"));
    m_tabs->setTabText(MatrixTab, tr("Valuation matrix"));
    m_tabs->setTabText(RecordTab, tr("Facts"));
    m_factsTab->retranslate();
    const QString language = m_session.format().language();
    m_header->retranslate();
    m_ledgerView->setLanguage(language);
    m_matrixView->retranslate();
    m_map->setLanguage(language);
    search();
    refresh();
}

void ValuationPage::applyTheme() {
    m_header->applyTheme();
    m_ledgerView->applyTheme();
    m_map->applyTheme();
    m_searchIcon->setIcon(Theme::icon("search"));
    m_factsTab->applyTheme();
    refresh();
}

}  // namespace herleid
