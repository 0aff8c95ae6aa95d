#include "ui/widgets/interval_cell.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr int drawnWidth = 140;  // chosen: a hundredth of a ratio is to be seen
constexpr double dot = 3.5;

}  // namespace

void IntervalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QVariant data = index.data(role);
    if (!data.canConvert<IntervalCell>()) return;
    const auto cell = data.value<IntervalCell>();
    if (!(cell.axisHigh > cell.axisLow)) return;
    const Tokens& tokens = Theme::tokens();
    const QRectF place = QRectF(option.rect).adjusted(space::one, 2, -space::one, -2);
    const auto at = [&](double value) {
        const double share = (std::clamp(value, cell.axisLow, cell.axisHigh) - cell.axisLow) / (cell.axisHigh - cell.axisLow);
        return place.left() + share * place.width();
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (cell.normHigh > cell.normLow)
        painter->fillRect(QRectF(at(cell.normLow), place.top(), at(cell.normHigh) - at(cell.normLow), place.height()), tokens.raised);
    painter->setPen(QPen(tokens.control, 1));
    painter->drawLine(QPointF(at(cell.level), place.top()), QPointF(at(cell.level), place.bottom()));
    const double y = place.center().y();
    painter->setPen(QPen(tokens.plus, 2));
    painter->drawLine(QPointF(at(cell.low), y), QPointF(at(cell.high), y));
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.plus);
    painter->drawEllipse(QPointF(at(cell.value), y), dot, dot);
    painter->restore();
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {drawnWidth, QStyledItemDelegate::sizeHint(option, index).height()};
}

}  // namespace herleid
