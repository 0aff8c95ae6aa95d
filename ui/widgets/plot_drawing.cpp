// How a Plot paints what Qt Charts does not: grid, bars, labels, legend, marks.
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/plot_style.h"

namespace herleid {

namespace {

constexpr double markRadius = 4.5;
constexpr std::size_t manyMarks = 40;  // from here on they are smaller and without an outline
constexpr int densityHeight = 24;      // of the tallest bar

/// The curve's height between two of its points; at its ends that of the end.
double heightAt(const PlotSeries& series, double x) {
    const auto& points = series.points;
    const auto after =
        std::find_if(points.begin(), points.end(), [&](const PlotPoint& p) { return p.x >= x; });
    if (after == points.end()) return points.back().y;
    if (after == points.begin()) return after->y;
    const auto before = after - 1;
    return before->y + (after->y - before->y) * (x - before->x) / (after->x - before->x);
}

}  // namespace

void Plot::drawGrid(QPainter& painter) const {
    const Tokens& tokens = Theme::tokens();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(tokens.line, 1));
    const auto vertical = [&](double x) {
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    };
    const auto level = [&](double y) {
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    };
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
    const double width =
        std::max(1.0, m_plot.width() / std::max<double>(1, double(m_data.density.size())) - 1);
    for (const QPointF& point : m_data.density) {
        const double x = toScreen(point.x(), 0).x();
        const double height = densityHeight * point.y() / most;
        painter.fillRect(QRectF(x - width / 2, m_plot.bottom() - height, width, height),
                         Theme::tokens().context);
    }
}

/// Where a label of the level axis stands, from side to side; never beyond the widget.
QRectF Plot::acrossLabel(const PlotTick& tick) const {
    const QFontMetrics metrics(font());
    const double x =
        m_plot.left() + m_plot.width() * (tick.at - across().low) / (across().high - across().low);
    const double length = metrics.horizontalAdvance(tick.label) + 1;
    return QRectF(std::clamp(x - length / 2, 0.0, std::max(0.0, width() - length)), 0, length,
                  metrics.height());
}

// Every label, or every second, third, … so that none touches the next.
std::size_t Plot::labelStride() const {
    const auto& ticks = across().ticks;
    for (std::size_t stride = 1; stride < ticks.size(); ++stride) {
        bool fits = true;
        for (std::size_t i = stride; i < ticks.size(); i += stride)
            fits =
                fits && acrossLabel(ticks[i - stride]).right() + space::one <= acrossLabel(ticks[i]).left();
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
        painter.drawText(
            QRectF(0, y - height, room, 2 * height), Qt::AlignRight | Qt::AlignVCenter,
            QFontMetrics(labelFont).elidedText(tick.label, Qt::ElideRight, static_cast<int>(room)));
        painter.setFont(font());
    }
    painter.setPen(Theme::tokens().text);
    painter.drawText(QRectF(m_plot.left(), below + height + 2, m_plot.width(), height), Qt::AlignRight,
                     across().title);
    const double above = m_plot.top() - height - titleGap;
    if (!m_data.inRows) painter.drawText(QRectF(0, above, width(), height), Qt::AlignLeft, upwards().title);
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
        painter.setPen(series.look == PlotSeries::Look::Guide
                           ? plotPen(Theme::tokens().neutral, 1, Qt::DashLine)
                           : plotPen(style.colour, 2, style.dash));
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
        painter.setPen(plotPen(tokens.highlight, 1.5, Qt::DashLine));
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

}  // namespace herleid
