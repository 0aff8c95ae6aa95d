#include "ui/pages/data/overview_tab.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/imports_model.h"
#include "ui/widgets/text_table.h"

namespace herleid {

OverviewTab::OverviewTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_imports(new ImportsModel(this)),
      m_summary(new QLabel),
      m_holdings(new QLabel),
      m_facts(new QLabel),
      m_importsTitle(new QLabel),
      m_undo(new QPushButton),
      m_empty(new QLabel),
      m_table(new QTableView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(m_summary);
    layout->addWidget(m_holdings);
    layout->addWidget(m_facts);
    auto* head = new QHBoxLayout;
    head->addWidget(m_importsTitle, 1);
    head->addWidget(m_undo);
    layout->addSpacing(space::one);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    setFontScale(*m_importsTitle, fontScale::heading, true);
    for (QLabel* label : {m_summary, m_holdings}) label->setTextFormat(Qt::RichText);
    m_holdings->setWordWrap(true);
    m_holdings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {m_facts, m_empty}) {
        label->setWordWrap(true);
        setMuted(*label);
    }
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_imports);
    dressTable(*m_table);
    connect(m_undo, &QPushButton::clicked, this,
            [this] { emit undoRequested(m_imports->numberAt(m_table->currentIndex().row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OverviewTab::refreshUndo);
    connect(&session, &Session::projectChanged, this, &OverviewTab::refresh);
    connect(&session, &Session::decided, this, &OverviewTab::count);
    connect(&session, &Session::jobChanged, this, &OverviewTab::refreshUndo);
    retranslate();
}

QString OverviewTab::summaryText(const Holdings& holdings) const {
    const QString cell =
        QStringLiteral("<td style='padding-right:48px'><span style='font-size:x-large'>%1</span><br/>%2</td>");
    return QStringLiteral("<table cellspacing='0'><tr>") + cell.arg(counted(holdings.dwellings), tr("dwellings")) +
           cell.arg(counted(holdings.counts.sales), tr("sales")) +
           cell.arg(counted(holdings.valuations), tr("stored valuations")) +
           cell.arg(m_session.project().catalogue()->size()).arg(tr("characteristics")) + QStringLiteral("</tr></table>");
}

QString OverviewTab::factsText() const {
    const Project& project = m_session.project();
    return tr("File %1 · coordinates %2 · amounts in %3")
        .arg(QDir::toNativeSeparators(QString::fromStdString(project.file().string())),
             QString::fromStdString(project.settings().crs),
             QString::fromStdString(std::string(project.settings().currency.code())));
}

QString OverviewTab::counted(std::int64_t number) const {
    return m_session.format().number(static_cast<double>(number), 0);
}

QString OverviewTab::areasText(const ProjectCounts& counts) const {
    QStringList kinds;
    if (counts.municipalities > 0) kinds << tr("the municipality's boundary");
    if (counts.districts > 0) kinds << tr("districts: %1").arg(counted(counts.districts));
    if (counts.neighbourhoods > 0) kinds << tr("neighbourhoods: %1").arg(counted(counts.neighbourhoods));
    return kinds.join(QStringLiteral(" · "));
}

QString OverviewTab::findingsText(const ProjectCounts& counts) const {
    return counts.openFindings > 0 ? tr("%1 open").arg(counted(counts.openFindings)) : tr("none open");
}

QString OverviewTab::excludedText(const ProjectCounts& counts) const {
    return tr("%1 of %2 sales are not used by the model").arg(counted(counts.excludedSales), counted(counts.sales));
}

QString OverviewTab::holdingsText(const ProjectCounts& counts) const {
    QString rows;
    const QString muted = palette().color(QPalette::PlaceholderText).name();
    const auto add = [&](const QString& what, const QString& held, const QString& missing) {
        const QString said = held.isEmpty() ? QStringLiteral("<span style='color:%1'>%2</span>").arg(muted, missing.toHtmlEscaped())
                                            : held.toHtmlEscaped();
        rows += QStringLiteral("<tr><td style='padding-right:24px'>%1</td><td>%2</td></tr>").arg(what.toHtmlEscaped(), said);
    };
    add(tr("Areas"), areasText(counts),
        tr("none: import a file with the boundaries of districts and neighbourhoods, such as that of Statistics Netherlands (CBS)"));
    add(tr("BAG"),
        counts.bagObjects > 0
            ? tr("%1 objects, for %2 dwellings").arg(counted(counts.bagObjects), counted(counts.bagDwellings)) : QString(),
        tr("none: import an extract of the BAG to complete facts and to compare them"));
    add(tr("Parts"),
        counts.parts > 0 ? tr("%1, of %2 dwellings").arg(counted(counts.parts), counted(counts.dwellingsWithParts)) : QString(),
        tr("none: import a file with the outbuildings and other parts, one a row"));
    add(tr("Findings"), counts.checks > 0 ? findingsText(counts) : QString(),
        tr("not checked yet: check the data under Findings"));
    add(tr("Excluded sales"), counts.sales > 0 ? excludedText(counts) : QString(), tr("none: import a file with sales"));
    return QStringLiteral("<table cellspacing='0' cellpadding='2'>") + rows + QStringLiteral("</table>");
}

// Counting reads whole tables: beside the window's thread, and only while someone looks.
void OverviewTab::count() {
    m_isStale = true;
    if (!m_session.isOpen()) m_job.drop();
    if (!m_session.isOpen() || !isVisible()) return;
    m_isStale = false;
    m_job.start<Holdings>(
        "count",
        [file = m_session.project().file()](Progress& progress) -> Result<Holdings> {
            const auto project = Project::open(file);
            if (!project) return tl::unexpected(project.error());
            auto counts = projectCounts(*project, progress);
            if (!counts) return tl::unexpected(counts.error());
            return Holdings{*counts, project->propertyCount().value_or(0), project->valuationCount().value_or(0)};
        },
        [this](Result<Holdings> holdings) {
            if (!holdings) return;
            m_counted = *holdings;
            showHoldings();
        });
}

void OverviewTab::showHoldings() {
    if (!m_session.isOpen() || !m_counted) return;
    m_summary->setText(summaryText(*m_counted));
    m_holdings->setText(holdingsText(m_counted->counts));
}

void OverviewTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) count();
}

void OverviewTab::refresh() {
    std::vector<ImportInfo> imports;
    if (!m_session.isOpen()) {
        m_counted.reset();
        m_summary->clear();
        m_holdings->clear();
    }
    count();
    if (m_session.isOpen()) {
        showHoldings();
        m_facts->setText(factsText());
        if (auto list = m_session.project().imports()) imports = std::move(*list);
    }
    m_table->setVisible(!imports.empty());
    m_empty->setVisible(imports.empty());
    m_undo->setVisible(!imports.empty());
    m_imports->show(std::move(imports), m_session.format());
    m_table->resizeColumnsToContents();
    if (m_imports->rowCount() > 0) m_table->setCurrentIndex(m_imports->index(0, 0));
    refreshUndo();
}

void OverviewTab::refreshUndo() {
    m_undo->setEnabled(!m_session.isBusy() && m_imports->canUndo(m_table->currentIndex().row()));
}

void OverviewTab::retranslate() {
    m_importsTitle->setText(tr("Imports"));
    m_table->setAccessibleName(tr("Imports"));
    m_undo->setText(tr("Undo this import…"));
    m_undo->setToolTip(tr("Takes back what the chosen file brought in or changed"));
    m_empty->setText(
        tr("Nothing was imported yet. Import a file with sales: the dwellings come with them. You see beforehand "
           "which rows can be read and what becomes of them."));
    refresh();
}

}  // namespace herleid
