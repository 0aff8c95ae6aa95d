#include "ui/pages/inspect_page.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/report/verification.h"
#include "ui/session/dossier_reader.h"
#include "ui/session/session.h"
#include "ui/text/dossier_words.h"
#include "ui/text/log_words.h"
#include "ui/text/provenance_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/matrix_foot.h"
#include "ui/widgets/matrix_model.h"
#include "ui/widgets/matrix_view.h"
#include "ui/widgets/plain_tips.h"
#include "ui/widgets/room.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

QString signOf(CheckOutcome outcome) {
    switch (outcome) {
        case CheckOutcome::Passed: return QStringLiteral("✓");
        case CheckOutcome::Failed: return QStringLiteral("✗");
        case CheckOutcome::NotPossible: break;
    }
    return QStringLiteral("–");
}

QString dayText(const std::string& moment, const Format& format) {
    const auto day = Date::parseIso(moment.substr(0, 10));
    return day ? format.date(*day) : strangersText(moment);
}

}  // namespace

InspectPage::InspectPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_reader(new DossierReader(this)),
      m_title(new QLabel),
      m_verdict(new QLabel),
      m_head(new QLabel),
      m_close(new QPushButton),
      m_stop(new QPushButton),
      m_progress(new QProgressBar),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_checks(new TextTableView),
      m_ledgerModel(new LedgerModel(this)),
      m_ledger(new LedgerView(*m_ledgerModel)),
      m_matrixModel(new MatrixModel(this)),
      m_matrix(new MatrixView(*m_matrixModel)),
      m_foot(new QLabel),
      m_record(new TextTableView),
      m_log(new TextTableView) {
    setPage(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::four, space::three, space::four, space::two);
    layout->setSpacing(space::one);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_pages, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* matrix = new QWidget;
    auto* below = new QVBoxLayout(matrix);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_matrix, 1);
    below->addWidget(m_foot);
    m_foot->setWordWrap(true);
    m_foot->setTextFormat(Qt::RichText);
    // In the order of Tab.
    for (QWidget* page : {static_cast<QWidget*>(m_checks), static_cast<QWidget*>(m_ledger), matrix, static_cast<QWidget*>(m_record),
                          static_cast<QWidget*>(m_log)}) {
        m_pages->addWidget(page);
        m_tabs->addTab(QString());
    }
    askRoomForCurrentOnly(*m_pages);
    for (QTableView* view : findChildren<QTableView*>()) new PlainTips(*view);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_reader, &DossierReader::changed, this, &InspectPage::refresh);
    connect(m_reader, &DossierReader::failed, this, &InspectPage::failed);
    connect(m_stop, &QPushButton::clicked, m_reader, &DossierReader::stop);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_reader->forget();
        emit closeRequested();
    });
    retranslate();
}

QWidget* InspectPage::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_close);
    layout->addLayout(first);
    layout->addWidget(m_verdict);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop, 0, Qt::AlignLeft);
    layout->addWidget(m_head);
    setFontScale(*m_title, fontScale::display, true);
    for (QLabel* label : {m_verdict, m_head}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    return head;
}

void InspectPage::open(const QString& file) {
    m_tabs->setCurrentIndex(Checks);
    m_reader->read(file);
}

bool InspectPage::isReading() const {
    return m_reader->isReading();
}

QString InspectPage::verdict() const {
    return m_verdict->text();
}

void InspectPage::refresh() {
    const bool isReading = m_reader->isReading();
    m_progress->setVisible(isReading);
    m_stop->setVisible(isReading);
    if (const Job* job = m_reader->job()) m_progress->setValue(static_cast<int>(1000 * job->state().fraction));
    const bool isReady = m_reader->verified() != nullptr && !isReading;
    m_tabs->setVisible(isReady);
    m_pages->setVisible(isReady);
    m_head->setVisible(isReady);
    if (isReady)
        fill();
    else
        m_verdict->setText(isReading ? tr("The dossier is read and everything in it is computed again, from nothing but the file itself.")
                                     : tr("No dossier was read."));
}

void InspectPage::fill() {
    const VerifiedDossier& verified = *m_reader->verified();
    const Format& format = m_session.format();
    m_verdict->setText(dossierVerdictText(verified.report));
    m_head->setText(verificationHead(verified, format));
    TextTable checks;
    checks.columns = {{tr("Outcome"), {}}, {tr("Check"), {}}, {tr("What was found"), {}}};
    for (const CheckReport& check : verified.report.checks) {
        TextCell outcome{signOf(check.outcome) + QStringLiteral("  ") + checkOutcomeText(check.outcome), {}, check.outcome == CheckOutcome::Failed};
        outcome.tone = check.outcome == CheckOutcome::Passed   ? TextCell::Tone::Good
                       : check.outcome == CheckOutcome::Failed ? TextCell::Tone::Bad
                                                               : TextCell::Tone::Plain;
        QString title = dossierCheckTitle(check.check);
        if (check.findings.empty()) checks.rows.push_back({outcome, {title, {}}, {QString(), {}}});
        for (const DossierFinding& finding : check.findings) {
            const QString text = strangersText(dossierFindingText(finding, format).toStdString());
            checks.rows.push_back({outcome, {title, {}}, {text, text}});
            outcome.text.clear();  // a check has its outcome once
            title.clear();
        }
        if (check.more > 0) checks.rows.push_back({{QString(), {}}, {QString(), {}}, {tr("And %1 more.").arg(check.more), {}}});
    }
    m_checks->show(std::move(checks), tr("Checks"));
    fillValue();
}

void InspectPage::fillValue() {
    const auto& verified = m_reader->verified();
    const Dossier* dossier = verified->dossier ? &*verified->dossier : nullptr;
    const Format& format = m_session.format();
    m_valuation.reset();
    if (dossier != nullptr && dossier->valuation)
        if (auto valuation = Valuation::create(*dossier->valuation)) m_valuation = std::make_shared<const Valuation>(std::move(*valuation));
    for (const int tab : {BuildUp, Matrix}) m_tabs->setTabVisible(tab, m_valuation != nullptr);
    m_tabs->setTabVisible(Record, dossier != nullptr);
    m_tabs->setTabVisible(Log, dossier != nullptr && !dossier->audit.empty());
    if (m_valuation) {
        ReportContext context;
        context.projectTitle = strangersText(dossier->cover.project);
        const Explanation explanation = explainInWords(*m_valuation, context, format);
        m_ledgerModel->show(m_valuation, explanation);
        m_matrix->setCatalogue(m_valuation->parts().catalogue, format);
        m_matrixModel->show(m_valuation, explanation, {});
        m_foot->setText(footText(*m_valuation, format));
    }
    if (dossier == nullptr) return;
    TextTable record;
    record.columns = {{tr("Fact"), {}}, {tr("Recorded"), {}, true}, {tr("Source"), {}}};
    const FeatureCatalogue& catalogue = *dossier->catalogue;
    for (std::size_t f = 0; f < catalogue.size() && f < dossier->subject.facts.size(); ++f) {
        if (!dossier->subject.facts.has(f)) continue;
        record.rows.push_back({{strangersText(catalogue[f].label(format.language().toStdString())), {}},
                               {strangersText(format.fact(catalogue[f], dossier->subject.facts[f]).toStdString()), {}},
                               {strangersText(sourceText(dossier->subject.provenanceOf(f).source).toStdString()), {}}});
    }
    m_record->show(std::move(record), tr("Facts"));
    TextTable log;
    log.columns = {{tr("No."), {}, true}, {tr("When"), {}}, {tr("Who"), {}}, {tr("What"), {}}, {tr("Why"), {}}};
    for (const AuditEntry& entry : dossier->audit)
        log.rows.push_back({{format.number(static_cast<double>(entry.number), 0), {}},
                            {dayText(entry.time, format), {}},
                            {strangersText(entry.who), {}},
                            {strangersText(logActionTitle(entry.action).toStdString()), {}},
                            {strangersText(entry.reason), {}}});
    m_log->show(std::move(log), tr("Log"));
}

void InspectPage::retranslate() {
    m_title->setText(tr("Dossier"));
    m_close->setText(tr("Close the dossier"));
    m_stop->setText(tr("Stop"));
    m_tabs->setTabText(Checks, tr("Verification"));
    m_tabs->setTabText(BuildUp, tr("Build-up"));
    m_tabs->setTabText(Matrix, tr("Valuation matrix"));
    m_tabs->setTabText(Record, tr("Facts"));
    m_tabs->setTabText(Log, tr("Log"));
    m_tabs->updateGeometry();
    m_progress->setAccessibleName(tr("Verifying the dossier"));
    m_ledgerModel->retranslate();
    m_ledger->setLanguage(m_session.format().language());
    m_matrix->retranslate();
    refresh();
}

void InspectPage::applyTheme() {
    m_ledger->applyTheme();
    m_close->setIcon(Theme::icon("close"));
    if (m_reader->verified() && !m_reader->isReading()) fill();
}

}  // namespace herleid
