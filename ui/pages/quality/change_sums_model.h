#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "data/year_change_run.h"
#include "ui/text/format.h"

namespace herleid {

/// From the sum of all values before to that after, a row a cause, in the columns and roles that WaterfallChart draws
/// (those of LedgerModel). Σ of AmountRole over all rows but the last equals the last, in cents.
class ChangeSumsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Dwellings, Mean, Percent, Amount, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    /// Empty where nothing can be explained.
    void show(const YearChangeReading& reading, const Format& format);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString text[Columns];
        QString tip;
        qlonglong cents = 0;
        double from = 0;   // the running total, units
        double to = 0;
        int kind = 0;      // LedgerModel::KindRole
        bool isTotal = false;
    };
    std::vector<Row> m_rows;
    QString m_currency;
};

}  // namespace herleid
