#include "ui/widgets/map_canvas.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/report/axis.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_menu.h"

namespace herleid {

namespace {

constexpr double smallestScale = 0.1;  // metres a pixel; chosen: a garden
constexpr double largestScale = 2000;  // a country
constexpr int margin = 28;
constexpr double keyStep = 40;  // pixels that an arrow key moves

}  // namespace

MapCanvas::MapCanvas(QWidget* parent)
    : QWidget(parent),
      m_zoomIn(new QToolButton(this)),
      m_zoomOut(new QToolButton(this)),
      m_zoomAll(new QToolButton(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    for (QToolButton* button : {m_zoomIn, m_zoomOut, m_zoomAll}) button->setProperty("small", true);
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoom(1.5, rect().center()); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoom(1 / 1.5, rect().center()); });
    connect(m_zoomAll, &QToolButton::clicked, this, &MapCanvas::showAll);
    MapCanvas::applyTheme();
    MapCanvas::setLanguage("en");
}

void MapCanvas::setLanguage(const QString& language) {
    m_language = language;
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

void MapCanvas::applyTheme() {
    m_zoomIn->setIcon(Theme::icon("zoom_in"));
    m_zoomOut->setIcon(Theme::icon("zoom_out"));
    m_zoomAll->setIcon(Theme::icon("zoom_all"));
    viewChanged();
}

void MapCanvas::contentChanged() {
    showAll();
}

void MapCanvas::showAll() {
    m_showsAll = true;
    if (const std::vector<Location> ends = corners(); ends.size() == 2) {
        const Location& low = ends.front();
        const Location& high = ends.back();
        m_centre = {(low.x + high.x) / 2, (low.y + high.y) / 2};
        const double across = std::max(high.x - low.x, 200.0) / std::max(40, width() - 2 * margin);
        const double upwards = std::max(high.y - low.y, 200.0) / std::max(40, height() - 2 * margin);
        m_metresPerPixel = std::max(across, upwards);
    }
    viewChanged();
}

QPointF MapCanvas::toScreen(Location location) const {
    return {width() / 2.0 + (location.x - m_centre.x) / m_metresPerPixel,
            height() / 2.0 - (location.y - m_centre.y) / m_metresPerPixel};
}

Location MapCanvas::toPlace(QPointF position) const {
    return {m_centre.x + (position.x() - width() / 2.0) * m_metresPerPixel,
            m_centre.y - (position.y() - height() / 2.0) * m_metresPerPixel};
}

void MapCanvas::moveBy(QPointF pixels) {
    m_centre.x += pixels.x() * m_metresPerPixel;
    m_centre.y -= pixels.y() * m_metresPerPixel;
    m_showsAll = false;
    viewChanged();
}

void MapCanvas::zoom(double factor, QPointF around) {
    const double scale = std::clamp(m_metresPerPixel / factor, smallestScale, largestScale);
    const QPointF offset(around.x() - width() / 2.0, around.y() - height() / 2.0);
    m_centre.x += offset.x() * (m_metresPerPixel - scale);
    m_centre.y -= offset.y() * (m_metresPerPixel - scale);
    m_metresPerPixel = scale;
    m_showsAll = false;
    viewChanged();
}

void MapCanvas::viewChanged() {
    m_ground = {};
    update();
}

QPixmap MapCanvas::groundPixmap() const {
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Theme::tokens().window);
    QPainter painter(&pixmap);
    drawGround(painter);
    return pixmap;
}

void MapCanvas::paintGround(QPainter& painter) {
    if (m_ground.isNull()) m_ground = groundPixmap();
    painter.drawPixmap(0, 0, m_ground);
}

void MapCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (corners().empty()) {
        painter.setPen(Theme::tokens().mutedText);
        painter.drawText(rect().adjusted(space::two, space::two, -space::two, -space::two),
                         Qt::AlignCenter | Qt::TextWordWrap, emptyText());
    } else {
        drawScale(painter);
        drawItems(painter);
    }
    if (m_isDrawingRectangle) drawRectangle(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::tokens().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapCanvas::drawScale(QPainter& painter) const {
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

void MapCanvas::drawRectangle(QPainter& painter) const {
    QColor fill = Theme::tokens().accent;
    fill.setAlpha(40);
    painter.setPen(QPen(Theme::tokens().accent, 1.5, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawRect(QRectF(m_pressed, m_last).normalized());
}

void MapCanvas::resizeEvent(QResizeEvent* event) {
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

// A mouse has a wheel, which zooms; two fingers on a touch pad move, and zoom with Ctrl held down.
void MapCanvas::wheelEvent(QWheelEvent* event) {
    const bool isTouch = !event->pixelDelta().isNull() &&
                         (event->phase() != Qt::NoScrollPhase ||
                          event->pointingDevice()->type() == QInputDevice::DeviceType::TouchPad);
    if (isTouch && !event->modifiers().testFlag(Qt::ControlModifier))
        moveBy(-QPointF(event->pixelDelta()));
    else
        zoom(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_pressed = m_last = event->position();
    m_isDragging = false;
    m_isDrawingRectangle = choosesByRectangle() && event->modifiers().testFlag(Qt::ShiftModifier);
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) == 0) {
        setCursor(itemAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::OpenHandCursor);
        return;
    }
    if (!m_isDragging && (event->position() - m_pressed).manhattanLength() < 5) return;
    m_isDragging = true;
    setCursor(m_isDrawingRectangle ? Qt::CrossCursor : Qt::ClosedHandCursor);
    const QPointF moved = event->position() - m_last;
    m_last = event->position();
    if (m_isDrawingRectangle)
        update();
    else
        moveBy(-moved);
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const bool hasDrawn = std::exchange(m_isDrawingRectangle, false) && m_isDragging;
    if (hasDrawn) {
        update();
        rectangleDrawn(QRectF(m_pressed, event->position()).normalized(), event->modifiers());
    } else if (!m_isDragging) {
        clicked(itemAt(event->position()), event->modifiers());
    }
    m_isDragging = false;
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return moveBy({-keyStep, 0});
        case Qt::Key_Right:
            return moveBy({keyStep, 0});
        case Qt::Key_Up:
            return moveBy({0, -keyStep});
        case Qt::Key_Down:
            return moveBy({0, keyStep});
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
        case Qt::Key_T:
            if (hasFigures()) showFigures(*this, figures());
            return;
        case Qt::Key_P:
            stepTo(-1);
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void MapCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (hasFigures())
        showCopyMenu(*this, event->globalPos(), [this] { return figures(); });
    else
        showCopyMenu(*this, event->globalPos());
}

bool MapCanvas::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture) return QWidget::event(event);
        zoom(1 + gesture->value(), gesture->position());
        return true;
    }
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int item = itemAt(help->pos()); item >= 0)
        QToolTip::showText(help->globalPos(), tipOf(item), this);
    else
        QToolTip::hideText();
    return true;
}

}  // namespace herleid
