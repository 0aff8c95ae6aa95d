#include "ui/widgets/plain_tips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace herleid {

PlainTips::PlainTips(QAbstractItemView& view) : QObject(&view), m_view(view) {
    view.viewport()->installEventFilter(this);
}

bool PlainTips::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QObject::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = m_view.indexAt(help->pos()).data(Qt::ToolTipRole).toString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(tip.toHtmlEscaped()), m_view.viewport());
    return true;
}

}  // namespace herleid
