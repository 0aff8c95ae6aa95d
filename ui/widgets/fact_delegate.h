#pragma once

#include <QStyledItemDelegate>
#include <memory>

#include "ui/text/format.h"

namespace herleid {

/// Roles by which a model offers a cell to FactDelegate: which feature it holds, and its value as in Facts. They are
/// the same in every model that has such cells.
enum FactRole { FactFeatureRole = Qt::UserRole + 64, FactValueRole };

/// Edits a fact in its cell: a number is typed, a level chosen. What cannot be read or is out of bounds is told beside
/// the cell and changes nothing. The model's setData gets the value as a double.
class FactDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setCatalogue(std::shared_ptr<const FeatureCatalogue> catalogue, const Format& format);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    [[nodiscard]] const Feature* featureOf(const QModelIndex& index) const;

    std::shared_ptr<const FeatureCatalogue> m_catalogue;
    Format m_format;
};

}  // namespace herleid
