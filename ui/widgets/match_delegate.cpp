#include "ui/widgets/match_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include "ui/widgets/search_model.h"

namespace herleid {

void MatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString typed = index.data(SearchModel::TypedRole).toString();
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    if (typed.isEmpty()) {
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        return;
    }
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const QString whole = item.text;
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, item.widget) + 1;
    const QRect line = place.adjusted(margin, 0, -margin, 0);
    QFont bold = item.font;
    bold.setBold(true);
    // Bold is wider: elided as if all of it were, it fits.
    const QString shown = QFontMetrics(bold).elidedText(whole, Qt::ElideRight, line.width());
    QList<QTextLayout::FormatRange> formats;
    for (const TextPart& part : matchedParts(whole, typed)) {
        if (part.from >= shown.size()) continue;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        formats.append({part.from, std::min<int>(part.length, static_cast<int>(shown.size()) - part.from), format});
    }
    QTextLayout layout(shown, item.font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine text = layout.createLine();
    text.setLineWidth(line.width());
    layout.endLayout();
    painter->save();
    const bool isSelected = (item.state & QStyle::State_Selected) != 0;
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(line.left(), line.top() + (line.height() - text.height()) / 2));
    painter->restore();
}

}  // namespace herleid
