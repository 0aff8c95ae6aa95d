#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace herleid {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_text(new QLabel),
      m_action(new QPushButton),
      m_stay(new QPushButton),
      m_close(new QToolButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::two, space::one, space::one, space::one);
    layout->setSpacing(space::one);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_stay, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setProperty("flat", true);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_stay, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> run = std::move(m_run);
        dismiss();
        if (run) run();
    });
    retranslate();
    applyTheme();
    hide();
}

void MessageBar::tell(Tone tone, const QString& text) {
    m_tone = tone;
    m_text->setText(text);
    m_run = nullptr;
    m_action->hide();
    m_stay->hide();
    setAccessibleName(text);
    applyTheme();
    show();
}

void MessageBar::offer(const QString& text, std::function<void()> action) {
    m_run = std::move(action);
    m_action->setText(text);
    m_action->show();
}

void MessageBar::offerToStay(const QString& text) {
    m_stay->setText(text);
    m_stay->show();
}

void MessageBar::add(const QString& text) {
    m_text->setText(m_text->text() + u' ' + text);
    setAccessibleName(m_text->text());
}

void MessageBar::dismiss() {
    m_run = nullptr;
    hide();
}

QString MessageBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::retranslate() {
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::applyTheme() {
    const bool isError = m_tone == Tone::Error;
    setProperty("tone", isError ? "error" : "notice");
    m_icon->setPixmap(Theme::icon(isError ? "warning" : "info").pixmap(space::icon));
    m_close->setIcon(Theme::icon("close"));
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_text)}) {
        style()->unpolish(widget);
        style()->polish(widget);
    }
}

}  // namespace herleid
