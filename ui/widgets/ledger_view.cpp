#include "ui/widgets/ledger_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/theme/theme.h"
#include "ui/widgets/ledger_model.h"
#include "ui/widgets/waterfall_chart.h"

namespace herleid {

namespace {

constexpr int smallestChart = 160;  // narrower, a bar tells nothing
constexpr int headerHeight = 32;

/// Draws a hairline above the first line of each group.
class GroupDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(LedgerModel::GroupStartRole).toBool()) return;
        painter->setPen(Theme::tokens().line);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    }
};

}  // namespace

LedgerView::LedgerView(LedgerModel& model, QWidget* parent)
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
    m_table->setItemDelegate(new GroupDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(qRound(space::row * Theme::textScale()));
    m_table->horizontalHeader()->setFixedHeight(headerHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_chart->setRowHeights(headerHeight, space::row);
    m_chart->setModel(&model, m_table->selectionModel());
    connect(&model, &QAbstractItemModel::modelReset, this, &LedgerView::arrange);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LedgerView::keepInSight);
}

void LedgerView::setLanguage(const QString& language) {
    m_table->setAccessibleName(tr("How the value is built up"));
    m_model.retranslate();
    m_chart->setLanguage(language);
    arrange();
}

void LedgerView::applyTheme() {
    m_chart->applyTheme();
    m_table->viewport()->update();
}

void LedgerView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

// Columns get what they need, the last ones only when the chart keeps its room; words are shortened last.
void LedgerView::arrange() {
    const int available = viewport()->width() - smallestChart - space::one;
    int widths[LedgerModel::Columns];
    m_table->horizontalHeader()->setMinimumSectionSize(24);
    for (int column = 0; column < LedgerModel::Columns; ++column) {
        m_table->setColumnHidden(column, false);
        m_table->resizeColumnToContents(column);
        widths[column] = m_table->columnWidth(column);
    }
    widths[LedgerModel::What] = std::min(widths[LedgerModel::What], 240);
    widths[LedgerModel::Recorded] = std::min(widths[LedgerModel::Recorded], 200);
    widths[LedgerModel::Typical] = std::min(widths[LedgerModel::Typical], 160);
    widths[LedgerModel::Source] = std::min(widths[LedgerModel::Source], 200);
    bool anySource = false;
    for (int row = 0; row < m_model.rowCount(); ++row)
        anySource = anySource || !m_model.index(row, LedgerModel::Source).data().toString().isEmpty();
    int total = 0;
    for (const int width : widths) total += width;
    const auto hide = [&](int column) {
        m_table->setColumnHidden(column, true);
        total -= widths[column];
        widths[column] = 0;
    };
    // A source that all lines share is said once, elsewhere; and the chart gets twice its least first.
    if (!anySource || total > available - smallestChart) hide(LedgerModel::Source);
    if (total > available) hide(LedgerModel::Typical);
    if (total > available) hide(LedgerModel::Effect);
    if (total > available) {
        const int less = std::min(total - available, widths[LedgerModel::Recorded] - 112);
        widths[LedgerModel::Recorded] -= std::max(0, less);
        total -= std::max(0, less);
    }
    if (total > available) {
        const int less = std::min(total - available, widths[LedgerModel::What] - 112);
        widths[LedgerModel::What] -= std::max(0, less);
        total -= std::max(0, less);
    }
    for (int column = 0; column < LedgerModel::Columns; ++column)
        if (widths[column] > 0) m_table->setColumnWidth(column, widths[column]);
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, 0).data(LedgerModel::KindRole).toInt() == LedgerModel::headingKind)
            m_table->setSpan(row, 0, 1, LedgerModel::Columns);
    const int height = headerHeight + m_model.rowCount() * space::row + 2;
    m_table->setFixedSize(total + 2, height);
    m_chart->setFixedHeight(height);
    // At once: the scroll area may have seen the table's former width as the least there is.
    widget()->layout()->activate();
    const int least = widget()->minimumSizeHint().width();
    widget()->resize(std::max(viewport()->width(), least), std::max(viewport()->height(), height));
}

void LedgerView::keepInSight() {
    const QRect row = m_table->visualRect(m_table->currentIndex());
    if (row.isValid()) ensureVisible(row.x(), row.bottom() + headerHeight, 0, space::row);
}

}  // namespace herleid
