#pragma once

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace herleid {

/// Only the page in view says how much room the stack needs, so that a wide page does not make the others scroll.
void askRoomForCurrentOnly(QStackedWidget& stack);

/// A page with lines that wrap: asks for the height they take at its width, which a splitter does not do by itself.
class WrappingPage : public QWidget {
    Q_OBJECT
public:
    explicit WrappingPage(QWidget* parent = nullptr) : QWidget(parent) {}
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

/// The panel in an area that scrolls where the panel does not fit.
[[nodiscard]] QScrollArea* scrolled(QWidget& panel);

}  // namespace herleid
