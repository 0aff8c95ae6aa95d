#include "ui/widgets/figures_window.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/theme.h"

namespace herleid {

namespace {

struct FiguresWindow {
    Q_DECLARE_TR_FUNCTIONS(herleid::FiguresWindow)
};

/// The fields of a line; within quotes the separator is text, and two quotes are one.
QStringList fieldsOf(const QString& line, QChar separator) {
    QStringList fields{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && isQuoted && i + 1 < line.size() && line[i + 1] == u'"') {
            fields.back() += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            fields << QString();
        } else {
            fields.back() += c;
        }
    }
    return fields;
}

bool isNumber(const QString& text) {
    static const QString signs = QStringLiteral("-−+.,% ");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || signs.contains(c); });
}

}  // namespace

TextTable tableOfCsv(const QString& csv) {
    TextTable table;
    const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty()) return table;
    const QChar separator = lines.front().count(u';') >= lines.front().count(u',') ? u';' : u',';
    for (const QString& title : fieldsOf(lines.front(), separator)) table.columns.push_back({title, {}, true});
    for (const QString& line : lines.mid(1)) {
        std::vector<TextCell> cells;
        QStringList fields = fieldsOf(line, separator);
        while (fields.size() < static_cast<qsizetype>(table.columns.size())) fields << QString();
        for (std::size_t k = 0; k < table.columns.size(); ++k) {
            const QString& field = fields[static_cast<qsizetype>(k)];
            if (!field.isEmpty() && !isNumber(field)) table.columns[k].isNumber = false;
            cells.push_back({field, {}});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QDialog* showFigures(QWidget& picture, const QString& csv) {
    auto* window = new QDialog(picture.window());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(FiguresWindow::tr("Figures"));
    setPage(*window);
    auto* view = new TextTableView;
    view->show(tableOfCsv(csv), picture.accessibleName().isEmpty() ? FiguresWindow::tr("Figures") : picture.accessibleName());
    auto* layout = new QVBoxLayout(window);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->addWidget(view);
    window->resize(640, 480);
    window->show();
    view->setFocus();
    return window;
}

}  // namespace herleid
