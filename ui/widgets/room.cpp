#include "ui/widgets/room.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace herleid {

void askRoomForCurrentOnly(QStackedWidget& stack) {
    const auto fit = [&stack] {
        for (int i = 0; i < stack.count(); ++i) {
            const auto policy = i == stack.currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            stack.widget(i)->setSizePolicy(policy, policy);
        }
    };
    QObject::connect(&stack, &QStackedWidget::currentChanged, &stack, fit);
    fit();
}

QSize WrappingPage::minimumSizeHint() const {
    const QSize least = QWidget::minimumSizeHint();
    if (layout() == nullptr || !layout()->hasHeightForWidth()) return least;
    return {least.width(), std::max(least.height(), layout()->minimumHeightForWidth(width()))};
}

void WrappingPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) updateGeometry();
}

QScrollArea* scrolled(QWidget& panel) {
    auto* area = new QScrollArea;
    area->setWidget(&panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

}  // namespace herleid
