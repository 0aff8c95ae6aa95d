#include "ui/pages/facts_tab.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fact_delegate.h"
#include "ui/widgets/facts_model.h"
#include "ui/widgets/table_copy.h"

namespace herleid {

FactsTab::FactsTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new FactsModel(this)),
      m_table(new QTableView),
      m_delegate(new FactDelegate(this)),
      m_try(new QPushButton),
      m_edit(new QPushButton),
      m_note(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    auto* row = new QHBoxLayout;
    layout->addWidget(m_note);
    row->addWidget(m_try);
    row->addWidget(m_edit);
    row->addStretch(1);
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
    m_table->setItemDelegate(m_delegate);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() != FactsModel::Tried) editChosen();
        else if (m_table->indexWidget(index) == nullptr) tryChosen();
    });
    connect(m_model, &FactsModel::triedFact, this, [this](int feature, double value) {
        m_session.tryFact(static_cast<std::size_t>(feature), value);
    }, Qt::QueuedConnection);  // after the editor has closed: the model is made anew
    connect(m_try, &QPushButton::clicked, this, &FactsTab::tryChosen);
    connect(m_edit, &QPushButton::clicked, this, &FactsTab::editChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FactsTab::refreshAction);
    connect(&session, &Session::jobChanged, this, &FactsTab::refreshAction);
}

void FactsTab::refresh() {
    const int row = m_table->currentIndex().row();
    const auto catalogue = m_session.isOpen() ? m_session.project().catalogue() : nullptr;
    const TryOut* trying = m_session.tryOut();
    m_delegate->setCatalogue(catalogue, m_session.format());
    m_model->show(m_session.subject(), catalogue, m_session.format(),
                  trying != nullptr ? trying->facts : std::map<std::size_t, double>());
    m_table->resizeColumnsToContents();
    // The line that was changed stays chosen.
    if (row >= 0 && row < m_model->rowCount()) m_table->setCurrentIndex(m_model->index(row, 0));
    refreshAction();
}

void FactsTab::tryChosen() {
    const QModelIndex index = m_model->index(std::max(0, m_table->currentIndex().row()), FactsModel::Tried);
    if (!index.isValid() || !m_session.valuation()) return;
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void FactsTab::refreshAction() {
    m_try->setEnabled(m_table->currentIndex().isValid() && m_session.valuation() != nullptr);
    m_edit->setEnabled(m_table->currentIndex().isValid() && !m_session.isBusy());
}

void FactsTab::editChosen() {
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && !m_session.isBusy()) emit editRequested(index.row());
}

void FactsTab::retranslate() {
    m_table->setAccessibleName(tr("Recorded facts of this dwelling"));
    m_note->setText(
        tr("Is something not right? Choose the line. Try another value to see what it would do, without recording it; "
           "or change the recorded fact, with its source and reason."));
    m_try->setText(tr("Try another value"));
    m_edit->setText(tr("Change fact…"));
}

void FactsTab::applyTheme() {
    m_edit->setIcon(Theme::icon("edit"));
}

}  // namespace herleid
