#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "model/valuation/valuation.h"
#include "ui/report/explanation.h"

namespace herleid {

/// The valuation matrix as a table: the subject in column 0, a comparable sale in each other column, most
/// alike first. Rows are grouped under headings. The words are those of the report.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        DiffersRole = Qt::UserRole,  ///< bool: the cell differs from the subject's
        HeadingRole,                 ///< bool: the row is a heading
        StrongRole,                  ///< bool: the row is a total
    };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::shared_ptr<const Valuation>& valuation, const Explanation& explanation);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        ExplainedMatrixLine line;
        bool isHeading = false;
    };
    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
    std::vector<QString> m_columns;  // the subject first
};

}  // namespace herleid
