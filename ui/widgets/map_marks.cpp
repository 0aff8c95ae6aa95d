#include "ui/widgets/map_marks.h"

#include <cmath>
#include <cstdlib>

#include "ui/theme/theme.h"

namespace herleid {

MapMarks MapMarks::of(const MapScale& scale) {
    const Tokens& tokens = Theme::tokens();
    MapMarks marks{scale.isAroundZero(), scale.colours(), tokens.mutedText, tokens.control};
    marks.outline.setAlpha(150);
    return marks;
}

void MapMarks::draw(QPainter& painter, int position, QPointF at, double radius) const {
    if (position == MapScale::none) {
        painter.setPen(QPen(none, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, 0.35 * radius, 0.35 * radius);
        return;
    }
    painter.setPen(QPen(outline, 0.75));
    painter.setBrush(colours[static_cast<std::size_t>(position)]);
    if (!isAroundZero) {
        const double mine = radius * (0.4 + 0.1 * position);
        painter.drawEllipse(at, mine, mine);
        return;
    }
    const int distance = position - MapScale::middle;
    if (distance == 0) {
        painter.drawEllipse(at, 0.45 * radius, 0.45 * radius);
        return;
    }
    const double mine = radius * (0.55 + 0.15 * std::abs(distance));
    const double up = distance > 0 ? -mine : mine;
    painter.drawPolygon(
        QPolygonF({at + QPointF(0, up), at + QPointF(mine, -0.8 * up), at + QPointF(-mine, -0.8 * up)}));
}

MapMarks::Stamps::Stamps(const MapMarks& marks, double radius, qreal ratio) : m_half(std::ceil(radius) + 1) {
    const int side = static_cast<int>(std::ceil(2 * m_half * ratio));
    for (int position = MapScale::none; position < MapScale::classes; ++position) {
        QImage& image = m_images[static_cast<std::size_t>(position + 1)];
        image = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        marks.draw(painter, position, {m_half, m_half}, radius);
    }
}

void MapMarks::Stamps::put(QPainter& painter, int position, QPointF at) const {
    const QPointF corner(std::round(at.x() - m_half), std::round(at.y() - m_half));
    painter.drawImage(corner, m_images[static_cast<std::size_t>(position + 1)]);
}

}  // namespace herleid
