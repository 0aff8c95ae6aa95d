#include "ui/widgets/shaded_map.h"

#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/plot_style.h"

namespace herleid {

namespace {

constexpr double reach = 8;  // pixels within which a pointer finds a sale; chosen

QPolygonF triangle(QPointF at, double radius, bool up) {
    const double y = up ? -radius : radius;
    return QPolygonF({at + QPointF(0, y), at + QPointF(radius, -y * 0.8), at + QPointF(-radius, -y * 0.8)});
}

}  // namespace

ShadedMap::ShadedMap(QWidget* parent) : MapCanvas(parent) {}

void ShadedMap::show(std::vector<Item> items, double cellSize, const DivergingScale& scale, TipOf tip) {
    const bool isSameGround = m_items.size() == items.size() && m_cellSize == cellSize && !m_items.empty();
    m_items = std::move(items);
    m_cellSize = cellSize;
    m_scale = scale;
    m_tip = std::move(tip);
    m_focused = -1;
    isSameGround ? viewChanged() : contentChanged();
}

void ShadedMap::showCells(std::vector<Item> cells, double cellSize, const DivergingScale& scale, TipOf tip) {
    show(std::move(cells), cellSize, scale, std::move(tip));
}

// The farther from zero, the later drawn: what stands out lies on top.
void ShadedMap::showSales(std::vector<Item> sales, const DivergingScale& scale, TipOf tip) {
    show(std::move(sales), 0, scale, std::move(tip));
}

void ShadedMap::setSubject(std::optional<Location> place) {
    m_subject = place;
    update();
}

void ShadedMap::setWords(const QString& name, const QString& empty, std::function<QString()> csv) {
    setAccessibleName(name);
    m_empty = empty;
    m_csv = std::move(csv);
    update();
}

std::vector<Location> ShadedMap::corners() const {
    if (m_items.empty()) return {};
    Location low = m_items.front().location;
    Location high = low;
    for (const Item& item : m_items) {
        low = {std::min(low.x, item.location.x), std::min(low.y, item.location.y)};
        high = {std::max(high.x, item.location.x), std::max(high.y, item.location.y)};
    }
    const double half = m_cellSize / 2;
    return {{low.x - half, low.y - half}, {high.x + half, high.y + half}};
}

void ShadedMap::drawGround(QPainter& painter) const {
    m_cellSize > 0 ? drawCells(painter) : drawSales(painter);
}

// Neighbouring cells share their edge to the pixel, so that no seam shows.
void ShadedMap::drawCells(QPainter& painter) const {
    const double half = m_cellSize / 2;
    for (const Item& cell : m_items) {
        const QPointF northWest = toScreen({cell.location.x - half, cell.location.y + half});
        const QPointF southEast = toScreen({cell.location.x + half, cell.location.y - half});
        const QRectF box(QPointF(std::round(northWest.x()), std::round(northWest.y())),
                         QPointF(std::round(southEast.x()), std::round(southEast.y())));
        painter.fillRect(box, DivergingScale::colour(m_scale.classOf(cell.percent)));
    }
}

double ShadedMap::saleRadius(int position) const {
    const double base = std::clamp(18.0 / metresPerPixel(), 1.6, 5.0);
    return base * (0.8 + 0.13 * std::abs(position));
}

void ShadedMap::drawSales(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF inside = QRectF(rect()).adjusted(-8, -8, 8, 8);
    for (int distance = 0; distance <= DivergingScale::outermost; ++distance)
        for (const Item& sale : m_items) {
            const int position = m_scale.classOf(sale.percent);
            if (std::abs(position) != distance) continue;
            const QPointF at = toScreen(sale.location);
            if (!inside.contains(at)) continue;
            painter.setBrush(DivergingScale::colour(position));
            const double radius = saleRadius(position);
            if (position == 0)
                painter.drawEllipse(at, radius, radius);
            else
                painter.drawPolygon(triangle(at, radius, position > 0));
        }
}

void ShadedMap::drawItems(QPainter& painter) const {
    if (m_subject) {
        painter.setPen(QPen(Theme::tokens().surface, 1.5));
        painter.setBrush(Theme::tokens().highlight);
        drawShape(painter, 2, toScreen(*m_subject), 9);
    }
    if (m_focused < 0) return;
    painter.setPen(QPen(Theme::tokens().text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(toScreen(m_items[static_cast<std::size_t>(m_focused)].location), 8, 8);
}

int ShadedMap::itemAt(QPointF position) const {
    const double cellReach = m_cellSize / metresPerPixel() / 2;
    int best = -1;
    double nearest = m_cellSize > 0 ? cellReach : reach;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QPointF offset = toScreen(m_items[i].location) - position;
        const double distance = m_cellSize > 0 ? std::max(std::abs(offset.x()), std::abs(offset.y()))
                                               : std::hypot(offset.x(), offset.y());
        if (distance > nearest) continue;
        nearest = distance;
        best = static_cast<int>(i);
    }
    return best;
}

void ShadedMap::stepTo(int direction) {
    if (m_items.empty()) return;
    const int count = static_cast<int>(m_items.size());
    m_focused = ((m_focused < 0 && direction < 0 ? 0 : m_focused) + direction + count) % count;
    const QPointF at = toScreen(m_items[static_cast<std::size_t>(m_focused)].location);
    QToolTip::showText(mapToGlobal(at.toPoint()), m_tip(m_focused), this);
    setAccessibleDescription(m_tip(m_focused));
    update();
}

}  // namespace herleid
