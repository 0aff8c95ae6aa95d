#pragma once

#include <QAbstractListModel>
#include <vector>

#include "data/project.h"

namespace herleid {

/// The dwellings a search found.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;
    void show(std::vector<PropertySummary> found);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// The row of the dwelling, or −1.
    [[nodiscard]] int rowOf(const std::string& id) const;

private:
    std::vector<PropertySummary> m_found;
};

}  // namespace herleid
