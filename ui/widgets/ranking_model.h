#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "model/evidence/evidence_pool.h"
#include "ui/text/format.h"

namespace herleid {

/// Every sale that could be compared with a dwelling, most alike first, with its weight or why it has none. Thousands
/// of rows: words are made when a row is looked at.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Rank, Name, SoldOn, Price, Days, Unlikeness, Weight, Why, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<RankedSale> ranking, std::shared_ptr<const SaleSet> sales, Date valuationDate,
              const Format& format);
    void clear();
    [[nodiscard]] const Sale* saleAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RankedSale& ranked, int column) const;

    std::vector<RankedSale> m_ranking;
    std::shared_ptr<const SaleSet> m_sales;
    Date m_valuationDate;
    Format m_format;
};

}  // namespace herleid
