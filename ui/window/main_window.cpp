#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "ui/dialogs/dialog_frame.h"
#include "ui/pages/data_page.h"
#include "ui/pages/inspect_page.h"
#include "ui/pages/market_page.h"
#include "ui/pages/objections_page.h"
#include "ui/pages/quality_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/valuation_page.h"
#include "ui/pages/value_place.h"
#include "ui/session/objection_desk.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/imports_model.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/room.h"
#include "ui/window/help_panel.h"
#include "ui/window/navigation.h"
#include "ui/window/undo_buttons.h"

namespace herleid {

MainWindow::MainWindow(Session& session, Theme& theme, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_theme(theme),
      m_navigation(new Navigation(session)),
      m_messages(new MessageBar),
      m_pages(new QStackedWidget),
      m_inspect(new InspectPage(session)),
      m_start(new StartPage(session)),
      m_data(new DataPage(session)),
      m_market(new MarketPage(session)),
      m_value(new ValuePlace(session)),
      m_valuation(&m_value->dwelling()),
      m_quality(new QualityPage(session)),
      m_desk(new ObjectionDesk(session, this)),
      m_objections(new ObjectionsPage(*m_desk)),
      m_jobBar(new JobBar),
      m_help(new HelpPanel(session, this)),
      m_undo(new UndoButtons(session)) {
    setWindowIcon(QIcon(":/icons/herleid.svg"));
    setMinimumSize(960, 600);
    // In the order of Navigation::Place, then the start page and the dossier of another.
    for (QWidget* page : {static_cast<QWidget*>(m_data), static_cast<QWidget*>(m_market),
                          static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_quality),
                          static_cast<QWidget*>(m_objections), static_cast<QWidget*>(m_start),
                          static_cast<QWidget*>(m_inspect)})
        m_pages->addWidget(page);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    // Large text in a small window: what does not fit scrolls, and the window is never forced larger.
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    right->addWidget(scroll, 1);
    right->addWidget(m_jobBar);
    right->addWidget(makeFoot());
    auto* central = new QWidget;
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    addDockWidget(Qt::RightDockWidgetArea, m_help);
    m_help->hide();
    connect(m_help, &QDockWidget::visibilityChanged, this, &MainWindow::fitNavigation);

    connectPages();
    connectObjections();
    connectSession();
    addShortcuts();
    followTabs();
    findDivisionsAgain();
    if (!restoreGeometry(session.preferences().geometry())) resize(1280, 800);
    retranslate();
    applyTheme();
    projectChanged();
    goTo(-1);
}

QWidget* MainWindow::makeFoot() {
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(space::two, space::half, space::one, space::half);
    layout->setSpacing(space::half);
    m_status = new ElidedLabel;
    layout->addWidget(m_status, 1);
    layout->addWidget(m_undo);
    return foot;
}

void MainWindow::connectPages() {
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::goTo);
    askRoomForCurrentOnly(*m_pages);
    connect(m_navigation, &Navigation::helpRequested, this, [this] { m_help->show(m_navigation->place()); });
    connect(m_navigation, &Navigation::homeRequested, this, [this] { goTo(-1); });
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::townRequested, this, &MainWindow::openTown);
    connect(m_start, &StartPage::ownFilesRequested, this, &MainWindow::beginWithOwnFiles);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::showOpenProject);
    connect(m_start, &StartPage::recentRequested, this,
            [this](const QString& file) { open(file); });
    connect(m_start, &StartPage::dossierRequested, this, &MainWindow::showOpenDossier);
    connect(m_inspect, &InspectPage::closeRequested, this, [this] { m_session.isOpen() ? findPlaceAgain() : goTo(-1); });
    connect(m_inspect, &InspectPage::failed, this, &MainWindow::tellError);
    connect(m_data, &DataPage::importRequested, this, &MainWindow::showImport);
    connect(m_data, &DataPage::dwellingRequested, this, [this] {
        m_value->showDwelling();
        goTo(Navigation::Value);
    });
    connect(m_data, &DataPage::undoImportRequested, this, &MainWindow::showUndoImport);
    connect(m_data, &DataPage::screeningRequested, this, &MainWindow::showScreening);
    connect(m_data, &DataPage::failed, this, &MainWindow::tellError);
    connect(m_market, &MarketPage::fitRequested, this, &MainWindow::showFit);
    connect(m_market, &MarketPage::valueAllRequested, this, &MainWindow::showValueAll);
    connect(m_market, &MarketPage::freezeRequested, this, &MainWindow::showFreeze);
    connect(m_market, &MarketPage::dwellingRequested, this, [this] {
        m_value->showDwelling();
        goTo(Navigation::Value);
    });
    connect(m_market, &MarketPage::failed, this, &MainWindow::tellError);
    connect(m_quality, &QualityPage::dwellingRequested, this, [this] { goTo(Navigation::Value); });
    connect(m_quality, &QualityPage::saleRequested, this, [this](const QString& sale) {
        goTo(Navigation::Data);
        m_data->showSale(sale);
    });
    connect(m_quality, &QualityPage::fitRequested, this, &MainWindow::showFit);
    connect(m_quality, &QualityPage::reportWritten, this, &MainWindow::tellWritten);
    connect(m_quality, &QualityPage::algorithmEntryRequested, this, &MainWindow::showAlgorithmEntry);
    connect(m_quality, &QualityPage::normsRequested, this, &MainWindow::showNorms);
    connect(m_quality, &QualityPage::failed, this, &MainWindow::tellError);
    connect(m_value, &ValuePlace::failed, this, &MainWindow::tellError);
    connect(m_valuation, &ValuationPage::fitRequested, this, &MainWindow::showFit);
    connect(m_valuation, &ValuationPage::importRequested, this, &MainWindow::showImport);
    connect(m_valuation, &ValuationPage::factEditRequested, this, &MainWindow::showFact);
    connect(m_valuation, &ValuationPage::pdfRequested, this, &MainWindow::exportPdf);
    connect(m_valuation, &ValuationPage::documentsRequested, this, &MainWindow::showMakeDocuments);
    connect(m_valuation, &ValuationPage::dossierRequested, this, &MainWindow::showMakeDossier);
    connect(m_valuation, &ValuationPage::disclosureRequested, this, &MainWindow::exportDisclosure);
    connect(m_jobBar, &JobBar::cancelRequested, &m_session, &Session::cancelJob);
    connect(m_jobBar, &JobBar::removeRequested, &m_session, &Session::removeWaiting);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::projectChanged, this, &MainWindow::projectChanged);
    connect(&m_session, &Session::marketChanged, this, &MainWindow::refreshStatus);
    connect(&m_session, &Session::valuationChanged, this, &MainWindow::refreshStatus);
    connect(&m_session, &Session::failed, this, &MainWindow::tellError);
    connect(&m_session, &Session::jobChanged, this, [this] {
        m_jobBar->follow(m_session.job());
        m_jobBar->setWaiting(m_session.waiting());
        if (m_closesAfterJob && !m_session.isBusy()) close();
    });
    connectOutcomes();
    connect(&m_session, &Session::textSizeChosen, this, [this](int percent) {
        m_theme.setTextSize(percent);
        m_navigation->chooseTextSize(percent);
        applyTheme();
        fitNavigation();
    });
    connect(&m_session, &Session::themeChosen, this, [this](ThemeChoice choice) {
        m_theme.choose(choice);
        applyTheme();
    });
}

void MainWindow::goTo(int place) {
    if (place < 0 || !m_session.isOpen()) {
        m_pages->setCurrentWidget(m_start);
        m_navigation->choose(-1);
        m_start->setFocus();
        return;
    }
    m_pages->setCurrentIndex(place);
    m_navigation->choose(place);
    if (place == Navigation::Value) m_value->focusSearch();
    rememberPlace();
}

void MainWindow::projectChanged() {
    const bool open = m_session.isOpen();
    m_navigation->setPlacesEnabled(open);
    const QString project = open ? QString::fromStdString(m_session.project().file().string()) : QString();
    const bool isAnother = std::exchange(m_project, project) != project;
    if (!open)
        goTo(-1);
    else if (isAnother)
        findPlaceAgain();
    refreshStatus();
}

void MainWindow::tellError(const Error& error) {
    const bool wasAsked = error.code == ErrorCode::Cancelled;
    m_messages->tell(wasAsked ? MessageBar::Tone::Notice : MessageBar::Tone::Error,
                     errorText(error));
}

QString MainWindow::statusText() const {
    if (!m_session.isOpen()) return tr("No project open");
    const Format& format = m_session.format();
    const LoadedMarket& market = m_session.market();
    const QString title = QString::fromStdString(m_session.project().settings().title);
    QStringList parts{title.isEmpty() ? QString::fromStdString(m_session.project().file().stem().string())
                                      : title};
    parts
        << (market.model
                ? tr("model %1 (%2)").arg(market.model->version).arg(dayText(market.model->createdAt, format))
                : tr("no model"));
    parts << tr("valuation date %1").arg(format.date(m_session.valuationDate()));
    const std::size_t sales = market.valuer ? market.valuer->model().summary().salesUsed : 0;
    parts << tr("%1 sales in use").arg(format.number(static_cast<double>(sales), 0));
    parts << tr("everything saved");  // each edit is a transaction of its own
    return parts.join(QStringLiteral("  ·  "));
}

void MainWindow::refreshStatus() {
    m_status->setText(statusText());
    m_status->setToolTip(m_session.isOpen() ? statusText() + u'\n' + QString::fromStdString(m_session.project().file().string())
                                            : QString());
    const QString title =
        m_session.isOpen() ? QString::fromStdString(m_session.project().settings().title) : QString();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Herleid") : title + QStringLiteral(" – Herleid"));
    m_undo->refresh();
}

void MainWindow::stopAndClose() {
    m_closesAfterJob = true;
    while (!m_session.waiting().isEmpty()) m_session.removeWaiting(0);
    m_session.cancelJob();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate() {
    m_navigation->retranslate();
    m_messages->retranslate();
    m_start->retranslate();
    m_data->retranslate();
    m_market->retranslate();
    m_value->retranslate();
    m_quality->retranslate();
    m_objections->retranslate();
    m_inspect->retranslate();
    m_jobBar->retranslate();
    m_help->retranslate();
    refreshStatus();
}

void MainWindow::applyTheme() {
    m_navigation->applyTheme();
    m_messages->applyTheme();
    m_start->applyTheme();
    m_data->applyTheme();
    m_market->applyTheme();
    m_quality->applyTheme();
    m_objections->applyTheme();
    m_inspect->applyTheme();
    m_value->applyTheme();
    m_help->applyTheme();
    m_undo->applyTheme();
}

// What is beside the page goes first, then the message: whatever has the focus is asked before.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
    } else if (!m_valuation->isVisible() || !m_valuation->closeSide()) {
        m_help->isVisible() ? m_help->hide() : m_messages->dismiss();
    }
}

// Larger words need a wider window before they stand beside the icons; the help takes its part of the window.
void MainWindow::fitNavigation() {
    const int help = m_help->isVisible() && !m_help->isFloating() ? m_help->width() : 0;
    m_navigation->setCompact(width() - help < qRound(space::compactBelow * Theme::textScale()));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

// Nothing is cut off: the window asks, and closes when the job has stopped.
void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_session.isBusy()) {
        event->ignore();
        if (m_session.job()->kind() == QStringLiteral("load")) {  // only reads: nothing to ask
            stopAndClose();
            return;
        }
        m_messages->tell(MessageBar::Tone::Notice,
                         tr("%1 is not done yet. What was saved stays; the rest can be done again.")
                             .arg(jobTitle(m_session.job()->kind())));
        m_messages->offer(tr("Stop and close"), [this] { stopAndClose(); });
        m_messages->offerToStay(tr("Keep working"));
        return;
    }
    m_session.setGeometry(saveGeometry());
    rememberDivisions();
    event->accept();
}

}  // namespace herleid
