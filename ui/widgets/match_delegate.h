#pragma once

#include <QStyledItemDelegate>

namespace herleid {

/// Draws an item of SearchModel with what was typed in bold, so that one sees why it was found.
class MatchDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace herleid
