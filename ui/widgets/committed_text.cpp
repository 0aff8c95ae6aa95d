#include "ui/widgets/committed_text.h"

#include <QFocusEvent>

#include "ui/theme/theme.h"

namespace herleid {

CommittedText::CommittedText(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
    setTabChangesFocus(true);
    fitLines();
}

void CommittedText::fitLines() {
    setMinimumHeight(m_lines * fontMetrics().lineSpacing() + 2 * space::one + 2 * frameWidth());
    setMaximumHeight(minimumHeight() + fontMetrics().lineSpacing());
}

void CommittedText::showText(const QString& text) {
    if (text == m_shown && (hasFocus() || toPlainText() == text)) return;
    m_shown = text;
    setPlainText(text);
}

void CommittedText::commit() {
    const QString text = toPlainText().trimmed();
    if (text == m_shown || isReadOnly() || !isEnabled()) return;
    m_shown = text;
    emit committed(text);
}

void CommittedText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) commit();
}

void CommittedText::hideEvent(QHideEvent* event) {
    QPlainTextEdit::hideEvent(event);
    commit();
}

void CommittedText::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitLines();
}

}  // namespace herleid
