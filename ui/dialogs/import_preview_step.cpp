#include "ui/dialogs/import_preview_step.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <map>

#include "data/rejects_file.h"
#include "ui/dialogs/import_sample.h"
#include "ui/session/import_draft.h"
#include "ui/session/session.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problems_model.h"

namespace herleid {

namespace {

constexpr int reasonsHeight = 5;  // rows in view
enum Tab { Rows, Rejected, Gone, Kept };

struct ProblemKind {
    Q_DECLARE_TR_FUNCTIONS(herleid::ProblemKind)
};

/// Why rows are rejected, without what differs from row to row.
QString problemKindText(RowProblemCode code) {
    switch (code) {
        case RowProblemCode::RaggedRow:
            return ProblemKind::tr("too many or too few fields");
        case RowProblemCode::WrongEncoding:
            return ProblemKind::tr("characters that cannot be read");
        case RowProblemCode::NumberUnreadable:
            return ProblemKind::tr("not a number");
        case RowProblemCode::BelowMinimum:
        case RowProblemCode::AboveMaximum:
            return ProblemKind::tr("outside the limits");
        case RowProblemCode::DateUnreadable:
            return ProblemKind::tr("not a date");
        case RowProblemCode::LevelUnknown:
            return ProblemKind::tr("not one of the values of the catalogue");
        case RowProblemCode::PriceMissing:
        case RowProblemCode::DateMissing:
        case RowProblemCode::IdMissing:
            return ProblemKind::tr("a needed value is missing");
        case RowProblemCode::PriceNotPositive:
            return ProblemKind::tr("the price is not more than 0");
        case RowProblemCode::DuplicateId:
            return ProblemKind::tr("occurs twice");
        case RowProblemCode::CoordinateInvalid:
            return ProblemKind::tr("no valid place");
        case RowProblemCode::FlagUnreadable:
            return ProblemKind::tr("neither yes nor no");
        default:
            return ProblemKind::tr("other reasons");
    }
}

}  // namespace

ImportPreviewStep::ImportPreviewStep(Session& session, ImportDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_counts(new QLabel),
      m_notes(new QLabel),
      m_knownLabel(new QLabel(tr("Rows that the project has already, with other contents"))),
      m_known(new QComboBox),
      m_tabs(new QTabWidget),
      m_rows(new TextTableView),
      m_reasons(new TextTableView),
      m_problems(new QTableView),
      m_model(new ProblemsModel(this)),
      m_export(new QPushButton(tr("Save the rejected rows…"))),
      m_gone(new TextTableView),
      m_kept(new TextTableView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(m_counts);
    layout->addWidget(m_notes);
    auto* known = new QHBoxLayout;
    known->setSpacing(space::two);
    known->addWidget(m_knownLabel);
    known->addWidget(m_known);
    known->addStretch(1);
    layout->addLayout(known);
    layout->addWidget(m_tabs, 1);
    m_counts->setTextFormat(Qt::RichText);
    m_notes->setWordWrap(true);
    setMuted(*m_notes);
    m_known->addItem(tr("update them"), static_cast<int>(KnownRows::Update));
    m_known->addItem(tr("leave them as they are"), static_cast<int>(KnownRows::Keep));
    m_known->addItem(tr("reject them"), static_cast<int>(KnownRows::Reject));
    m_known->setAccessibleName(m_knownLabel->text());
    m_knownLabel->setBuddy(m_known);
    m_tabs->addTab(m_rows, QString());
    m_tabs->addTab(makeRejected(), QString());
    m_tabs->addTab(m_gone, QString());
    m_tabs->addTab(m_kept, QString());
    connect(m_known, &QComboBox::activated, this,
            [this] { m_draft.setKnown(static_cast<KnownRows>(m_known->currentData().toInt())); });
    connect(m_export, &QPushButton::clicked, this, &ImportPreviewStep::exportRejects);
    connect(&draft, &ImportDraft::changed, this, &ImportPreviewStep::refresh);
}

QWidget* ImportPreviewStep::makeRejected() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_reasons);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_export, 0, Qt::AlignLeft);
    m_reasons->setMaximumHeight((reasonsHeight + 1) * space::row);
    m_problems->setModel(m_model);
    dressTable(*m_problems);
    m_problems->setAccessibleName(tr("Rows that cannot be read"));
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_export->setAutoDefault(false);
    return page;
}

QString ImportPreviewStep::countsText(const ImportReport& report) const {
    const Format& format = m_session.format();
    QString cells;
    const auto add = [&](std::int64_t number, const QString& what) {
        cells += QStringLiteral("<td style='padding-right:32px'><span style='font-size:x-large'>%1</span><br/>%2</td>")
                     .arg(format.number(static_cast<double>(number), 0), what);
    };
    add(report.rows, tr("rows"));
    const bool isSales = m_draft.request().kind == ImportKind::Sales;
    add(isSales ? report.newSales : report.accepted - report.updated, tr("new"));
    add(isSales ? report.updatedSales : report.updated, tr("updated"));
    add(report.unchanged, tr("unchanged"));
    if (report.kept > 0) add(report.kept, tr("left as they are"));
    add(static_cast<std::int64_t>(report.problems.size()), tr("rejected"));
    add(report.disappeared, tr("no longer in the file"));
    return QStringLiteral("<table cellspacing='0'><tr>") + cells + QStringLiteral("</tr></table>");
}

QString ImportPreviewStep::notesText(const ImportReport& report) const {
    const Format& format = m_session.format();
    const auto number = [&](std::int64_t n) { return format.number(static_cast<double>(n), 0); };
    QStringList notes;
    if (report.accepted == 0) notes << tr("No row of this file adds or changes anything: there is nothing to import.");
    if (m_draft.request().kind == ImportKind::Sales && report.newProperties > 0)
        notes << tr("%1 dwellings come with the sales.").arg(number(report.newProperties));
    if (report.disappeared > 0)
        notes << tr("What is no longer in the file stays in the project.");
    if (report.keptByHand > 0)
        notes << tr("%1 facts that a person has set stay as they are.").arg(number(report.keptByHand));
    if (report.completion.matched > 0)
        notes << tr("%1 dwellings found in the BAG; %2 facts differ and are left as they are: see the findings.")
                     .arg(number(report.completion.matched), number(report.completion.differing));
    if (report.completion.unmatched > 0) notes << tr("%1 dwellings are not in this BAG.").arg(number(report.completion.unmatched));
    QStringList unused;
    for (const std::string& column : report.unusedColumns) unused << QString::fromStdString(column);
    if (!unused.isEmpty()) notes << tr("Not used: %1.").arg(unused.join(QStringLiteral(", ")));
    return notes.join(u' ');
}

void ImportPreviewStep::showReasons(const ImportReport& report) {
    std::map<QString, std::pair<std::int64_t, QString>> reasons;
    for (const RowProblem& problem : report.problems) {
        auto& [count, example] = reasons[problemKindText(problem.code)];
        if (count++ == 0) example = rowProblemText(problem);
    }
    TextTable table;
    table.columns = {{tr("Why"), {}, false}, {tr("Rows"), {}, true}, {tr("Such as"), {}, false}};
    for (const auto& [reason, counted] : reasons)
        table.rows.push_back({{reason, {}, false, false},
                              {m_session.format().number(static_cast<double>(counted.first), 0), {}, true, false},
                              {counted.second, counted.second, false, true}});
    m_reasons->show(std::move(table), tr("Why rows are rejected"));
}

void ImportPreviewStep::showReport(const ImportReport& report) {
    const Format& format = m_session.format();
    const auto titled = [&](const QString& title, std::int64_t count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(title, format.number(static_cast<double>(count), 0)) : title;
    };
    m_counts->setText(countsText(report));
    const QString notes = notesText(report);
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    m_rows->show(rowsAsTheyWillBe(report, m_draft.request().kind, *m_session.project().catalogue(), format),
                 tr("The first rows as they will be"));
    showReasons(report);
    m_model->show(report.problems);
    m_problems->resizeColumnsToContents();
    TextTable gone;
    gone.columns = {{tr("Number"), {}, false}, {QString(), {}, false}};  // a row of one cell would be a heading
    for (const std::string& id : report.disappearedIds) gone.rows.push_back({{QString::fromStdString(id), {}, false, false}, {}});
    m_gone->show(std::move(gone), tr("No longer in the file"));
    TextTable kept;
    kept.columns = {{tr("Dwelling"), {}, false}, {tr("Column"), {}, false}, {tr("Stays"), {}, false}, {tr("In the file"), {}, false}};
    for (const KeptFact& fact : report.keptFacts)
        kept.rows.push_back({{QString::fromStdString(fact.propertyId), {}, false, false},
                             {QString::fromStdString(fact.column), {}, false, false},
                             {QString::fromStdString(fact.kept), {}, false, false},
                             {QString::fromStdString(fact.inFile), {}, false, false}});
    m_kept->show(std::move(kept), tr("Facts set by a person, which stay"));
    const auto rejected = static_cast<std::int64_t>(report.problems.size());
    m_tabs->setTabText(Rows, tr("First rows as they will be"));
    m_tabs->setTabText(Rejected, titled(tr("Rejected"), rejected));
    m_tabs->setTabText(Gone, titled(tr("No longer in the file"), report.disappeared));
    m_tabs->setTabText(Kept, titled(tr("Set by a person"), report.keptByHand));
    m_tabs->setTabVisible(Rejected, rejected > 0);
    m_tabs->setTabVisible(Gone, report.disappeared > 0);
    m_tabs->setTabVisible(Kept, report.keptByHand > 0);
}

void ImportPreviewStep::refresh() {
    const auto& report = m_draft.preview();
    m_tabs->setVisible(report.has_value() && m_draft.inspection());
    m_counts->setVisible(report.has_value());
    m_notes->setVisible(report.has_value());
    const ImportKind kind = m_draft.request().kind;
    const bool hasKnown = kind == ImportKind::Sales || kind == ImportKind::Properties;
    m_knownLabel->setVisible(report.has_value() && hasKnown);
    m_known->setVisible(report.has_value() && hasKnown);
    KnownRows known = m_draft.request().known;
    if (known == KnownRows::ByKind) known = kind == ImportKind::Sales ? KnownRows::Reject : KnownRows::Update;
    m_known->setCurrentIndex(m_known->findData(static_cast<int>(known)));
    if (report && m_draft.inspection()) showReport(*report);
}

void ImportPreviewStep::exportRejects() {
    auto* dialog = new QFileDialog(this, tr("Save the rejected rows"), m_session.preferences().folder(), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    dialog->selectFile(QString::fromStdString(m_draft.request().file.stem().string()) + QStringLiteral("_rejected.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        if (!m_draft.preview()) return;
        const auto done = writeRejects(file.toStdString(), m_draft.request().file, m_draft.preview()->problems);
        if (!done) emit failed(done.error());
    });
    dialog->open();
}

}  // namespace herleid
