#include "ui/widgets/problems_model.h"

#include "ui/text/words.h"

namespace herleid {

void ProblemsModel::show(std::vector<RowProblem> problems) {
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}
int ProblemsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RowProblem& problem = m_problems[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case Row:
            return static_cast<qlonglong>(problem.row);
        case Problem:
            return rowProblemText(problem);
        case Text:
            return QString::fromStdString(problem.text);
        default:
            return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Row:
            return tr("Row");
        case Problem:
            return tr("What is wrong");
        case Text:
            return tr("The row");
        default:
            return {};
    }
}

}  // namespace herleid
