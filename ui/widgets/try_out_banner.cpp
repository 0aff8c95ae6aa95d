#include "ui/widgets/try_out_banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr int hatched = 24;       // pixels at the left; chosen
constexpr int narrowBelow = 760;  // pixels; chosen

}  // namespace

TryOutBanner::TryOutBanner(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_title(new QLabel),
      m_text(new QLabel),
      m_reset(new QPushButton),
      m_close(new QPushButton) {
    setProperty("tone", "notice");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(hatched + space::one, space::half, space::one, space::half);
    layout->setSpacing(space::one);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_reset);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFontScale(*m_title, fontScale::body, true);
    connect(m_reset, &QPushButton::clicked, this, &TryOutBanner::resetRequested);
    connect(m_close, &QPushButton::clicked, this, &TryOutBanner::closeRequested);
    retranslate();
    applyTheme();
    hide();
}

void TryOutBanner::show(const QString& what, bool canReset) {
    m_text->setText(what);
    m_text->setToolTip(what);
    m_reset->setEnabled(canReset);
    setAccessibleName(m_title->text() + QStringLiteral(": ") + what);
    setVisible(true);
}

void TryOutBanner::retranslate() {
    m_title->setText(tr("Try-out, not saved"));
    m_reset->setAccessibleName(tr("Take all back"));
    arrange();
    m_reset->setToolTip(tr("Back to the recorded facts, sales and date; can be undone"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Ends the try-out: the recorded value is shown again"));
}

void TryOutBanner::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
}

// The figures go before the words of a button.
void TryOutBanner::arrange() {
    m_reset->setText(width() < narrowBelow ? QString() : tr("Take all back"));
}

void TryOutBanner::applyTheme() {
    m_reset->setIcon(Theme::icon("undo"));
    m_icon->setPixmap(Theme::icon("edit").pixmap(space::icon));
    update();
}

void TryOutBanner::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QRect strip(0, 0, hatched, height());
    painter.fillRect(strip, Theme::tokens().noticeSurface);
    painter.fillRect(strip, QBrush(Theme::tokens().highlight, Qt::BDiagPattern));
    painter.fillRect(QRect(0, height() - 2, width(), 2), Theme::tokens().highlight);
}

}  // namespace herleid
