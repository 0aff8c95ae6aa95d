#pragma once

#include <QMetaType>
#include <QStyledItemDelegate>

namespace herleid {

/// A figure with its interval, drawn in a cell on the axis that its column shares.
struct IntervalCell {
    double low = 0;   ///< equal to value where unknown
    double value = 0;
    double high = 0;
    double axisLow = 0;
    double axisHigh = 1;
    double level = 1;      ///< a line to compare with
    double normLow = 0;    ///< a faint band; low = high: none
    double normHigh = 0;
};

/// Draws the IntervalCell of a cell (role), and nothing where it has none. The cell's text stays what is copied and read out.
class IntervalDelegate : public QStyledItemDelegate {
public:
    static constexpr int role = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace herleid

Q_DECLARE_METATYPE(herleid::IntervalCell)
