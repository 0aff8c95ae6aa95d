#pragma once

class QLabel;
class QProgressBar;
class QPushButton;
class QWidget;

namespace herleid {

/// What stands in the place of figures that are being read: why, how far, and a button to stop.
[[nodiscard]] QWidget* waitingPanel(QLabel& words, QProgressBar& progress, QPushButton& stop);

}  // namespace herleid
