#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>

#include "model/facts/property.h"
#include "ui/text/format.h"

namespace herleid {

/// What is recorded about one dwelling, a row a feature of the catalogue, with where it comes from.
class FactsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Recorded, Source, RecordedOn, VerifiedOn, Reason, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::optional<Property>& property, std::shared_ptr<const FeatureCatalogue> catalogue,
              const Format& format);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(std::size_t feature, int column) const;
    [[nodiscard]] QString verified(const Provenance& provenance) const;

    std::optional<Property> m_property;
    std::shared_ptr<const FeatureCatalogue> m_catalogue;
    Format m_format;
};

}  // namespace herleid
