#include "ui/dialogs/import_wizard.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dialogs/import_columns_step.h"
#include "ui/dialogs/import_file_step.h"
#include "ui/dialogs/import_preview_step.h"
#include "ui/dialogs/import_result_step.h"
#include "ui/session/import_draft.h"
#include "ui/session/import_meaning.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/job_bar.h"

namespace herleid {

namespace {

constexpr QSize smallest{880, 600};
constexpr QSize usual{1040, 680};
constexpr int progressWidth = 200;

}  // namespace

ImportWizard::ImportWizard(Session& session, QWidget* parent)
    : DialogFrame(parent),
      m_session(session),
      m_draft(new ImportDraft(session, this)),
      m_steps(new QLabel),
      m_pages(new QStackedWidget),
      m_file(new ImportFileStep(session, *m_draft)),
      m_columns(new ImportColumnsStep(session, *m_draft)),
      m_preview(new ImportPreviewStep(session, *m_draft)),
      m_result(new ImportResultStep(session)),
      m_progress(new QProgressBar),
      m_progressText(new QLabel),
      m_back(new QPushButton(tr("Back"))) {
    setHeading(tr("Import a file"), tr("Nothing is written before you have seen what becomes of every row."));
    setMinimumSize(smallest);
    resize(usual);
    setSizeGripEnabled(true);
    setAcceptDrops(true);
    for (QWidget* page : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_columns),
                          static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_result)})
        m_pages->addWidget(page);
    m_steps->setTextFormat(Qt::RichText);
    body().setSpacing(space::two);
    body().addWidget(m_steps);
    body().addWidget(m_pages, 1);
    auto* reading = new QHBoxLayout;
    reading->setSpacing(space::two);
    reading->addWidget(m_progressText);
    reading->addWidget(m_progress);
    reading->addStretch(1);
    body().addLayout(reading);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_back->setAutoDefault(false);
    buttons().addButton(m_back, QDialogButtonBox::ActionRole);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_draft, &ImportDraft::changed, this, &ImportWizard::refresh);
    connect(m_draft, &ImportDraft::advanced, this, &ImportWizard::refreshProgress);
    const auto tell = [this](const Error& error) { setProblem(errorText(error)); };
    connect(m_columns, &ImportColumnsStep::failed, this, tell);
    connect(m_preview, &ImportPreviewStep::failed, this, tell);
    connect(m_result, &ImportResultStep::undoRequested, this, [this](qlonglong import) {
        DialogFrame::accept();
        emit undoRequested(import);
    });
    connect(m_result, &ImportResultStep::checksRequested, this, [this] {
        DialogFrame::accept();
        emit checksRequested();
    });
    connectSession();
    goTo(File);
}

void ImportWizard::connectSession() {
    connect(&m_session, &Session::imported, this, [this](const ImportReport& report) {
        if (!m_isImporting) return;
        m_isImporting = false;
        m_isDone = true;
        m_result->showReport(report);
        refresh();
    });
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        if (!m_isImporting) return;
        m_isImporting = false;
        goTo(Preview);
        setProblem(errorText(error));
    });
    connect(&m_session, &Session::jobChanged, this, &ImportWizard::refresh);
}

void ImportWizard::setFile(const QString& file) {
    goTo(File);
    m_file->setFile(file);
}

ImportWizard::Step ImportWizard::step() const {
    return static_cast<Step>(m_pages->currentIndex());
}

void ImportWizard::goTo(Step step) {
    m_pages->setCurrentIndex(step);
    if (step == Columns) {
        m_columns->refresh();
        m_columns->showNextDoubt();
    }
    if (step == Preview) m_preview->refresh();
    if (QWidget* page = m_pages->currentWidget(); page->focusProxy() != nullptr) page->setFocus();
    refresh();
}

void ImportWizard::back() {
    if (step() != File && !m_isImporting) goTo(static_cast<Step>(step() - 1));
}

bool ImportWizard::mayGoOn() const {
    const auto& inspection = m_draft->inspection();
    if (m_draft->isReading() || m_isImporting) return false;
    switch (step()) {
        case File:
            return inspection.has_value();
        case Columns:
            return inspection && m_draft->openDoubts().empty() &&
                   missingMeanings(m_draft->request().kind, inspection->mapping).isEmpty();
        case Preview:
            return m_draft->preview() && m_draft->preview()->accepted > 0 && m_draft->openDoubts().empty() &&
                   !m_session.isBusy();
        case Outcome:
            return m_isDone;
    }
    return false;
}

void ImportWizard::refresh() {
    if (step() == Preview && !m_draft->isReading() && !m_draft->openDoubts().empty()) {
        goTo(Columns);  // an answer brought up another question
        return;
    }
    const QStringList names{tr("1 File"), tr("2 Columns"), tr("3 What it becomes"), tr("4 Result")};
    QStringList marked;
    for (int i = 0; i < names.size(); ++i)
        marked << QStringLiteral("<span style='color:%1'>%2</span>")
                      .arg((i == step() ? Theme::tokens().accent : Theme::tokens().mutedText).name(),
                           i == step() ? QStringLiteral("<b>%1</b>").arg(names[i]) : names[i]);
    m_steps->setText(marked.join(QStringLiteral("&nbsp;&nbsp;›&nbsp;&nbsp;")));
    m_steps->setAccessibleName(names[step()]);
    const QString actions[] = {tr("Next"), tr("Next"), tr("Import"), tr("Close")};
    setAction(actions[step()]);
    action().setEnabled(mayGoOn());
    m_back->setVisible(step() == Columns || step() == Preview);
    closing().setVisible(step() != Outcome);
    closing().setText(m_draft->isReading() && step() != File ? tr("Stop reading") : tr("Cancel"));
    const auto& problem = m_draft->problem();
    const bool waits = step() == Preview && m_session.isBusy() && !m_isImporting;
    setProblem(problem && problem->code != ErrorCode::Cancelled ? errorText(*problem)
               : waits ? tr("Other work is not done yet. When it is, the rows can be imported.")
                       : QString());
    refreshProgress();
}

void ImportWizard::refreshProgress() {
    const Job* job = m_draft->job();
    const bool isReading = m_draft->isReading();
    m_progress->setVisible(isReading);
    m_progressText->setVisible(isReading);
    if (job == nullptr) return;
    m_progressText->setText(jobTitle(job->kind()));
    m_progress->setAccessibleName(jobTitle(job->kind()));
    m_progress->setValue(static_cast<int>(job->state().fraction * 1000));
}

void ImportWizard::accept() {
    if (!mayGoOn()) return;
    switch (step()) {
        case File:
            m_session.setFolder(QFileInfo(m_file->file()).absolutePath());
            goTo(Columns);
            break;
        case Columns:
            goTo(Preview);
            if (!m_draft->preview()) m_draft->look();
            break;
        case Preview:
            m_isImporting = true;
            m_session.importFile(m_draft->finalRequest());
            m_result->showRunning();
            goTo(Outcome);
            break;
        case Outcome:
            DialogFrame::accept();
            break;
    }
}

// First what runs is stopped; the window goes when nothing does.
void ImportWizard::reject() {
    if (m_isImporting) {
        m_session.cancelJob();
        return;
    }
    if (m_draft->isReading() && step() != File) {
        m_draft->stop();
        return;
    }
    DialogFrame::reject();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event) {
    if (step() == File && event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile()) setFile(urls.front().toLocalFile());
}

}  // namespace herleid
