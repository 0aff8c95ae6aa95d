#include "ui/pages/quality/sale_list_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"

namespace herleid {

SaleListTab::SaleListTab(QWidget* parent)
    : QWidget(parent), m_note(new QLabel), m_dwelling(new QPushButton), m_sale(new QPushButton), m_table(new TextTableView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(m_note, 1);
    head->addWidget(m_dwelling, 0, Qt::AlignTop);
    head->addWidget(m_sale, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    m_table->setFirstYields();
    m_note->setWordWrap(true);
    setMuted(*m_note);
    connect(m_table, &QTableView::activated, this, &SaleListTab::openDwelling);
    connect(m_dwelling, &QPushButton::clicked, this, &SaleListTab::openDwelling);
    connect(m_sale, &QPushButton::clicked, this, &SaleListTab::openSale);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SaleListTab::refreshButtons);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(Qt::CTRL | key), m_table);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, &SaleListTab::openSale);
    }
    retranslate();
}

void SaleListTab::show(TextTable table, std::vector<Line> lines, const QString& accessibleName, const QString& note) {
    const int row = m_table->currentIndex().row();
    m_lines = std::move(lines);
    m_table->show(std::move(table), accessibleName);
    m_note->setText(note);
    if (!m_lines.empty()) m_table->setCurrentIndex(m_table->model()->index(row >= 0 && row < m_table->model()->rowCount() ? row : 0, 0));
    refreshButtons();
}

const SaleListTab::Line* SaleListTab::current() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_lines.size()) ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

void SaleListTab::openDwelling() {
    if (const Line* line = current()) emit dwellingRequested(QString::fromStdString(line->propertyId));
}

void SaleListTab::openSale() {
    if (const Line* line = current()) emit saleRequested(QString::fromStdString(line->saleId));
}

void SaleListTab::refreshButtons() {
    for (QPushButton* button : {m_dwelling, m_sale}) button->setEnabled(current() != nullptr);
}

void SaleListTab::retranslate() {
    m_dwelling->setText(tr("Open this dwelling"));
    m_dwelling->setToolTip(tr("The valuation of the dwelling (Enter)"));
    m_sale->setText(tr("Open this sale"));
    m_sale->setToolTip(tr("Whether the sale counts, why, and what may be decided (Ctrl+Enter)"));
}

void SaleListTab::applyTheme() {
    m_dwelling->setIcon(Theme::icon("value"));
    m_sale->setIcon(Theme::icon("open"));
}

}  // namespace herleid
