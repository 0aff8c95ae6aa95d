#include "ui/pages/market/versions_tab.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/market/version_comparison.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/models_model.h"
#include "ui/widgets/text_table.h"

namespace herleid {

namespace {

constexpr int fewestRows = 2;  // in view
constexpr int mostRows = 6;    // before the list scrolls; chosen

}  // namespace

VersionsTab::VersionsTab(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_models(new ModelsModel(this)),
      m_table(new QTableView),
      m_use(new QPushButton),
      m_freeze(new QPushButton),
      m_comparison(new VersionComparisonView(session)) {
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::one);
    actions->addWidget(m_use);
    actions->addWidget(m_freeze);
    actions->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_table);
    layout->addLayout(actions);
    layout->addSpacing(space::two);
    layout->addWidget(m_comparison, 1);
    m_table->setModel(m_models);
    dressTable(*m_table);
    connect(m_use, &QPushButton::clicked, this, [this] { m_session.setCurrentModel(chosenVersion()); });
    connect(m_freeze, &QPushButton::clicked, this, [this] { emit freezeRequested(chosenVersion()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VersionsTab::refreshActions);
    connect(&session, &Session::jobChanged, this, &VersionsTab::refreshActions);
    connect(&session, &Session::marketChanged, this, &VersionsTab::refreshActions);
    connect(&session, &Session::projectChanged, this, &VersionsTab::refresh);
    connect(m_comparison, &VersionComparisonView::failed, this, &VersionsTab::failed);
}

qlonglong VersionsTab::chosenVersion() const {
    return m_table->currentIndex().data(ModelsModel::VersionRole).toLongLong();
}

void VersionsTab::refresh() {
    std::vector<ModelInfo> models;
    if (m_session.isOpen())
        if (auto list = m_session.project().models()) models = std::move(*list);
    m_comparison->setModels(models);
    const qlonglong before = chosenVersion();
    m_models->show(std::move(models), m_session.format());
    m_table->resizeColumnsToContents();
    const int rows = std::clamp(m_models->rowCount(), fewestRows, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * space::row + 2);
    for (int row = 0; row < m_models->rowCount(); ++row)
        if (const QModelIndex index = m_models->index(row, 0);
            index.data(ModelsModel::VersionRole).toLongLong() == before)
            m_table->setCurrentIndex(index);
    if (!m_table->currentIndex().isValid() && m_models->rowCount() > 0)
        m_table->setCurrentIndex(m_models->index(0, 0));
    refreshActions();
}

void VersionsTab::refreshActions() {
    const bool free = m_session.isOpen() && !m_session.isBusy();
    const QModelIndex current = m_table->currentIndex();
    const auto& inUse = m_session.market().model;
    m_use->setEnabled(free && current.isValid() && (!inUse || inUse->version != chosenVersion()));
    m_freeze->setEnabled(free && current.isValid() && !current.data(ModelsModel::FrozenRole).toBool());
}

void VersionsTab::retranslate() {
    m_table->setAccessibleName(tr("Model versions"));
    m_use->setText(tr("Use this version"));
    m_freeze->setText(tr("Freeze…"));
    m_freeze->setToolTip(tr("Make this version final, with a note; this cannot be undone"));
    m_comparison->retranslate();
    refresh();
}

void VersionsTab::applyTheme() {
    m_comparison->applyTheme();
}

}  // namespace herleid
