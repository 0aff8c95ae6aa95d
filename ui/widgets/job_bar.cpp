#include "ui/widgets/job_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr auto patience = std::chrono::milliseconds(300);

}  // namespace

JobBar::JobBar(QWidget* parent)
    : QFrame(parent),
      m_what(new QLabel),
      m_progress(new QProgressBar),
      m_left(new QLabel),
      m_waiting(new QToolButton),
      m_cancel(new QPushButton) {
    setProperty("tone", "bar");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::two, space::half, space::two, space::half);
    layout->setSpacing(space::two);
    layout->addWidget(m_what);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_left);
    layout->addWidget(m_waiting);
    layout->addWidget(m_cancel);
    m_waiting->setPopupMode(QToolButton::InstantPopup);
    m_waiting->setMenu(new QMenu(m_waiting));
    m_waiting->hide();
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancelRequested);
    retranslate();
    hide();
}

void JobBar::follow(Job* job) {
    if (m_job != nullptr) m_job->disconnect(this);
    m_job = job;
    if (job == nullptr) {
        hide();
        return;
    }
    connect(job, &Job::advanced, this, &JobBar::refresh);
    QTimer::singleShot(patience, job, [this, job] { setVisible(m_job == job); });
    refresh();
}

void JobBar::setWaiting(const QStringList& kinds) {
    m_kinds = kinds;
    QMenu& menu = *m_waiting->menu();
    menu.clear();
    for (int position = 0; position < static_cast<int>(kinds.size()); ++position)
        connect(menu.addAction(tr("Do not do: %1").arg(jobTitle(kinds[position]))), &QAction::triggered, this,
                [this, position] { emit removeRequested(position); });
    m_waiting->setText(tr("waiting: %1").arg(kinds.size()));
    m_waiting->setToolTip(tr("Work that begins when this is done; choose what is not to be done"));
    m_waiting->setVisible(!kinds.isEmpty());
}

void JobBar::refresh() {
    if (m_job == nullptr) return;
    const Job::State& state = m_job->state();
    const QString stage = stageTitle(state.stage);
    const QString title = jobTitle(m_job->kind());
    m_what->setText(stage.isEmpty() ? title : title + QStringLiteral(" · ") + stage);
    m_progress->setValue(static_cast<int>(state.fraction * 1000));
    m_progress->setAccessibleName(m_what->text());
    m_cancel->setEnabled(!m_job->isCancelRequested());
    if (m_job->isCancelRequested())
        m_left->setText(tr("Stopping…"));
    else
        m_left->setText(state.left ? timeLeftText(*state.left) : QString());
}

void JobBar::retranslate() {
    m_cancel->setText(tr("Cancel"));
    setWaiting(m_kinds);
    refresh();
}

QString jobTitle(const QString& kind) {
    if (kind == "import") return JobBar::tr("Importing");
    if (kind == "preview") return JobBar::tr("Reading the file");
    if (kind == "fit") return JobBar::tr("Fitting the model");
    if (kind == "value") return JobBar::tr("Valuing all dwellings");
    if (kind == "value_these") return JobBar::tr("Valuing the chosen dwellings");
    if (kind == "export") return JobBar::tr("Writing the table");
    if (kind == "explain") return JobBar::tr("Writing explanations");
    if (kind == "load") return JobBar::tr("Loading sales and model");
    if (kind == "quality") return JobBar::tr("Comparing values with prices");
    if (kind == "year_change") return JobBar::tr("Comparing the values of two dates");
    if (kind == "reading") return JobBar::tr("Reading the model");
    if (kind == "compare") return JobBar::tr("Reading both versions");
    if (kind == "valuation") return JobBar::tr("Calculating the influence of each sale");
    if (kind == "change") return JobBar::tr("Comparing with the earlier value");
    if (kind == "documents") return JobBar::tr("Writing the documents");
    if (kind == "dossier") return JobBar::tr("Making the dossier");
    if (kind == "verify") return JobBar::tr("Verifying the dossier");
    if (kind == "report") return JobBar::tr("Writing the report");
    if (kind == "inspect") return JobBar::tr("Reading the file");
    if (kind == "undo_import") return JobBar::tr("Undoing the import");
    if (kind == "check") return JobBar::tr("Checking the data");
    if (kind == "screen") return JobBar::tr("Screening the sales");
    if (kind == "demo") return JobBar::tr("Preparing the example project");
    if (kind == "town") return JobBar::tr("Preparing Voorbeeldstad");
    return {};
}

QString stageTitle(const QString& stage) {
    if (stage == "read") return JobBar::tr("reading");
    if (stage == "read_model") return JobBar::tr("reading the model");
    if (stage == "evidence") return JobBar::tr("weighing comparable sales");
    if (stage == "write" || stage == "store") return JobBar::tr("storing");
    if (stage == "fit" || stage == "solve") return JobBar::tr("estimating");
    if (stage == "import") return JobBar::tr("importing");
    if (stage == "value") return JobBar::tr("valuing");
    if (stage == "build") return JobBar::tr("inventing streets and dwellings");
    if (stage == "sell") return JobBar::tr("inventing sales");
    return {};
}

QString timeLeftText(std::chrono::seconds left) {
    if (left < std::chrono::seconds(60)) return JobBar::tr("about %1 s left").arg(left.count());
    return JobBar::tr("about %1 min left").arg((left.count() + 59) / 60);
}

}  // namespace herleid
