#include "ui/widgets/map_legend.h"

#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr int markWidth = 18;
constexpr double markRadius = 7;

}  // namespace

MapLegend::MapLegend(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_marks = MapMarks::of(m_scale);
}

void MapLegend::show(const MapScale& scale, const QString& title, const QString& none,
                     const NumberText& number) {
    m_scale = scale;
    m_marks = MapMarks::of(scale);
    m_title = title;
    m_none = none;
    constexpr int last = MapScale::classes - 1;
    for (int k = 0; k <= last; ++k) {
        QString& text = m_labels[static_cast<std::size_t>(k)];
        text = number(scale.valueOf(k));
        if (scale.isAroundZero() && (k == 0 || k == last))
            text.prepend(k == 0 ? QStringLiteral("≤ ") : QStringLiteral("≥ "));
        if (!scale.isAroundZero()) text.prepend(k == 0 ? QStringLiteral("< ") : QStringLiteral("≥ "));
    }
    setAccessibleName(title);
    setAccessibleDescription(
        scale.isAroundZero()
            ? tr("Seven classes from %1 (orange triangle down) to %2 (blue triangle up)")
                  .arg(m_labels[0], m_labels[last])
            : tr("Seven classes from %1 (small dot) to %2 (large dot)").arg(m_labels[0], m_labels[last]));
    updateGeometry();
    update();
}

void MapLegend::applyTheme() {
    m_marks = MapMarks::of(m_scale);
    update();
}

std::vector<QPair<int, QString>> MapLegend::entries() const {
    std::vector<QPair<int, QString>> entries;
    for (int k = 0; k < MapScale::classes; ++k) entries.emplace_back(k, label(k));
    if (!m_none.isEmpty()) entries.emplace_back(MapScale::none, m_none);
    return entries;
}

int MapLegend::entryWidth(const QString& text) const {
    return markWidth + fontMetrics().horizontalAdvance(text) + space::two;
}

QSize MapLegend::sizeHint() const {
    int width = 0;
    for (const auto& [position, text] : entries()) width += entryWidth(text);
    return {width, heightForWidth(width)};
}

QSize MapLegend::minimumSizeHint() const {
    int widest = 0;
    for (const auto& [position, text] : entries()) widest = std::max(widest, entryWidth(text));
    return {2 * widest, heightForWidth(std::max(width(), 2 * widest))};
}

int MapLegend::heightForWidth(int width) const {
    const int line = fontMetrics().height() + space::half;
    int lines = 1;
    int x = 0;
    for (const auto& [position, text] : entries()) {
        const int mine = entryWidth(text);
        if (x > 0 && x + mine > width) {
            ++lines;
            x = 0;
        }
        x += mine;
    }
    return (lines + 1) * line;
}

void MapLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height() + space::half;
    painter.setPen(Theme::tokens().text);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_title, Qt::ElideRight, width()));
    int x = 0;
    int y = line;
    for (const auto& [position, text] : entries()) {
        const int mine = entryWidth(text);
        if (x > 0 && x + mine > width()) {
            x = 0;
            y += line;
        }
        m_marks.draw(painter, position, QPointF(x + markWidth / 2.0 - 1, y + line / 2.0), markRadius);
        painter.setPen(Theme::tokens().mutedText);
        painter.drawText(QRect(x + markWidth, y, mine, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += mine;
    }
}

}  // namespace herleid
