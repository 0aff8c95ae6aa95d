#include "ui/widgets/plot.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QToolTip>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/copy_menu.h"
#include "ui/widgets/plot_style.h"

namespace herleid {

namespace {

constexpr int bandAlpha = 48;
constexpr double markRadius = 4.5;
constexpr double reach = 48;           // pixels within which a pointer finds a point; chosen
constexpr int densityHeight = 24;      // of the tallest bar
constexpr int titleGap = 10;           // between the title of the upward axis and its topmost label
constexpr std::size_t manyMarks = 40;  // from here on they are smaller and without an outline
constexpr double widestLabels = 0.36;  // of the plot, for labels of rows

QPen dashed(const QColor& colour, double width, Qt::PenStyle style) {
    QPen pen(colour, width, style);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

/// The curve's height between two of its points; at its ends that of the end.
double heightAt(const PlotSeries& series, double x) {
    const auto& points = series.points;
    const auto after = std::find_if(points.begin(), points.end(), [&](const PlotPoint& p) { return p.x >= x; });
    if (after == points.end()) return points.back().y;
    if (after == points.begin()) return after->y;
    const auto before = after - 1;
    return before->y + (after->y - before->y) * (x - before->x) / (after->x - before->x);
}

}  // namespace

Plot::Plot(QWidget* parent) : QChartView(parent), m_across(new QValueAxis), m_upwards(new QValueAxis) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_upwards, Qt::AlignLeft);
    for (QValueAxis* axis : {m_across, m_upwards}) axis->setVisible(false);
    applyTheme();
}

void Plot::show(PlotData data, const Format& format) {
    m_data = std::move(data);
    m_format = format;
    m_series = m_point = -1;
    setAccessibleName(m_data.name);
    setAccessibleDescription(
        tr("Arrow keys go from point to point, Page Up and Page Down to another line, Ctrl+C copies the figures"));
    rebuild();
}

void Plot::clear() {
    show({}, m_format);
}

void Plot::applyTheme() {
    setBackgroundBrush(Theme::tokens().surface);
    rebuild();
}

void Plot::rebuild() {
    chart()->removeAllSeries();
    m_across->setRange(across().low, across().high);
    m_upwards->setRange(upwards().low, upwards().high);
    m_upwards->setReverse(m_data.inRows);
    addDots();
    for (const PlotSeries& series : m_data.series) addSeries(series);
    place();
}

QPointF Plot::toChart(double x, double y) const {
    return m_data.inRows ? QPointF(y, x) : QPointF(x, y);
}

void Plot::addToChart(QXYSeries* series, const std::vector<QPointF>& points) {
    for (const QPointF& point : points) series->append(point);
    chart()->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_upwards);
}

void Plot::addDots() {
    if (m_data.dots.empty()) return;
    auto* dots = new QScatterSeries;
    QColor colour = Theme::tokens().neutral;
    colour.setAlpha(90);
    dots->setColor(colour);
    dots->setBorderColor(Qt::transparent);
    dots->setMarkerSize(4);
    std::vector<QPointF> points;
    for (const QPointF& dot : m_data.dots) points.push_back(toChart(dot.x(), dot.y()));
    addToChart(dots, points);
}

// Marks with their error bars are drawn by hand, above everything.
void Plot::addSeries(const PlotSeries& series) {
    if (series.look == PlotSeries::Look::Marks) return;
    const PlotStyle style = plotStyle(series.style);
    std::vector<QPointF> line, low, high;
    bool hasBand = false;
    for (const PlotPoint& point : series.points) {
        line.push_back(toChart(point.x, point.y));
        low.push_back(toChart(point.x, point.low));
        high.push_back(toChart(point.x, point.high));
        hasBand = hasBand || point.high > point.low;
    }
    if (hasBand && series.look == PlotSeries::Look::Curve) {
        auto* upper = new QLineSeries(chart());
        auto* lower = new QLineSeries(chart());
        for (const QPointF& point : high) upper->append(point);
        for (const QPointF& point : low) lower->append(point);
        auto* band = new QAreaSeries(upper, lower);
        QColor fill = style.colour;
        fill.setAlpha(bandAlpha);
        band->setBrush(fill);
        band->setPen(Qt::NoPen);
        chart()->addSeries(band);
        band->attachAxis(m_across);
        band->attachAxis(m_upwards);
    }
    auto* curve = new QLineSeries;
    curve->setPen(series.look == PlotSeries::Look::Guide ? dashed(Theme::tokens().neutral, 1, Qt::DashLine)
                                                         : dashed(style.colour, 2, style.dash));
    addToChart(curve, line);
}

int Plot::legendHeight() const {
    return std::count_if(m_data.series.begin(), m_data.series.end(),
                         [](const PlotSeries& s) { return !s.name.isEmpty(); }) > 0 ||
                   !m_data.dotsName.isEmpty() || !m_data.densityName.isEmpty()
               ? fontMetrics().height() + space::one
               : 0;
}

// The title of the upward axis stands above it, that of the other below.
void Plot::place() {
    const QFontMetrics metrics(font());
    int left = 0;
    for (const PlotTick& tick : upwards().ticks) left = std::max(left, metrics.horizontalAdvance(tick.label));
    if (m_data.inRows) left = std::min(left, static_cast<int>(width() * widestLabels));
    int right = space::two;
    for (const PlotSeries& series : m_data.series)
        for (const PlotPoint& point : series.points)
            right = std::max(right, metrics.horizontalAdvance(point.note) + space::two);
    if (!m_data.notesTitle.isEmpty())
        right = std::max(right, metrics.horizontalAdvance(m_data.notesTitle) + space::two);
    const int title = m_data.inRows && m_data.notesTitle.isEmpty() ? 0 : metrics.height() + titleGap;
    const int top = legendHeight() + title + space::half;
    const int bottom = 2 * metrics.height() + space::two;
    m_plot = QRectF(left + space::one + space::half, top, std::max(40, width() - left - right - space::two),
                    std::max(40, height() - top - bottom));
    chart()->setPlotArea(m_plot);
    viewport()->update();
}

QPointF Plot::toScreen(double x, double y) const {
    const QPointF at = toChart(x, y);
    const double alongX = (at.x() - across().low) / (across().high - across().low);
    double alongY = (at.y() - upwards().low) / (upwards().high - upwards().low);
    if (!m_data.inRows) alongY = 1 - alongY;
    return {m_plot.left() + alongX * m_plot.width(), m_plot.top() + alongY * m_plot.height()};
}

void Plot::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    place();
}

void Plot::drawBackground(QPainter* painter, const QRectF& rect) {
    QChartView::drawBackground(painter, rect);
    if (m_data.series.empty() && m_data.bars.empty()) return;
    painter->save();
    drawGrid(*painter);
    drawBars(*painter);
    drawDensity(*painter);
    painter->restore();
}

void Plot::drawForeground(QPainter* painter, const QRectF&) {
    if (m_data.series.empty() && m_data.bars.empty()) return;
    painter->save();
    painter->setFont(font());
    drawLabels(*painter);
    drawLegend(*painter);
    drawMarks(*painter);
    drawOwnMark(*painter);
    drawFocus(*painter);
    painter->restore();
}

void Plot::drawGrid(QPainter& painter) const {
    const Tokens& tokens = Theme::tokens();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(tokens.line, 1));
    const auto vertical = [&](double x) { painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom())); };
    const auto level = [&](double y) { painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y)); };
    for (const PlotTick& tick : m_data.y.ticks) {
        const QPointF at = toScreen(m_data.x.low, tick.at);
        m_data.inRows ? vertical(at.x()) : level(at.y());
    }
    painter.setPen(QPen(tokens.control, 1));
    if (m_data.level) {
        const QPointF at = toScreen(m_data.x.low, *m_data.level);
        m_data.inRows ? vertical(at.x()) : level(at.y());
    }
    if (m_data.inRows) return;
    level(m_plot.bottom());
    for (const PlotTick& tick : m_data.x.ticks) {
        const double x = toScreen(tick.at, 0).x();
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + 4));
    }
}

void Plot::drawBars(QPainter& painter) const {
    QColor fill = Theme::tokens().plus;
    fill.setAlpha(150);
    for (const PlotBar& bar : m_data.bars) {
        const QPointF low = toScreen(bar.from, m_data.y.low);
        const QPointF high = toScreen(bar.to, bar.height);
        painter.fillRect(QRectF(low.x() + 1, high.y(), high.x() - low.x() - 1, low.y() - high.y()), fill);
    }
}

void Plot::drawDensity(QPainter& painter) const {
    double most = 0;
    for (const QPointF& point : m_data.density) most = std::max(most, point.y());
    if (!(most > 0)) return;
    const double width = std::max(1.0, m_plot.width() / std::max<double>(1, double(m_data.density.size())) - 1);
    for (const QPointF& point : m_data.density) {
        const double x = toScreen(point.x(), 0).x();
        const double height = densityHeight * point.y() / most;
        painter.fillRect(QRectF(x - width / 2, m_plot.bottom() - height, width, height), Theme::tokens().context);
    }
}

/// Where a label of the level axis stands, from side to side; never beyond the widget.
QRectF Plot::acrossLabel(const PlotTick& tick) const {
    const QFontMetrics metrics(font());
    const double x = m_plot.left() + m_plot.width() * (tick.at - across().low) / (across().high - across().low);
    const double length = metrics.horizontalAdvance(tick.label) + 1;
    return QRectF(std::clamp(x - length / 2, 0.0, std::max(0.0, width() - length)), 0, length, metrics.height());
}

// Every label, or every second, third, … so that none touches the next.
std::size_t Plot::labelStride() const {
    const auto& ticks = across().ticks;
    for (std::size_t stride = 1; stride < ticks.size(); ++stride) {
        bool fits = true;
        for (std::size_t i = stride; i < ticks.size(); i += stride)
            fits = fits && acrossLabel(ticks[i - stride]).right() + space::one <= acrossLabel(ticks[i]).left();
        if (fits) return stride;
    }
    return std::max<std::size_t>(1, ticks.size());
}

void Plot::drawLabels(QPainter& painter) const {
    const QFontMetrics metrics(font());
    const int height = metrics.height();
    painter.setPen(Theme::tokens().mutedText);
    const double below = m_plot.bottom() + space::half + 2;
    const std::size_t stride = labelStride();
    for (std::size_t i = 0; i < across().ticks.size(); i += stride) {
        const QRectF box = acrossLabel(across().ticks[i]);
        painter.drawText(box.translated(0, below), Qt::AlignCenter, across().ticks[i].label);
    }
    const double room = m_plot.left() - space::one;
    for (const PlotTick& tick : upwards().ticks) {
        const double along = (tick.at - upwards().low) / (upwards().high - upwards().low);
        const double y = m_plot.top() + m_plot.height() * (m_data.inRows ? along : 1 - along);
        const bool isOwn = m_data.inRows && m_data.mark == tick.at;
        painter.setPen(m_data.inRows ? Theme::tokens().text : Theme::tokens().mutedText);
        QFont labelFont = font();
        labelFont.setBold(isOwn);
        painter.setFont(labelFont);
        painter.drawText(QRectF(0, y - height, room, 2 * height), Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetrics(labelFont).elidedText(tick.label, Qt::ElideRight, static_cast<int>(room)));
        painter.setFont(font());
    }
    painter.setPen(Theme::tokens().text);
    painter.drawText(QRectF(m_plot.left(), below + height + 2, m_plot.width(), height), Qt::AlignRight,
                     across().title);
    const double above = m_plot.top() - height - titleGap;
    if (!m_data.inRows)
        painter.drawText(QRectF(0, above, width(), height), Qt::AlignLeft, upwards().title);
    painter.drawText(QRectF(0, above, width(), height), Qt::AlignRight, m_data.notesTitle);
}

void Plot::drawLegend(QPainter& painter) const {
    const QFontMetrics metrics(font());
    double x = 0;
    const double y = metrics.height() / 2.0;
    const auto name = [&](const QString& text, int sample) {
        painter.setPen(Theme::tokens().text);
        painter.drawText(QPointF(x + sample + space::half, y + metrics.ascent() / 2.0 - 1), text);
        x += sample + space::half + metrics.horizontalAdvance(text) + space::two;
    };
    for (const PlotSeries& series : m_data.series) {
        if (series.name.isEmpty()) continue;
        const PlotStyle style = plotStyle(series.style);
        if (series.look == PlotSeries::Look::Marks) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.colour);
            drawShape(painter, style.shape, QPointF(x + 5, y), markRadius);
            name(series.name, 10);
            continue;
        }
        painter.setPen(series.look == PlotSeries::Look::Guide ? dashed(Theme::tokens().neutral, 1, Qt::DashLine)
                                                              : dashed(style.colour, 2, style.dash));
        painter.drawLine(QPointF(x, y), QPointF(x + 24, y));
        name(series.name, 24);
    }
    const auto square = [&](const QString& text, const QColor& colour) {
        if (text.isEmpty()) return;
        painter.fillRect(QRectF(x, y - 4, 8, 8), colour);
        name(text, 8);
    };
    square(m_data.barsName, Theme::tokens().plus);
    square(m_data.dotsName, Theme::tokens().neutral);
    square(m_data.densityName, Theme::tokens().context);
}

void Plot::drawMarks(QPainter& painter) const {
    for (const PlotSeries& series : m_data.series) {
        if (series.look != PlotSeries::Look::Marks) continue;
        const PlotStyle style = plotStyle(series.style);
        for (const PlotPoint& point : series.points) {
            const QPointF at = toScreen(point.x, point.y);
            if (!m_plot.adjusted(-6, -6, 6, 6).contains(at)) continue;
            painter.save();
            painter.setClipRect(m_plot.adjusted(-6, -6, 6, 6));
            if (point.high > point.low) {
                painter.setPen(QPen(style.colour, 1.5));
                painter.drawLine(toScreen(point.x, point.low), toScreen(point.x, point.high));
            }
            const bool isOneOfMany = series.points.size() > manyMarks;
            painter.setPen(isOneOfMany ? QPen(Qt::NoPen) : QPen(Theme::tokens().surface, 1));
            painter.setBrush(style.colour);
            drawShape(painter, style.shape, at, isOneOfMany ? markRadius * 0.6 : markRadius);
            painter.restore();
            painter.setPen(Theme::tokens().mutedText);
            painter.drawText(QRectF(m_plot.right(), at.y() - 12, width() - m_plot.right(), 24),
                             Qt::AlignRight | Qt::AlignVCenter, point.note);
        }
    }
}

// A dashed line through the place of the dwelling in view, with a diamond on the nearest series.
void Plot::drawOwnMark(QPainter& painter) const {
    if (!m_data.mark || *m_data.mark < m_data.x.low || *m_data.mark > m_data.x.high) return;
    const Tokens& tokens = Theme::tokens();
    if (!m_data.inRows) {
        const double x = toScreen(*m_data.mark, 0).x();
        painter.setPen(dashed(tokens.highlight, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        const int length = fontMetrics().horizontalAdvance(m_data.markName);
        const bool isLeft = x + space::half + length > width();
        const QRectF box(isLeft ? x - length - space::half : x + space::half, m_plot.top(), length + 1,
                         fontMetrics().height());
        QColor veil = tokens.surface;
        veil.setAlpha(215);
        painter.fillRect(box, veil);
        painter.setPen(tokens.text);
        painter.drawText(box, Qt::AlignLeft, m_data.markName);
    }
    painter.setPen(QPen(tokens.surface, 1));
    painter.setBrush(tokens.highlight);
    for (const PlotSeries& series : m_data.series) {
        if (series.look == PlotSeries::Look::Guide || series.points.empty()) continue;
        drawShape(painter, 2, toScreen(*m_data.mark, heightAt(series, *m_data.mark)), markRadius + 1.5);
    }
}

void Plot::drawFocus(QPainter& painter) const {
    if (m_point >= 0 && m_series >= 0) {
        const PlotPoint& point = m_data.series[std::size_t(m_series)].points[std::size_t(m_point)];
        painter.setPen(QPen(Theme::tokens().text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(toScreen(point.x, point.y), 6.5, 6.5);
    }
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::tokens().accent, 2));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

QString Plot::focusedText() const {
    if (m_series < 0 || m_point < 0) return {};
    const PlotSeries& series = m_data.series[std::size_t(m_series)];
    const QString& tip = series.points[std::size_t(m_point)].tip;
    return series.name.isEmpty() ? tip : series.name + u'\n' + tip;
}

bool Plot::isChosen(const PlotPoint& point) const {
    return point.x >= m_data.x.low && point.x <= m_data.x.high && !point.tip.isEmpty();
}

void Plot::setFocusedPoint(int series, int point) {
    if (series == m_series && point == m_point) return;
    m_series = series;
    m_point = point;
    viewport()->update();
}

void Plot::mouseMoveEvent(QMouseEvent* event) {
    QChartView::mouseMoveEvent(event);
    const QPointF pointer = event->position();
    int series = -1, point = -1;
    double nearest = reach;
    for (std::size_t s = 0; s < m_data.series.size(); ++s)
        for (std::size_t p = 0; p < m_data.series[s].points.size(); ++p) {
            const PlotPoint& candidate = m_data.series[s].points[p];
            if (!isChosen(candidate)) continue;
            const QPointF offset = toScreen(candidate.x, candidate.y) - pointer;
            const double distance = std::hypot(offset.x(), offset.y());
            if (distance >= nearest) continue;
            nearest = distance;
            series = static_cast<int>(s);
            point = static_cast<int>(p);
        }
    setFocusedPoint(series, point);
    QString text = focusedText();
    for (const PlotBar& bar : m_data.bars)
        if (text.isEmpty() && pointer.x() >= toScreen(bar.from, 0).x() && pointer.x() < toScreen(bar.to, 0).x())
            text = bar.tip;
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), text, this);
}

void Plot::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    if (!hasFocus()) setFocusedPoint(-1, -1);
}

void Plot::step(int direction) {
    const auto isUsable = [this](int s) {
        const auto& points = m_data.series[std::size_t(s)].points;
        return std::any_of(points.begin(), points.end(), [this](const PlotPoint& p) { return isChosen(p); });
    };
    int series = m_series;
    if (series < 0)
        for (int s = static_cast<int>(m_data.series.size()) - 1; s >= 0; --s)
            if (isUsable(s)) series = s;
    if (series < 0) return;
    const auto& points = m_data.series[std::size_t(series)].points;
    const int last = static_cast<int>(points.size()) - 1;
    int point = m_point < 0 ? (direction > 0 ? 0 : last) : std::clamp(m_point + direction, 0, last);
    setFocusedPoint(series, point);
    announce();
}

void Plot::changeSeries(int direction) {
    const int count = static_cast<int>(m_data.series.size());
    for (int i = 1; i <= count; ++i) {
        const int series = ((std::max(0, m_series) + direction * i) % count + count) % count;
        const auto& points = m_data.series[std::size_t(series)].points;
        if (points.empty() || points.front().tip.isEmpty()) continue;
        setFocusedPoint(series, std::clamp(m_point, 0, static_cast<int>(points.size()) - 1));
        announce();
        return;
    }
}

void Plot::announce() {
    const PlotPoint& point = m_data.series[std::size_t(m_series)].points[std::size_t(m_point)];
    QToolTip::showText(viewport()->mapToGlobal(toScreen(point.x, point.y).toPoint()), focusedText(), this);
    setAccessibleDescription(focusedText());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void Plot::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyText(plotCsv(m_data, m_format));
        return;
    }
    switch (event->key()) {
        case Qt::Key_Right:
        case Qt::Key_Down:
            step(1);
            return;
        case Qt::Key_Left:
        case Qt::Key_Up:
            step(-1);
            return;
        case Qt::Key_PageDown:
            changeSeries(1);
            return;
        case Qt::Key_PageUp:
            changeSeries(-1);
            return;
        default:
            QChartView::keyPressEvent(event);
    }
}

void Plot::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}
void Plot::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void Plot::contextMenuEvent(QContextMenuEvent* event) {
    showCopyMenu(*this, event->globalPos(), [this] { return plotCsv(m_data, m_format); });
}

}  // namespace herleid
