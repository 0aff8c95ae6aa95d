#include "ui/widgets/map_view.h"

#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr double markRadius = 8;   // the smallest in which a number can be read
constexpr double moreRadius = 8;   // of the heaviest; chosen

QPainterPath diamond(QPointF centre, double radius) {
    QPainterPath path(centre + QPointF(0, -radius));
    path.lineTo(centre + QPointF(radius, 0));
    path.lineTo(centre + QPointF(0, radius));
    path.lineTo(centre + QPointF(-radius, 0));
    path.closeSubpath();
    return path;
}

}  // namespace

MapView::MapView(QWidget* parent) : MapCanvas(parent) {
    MapView::setLanguage("en");
}

void MapView::setLanguage(const QString& language) {
    MapCanvas::setLanguage(language);
    setAccessibleName(tr("Map of this dwelling and the comparable sales"));
}

void MapView::showPlaces(std::vector<Place> places) {
    const bool isSameView = m_places.size() == places.size() &&
                            std::equal(places.begin(), places.end(), m_places.begin(), [](const Place& a, const Place& b) {
                                return a.number == b.number && a.location == b.location;
                            });
    m_places = std::move(places);
    m_heaviest = 0;
    for (const Place& place : m_places) m_heaviest = std::max(m_heaviest, place.weight);
    m_marks.clear();
    if (isSameView) {  // a try-out that moves no sale leaves the map where it was put
        update();
        return;
    }
    m_chosen = -1;
    contentChanged();
}

// The area above the smallest dot goes with the weight.
double MapView::radiusOf(const Place& place) const {
    if (place.number == 0 || m_heaviest <= 0) return markRadius + (place.number == 0 ? 3 : 1);
    return markRadius + moreRadius * std::sqrt(place.weight / m_heaviest);
}

void MapView::setContext(std::shared_ptr<const SaleSet> sales) {
    m_context = std::move(sales);
    viewChanged();
}

void MapView::choose(int number) {
    if (number == m_chosen) return;
    m_chosen = number;
    update();
}

std::vector<Location> MapView::corners() const {
    if (m_places.empty()) return {};
    Location low = m_places.front().location;
    Location high = low;
    for (const Place& place : m_places) {
        low = {std::min(low.x, place.location.x), std::min(low.y, place.location.y)};
        high = {std::max(high.x, place.location.x), std::max(high.y, place.location.y)};
    }
    return {low, high};
}

QString MapView::emptyText() const {
    return tr("The chosen dwelling appears here");
}

// Where the sales are shows where the streets are: enough of a map to know one's way.
void MapView::drawGround(QPainter& painter) const {
    if (!m_context) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tokens().context);
    const double radius = std::clamp(12.0 / metresPerPixel(), 0.8, 3.0);
    const QRectF inside = QRectF(rect()).adjusted(-4, -4, 4, 4);
    for (const Sale& sale : m_context->sales) {
        if (!sale.location) continue;
        const QPointF at = toScreen(*sale.location);
        if (inside.contains(at)) painter.drawEllipse(at, radius, radius);
    }
}

// Marks that would lie on each other are pushed apart until each number can be read; a line leads to the place.
const std::vector<QPointF>& MapView::marks() const {
    const QPointF origin = toScreen({0, 0});
    if (m_marks.size() == m_places.size() && m_marksOrigin == origin && m_marksScale == metresPerPixel())
        return m_marks;
    m_marksOrigin = origin;
    m_marksScale = metresPerPixel();
    m_marks.clear();
    for (const Place& place : m_places) m_marks.push_back(toScreen(place.location));
    for (int turn = 0; turn < 40; ++turn)
        for (std::size_t a = 0; a < m_places.size(); ++a)
            for (std::size_t b = a + 1; b < m_places.size(); ++b) {
                const double wanted = radiusOf(m_places[a]) + radiusOf(m_places[b]);
                QPointF apart = m_marks[b] - m_marks[a];
                const double distance = std::hypot(apart.x(), apart.y());
                if (distance >= wanted) continue;
                apart = distance > 0.5 ? apart / distance : QPointF(std::cos(2.4 * double(b)), std::sin(2.4 * double(b)));
                const double push = (wanted - distance) / 2;
                // The subject stays where it is.
                if (m_places[a].number != 0) m_marks[a] -= apart * push;
                if (m_places[b].number != 0) m_marks[b] += apart * push;
            }
    return m_marks;
}

// The heaviest first, so that no smaller dot lies hidden under it; the subject above the sales, the chosen above all.
void MapView::drawItems(QPainter& painter) const {
    for (const Place& place : m_places)
        if (place.number != m_chosen && place.number > 0) drawPlace(painter, place);
    for (const Place& place : m_places)
        if (place.number == 0 && place.number != m_chosen) drawPlace(painter, place);
    for (const Place& place : m_places)
        if (place.number == m_chosen) drawPlace(painter, place);
}

void MapView::drawPlace(QPainter& painter, const Place& place) const {
    const Tokens& tokens = Theme::tokens();
    const QPointF there = toScreen(place.location);
    const QPointF at = marks()[static_cast<std::size_t>(&place - m_places.data())];
    const bool isChosen = place.number == m_chosen;
    const double radius = radiusOf(place);
    if ((at - there).manhattanLength() > 3) {
        painter.setPen(QPen(tokens.evidence, 1.5));
        painter.drawLine(at, there);
        painter.setBrush(tokens.evidence);
        painter.drawEllipse(there, 2, 2);
    }
    if (isChosen) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(tokens.selection);
        painter.drawEllipse(at, radius + 5, radius + 5);
    }
    painter.setPen(QPen(tokens.surface, 1.5));
    if (place.number == 0) {
        painter.setBrush(tokens.highlight);
        painter.drawPath(diamond(at, radius));
        return;
    }
    painter.setBrush(tokens.evidence);
    painter.drawEllipse(at, radius, radius);
    QFont bold = font();
    bold.setBold(true);
    bold.setPixelSize(12);
    painter.setFont(bold);
    painter.setPen(tokens.isDark ? tokens.window : tokens.surface);
    painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, QString::number(place.number));
    painter.setFont(font());
}

int MapView::itemAt(QPointF position) const {
    int best = -1;
    double nearest = 1e9;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QPointF offset = marks()[i] - position;
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance >= nearest || distance > radiusOf(m_places[i]) + 4) continue;
        nearest = distance;
        best = static_cast<int>(i);
    }
    return best;
}

QString MapView::tipOf(int item) const {
    return m_places[static_cast<std::size_t>(item)].tip;
}

void MapView::itemClicked(int item) {
    choose(m_places[static_cast<std::size_t>(item)].number);
    emit chosen(m_chosen);
}

void MapView::stepTo(int direction) {
    if (m_places.empty()) return;
    const int last = static_cast<int>(m_places.size()) - 1;
    int position = -1;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].number == m_chosen) position = static_cast<int>(i);
    position += direction;
    if (position < 0) position = last;
    if (position > last) position = 0;
    const Place& place = m_places[static_cast<std::size_t>(position)];
    choose(place.number);
    emit chosen(place.number);
    QToolTip::showText(mapToGlobal(toScreen(place.location).toPoint()), place.tip, this);
}

}  // namespace herleid
