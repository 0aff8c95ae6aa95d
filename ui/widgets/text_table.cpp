#include "ui/widgets/text_table.h"

#include <QFont>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/table_copy.h"

namespace herleid {

void TextTableModel::show(TextTable table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}
int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.size()) return {};
    const TextCell& cell = row[column];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.tip.isEmpty() ? QVariant() : cell.tip;
        case Qt::TextAlignmentRole:
            return QVariant((m_table.columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                            Qt::AlignVCenter);
        case Qt::FontRole: {
            QFont font;
            font.setBold(cell.isStrong || row.size() == 1);
            return font;
        }
        case Qt::ForegroundRole:
            if (cell.tone == TextCell::Tone::Good) return Theme::tokens().plusText;
            if (cell.tone == TextCell::Tone::Bad) return Theme::tokens().minusText;
            return cell.isMuted ? QVariant(Theme::tokens().mutedText) : QVariant();
        case IntervalDelegate::role:
            return cell.interval ? QVariant::fromValue(*cell.interval) : QVariant();
        default:
            return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const TextColumn& column = m_table.columns[static_cast<std::size_t>(section)];
    switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::ToolTipRole:
            return column.tip.isEmpty() ? QVariant() : column.tip;
        case Qt::TextAlignmentRole:
            return QVariant((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default:
            return {};
    }
}

void dressTable(QTableView& view) {
    view.setShowGrid(false);
    view.setTabKeyNavigation(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(qRound(space::row * Theme::textScale()));
    view.horizontalHeader()->setHighlightSections(false);
    enableCopy(view);
}

namespace {

constexpr int narrowestFirst = 160;   // pixels that names keep; chosen

/// Room above and below words that take more than one line.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem inner = option;  // the style sheet's padding takes width that the base does not count
        inner.rect.setWidth(std::max(1, option.rect.width() - 2 * space::one - 4));
        return QStyledItemDelegate::sizeHint(inner, index) + QSize(0, space::one);
    }
};

}  // namespace

TextTableView::TextTableView(QWidget* parent) : QTableView(parent), m_model(new TextTableModel(this)), m_intervals(new IntervalDelegate(this)) {
    setModel(m_model);
    dressTable(*this);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void TextTableView::setFitsRows(bool fits) {
    m_fitsRows = fits;
    if (fits) setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TextTableView::setWraps() {
    m_wraps = true;
    setItemDelegate(new RoomyDelegate(this));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void TextTableView::setFirstYields() {
    m_firstYields = true;
    setWordWrap(false);
}

// Names may lose their end; the numbers behind them may not.
void TextTableView::fitColumns() {
    if (!m_firstYields || m_model->columnCount() == 0) return;
    resizeColumnToContents(0);
    const int beyond = horizontalHeader()->length() - viewport()->width();
    if (beyond > 0) setColumnWidth(0, std::max(narrowestFirst, columnWidth(0) - beyond));
}

void TextTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (m_firstYields) QMetaObject::invokeMethod(this, &TextTableView::fitColumns, Qt::QueuedConnection);  // not while the page is laid out
}

// Columns whose first row has an interval draw it in every row.
void TextTableView::drawIntervals() {
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isDrawn = m_model->rowCount() > 0 && m_model->index(0, column).data(IntervalDelegate::role).isValid();
        setItemDelegateForColumn(column, isDrawn ? m_intervals : nullptr);
    }
}

void TextTableView::show(TextTable table, const QString& accessibleName) {
    m_model->show(std::move(table));
    setAccessibleName(accessibleName);
    drawIntervals();
    if (m_wraps)
        for (int column = 0; column < m_model->columnCount(); ++column)
            horizontalHeader()->setSectionResizeMode(
                column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    else
        resizeColumnsToContents();
    fitColumns();
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->table().rows[static_cast<std::size_t>(row)].size() == 1 && m_model->columnCount() > 1)
            setSpan(row, 0, 1, m_model->columnCount());
    if (m_fitsRows)
        setFixedHeight(horizontalHeader()->sizeHint().height() + m_model->rowCount() * space::row + 2);
}

}  // namespace herleid
