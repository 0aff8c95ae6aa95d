#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "model/valuation/valuation.h"
#include "ui/report/explanation.h"

namespace herleid {

/// The ledger of a valuation as a table, in the order and words of every other display, closed by a row with
/// the value. Only formats: Σ of AmountRole over all rows but the last equals the last, in cents.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Recorded, Typical, Effect, Amount, Source, Columns };
    enum Role {
        AmountRole = Qt::UserRole,  ///< qlonglong, cents
        FromRole,                   ///< double, units: total before the line
        ToRole,                     ///< double, units: total after it
        KindRole,                   ///< int, LedgerKind; −1 for the row with the value
        GroupStartRole,             ///< bool: the first line of its group
    };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::shared_ptr<const Valuation>& valuation, const Explanation& explanation);
    void clear();
    /// The words of the table's head anew, after a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString text[Columns];
        QString tip;
        qlonglong cents = 0;
        double from = 0;
        double to = 0;
        int kind = -1;
        bool startsGroup = false;
        bool isUncertain = false;  // outside what was sold: the effect is an extrapolation
    };
    [[nodiscard]] Row rowOf(const ExplainedLine& line, const LedgerLine& source) const;
    [[nodiscard]] QVariant font(const Row& row) const;

    std::vector<Row> m_rows;
    QString m_currency;
};

}  // namespace herleid
