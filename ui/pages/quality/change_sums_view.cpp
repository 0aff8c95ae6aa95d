#include "ui/pages/quality/change_sums_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include "ui/pages/quality/change_sums_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_table.h"
#include "ui/widgets/waterfall_chart.h"

namespace herleid {

namespace {

constexpr int smallestChart = 160;  // narrower, a bar tells nothing
constexpr int widestWords = 280;
constexpr int headerHeight = 32;

}  // namespace

ChangeSumsView::ChangeSumsView(ChangeSumsModel& model, QWidget* parent)
    : QScrollArea(parent), m_model(model), m_table(new QTableView), m_chart(new WaterfallChart) {
    auto* inside = new QWidget;
    setPage(*inside);
    auto* layout = new QHBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_table, 0, Qt::AlignTop);
    layout->addWidget(m_chart, 1, Qt::AlignTop);
    setWidget(inside);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_table->setModel(&model);
    m_table->setWordWrap(false);
    dressTable(*m_table);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setFixedHeight(headerHeight);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_chart->setModel(&model, m_table->selectionModel());
    connect(&model, &QAbstractItemModel::modelReset, this, &ChangeSumsView::arrange);
}

void ChangeSumsView::setLanguage(const QString& language) {
    m_table->setAccessibleName(tr("What moved the sum of all values"));
    m_chart->setLanguage(language);
}

void ChangeSumsView::applyTheme() {
    m_chart->applyTheme();
    m_table->viewport()->update();
}

void ChangeSumsView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

// Columns get what they need; those in the middle only where the chart keeps its room.
void ChangeSumsView::arrange() {
    const int row = qRound(space::row * Theme::textScale());
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_chart->setRowHeights(headerHeight, row);
    int total = 0;
    for (int column = 0; column < ChangeSumsModel::Columns; ++column) {
        m_table->setColumnHidden(column, false);
        m_table->resizeColumnToContents(column);
        if (column == ChangeSumsModel::What) m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestWords));
        total += m_table->columnWidth(column);
    }
    const int available = viewport()->width() - smallestChart - space::one;
    for (const int column : {ChangeSumsModel::Mean, ChangeSumsModel::Dwellings, ChangeSumsModel::Percent}) {
        if (total <= available) break;
        total -= m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
    const int height = headerHeight + m_model.rowCount() * row + 2;
    m_table->setFixedSize(total + 2, height);
    m_chart->setFixedHeight(height);
    widget()->layout()->activate();
}

}  // namespace herleid
