#pragma once

#include <QAbstractTableModel>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "model/valuation/valuation.h"
#include "ui/report/explanation.h"

namespace herleid {

/// The valuation matrix as a table: the subject in column 0, a comparable sale in each other column, the heaviest
/// first. Rows are grouped under headings. The words are those of the report. The last rows are the foot: what each
/// column weighs, the model's value standing in column 0. Facts of the subject can be edited to try them.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        DiffersRole = Qt::UserRole,  ///< bool: the cell differs from the subject's
        HeadingRole,                 ///< bool: the row is a heading
        StrongRole,                  ///< bool: the row is a total
        FootRole,                    ///< bool: the row belongs to the foot
        TriedRole,                   ///< bool: a fact of the subject that differs from the record
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// tried: the facts of the subject that differ from the record.
    void show(const std::shared_ptr<const Valuation>& valuation, const Explanation& explanation,
              const std::map<std::size_t, double>& tried = {});
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes nothing by itself: asks for it by triedFact().
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void triedFact(int feature, double value);

private:
    struct Row {
        ExplainedMatrixLine line;
        bool isHeading = false;
        bool isFoot = false;
        bool isTried = false;
        std::optional<std::size_t> feature;  // the row is this fact
        double value = 0;                    // of the subject
        QString tip;                         // about the row as a whole
    };
    void addLines(const Valuation& valuation, const Explanation& explanation,
                  const std::map<std::size_t, double>& tried);
    void addFoot(const Valuation& valuation, const Format& format);
    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
    std::vector<QString> m_columns;  // the subject first
};

}  // namespace herleid
