#pragma once

#include <QColor>
#include <QPen>
#include <QPointF>
#include <Qt>

class QPainter;

namespace herleid {

/// How the n-th series of a chart is told from the others: by colour, dash and shape together.
struct PlotStyle {
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
    int shape = 0;  ///< of marks: circle, square, diamond, triangle
};
inline constexpr int plotStyles = 5;
[[nodiscard]] PlotStyle plotStyle(int position);
[[nodiscard]] QPen plotPen(const QColor& colour, double width, Qt::PenStyle dash);
/// A mark of the shape, filled with the painter's brush.
void drawShape(QPainter& painter, int shape, QPointF at, double radius);

}  // namespace herleid
