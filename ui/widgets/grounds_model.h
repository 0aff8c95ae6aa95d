#pragma once

#include <QAbstractTableModel>
#include <optional>

#include "model/valuation/objection.h"
#include "ui/text/format.h"

namespace herleid {

/// The checklist of grounds of one case: every kind, ticked where the resident puts it forward.
class GroundsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Ground, Effect, Answer, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void show(const Objection& objection, bool isEditable, const Format& format);
    [[nodiscard]] static GroundKind kindOf(int row) { return static_cast<GroundKind>(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void ticked(herleid::GroundKind kind, bool isRaised);

private:
    Objection m_objection;
    bool m_isEditable = false;
    Format m_format;
};

}  // namespace herleid
