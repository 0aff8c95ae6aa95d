#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "data/fact_history.h"
#include "ui/text/format.h"

namespace herleid {

/// What one fact was before, a row a change, newest first: when, from what, to what, by whom, from which source, why.
class FactHistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Before, After, Source, VerifiedOn, Why, Who, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    /// changes: of the dwelling; those of the feature are shown.
    void show(const std::vector<FactChange>& changes, std::size_t feature,
              std::shared_ptr<const FeatureCatalogue> catalogue, const Format& format);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString valueText(const FactChange& change, const std::string& plain) const;
    [[nodiscard]] QString text(const FactChange& change, int column) const;

    std::vector<FactChange> m_changes;
    std::shared_ptr<const FeatureCatalogue> m_catalogue;
    Format m_format;
};

}  // namespace herleid
