#include "ui/widgets/map_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/report/axis.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr double markRadius = 9;
constexpr double smallestScale = 0.1;  // metres a pixel; chosen: a garden
constexpr double largestScale = 2000;  // a country
constexpr int margin = 28;

QPainterPath diamond(QPointF centre, double radius) {
    QPainterPath path(centre + QPointF(0, -radius));
    path.lineTo(centre + QPointF(radius, 0));
    path.lineTo(centre + QPointF(0, radius));
    path.lineTo(centre + QPointF(-radius, 0));
    path.closeSubpath();
    return path;
}

}  // namespace

MapView::MapView(QWidget* parent)
    : QWidget(parent),
      m_zoomIn(new QToolButton(this)),
      m_zoomOut(new QToolButton(this)),
      m_zoomAll(new QToolButton(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    for (QToolButton* button : {m_zoomIn, m_zoomOut, m_zoomAll}) button->setProperty("small", true);
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoom(1.5, rect().center()); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoom(1 / 1.5, rect().center()); });
    connect(m_zoomAll, &QToolButton::clicked, this, &MapView::showAll);
    applyTheme();
    setLanguage("en");
}

void MapView::setLanguage(const QString& language) {
    m_language = language;
    setAccessibleName(tr("Map of this dwelling and the comparable sales"));
    setAccessibleDescription(tr("Arrow keys move, + and − zoom, 0 shows all, N and P go from sale to sale"));
    const auto name = [](QToolButton& button, const QString& text) {
        button.setToolTip(text);
        button.setAccessibleName(text);
    };
    name(*m_zoomIn, tr("Zoom in"));
    name(*m_zoomOut, tr("Zoom out"));
    name(*m_zoomAll, tr("Show all"));
    update();
}

void MapView::applyTheme() {
    m_zoomIn->setIcon(Theme::icon("zoom_in"));
    m_zoomOut->setIcon(Theme::icon("zoom_out"));
    m_zoomAll->setIcon(Theme::icon("zoom_all"));
    viewChanged();
}

void MapView::showPlaces(std::vector<Place> places) {
    m_places = std::move(places);
    m_chosen = -1;
    showAll();
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

void MapView::showAll() {
    m_showsAll = true;
    if (!m_places.empty()) {
        double west = m_places.front().location.x, east = west;
        double south = m_places.front().location.y, north = south;
        for (const Place& place : m_places) {
            west = std::min(west, place.location.x);
            east = std::max(east, place.location.x);
            south = std::min(south, place.location.y);
            north = std::max(north, place.location.y);
        }
        m_centre = {(west + east) / 2, (south + north) / 2};
        const double across = std::max(east - west, 200.0) / std::max(40, width() - 2 * margin);
        const double upwards = std::max(north - south, 200.0) / std::max(40, height() - 2 * margin);
        m_metresPerPixel = std::max(across, upwards);
    }
    viewChanged();
}

QPointF MapView::toScreen(Location location) const {
    return {width() / 2.0 + (location.x - m_centre.x) / m_metresPerPixel,
            height() / 2.0 - (location.y - m_centre.y) / m_metresPerPixel};
}

void MapView::zoom(double factor, QPointF around) {
    const double scale = std::clamp(m_metresPerPixel / factor, smallestScale, largestScale);
    const QPointF offset(around.x() - width() / 2.0, around.y() - height() / 2.0);
    m_centre.x += offset.x() * (m_metresPerPixel - scale);
    m_centre.y -= offset.y() * (m_metresPerPixel - scale);
    m_metresPerPixel = scale;
    m_showsAll = false;
    viewChanged();
}

void MapView::viewChanged() {
    m_contextPixmap = {};
    update();
}

// Where the sales are shows where the streets are: enough of a map to know one's way.
QPixmap MapView::drawContext() const {
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Theme::tokens().window);
    if (!m_context) return pixmap;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tokens().context);
    const double radius = std::clamp(12.0 / m_metresPerPixel, 0.8, 3.0);
    const QRectF inside = QRectF(rect()).adjusted(-4, -4, 4, 4);
    for (const Sale& sale : m_context->sales) {
        if (!sale.location) continue;
        const QPointF at = toScreen(*sale.location);
        if (inside.contains(at)) painter.drawEllipse(at, radius, radius);
    }
    return pixmap;
}

void MapView::paintEvent(QPaintEvent*) {
    if (m_contextPixmap.isNull()) m_contextPixmap = drawContext();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_contextPixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_places.empty()) {
        painter.setPen(Theme::tokens().mutedText);
        painter.drawText(rect().adjusted(space::two, space::two, -space::two, -space::two),
                         Qt::AlignCenter | Qt::TextWordWrap, tr("The chosen dwelling appears here"));
    }
    // Best last, on top; the chosen above all.
    for (auto place = m_places.rbegin(); place != m_places.rend(); ++place)
        if (place->number != m_chosen) drawPlace(painter, *place);
    for (const Place& place : m_places)
        if (place.number == m_chosen) drawPlace(painter, place);
    if (!m_places.empty()) drawScale(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::tokens().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapView::drawPlace(QPainter& painter, const Place& place) const {
    const Tokens& tokens = Theme::tokens();
    const QPointF at = toScreen(place.location);
    const bool isChosen = place.number == m_chosen;
    if (isChosen) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(tokens.selection);
        painter.drawEllipse(at, markRadius + 5, markRadius + 5);
    }
    painter.setPen(QPen(tokens.surface, 1.5));
    if (place.number == 0) {
        painter.setBrush(tokens.highlight);
        painter.drawPath(diamond(at, markRadius + 2));
        return;
    }
    painter.setBrush(tokens.evidence);
    painter.drawEllipse(at, markRadius, markRadius);
    QFont bold = font();
    bold.setBold(true);
    bold.setPixelSize(12);
    painter.setFont(bold);
    painter.setPen(tokens.isDark ? tokens.window : tokens.surface);
    painter.drawText(QRectF(at.x() - markRadius, at.y() - markRadius, 2 * markRadius, 2 * markRadius),
                     Qt::AlignCenter, QString::number(place.number));
    painter.setFont(font());
}

void MapView::drawScale(QPainter& painter) const {
    const Tokens& tokens = Theme::tokens();
    const double metres = roundLength(width() * 0.35 * m_metresPerPixel);
    const double length = metres / m_metresPerPixel;
    const QString text = Format(m_language).distance(metres);
    const double left = space::one;
    const double y = height() - space::one;
    const QRectF box(left - 4, y - fontMetrics().height() - 8,
                     std::max(length, static_cast<double>(fontMetrics().horizontalAdvance(text))) + 8,
                     fontMetrics().height() + 12);
    QColor veil = tokens.window;
    veil.setAlpha(215);
    painter.fillRect(box, veil);
    painter.setPen(QPen(tokens.text, 1.5));
    painter.drawLine(QPointF(left, y), QPointF(left + length, y));
    for (const double x : {left, left + length}) painter.drawLine(QPointF(x, y - 4), QPointF(x, y));
    painter.drawText(QPointF(left, y - 6), text);
}

int MapView::placeAt(QPointF position) const {
    int best = -1;
    double nearest = markRadius + 4;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QPointF offset = toScreen(m_places[i].location) - position;
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance >= nearest) continue;
        nearest = distance;
        best = static_cast<int>(i);
    }
    return best;
}

void MapView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    int x = width() - space::half;
    for (QToolButton* button : {m_zoomAll, m_zoomOut, m_zoomIn}) {
        button->adjustSize();
        x -= button->width();
        button->move(x, space::half);
        x -= space::half;
    }
    if (m_showsAll)
        showAll();
    else
        viewChanged();
}

void MapView::wheelEvent(QWheelEvent* event) {
    zoom(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_pressed = m_last = event->position();
    m_isDragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) == 0) {
        setCursor(placeAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::OpenHandCursor);
        return;
    }
    if (!m_isDragging && (event->position() - m_pressed).manhattanLength() < 5) return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    const QPointF moved = event->position() - m_last;
    m_last = event->position();
    m_centre.x -= moved.x() * m_metresPerPixel;
    m_centre.y += moved.y() * m_metresPerPixel;
    m_showsAll = false;
    viewChanged();
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_isDragging) return;
    const int place = placeAt(event->position());
    if (place < 0) return;
    choose(m_places[static_cast<std::size_t>(place)].number);
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

void MapView::keyPressEvent(QKeyEvent* event) {
    const double step = 40 * m_metresPerPixel;
    switch (event->key()) {
        case Qt::Key_Left:
            m_centre.x -= step;
            break;
        case Qt::Key_Right:
            m_centre.x += step;
            break;
        case Qt::Key_Up:
            m_centre.y += step;
            break;
        case Qt::Key_Down:
            m_centre.y -= step;
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoom(1.5, rect().center());
            return;
        case Qt::Key_Minus:
            zoom(1 / 1.5, rect().center());
            return;
        case Qt::Key_0:
        case Qt::Key_Home:
            showAll();
            return;
        case Qt::Key_N:
            stepTo(1);
            return;
        case Qt::Key_P:
            stepTo(-1);
            return;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    m_showsAll = false;
    viewChanged();
}

bool MapView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int place = placeAt(help->pos());
    if (place >= 0)
        QToolTip::showText(help->globalPos(), m_places[static_cast<std::size_t>(place)].tip, this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace herleid
