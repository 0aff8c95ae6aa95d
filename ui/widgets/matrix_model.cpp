#include "ui/widgets/matrix_model.h"

#include <QFont>
#include <optional>

#include "ui/widgets/sentence_case.h"

namespace herleid {

void MatrixModel::show(const std::shared_ptr<const Valuation>& valuation, const Explanation& explanation) {
    beginResetModel();
    m_rows.clear();
    m_columns = {QString::fromStdString(valuation->subject().title())};
    m_columns.insert(m_columns.end(), explanation.saleNames.begin(), explanation.saleNames.end());
    std::optional<MatrixSection> section;
    for (const ExplainedMatrixLine& line : explanation.matrix) {
        if (section != line.section) {
            Row heading;
            heading.line.label = sectionTitle(line.section);
            heading.isHeading = true;
            m_rows.push_back(std::move(heading));
            section = line.section;
        }
        m_rows.push_back({line, false});
    }
    endResetModel();
}

void MatrixModel::clear() {
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString MatrixModel::text(const Row& row, int column) const {
    if (row.isHeading) return {};
    if (column == 0) return row.line.subject;
    const auto sale = static_cast<std::size_t>(column - 1);
    return sale < row.line.sales.size() ? row.line.sales[sale] : QString();
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto sale = static_cast<std::size_t>(index.column() - 1);
    const bool differs = index.column() > 0 && sale < row.line.differs.size() && row.line.differs[sale];
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::ToolTipRole:
            if (row.isHeading) return {};
            return QStringLiteral("%1\n%2: %3")
                .arg(m_columns[static_cast<std::size_t>(index.column())], row.line.label,
                     text(row, index.column()));
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::FontRole: {
            QFont font;
            font.setBold(differs || row.line.strong);
            return font;
        }
        case DiffersRole:
            return differs;
        case HeadingRole:
            return row.isHeading;
        case StrongRole:
            return row.line.strong;
        default:
            return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto position = static_cast<std::size_t>(section);
    if (section < 0) return {};
    if (orientation == Qt::Vertical) {
        if (position >= m_rows.size()) return {};
        const Row& row = m_rows[position];
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return sentenceCase(row.line.label);
        if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(row.isHeading || row.line.strong);
            return font;
        }
        if (role == HeadingRole) return row.isHeading;
        return {};
    }
    if (position >= m_columns.size()) return {};
    if (role == Qt::DisplayRole)
        // The number is the one on the map; the name may be shortened, so it comes last.
        return section == 0 ? tr("This dwelling")
                            : QStringLiteral("%1 · %2").arg(section).arg(m_columns[position]);
    if (role == Qt::ToolTipRole) return m_columns[position];
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const bool heading = m_rows[static_cast<std::size_t>(index.row())].isHeading;
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace herleid
