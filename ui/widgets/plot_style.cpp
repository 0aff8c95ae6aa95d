#include "ui/widgets/plot_style.h"

#include <QPainter>
#include <QPolygonF>

#include "ui/theme/theme.h"

namespace herleid {

PlotStyle plotStyle(int position) {
    const Tokens& t = Theme::tokens();
    switch (position % plotStyles) {
        case 0:
            return {t.plus, Qt::SolidLine, 0};
        case 1:
            return {t.minus, Qt::DashLine, 1};
        case 2:
            return {t.evidence, Qt::DashDotLine, 2};
        case 3:
            return {t.highlight, Qt::DotLine, 3};
        default:
            return {t.neutral, Qt::DashDotDotLine, 0};
    }
}

QPen plotPen(const QColor& colour, double width, Qt::PenStyle dash) {
    QPen pen(colour, width, dash);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void drawShape(QPainter& painter, int shape, QPointF at, double radius) {
    const QPointF right(radius, 0);
    const QPointF down(0, radius);
    switch (shape) {
        case 1:
            painter.drawRect(QRectF(at - right * 0.9 - down * 0.9, at + right * 0.9 + down * 0.9));
            return;
        case 2:
            painter.drawPolygon(
                QPolygonF({at - down * 1.2, at + right * 1.2, at + down * 1.2, at - right * 1.2}));
            return;
        case 3:
            painter.drawPolygon(
                QPolygonF({at - down * 1.1, at + right + down * 0.8, at - right + down * 0.8}));
            return;
        default:
            painter.drawEllipse(at, radius, radius);
    }
}

}  // namespace herleid
