#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "model/valuation/valuation.h"
#include "ui/report/explanation.h"

namespace herleid {

/// The ledger of a valuation as a table, in the order and words of every other display, closed by a row with
/// the value. A group of several lines has a head. Only formats: Σ of AmountRole over all rows but the last equals the
/// last, in cents.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Recorded, Typical, Effect, Amount, Source, Columns };
    enum Role {
        AmountRole = Qt::UserRole,  ///< qlonglong, cents
        FromRole,                   ///< double, units: total before the line
        ToRole,                     ///< double, units: total after it
        KindRole,                   ///< int, LedgerKind; outcomeKind or headingKind for the rows that are no line
        GroupStartRole,             ///< bool: the first row of its group
        SaleRole,                   ///< int: the column of the matrix for the line of a sale, else 0
    };

    static constexpr int outcomeKind = -1;   ///< the row with the value
    static constexpr int headingKind = -2;   ///< the head of a group, with the sum of its lines in words

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
        int kind = outcomeKind;
        int sale = 0;
        bool startsGroup = false;
        bool isUncertain = false;  // outside what was sold: the effect is an extrapolation
    };
    [[nodiscard]] Row rowOf(const ExplainedLine& line, const LedgerLine& source) const;
    [[nodiscard]] Row headingOf(LedgerKind kind, Money sum, double total, const Valuation& valuation,
                                const Format& format) const;
    void nameSale(Row& row, const LedgerLine& line, const Valuation& valuation, const Format& format) const;
    [[nodiscard]] QVariant font(const Row& row) const;

    std::vector<Row> m_rows;
    QString m_currency;
};

}  // namespace herleid
