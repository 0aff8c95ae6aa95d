#include "ui/pages/facts_tab.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/facts_model.h"
#include "ui/widgets/table_copy.h"

namespace herleid {

FactsTab::FactsTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new FactsModel(this)),
      m_table(new QTableView),
      m_edit(new QPushButton),
      m_note(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    auto* row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_edit);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    m_note->setWordWrap(true);
    setMuted(*m_note);
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::row);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    enableCopy(*m_table);
    connect(m_table, &QTableView::activated, this, &FactsTab::editChosen);
    connect(m_edit, &QPushButton::clicked, this, &FactsTab::editChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FactsTab::refreshAction);
    connect(&session, &Session::jobChanged, this, &FactsTab::refreshAction);
}

void FactsTab::refresh() {
    const int row = m_table->currentIndex().row();
    m_model->show(m_session.subject(), m_session.isOpen() ? m_session.project().catalogue() : nullptr,
                  m_session.format());
    m_table->resizeColumnsToContents();
    // The line that was changed stays chosen.
    if (row >= 0 && row < m_model->rowCount()) m_table->setCurrentIndex(m_model->index(row, 0));
    refreshAction();
}

void FactsTab::refreshAction() {
    m_edit->setEnabled(m_table->currentIndex().isValid() && !m_session.isBusy());
}

void FactsTab::editChosen() {
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && !m_session.isBusy()) emit editRequested(index.row());
}

void FactsTab::retranslate() {
    m_table->setAccessibleName(tr("Recorded facts of this dwelling"));
    m_note->setText(
        tr("Is something not right? Choose the line and change the fact; the value follows at once."));
    m_edit->setText(tr("Change fact…"));
}

void FactsTab::applyTheme() {
    m_edit->setIcon(Theme::icon("edit"));
}

}  // namespace herleid
