#pragma once

#include <QAbstractTableModel>
#include <map>
#include <memory>
#include <optional>

#include "model/facts/property.h"
#include "ui/text/format.h"

namespace herleid {

/// What is recorded about one dwelling, a row a feature of the catalogue, with where it comes from; and beside it what
/// is tried, which can be edited and never changes the record.
class FactsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Recorded, Tried, Source, RecordedOn, VerifiedOn, Method, Reason, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::optional<Property>& property, std::shared_ptr<const FeatureCatalogue> catalogue,
              const Format& format, const std::map<std::size_t, double>& tried = {});

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
    [[nodiscard]] bool isTried(std::size_t feature) const { return m_tried.contains(feature); }
    [[nodiscard]] double triedValue(std::size_t feature) const;
    [[nodiscard]] QString text(std::size_t feature, int column) const;
    [[nodiscard]] QString verified(const Provenance& provenance) const;

    std::optional<Property> m_property;
    std::shared_ptr<const FeatureCatalogue> m_catalogue;
    Format m_format;
    std::map<std::size_t, double> m_tried;
};

}  // namespace herleid
