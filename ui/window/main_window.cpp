#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QDate>
#include <QFileDialog>
#include <QLabel>
#include <QResizeEvent>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/dialogs/fact_dialog.h"
#include "ui/dialogs/fit_dialog.h"
#include "ui/dialogs/freeze_dialog.h"
#include "ui/dialogs/import_wizard.h"
#include "ui/dialogs/new_project_dialog.h"
#include "ui/dialogs/screening_dialog.h"
#include "ui/dialogs/undo_import_dialog.h"
#include "ui/dialogs/value_all_dialog.h"
#include "ui/pages/coming_page.h"
#include "ui/pages/data_page.h"
#include "ui/pages/market_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/valuation_page.h"
#include "ui/report/disclosure.h"
#include "ui/report/explanation_pdf.h"
#include "ui/session/demo.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/imports_model.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/help_panel.h"
#include "ui/window/navigation.h"

namespace herleid {

MainWindow::MainWindow(Session& session, Theme& theme, QWidget* parent)
    : QMainWindow(parent),
      m_session(session),
      m_theme(theme),
      m_navigation(new Navigation(session)),
      m_messages(new MessageBar),
      m_pages(new QStackedWidget),
      m_start(new StartPage(session)),
      m_data(new DataPage(session)),
      m_market(new MarketPage(session)),
      m_valuation(new ValuationPage(session)),
      m_quality(new ComingPage(ComingPage::Place::Quality)),
      m_objections(new ComingPage(ComingPage::Place::Objections)),
      m_jobBar(new JobBar),
      m_help(new HelpPanel(session, this)) {
    setWindowIcon(QIcon(":/icons/herleid.svg"));
    setMinimumSize(960, 600);
    // In the order of Navigation::Place, the start page last.
    for (QWidget* page : {static_cast<QWidget*>(m_data), static_cast<QWidget*>(m_market),
                          static_cast<QWidget*>(m_valuation), static_cast<QWidget*>(m_quality),
                          static_cast<QWidget*>(m_objections), static_cast<QWidget*>(m_start)})
        m_pages->addWidget(page);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_messages);
    right->addWidget(m_pages, 1);
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

    connectPages();
    connectSession();
    addShortcuts();
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
    m_status = new QLabel;
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undo = new QToolButton;
    m_redo = new QToolButton;
    layout->addWidget(m_status, 1);
    for (QToolButton* button : {m_undo, m_redo}) {
        button->setProperty("flat", true);
        layout->addWidget(button);
    }
    connect(m_undo, &QToolButton::clicked, &m_session.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &m_session.undoStack(), &QUndoStack::redo);
    return foot;
}

void MainWindow::connectPages() {
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::goTo);
    connect(m_navigation, &Navigation::helpRequested, this, [this] { m_help->show(m_navigation->place()); });
    connect(m_navigation, &Navigation::homeRequested, this, [this] { goTo(-1); });
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::townRequested, this, &MainWindow::openTown);
    connect(m_start, &StartPage::ownFilesRequested, this, &MainWindow::beginWithOwnFiles);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::showOpenProject);
    connect(m_start, &StartPage::recentRequested, this,
            [this](const QString& file) { m_session.open(file.toStdString()); });
    connect(m_data, &DataPage::importRequested, this, &MainWindow::showImport);
    connect(m_data, &DataPage::dwellingRequested, this, [this] { goTo(Navigation::Value); });
    connect(m_data, &DataPage::undoImportRequested, this, &MainWindow::showUndoImport);
    connect(m_data, &DataPage::screeningRequested, this, &MainWindow::showScreening);
    connect(m_data, &DataPage::failed, this, &MainWindow::tellError);
    connect(m_market, &MarketPage::fitRequested, this, &MainWindow::showFit);
    connect(m_market, &MarketPage::valueAllRequested, this, &MainWindow::showValueAll);
    connect(m_market, &MarketPage::freezeRequested, this, &MainWindow::showFreeze);
    connect(m_market, &MarketPage::dwellingRequested, this, [this] { goTo(Navigation::Value); });
    connect(m_market, &MarketPage::failed, this, &MainWindow::tellError);
    connect(m_valuation, &ValuationPage::fitRequested, this, &MainWindow::showFit);
    connect(m_valuation, &ValuationPage::importRequested, this, &MainWindow::showImport);
    connect(m_valuation, &ValuationPage::factEditRequested, this, &MainWindow::showFact);
    connect(m_valuation, &ValuationPage::pdfRequested, this, &MainWindow::exportPdf);
    connect(m_valuation, &ValuationPage::disclosureRequested, this, &MainWindow::exportDisclosure);
    connect(m_jobBar, &JobBar::cancelRequested, &m_session, &Session::cancelJob);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::projectChanged, this, &MainWindow::projectChanged);
    connect(&m_session, &Session::marketChanged, this, &MainWindow::refreshStatus);
    connect(&m_session, &Session::valuationChanged, this, &MainWindow::refreshStatus);
    connect(&m_session, &Session::failed, this, &MainWindow::tellError);
    connect(&m_session, &Session::jobChanged, this, [this] {
        m_jobBar->follow(m_session.job());
        refreshUndo();
        if (m_closesAfterJob && !m_session.isBusy()) close();
    });
    connect(&m_session, &Session::imported, this, [this](const ImportReport& report) {
        m_messages->tell(MessageBar::Tone::Notice,
                         tr("%1 of %2 rows imported: %3 sales, %4 new dwellings.")
                             .arg(count(report.accepted), count(report.rows), count(report.newSales),
                                  count(report.newProperties)));
        if (!m_session.market().valuer) m_messages->offer(tr("Fit a model…"), [this] { showFit(); });
    });
    connect(&m_session, &Session::importUndone, this, [this](std::int64_t number, const ImportUndo& undo) {
        m_messages->tell(MessageBar::Tone::Notice,
                         tr("Import %1 is undone: %2 sales and %3 dwellings removed, %4 as they were before.")
                             .arg(number)
                             .arg(count(undo.sales), count(undo.properties), count(undo.restored)));
    });
    connect(&m_session, &Session::checked, this, [this](const CheckRun& run) {
        m_messages->tell(MessageBar::Tone::Notice,
                         tr("The data were checked: %1 findings, %2 of them new, %3 gone.")
                             .arg(count(static_cast<std::int64_t>(run.findings)), count(static_cast<std::int64_t>(run.fresh)),
                                  count(static_cast<std::int64_t>(run.gone))));
    });
    connect(&m_session, &Session::screened, this, [this](const ScreeningReport& report) {
        m_messages->tell(MessageBar::Tone::Notice,
                         tr("The sales were screened: %1 count, %2 do not. Fit the model again to let that tell.")
                             .arg(count(static_cast<std::int64_t>(report.included)),
                                  count(static_cast<std::int64_t>(report.excluded))));
    });
    connect(&m_session, &Session::fitted, this, [this](std::int64_t version) {
        m_messages->tell(MessageBar::Tone::Notice, tr("Model version %1 is ready and in use.").arg(version));
        m_messages->offer(tr("Value a dwelling"), [this] {
            goTo(Navigation::Value);
            m_valuation->focusSearch();
        });
    });
    connect(&m_session, &Session::frozen, this, [this](std::int64_t version) {
        m_messages->tell(MessageBar::Tone::Notice, tr("Model version %1 is frozen.").arg(version));
    });
    connect(&m_session, &Session::valuedAll, this, [this](const RunReport& report) {
        const auto number = [this](std::size_t n) {
            return m_session.format().number(static_cast<double>(n), 0);
        };
        QString text = tr("%1 dwellings valued and stored; %2 of them have points to note.")
                           .arg(number(report.valued), number(report.withWarnings));
        if (report.isResumed()) text += u' ' + tr("%1 had been stored before.").arg(number(report.before));
        if (!report.problems.empty())
            text += u' ' + tr("%1 could not be valued, of which the first is %2: %3")
                               .arg(number(report.problems.size()),
                                    QString::fromStdString(report.problems.front().propertyId),
                                    errorText(report.problems.front().error));
        m_messages->tell(report.problems.empty() ? MessageBar::Tone::Notice : MessageBar::Tone::Error, text);
    });
    connect(&m_session, &Session::themeChosen, this, [this](ThemeChoice choice) {
        m_theme.choose(choice);
        applyTheme();
    });
    for (const auto changed : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&m_session.undoStack(), changed, this, &MainWindow::refreshUndo);
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::Undo, [this] { m_session.undoStack().undo(); });
    add(QKeySequence::Redo, [this] { m_session.undoStack().redo(); });
    add(QKeySequence::New, [this] { showNewProject(); });
    add(QKeySequence::Open, [this] { showOpenProject(); });
    add(QKeySequence::HelpContents, [this] { m_help->show(m_navigation->place()); });
    add(QKeySequence::Quit, [this] { close(); });
    add(QKeySequence::Find, [this] {
        if (!m_session.isOpen()) return;
        goTo(Navigation::Value);
        m_valuation->focusSearch();
    });
}

QString MainWindow::count(std::int64_t number) const {
    return m_session.format().number(static_cast<double>(number), 0);
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
    if (place == Navigation::Value) m_valuation->focusSearch();
}

void MainWindow::projectChanged() {
    const bool open = m_session.isOpen();
    m_navigation->setPlacesEnabled(open);
    if (open != m_wasOpen || m_navigation->place() < 0) {
        const auto sales = open ? m_session.project().saleCount() : Result<std::int64_t>(0);
        goTo(!open ? -1 : sales && *sales > 0 ? Navigation::Value : Navigation::Data);
    }
    m_wasOpen = open;
    refreshStatus();
}

void MainWindow::present(DialogFrame* dialog) {
    if (m_dialog != nullptr) m_dialog->close();
    m_dialog = dialog;
    dialog->open();
}

DialogFrame* MainWindow::dialog() const {
    return m_dialog;
}

void MainWindow::showNewProject() {
    if (!m_session.isBusy()) present(new NewProjectDialog(m_session, this));
}
void MainWindow::showImport() {
    if (!m_session.isOpen()) return;
    auto* wizard = new ImportWizard(m_session, this);
    connect(wizard, &ImportWizard::undoRequested, this, &MainWindow::showUndoImport);
    connect(wizard, &ImportWizard::checksRequested, this, [this] {
        goTo(Navigation::Data);
        m_data->showTab(DataPage::Findings);
        m_session.runChecks();
    });
    present(wizard);
}
void MainWindow::showUndoImport(qlonglong number) {
    if (m_session.isOpen() && !m_session.isBusy()) present(new UndoImportDialog(m_session, number, this));
}
void MainWindow::showScreening() {
    if (m_session.isOpen() && !m_session.isBusy()) present(new ScreeningDialog(m_session, this));
}
void MainWindow::showFit() {
    if (m_session.isOpen()) present(new FitDialog(m_session, this));
}
void MainWindow::showFreeze(qlonglong version) {
    if (m_session.isOpen() && !m_session.isBusy()) present(new FreezeDialog(m_session, version, this));
}
void MainWindow::showValueAll() {
    if (m_session.isOpen() && m_session.market().valuer) present(new ValueAllDialog(m_session, this));
}
void MainWindow::showFact(int feature) {
    if (m_session.subject()) present(new FactDialog(m_session, static_cast<std::size_t>(feature), this));
}

void MainWindow::showOpenProject() {
    if (m_session.isBusy()) return;
    auto* dialog = new QFileDialog(this, tr("Open project"), m_session.preferences().folder(),
                                   tr("Project (*.gpkg);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_session.open(file.toStdString()); });
    dialog->open();
}

void MainWindow::beginWithOwnFiles() {
    if (m_session.isBusy()) return;
    auto* dialog = new NewProjectDialog(m_session, this);
    connect(dialog, &QDialog::accepted, this, &MainWindow::showImport, Qt::QueuedConnection);
    present(dialog);
}

void MainWindow::openTown() {
    m_messages->dismiss();
    m_session.openTown(townProjectFile());
}

void MainWindow::openDemo() {
    m_messages->dismiss();
    m_session.openDemo(demoProjectFile());
}

void MainWindow::exportPdf() {
    if (m_session.valuation())
        askPdf(tr("Export PDF"), QString::fromStdString(m_session.subject()->id + "_" + m_session.valuationDate().iso()),
               &MainWindow::writePdf);
}

void MainWindow::exportDisclosure() {
    if (m_session.subject())
        askPdf(tr("Record as PDF"), tr("%1_record").arg(QString::fromStdString(m_session.subject()->id)),
               &MainWindow::writeDisclosure);
}

void MainWindow::askPdf(const QString& title, const QString& name, void (MainWindow::*write)(const QString&)) {
    auto* dialog = new QFileDialog(this, title, m_session.preferences().folder(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("pdf");
    dialog->selectFile(name + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void MainWindow::writePdf(const QString& file) {
    if (!m_session.valuation()) return;
    ReportContext context;
    context.projectTitle = QString::fromStdString(m_session.project().settings().title);
    context.fit = m_session.market().valuer->model().summary();
    savePdf(file, explanationPdf(explainInWords(*m_session.valuation(), context, m_session.format())));
}

void MainWindow::writeDisclosure(const QString& file) {
    if (!m_session.subject()) return;
    auto record = dwellingRecord(m_session.project(), m_session.subject()->id);
    if (!record) {
        tellError(record.error());
        return;
    }
    if (m_session.valuation()) record->valuation = *m_session.valuation();
    const QDate today = QDate::currentDate();
    const DisclosureOptions options{DisclosureProfile::Resident, Date(today.year(), today.month(), today.day())};
    savePdf(file, disclosurePdf(discloseInWords(*record, options, m_session.format())));
}

void MainWindow::savePdf(const QString& file, const QByteArray& pdf) {
    QSaveFile output(file);  // beside the name and renamed: never half a file
    if (!output.open(QIODevice::WriteOnly) || output.write(pdf) != pdf.size() || !output.commit()) {
        tellError({ErrorCode::FileNotWritable,
                   {{"file", file.toStdString()}, {"reason", output.errorString().toStdString()}}});
        return;
    }
    m_session.setFolder(QFileInfo(file).absolutePath());
    m_messages->tell(MessageBar::Tone::Notice, tr("PDF written: %1").arg(QDir::toNativeSeparators(file)));
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
    return parts.join(QStringLiteral("  ·  "));
}

void MainWindow::refreshStatus() {
    m_status->setText(statusText());
    m_status->setToolTip(m_session.isOpen() ? QString::fromStdString(m_session.project().file().string())
                                            : QString());
    const QString title =
        m_session.isOpen() ? QString::fromStdString(m_session.project().settings().title) : QString();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Herleid") : title + QStringLiteral(" – Herleid"));
    refreshUndo();
}

void MainWindow::refreshUndo() {
    QUndoStack& stack = m_session.undoStack();
    m_undo->setEnabled(stack.canUndo() && !m_session.isBusy());
    m_redo->setEnabled(stack.canRedo() && !m_session.isBusy());
    const QString undo = stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Nothing to undo");
    const QString redo = stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Nothing to redo");
    m_undo->setToolTip(undo);
    m_undo->setAccessibleName(undo);
    m_redo->setToolTip(redo);
    m_redo->setAccessibleName(redo);
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
    m_valuation->retranslate();
    m_quality->retranslate();
    m_objections->retranslate();
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
    m_valuation->applyTheme();
    m_help->applyTheme();
    m_undo->setIcon(Theme::icon("undo"));
    m_redo->setIcon(Theme::icon("redo"));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    m_navigation->setCompact(event->size().width() < space::compactBelow);
    QMainWindow::resizeEvent(event);
}

// A job is asked to stop, and the window closes when it has: nothing is cut off and nothing blocks.
void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_session.isBusy()) {
        m_closesAfterJob = true;
        m_session.cancelJob();
        event->ignore();
        return;
    }
    m_session.setGeometry(saveGeometry());
    event->accept();
}

}  // namespace herleid
