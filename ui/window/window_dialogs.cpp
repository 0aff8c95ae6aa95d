// The dialogs of the main window, and the PDFs it writes.
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

#include "ui/dialogs/algorithm_dialog.h"
#include "ui/dialogs/documents_dialog.h"
#include "ui/dialogs/dossier_dialog.h"
#include "ui/dialogs/fact_dialog.h"
#include "ui/dialogs/fit_dialog.h"
#include "ui/dialogs/freeze_dialog.h"
#include "ui/dialogs/import_wizard.h"
#include "ui/dialogs/new_objection_dialog.h"
#include "ui/dialogs/new_project_dialog.h"
#include "ui/dialogs/norms_dialog.h"
#include "ui/dialogs/screening_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/undo_import_dialog.h"
#include "ui/dialogs/value_all_dialog.h"
#include "ui/pages/data_page.h"
#include "ui/pages/objections_page.h"
#include "ui/pages/quality_page.h"
#include "ui/pages/value_place.h"
#include "ui/pages/inspect_page.h"
#include "ui/report/decision_letter.h"
#include "ui/report/disclosure.h"
#include "ui/report/explanation_pdf.h"
#include "ui/report/whole_file.h"
#include "ui/session/demo.h"
#include "ui/session/objection_desk.h"
#include "ui/session/session.h"
#include "ui/text/objection_words.h"
#include "ui/widgets/job_bar.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"

namespace herleid {

void MainWindow::present(DialogFrame* dialog) {
    if (m_dialog != nullptr) m_dialog->close();
    m_dialog = dialog;
    dialog->open();
}

DialogFrame* MainWindow::dialog() const {
    return m_dialog;
}

// A job that writes holds the file: who asks for something else hears why it does not come.
bool MainWindow::mayWrite() {
    if (!m_session.isBusy()) return true;
    m_messages->tell(MessageBar::Tone::Notice,
                     tr("%1 is not done yet. When it is, this can be done.").arg(jobTitle(m_session.job()->kind())));
    return false;
}

void MainWindow::showNewProject() {
    if (mayWrite()) present(new NewProjectDialog(m_session, this));
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
    if (m_session.isOpen() && mayWrite()) present(new UndoImportDialog(m_session, number, this));
}
void MainWindow::showScreening() {
    if (m_session.isOpen() && mayWrite()) present(new ScreeningDialog(m_session, this));
}
void MainWindow::showFit() {
    if (m_session.isOpen()) present(new FitDialog(m_session, this));
}
void MainWindow::showMakeDossier() {
    if (m_session.subject() && m_session.market().valuer) present(new DossierDialog(m_session, this));
}

void MainWindow::showMakeDocuments() {
    if (m_session.subject() && m_session.market().valuer) present(new DocumentsDialog(m_session, {}, std::nullopt, this));
}

void MainWindow::showOpenDossier() {
    auto* dialog = new QFileDialog(this, tr("Open a dossier"), m_session.preferences().folder(), tr("Dossier (*.gpkg);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openDossier);
    dialog->open();
}

// What somebody else made is looked at apart: it needs no project, and the open one stays as it is.
void MainWindow::openDossier(const QString& file) {
    m_messages->dismiss();
    m_pages->setCurrentWidget(m_inspect);
    m_navigation->choose(-1);
    m_inspect->open(file);
}

void MainWindow::showNorms() {
    if (m_session.isOpen() && mayWrite()) present(new NormsDialog(m_session, this));
}
void MainWindow::showAlgorithmEntry() {
    if (!m_session.isOpen()) return;
    auto* dialog = new AlgorithmDialog(m_session, this);
    connect(dialog, &AlgorithmDialog::asked, m_quality, &QualityPage::writeAlgorithmEntry);
    present(dialog);
}
void MainWindow::showFreeze(qlonglong version) {
    if (m_session.isOpen() && mayWrite()) present(new FreezeDialog(m_session, version, this));
}
void MainWindow::showValueAll() {
    if (m_session.isOpen() && m_session.market().valuer) present(new ValueAllDialog(m_session, this));
}
void MainWindow::showNewObjection(const QString& propertyId) {
    if (!m_session.isOpen() || !mayWrite()) return;
    auto* dialog = new NewObjectionDialog(*m_desk, propertyId.toStdString(), this);
    connect(dialog, &NewObjectionDialog::made, this, &MainWindow::showObjection);
    present(dialog);
}
void MainWindow::showObjection(qlonglong number) {
    goTo(Navigation::Objections);
    m_objections->showCase(number);
}
// On the date of the case, so that the file holds the value that is contested.
std::optional<Objection> MainWindow::showSubjectOf(qlonglong number) {
    auto found = findObjection(m_session.project(), number);
    if (!found || !*found) return std::nullopt;
    m_session.setValuationDate((*found)->valuationDate);
    m_session.show((*found)->propertyId);
    return std::move(*found);
}
void MainWindow::showDossierOf(qlonglong number) {
    if (showSubjectOf(number)) showMakeDossier();
}
// A decision can be told once it is taken.
void MainWindow::showDocumentsOf(qlonglong number) {
    const auto objection = showSubjectOf(number);
    if (!objection || !m_session.market().valuer) return;
    std::optional<DecisionLetter> letter;
    if (objection->state == ObjectionState::Closed) {
        auto made = decisionLetterOf(m_session.project(), *objection, m_session.format(), *objection->decidedOn);
        if (!made) {
            tellError(made.error());
            return;
        }
        letter = std::move(*made);
    }
    present(new DocumentsDialog(m_session, QString::fromStdString(objection->reference), std::move(letter), this));
}
void MainWindow::connectObjections() {
    connect(m_objections, &ObjectionsPage::newRequested, this, [this] { showNewObjection({}); });
    connect(m_objections, &ObjectionsPage::failed, this, &MainWindow::tellError);
    connect(m_objections, &ObjectionsPage::dwellingRequested, this, [this](const QString& propertyId) {
        if (!propertyId.isEmpty()) m_session.show(propertyId.toStdString());
        m_value->showDwelling();
        goTo(Navigation::Value);
    });
    connect(m_objections, &ObjectionsPage::dossierRequested, this, &MainWindow::showDossierOf);
    connect(m_objections, &ObjectionsPage::documentsRequested, this, &MainWindow::showDocumentsOf);
    connect(m_desk, &ObjectionDesk::refused, this, [this](qlonglong number, CaseWrite why) {
        m_messages->tell(MessageBar::Tone::Notice, refusedText(number, why));
    });
    m_value->setDesk(*m_desk);
    connect(m_value, &ValuePlace::objectionRequested, this, &MainWindow::showNewObjection);
    connect(m_value, &ValuePlace::caseRequested, this, &MainWindow::showObjection);
}
void MainWindow::showFact(int feature) {
    if (m_session.subject()) present(new FactDialog(m_session, static_cast<std::size_t>(feature), this));
}

void MainWindow::showOpenProject() {
    if (!mayWrite()) return;
    auto* dialog = new QFileDialog(this, tr("Open project"), m_session.preferences().folder(),
                                   tr("Project (*.gpkg);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { open(file); });
    dialog->open();
}

void MainWindow::beginWithOwnFiles() {
    if (!mayWrite()) return;
    auto* dialog = new NewProjectDialog(m_session, this);
    connect(dialog, &QDialog::accepted, this, &MainWindow::showImport, Qt::QueuedConnection);
    present(dialog);
}

// Opened anew, a project shows where it was left, also when it is the one that is open.
void MainWindow::open(const QString& file) {
    m_project.clear();
    m_session.open(file.toStdString());
}

void MainWindow::openTown() {
    m_messages->dismiss();
    m_project.clear();
    m_session.openTown(townProjectFile());
}

void MainWindow::openDemo() {
    m_messages->dismiss();
    m_project.clear();
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
    if (const auto written = writeWholeFile(file, pdf); !written) {
        tellError(written.error());
        return;
    }
    m_session.setFolder(QFileInfo(file).absolutePath());
    tellWritten(file);
}

void MainWindow::tellWritten(const QString& file) {
    m_messages->tell(MessageBar::Tone::Notice, tr("Written: %1").arg(QDir::toNativeSeparators(file)));
}

void MainWindow::showShortcuts() {
    present(new ShortcutsDialog(commands(), this));
}

}  // namespace herleid
