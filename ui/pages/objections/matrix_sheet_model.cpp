#include "ui/pages/objections/matrix_sheet_model.h"

#include <algorithm>

#include "data/printed_matrix_file.h"
#include "data/printed_matrix_limits.h"
#include "ui/text/matrix_check_words.h"

namespace herleid {

namespace {

constexpr int firstComparables = 4, spareRows = 4;   // chosen: what fits on a screen

/// The rows of a waardematrix, in its order.
constexpr PrintedRow usualRows[] = {
    PrintedRow::Address,      PrintedRow::ValuationDate, PrintedRow::Type,         PrintedRow::BuildYear,     PrintedRow::Location,
    PrintedRow::Ratings,      PrintedRow::FloorArea,     PrintedRow::PlotArea,     PrintedRow::AgreementDate, PrintedRow::DeliveryDate,
    PrintedRow::SalePrice,    PrintedRow::IndexPercent,  PrintedRow::IndexSource,  PrintedRow::IndexedPrice,  PrintedRow::LandValue,
    PrintedRow::LandPrice,    PrintedRow::OutbuildingValue, PrintedRow::MainValue, PrintedRow::UnitPrice,     PrintedRow::CorrectedUnitPrice,
    PrintedRow::StepPercent,  PrintedRow::Total,         PrintedRow::DeterminedValue};

QString labelOf(PrintedRow row) {
    if (row == PrintedRow::Ratings) return QStringLiteral("KOUDVL");
    QString label = printedRowText(row);
    label[0] = label[0].toUpper();
    return label;
}

QString quoted(QString text) {
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"')) return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}  // namespace

MatrixSheetModel::MatrixSheetModel(QObject* parent) : QAbstractTableModel(parent) { clear(); }

void MatrixSheetModel::clear() {
    beginResetModel();
    m_columns = 2 + firstComparables;
    m_rows.clear();
    const auto add = [&](const QString& label) {
        QStringList row(m_columns);
        row[0] = label;
        m_rows.push_back(row);
    };
    for (const PrintedRow row : usualRows) add(labelOf(row));
    for (int i = 0; i < spareRows; ++i) add({});
    endResetModel();
}

void MatrixSheetModel::resize(int rows, int columns) {
    if (columns > m_columns) {
        beginInsertColumns({}, m_columns, columns - 1);
        for (QStringList& row : m_rows) row.resize(columns);
        m_columns = columns;
        endInsertColumns();
    }
    if (rows > rowCount()) {
        beginInsertRows({}, rowCount(), rows - 1);
        m_rows.resize(static_cast<std::size_t>(rows), QStringList(m_columns));
        endInsertRows();
    }
}

Result<void> MatrixSheetModel::paste(const QModelIndex& at, const QString& text) {
    const auto cells = cellsOfText(text.toStdString());
    if (!cells) return tl::unexpected(cells.error());
    const int top = at.isValid() ? at.row() : 0, left = at.isValid() ? at.column() : 0;
    int columns = left + 1;
    for (const auto& row : *cells) columns = std::max(columns, left + static_cast<int>(row.size()));
    resize(std::min(top + static_cast<int>(cells->size()), static_cast<int>(mostMatrixRows)),
           std::min(columns, static_cast<int>(mostMatrixColumns)));
    for (std::size_t r = 0; r < cells->size(); ++r)
        for (std::size_t c = 0; c < (*cells)[r].size(); ++c) {
            const int row = top + static_cast<int>(r), column = left + static_cast<int>(c);
            if (row < rowCount() && column < m_columns)
                m_rows[static_cast<std::size_t>(row)][column] = QString::fromStdString((*cells)[r][c]);
        }
    emit dataChanged(index(top, left), index(rowCount() - 1, m_columns - 1));
    return {};
}

QString MatrixSheetModel::text() const {
    QStringList lines;
    for (const QStringList& row : m_rows) {
        QStringList cells;
        for (const QString& cell : row) cells << quoted(cell);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

bool MatrixSheetModel::isEmpty() const {
    return std::ranges::all_of(m_rows, [](const QStringList& row) {
        return std::all_of(row.begin() + 1, row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
    });
}

int MatrixSheetModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int MatrixSheetModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant MatrixSheetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole)) return {};
    return m_rows[static_cast<std::size_t>(index.row())][index.column()];
}

bool MatrixSheetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole) return false;
    m_rows[static_cast<std::size_t>(index.row())][index.column()] = value.toString();
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags MatrixSheetModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant MatrixSheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section + 1;
    return section == 0 ? tr("Row") : section == 1 ? tr("Subject") : tr("Comparable %1").arg(section - 1);
}

}  // namespace herleid
