#include "ui/widgets/figures_window.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

constexpr QSize firstSize{640, 480};

QList<QStringList> linesOf(const QString& csv, QChar separator) {
    QList<QStringList> lines{{QString()}};
    bool isQuoted = false;
    for (int i = 0; i < csv.size(); ++i) {
        const QChar sign = csv[i];
        QString& field = lines.last().last();
        if (sign == u'"') {
            const bool isDoubled = isQuoted && i + 1 < csv.size() && csv[i + 1] == u'"';
            if (isDoubled)
                field += csv[++i];
            else
                isQuoted = !isQuoted;
        } else if (!isQuoted && sign == separator) {
            lines.last() << QString();
        } else if (!isQuoted && sign == u'\n') {
            lines << QStringList{QString()};
        } else {
            field += sign;
        }
    }
    if (lines.last() == QStringList{QString()}) lines.removeLast();
    return lines;
}

}  // namespace

TextTable tableFromCsv(const QString& csv, QChar separator) {
    TextTable table;
    QList<QStringList> lines = linesOf(csv, separator);
    if (lines.isEmpty()) return table;
    const QStringList heads = lines.takeFirst();
    const QLocale locale(separator == u';' ? QLocale::Dutch : QLocale::English);
    for (int column = 0; column < heads.size(); ++column) {
        bool isNumber = false, isEmpty = true;
        for (const QStringList& line : lines) {
            if (column >= line.size() || line[column].isEmpty()) continue;
            bool isRead = false;
            locale.toDouble(line[column], &isRead);
            isNumber = isRead && (isEmpty || isNumber);
            isEmpty = false;
            if (!isRead) break;
        }
        table.columns.push_back({heads[column], {}, isNumber});
    }
    for (QStringList& line : lines) {
        while (line.size() < heads.size()) line << QString();  // a row of one cell would be a heading
        std::vector<TextCell> row;
        for (const QString& field : line.mid(0, heads.size())) row.push_back({field, {}, false, false});
        table.rows.push_back(std::move(row));
    }
    return table;
}

FiguresWindow::FiguresWindow(const QString& title, const QString& csv, QWidget* parent)
    : QDialog(parent), m_table(new TextTableView) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setPage(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->addWidget(m_table);
    const QChar separator = QLocale().language() == QLocale::Dutch ? u';' : u',';
    m_table->show(tableFromCsv(csv, separator), title);
    if (m_table->model()->rowCount() > 0) m_table->setCurrentIndex(m_table->model()->index(0, 0));
    resize(firstSize);
}

}  // namespace herleid
