#include "ui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace herleid {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (itemAt(index) == nullptr) return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* taken = at->release();
    m_items.erase(at);
    return taken;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, true);
}

QSize FlowLayout::minimumSize() const {
    QSize widest;
    for (const auto& item : m_items)
        if (!item->isEmpty()) widest = widest.expandedTo(item->minimumSize());
    return widest;
}

QSize FlowLayout::sizeHint() const {
    QSize line;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        line = {line.width() + hint.width() + (line.width() > 0 ? spacing() : 0), std::max(line.height(), hint.height())};
    }
    return line;
}

void FlowLayout::setGeometry(const QRect& place) {
    QLayout::setGeometry(place);
    arrange(place, false);
}

int FlowLayout::arrange(const QRect& bounds, bool measureOnly) const {
    int x = bounds.x();
    int y = bounds.y();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint();
        if (x > bounds.x() && x + size.width() > bounds.x() + bounds.width()) {
            x = bounds.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (!measureOnly) item->setGeometry({{x, y}, size});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - bounds.y();
}

}  // namespace herleid
