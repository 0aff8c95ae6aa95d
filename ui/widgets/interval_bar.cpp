#include "ui/widgets/interval_bar.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace herleid {

IntervalBar::IntervalBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void IntervalBar::show(const Figures& figures) {
    m_figures = figures;
    setToolTip(figures.caption);
    setAccessibleName(figures.caption + QStringLiteral(": %1 – %2").arg(figures.lowText, figures.highText));
    updateGeometry();
    update();
}

QSize IntervalBar::sizeHint() const {
    return {280, fontMetrics().height() * 2 + space::two};
}

QSize IntervalBar::minimumSizeHint() const {
    const int texts = fontMetrics().horizontalAdvance(m_figures.lowText + m_figures.highText);
    return {std::max(120, texts + space::three), sizeHint().height()};
}

void IntervalBar::paintEvent(QPaintEvent*) {
    if (m_figures.high <= m_figures.low) return;
    const Tokens& tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = 1;
    const double right = std::min(width() - 2, 360);
    const double y = fontMetrics().height() + space::one;
    const double share = (m_figures.value - m_figures.low) / (m_figures.high - m_figures.low);
    const double x = left + (right - left) * share;

    painter.setPen(tokens.mutedText);
    painter.drawText(QRectF(left, 0, right - left, fontMetrics().height()), Qt::AlignLeft, m_figures.caption);
    painter.setPen(QPen(tokens.neutral, 2));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    for (const double end : {left, right}) painter.drawLine(QPointF(end, y - 5), QPointF(end, y + 5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRect(QRectF(x - 4, y - 6, 8, 12));
    painter.setPen(tokens.text);
    const QRectF below(left, y + space::half + 2, right - left, fontMetrics().height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, m_figures.lowText);
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, m_figures.highText);
}

}  // namespace herleid
