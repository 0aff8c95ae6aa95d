#include "ui/pages/quality/waiting_panel.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr int wordsWidth = 640, progressWidth = 320;   // chosen: a line that is read at once

}  // namespace

QWidget* waitingPanel(QLabel& words, QProgressBar& progress, QPushButton& stop) {
    auto* waiting = new QWidget;
    auto* layout = new QVBoxLayout(waiting);
    layout->setContentsMargins(0, space::two, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(&words);
    layout->addWidget(&progress);
    layout->addWidget(&stop, 0, Qt::AlignLeft);
    layout->addStretch(1);
    words.setWordWrap(true);
    words.setMaximumWidth(wordsWidth);
    progress.setRange(0, 1000);
    progress.setTextVisible(false);
    progress.setFixedWidth(progressWidth);
    return waiting;
}

}  // namespace herleid
