#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "data/objection_store.h"
#include "ui/text/format.h"

namespace herleid {

/// Cases in a list, with the days an open one has left.
class ObjectionsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Dwelling, Due, Columns };
    enum Role { NumberRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<ObjectionSummary> objections, Date today, const Format& format);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The row of the case, or −1.
    [[nodiscard]] int rowOf(std::int64_t number) const;

private:
    [[nodiscard]] QString text(const ObjectionSummary& objection, int column) const;
    [[nodiscard]] QString tip(const ObjectionSummary& objection) const;

    std::vector<ObjectionSummary> m_objections;
    Date m_today;
    Format m_format;
};

}  // namespace herleid
