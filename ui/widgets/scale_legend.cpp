#include "ui/widgets/scale_legend.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr int patchWidth = 56;
constexpr int patchHeight = 12;

}  // namespace

void ScaleLegend::show(const DivergingScale& scale, const QString& title, const Format& format) {
    m_scale = scale;
    m_title = title;
    m_format = format;
    setAccessibleName(title);
    setAccessibleDescription(tr("From %1 (orange) to %2 (blue)")
                                 .arg(label(-DivergingScale::outermost), label(DivergingScale::outermost)));
    updateGeometry();
    update();
}

QString ScaleLegend::label(int position) const {
    const int decimals = m_scale.step() < 1 ? 1 : 0;
    const QString text = m_format.signedPercent(position * m_scale.step(), decimals);
    if (position == -DivergingScale::outermost) return QStringLiteral("≤ ") + text;
    return position == DivergingScale::outermost ? QStringLiteral("≥ ") + text : text;
}

QSize ScaleLegend::sizeHint() const {
    return {(2 * DivergingScale::outermost + 1) * patchWidth,
            2 * fontMetrics().height() + patchHeight + space::one};
}

void ScaleLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int line = fontMetrics().height();
    painter.setPen(Theme::tokens().text);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft, m_title);
    for (int position = -DivergingScale::outermost; position <= DivergingScale::outermost; ++position) {
        const int x = (position + DivergingScale::outermost) * patchWidth;
        painter.fillRect(x, line + space::half, patchWidth - 1, patchHeight,
                         DivergingScale::colour(position));
        painter.setPen(Theme::tokens().mutedText);
        painter.drawText(QRect(x, line + space::half + patchHeight, patchWidth, line), Qt::AlignCenter,
                         label(position));
    }
}

}  // namespace herleid
