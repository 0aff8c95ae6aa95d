#include "ui/widgets/search_model.h"

namespace herleid {

void SearchModel::show(std::vector<PropertySummary> found) {
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PropertySummary& found = m_found[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return QString::fromStdString(found.title);
        case Qt::ToolTipRole:
        case IdRole:
            return QString::fromStdString(found.id);
        default:
            return {};
    }
}

int SearchModel::rowOf(const std::string& id) const {
    for (std::size_t i = 0; i < m_found.size(); ++i)
        if (m_found[i].id == id) return static_cast<int>(i);
    return -1;
}

}  // namespace herleid
