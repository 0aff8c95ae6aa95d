#pragma once

class QStackedWidget;

namespace herleid {

/// Only the page in view says how much room the stack needs, so that a wide page does not make the others scroll.
void askRoomForCurrentOnly(QStackedWidget& stack);

}  // namespace herleid
