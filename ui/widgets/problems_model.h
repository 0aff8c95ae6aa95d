#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "data/import.h"

namespace herleid {

/// The rows of a file that cannot be read: which row, what is wrong, and the row itself.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Row, Problem, Text, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<RowProblem> problems);
    void clear() { show({}); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RowProblem> m_problems;
};

}  // namespace herleid
