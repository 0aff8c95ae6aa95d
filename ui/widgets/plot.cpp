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
constexpr double reach = 48;           // pixels within which a pointer finds a point; chosen
constexpr double widestLabels = 0.36;  // of the plot, for labels of rows

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
        tr("Arrow keys go from point to point, Page Up and Page Down to another line, T shows the figures "
           "as a table, Ctrl+C copies them"));
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
    curve->setPen(series.look == PlotSeries::Look::Guide ? plotPen(Theme::tokens().neutral, 1, Qt::DashLine)
                                                         : plotPen(style.colour, 2, style.dash));
    addToChart(curve, line);
}

int Plot::legendHeight() const {
    return std::count_if(m_data.series.begin(), m_data.series.end(),
                         [](const PlotSeries& s) { return !s.name.isEmpty(); }) > 0 ||
                   !m_data.dotsName.isEmpty() || !m_data.densityName.isEmpty() || !m_data.barsName.isEmpty()
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
        if (text.isEmpty() && pointer.x() >= toScreen(bar.from, 0).x() &&
            pointer.x() < toScreen(bar.to, 0).x())
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
        case Qt::Key_T:
            showFigures(*this, plotCsv(m_data, m_format));
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
