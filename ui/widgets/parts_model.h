#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "data/part_store.h"
#include "ui/text/format.h"

namespace herleid {

/// The recorded parts of one dwelling, a row a part, with where each comes from.
class PartsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Area, BuildYear, Source, VerifiedOn, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::vector<RecordedPart>& parts, const Format& format);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const RecordedPart& part, int column) const;

    std::vector<RecordedPart> m_parts;
    Format m_format;
};

}  // namespace herleid
