#include "ui/pages/facts_tab.h"

#include <QDate>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "data/part_store.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_delegate.h"
#include "ui/widgets/fact_history_model.h"
#include "ui/widgets/facts_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/parts_model.h"
#include "ui/widgets/sentence_case.h"
#include "ui/widgets/table_copy.h"

namespace herleid {

namespace {

void dress(QTableView& table) {
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(qRound(space::row * Theme::textScale()));
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    enableCopy(table);
}

}  // namespace

FactsTab::FactsTab(Session& session, QWidget* parent)
    : WrappingPage(parent),
      m_session(session),
      m_model(new FactsModel(this)),
      m_history(new FactHistoryModel(this)),
      m_parts(new PartsModel(this)),
      m_table(new QTableView),
      m_historyTable(new QTableView),
      m_partsTable(new QTableView),
      m_delegate(new FactDelegate(this)),
      m_try(new QPushButton),
      m_edit(new QPushButton),
      m_verify(new QPushButton),
      m_disclose(new QPushButton),
      m_documents(new QPushButton),
      m_dossier(new QPushButton),
      m_note(new QLabel),
      m_historyTitle(new QLabel),
      m_noHistory(new QLabel),
      m_partsTitle(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    m_note->setWordWrap(true);
    setMuted(*m_note);
    dress(*m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(space::two);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(makeBelow());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({1000, 6 * space::row});   // the facts take the room
    layout->addWidget(m_note);
    layout->addWidget(makeActions());
    layout->addWidget(split, 1);
    connectAll();
}

QWidget* FactsTab::makeActions() {
    auto* actions = new QWidget;
    auto* row = new FlowLayout(actions, space::one);
    for (QPushButton* button : {m_try, m_edit, m_verify, m_disclose, m_documents, m_dossier}) row->addWidget(button);
    return actions;
}

// The history of the chosen fact and, where there are any, the parts of the dwelling beside it.
QWidget* FactsTab::makeBelow() {
    auto* below = new QSplitter;
    below->setHandleWidth(space::two);
    below->setChildrenCollapsible(false);
    const auto panel = [](QLabel& title, QTableView& table, QLabel* otherwise) {
        auto* widget = new QWidget;
        auto* layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::half);
        QFont bold = title.font();
        bold.setBold(true);
        title.setFont(bold);
        layout->addWidget(&title);
        if (otherwise != nullptr) layout->addWidget(otherwise);
        layout->addWidget(&table, 1);
        if (otherwise != nullptr) layout->addStretch(0);
        dress(table);
        return widget;
    };
    setMuted(*m_noHistory);
    m_historyTable->setModel(m_history);
    m_partsTable->setModel(m_parts);
    below->addWidget(panel(*m_historyTitle, *m_historyTable, m_noHistory));
    m_partsPanel = panel(*m_partsTitle, *m_partsTable, nullptr);
    below->addWidget(m_partsPanel);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 2);
    below->setMinimumHeight(5 * space::row);
    return below;
}

void FactsTab::connectAll() {
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() != FactsModel::Tried) editChosen();
        else if (m_table->indexWidget(index) == nullptr) tryChosen();
    });
    connect(m_model, &FactsModel::triedFact, this, [this](int feature, double value) {
        m_session.tryFact(static_cast<std::size_t>(feature), value);
    }, Qt::QueuedConnection);  // after the editor has closed: the model is made anew
    connect(m_try, &QPushButton::clicked, this, &FactsTab::tryChosen);
    connect(m_edit, &QPushButton::clicked, this, &FactsTab::editChosen);
    connect(m_verify, &QPushButton::clicked, this, &FactsTab::verifyChosen);
    connect(m_documents, &QPushButton::clicked, this, &FactsTab::documentsRequested);
    connect(m_dossier, &QPushButton::clicked, this, &FactsTab::dossierRequested);
    connect(m_disclose, &QPushButton::clicked, this, &FactsTab::disclosureRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refreshAction();
        refreshHistory();
    });
    connect(&m_session, &Session::jobChanged, this, &FactsTab::refreshAction);
}

void FactsTab::refresh() {
    const int row = m_table->currentIndex().row();
    const auto catalogue = m_session.isOpen() ? m_session.project().catalogue() : nullptr;
    const TryOut* trying = m_session.tryOut();
    readRecord();
    m_delegate->setCatalogue(catalogue, m_session.format());
    m_model->show(m_session.subject(), catalogue, m_session.format(),
                  trying != nullptr ? trying->facts : std::map<std::size_t, double>());
    m_table->resizeColumnsToContents();
    // The line that was changed stays chosen.
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row >= 0 && row < m_model->rowCount() ? row : 0, 0));
    refreshAction();
    refreshHistory();
}

void FactsTab::readRecord() {
    m_changes.clear();
    std::vector<RecordedPart> parts;
    if (m_session.isOpen() && m_session.subject()) {
        const Property& subject = *m_session.subject();
        if (const auto history = factHistory(m_session.project(), subject.id))
            m_changes = factChanges(subject, *m_session.project().catalogue(), *history);
        if (auto recorded = partsOf(m_session.project(), subject.id)) parts = std::move(*recorded);
    }
    m_parts->show(parts, m_session.format());
    m_partsTable->resizeColumnsToContents();
    m_partsPanel->setVisible(!parts.empty());
}

void FactsTab::refreshHistory() {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_history->clear();
        m_historyTitle->clear();
        return;
    }
    const auto catalogue = m_session.project().catalogue();
    const auto feature = static_cast<std::size_t>(index.row());
    m_history->show(m_changes, feature, catalogue, m_session.format());
    m_historyTable->resizeColumnsToContents();
    const QString label =
        QString::fromStdString((*catalogue)[feature].label(m_session.format().language().toStdString()));
    m_historyTitle->setText(tr("History: %1").arg(label));
    m_historyTable->setVisible(m_history->rowCount() > 0);
    m_noHistory->setVisible(m_history->rowCount() == 0);
}

void FactsTab::tryChosen() {
    const QModelIndex index = m_model->index(std::max(0, m_table->currentIndex().row()), FactsModel::Tried);
    if (!index.isValid() || !m_session.valuation()) return;
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

// The same value, verified today: nothing of where it came from is lost.
void FactsTab::verifyChosen() {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_session.isBusy() || !m_session.subject()) return;
    const Property subject = *m_session.subject();
    const auto feature = static_cast<std::size_t>(index.row());
    Provenance provenance = subject.provenanceOf(feature);
    const QDate today = QDate::currentDate();
    provenance.verifiedOn = Date(today.year(), today.month(), today.day());
    m_session.recordFact({subject.id, feature, subject.facts[feature], provenance});
}

void FactsTab::refreshAction() {
    const QModelIndex index = m_table->currentIndex();
    const bool canWrite = index.isValid() && !m_session.isBusy();
    const auto& subject = m_session.subject();
    m_try->setEnabled(index.isValid() && m_session.valuation() != nullptr);
    m_edit->setEnabled(canWrite);
    m_verify->setEnabled(canWrite && subject && subject->facts.has(static_cast<std::size_t>(index.row())));
    m_disclose->setEnabled(subject.has_value());
    m_documents->setEnabled(subject.has_value() && m_session.market().valuer);
    m_dossier->setEnabled(subject.has_value() && m_session.market().valuer);
}

void FactsTab::editChosen() {
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && !m_session.isBusy()) emit editRequested(index.row());
}

void FactsTab::retranslate() {
    m_table->setAccessibleName(tr("Recorded facts of this dwelling"));
    m_historyTable->setAccessibleName(tr("What the chosen fact was before"));
    m_partsTable->setAccessibleName(tr("Parts of this dwelling"));
    m_partsTitle->setText(tr("Parts and outbuildings"));
    m_noHistory->setText(tr("This fact is as it was first recorded."));
    m_note->setText(
        tr("Is something not right? Choose the line. Try another value to see what it would do, without recording it; "
           "or change the recorded fact, with its source and reason."));
    m_try->setText(tr("Try another value"));
    m_edit->setText(tr("Change fact…"));
    m_verify->setText(tr("Verified today"));
    m_verify->setToolTip(tr("Records that this fact was checked today and is right. The value stays as it is."));
    m_documents->setText(tr("Documents…"));
    m_documents->setToolTip(tr("Appraisal report, matrix, explanation, land scale and the data behind the value (Ctrl+Shift+E)"));
    m_dossier->setText(tr("Dossier…"));
    m_dossier->setToolTip(tr("One signed file from which a resident or a court recomputes the value (Ctrl+Shift+M)"));
    m_disclose->setText(tr("Record as PDF…"));
    m_disclose->setToolTip(
        tr("What is recorded about this dwelling, from which source, verified when and used how, for the resident."));
}

void FactsTab::applyTheme() {
    m_edit->setIcon(Theme::icon("edit"));
    m_disclose->setIcon(Theme::icon("pdf"));
    m_documents->setIcon(Theme::icon("file"));
    m_dossier->setIcon(Theme::icon("file"));
}

}  // namespace herleid
