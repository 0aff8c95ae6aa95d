#include "ui/widgets/table_copy.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QTableView>

namespace herleid {

namespace {

QStringList lineOf(const QAbstractItemModel& model, int row, bool withLabel) {
    QStringList cells;
    if (withLabel)
        cells << (row < 0 ? QString() : model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
    for (int column = 0; column < model.columnCount(); ++column)
        cells << (row < 0 ? model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                          : model.index(row, column).data().toString());
    for (QString& cell : cells) cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(QChar(QChar::Nbsp), u' ');
    return cells;
}

}  // namespace

void copyTable(const QAbstractItemModel& model) {
    // A table without labels of its own answers with row numbers (an int), which nobody wants to paste.
    const QVariant label = model.headerData(0, Qt::Vertical, Qt::DisplayRole);
    const bool withLabel = label.typeId() == QMetaType::QString;
    QString text;
    QString html = QStringLiteral("<table>");
    for (int row = -1; row < model.rowCount(); ++row) {
        const QStringList cells = lineOf(model, row, withLabel);
        text += cells.join(u'\t') + u'\n';
        const QString tag = row < 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (const QString& cell : cells)
            html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    auto* mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void enableCopy(QTableView& view) {
    auto* shortcut = new QShortcut(QKeySequence::Copy, &view);
    shortcut->setContext(Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, &view, [&view] { copyTable(*view.model()); });
}

}  // namespace herleid
