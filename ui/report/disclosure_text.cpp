#include <algorithm>

#include "ui/report/disclosure.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr qsizetype pageWidth = 108;

QStringList wrappedLines(const QString& text, qsizetype width) {
    QStringList lines{QString()};
    for (QString word : text.split(u' ')) {
        const bool fits = lines.back().isEmpty() || lines.back().size() + 1 + word.size() <= width;
        if (!fits) lines << QString();
        lines.back() += (lines.back().isEmpty() ? QString() : QStringLiteral(" ")) + word;
        while (lines.back().size() > width && width > 0) {  // a word longer than its column
            const QString line = lines.back();
            lines.back() = line.left(width);
            lines << line.mid(width);
        }
    }
    return lines;
}

QString paragraph(const QString& text) {
    return wrappedLines(text, pageWidth).join(u'\n') + u'\n';
}

/// Columns as wide as their texts, those that are too wide together narrowed by their share of the page.
std::vector<qsizetype> columnWidths(const DisclosureTable& table) {
    std::vector<qsizetype> widths(table.widths.size(), 0);
    const auto widen = [&](const QStringList& cells) {
        for (qsizetype c = 0; c < cells.size(); ++c)
            widths[static_cast<std::size_t>(c)] = std::max(widths[static_cast<std::size_t>(c)], cells[c].size());
    };
    widen(table.heads);
    for (const DisclosureRow& row : table.rows) widen(row.cells);
    double all = 0;
    for (const double width : table.widths) all += width;
    const auto usable = static_cast<double>(pageWidth - 2 * (static_cast<qsizetype>(widths.size()) - 1));
    for (std::size_t c = 0; c < widths.size(); ++c)
        widths[c] = std::min(widths[c], static_cast<qsizetype>(usable * table.widths[c] / all));
    return widths;
}

QString tableLine(const QStringList& cells, const std::vector<qsizetype>& widths) {
    std::vector<QStringList> columns;
    qsizetype height = 1;
    for (qsizetype c = 0; c < cells.size(); ++c) {
        columns.push_back(wrappedLines(cells[c], widths[static_cast<std::size_t>(c)]));
        height = std::max(height, columns.back().size());
    }
    QString text;
    for (qsizetype line = 0; line < height; ++line) {
        QString whole;
        for (std::size_t c = 0; c < columns.size(); ++c)
            whole += columns[c].value(line).leftJustified(widths[c] + 2);
        while (whole.endsWith(u' ')) whole.chop(1);
        text += whole + u'\n';
    }
    return text;
}

QString tableText(const DisclosureTable& table) {
    if (table.rows.empty()) return {};
    const std::vector<qsizetype> widths = columnWidths(table);
    QString text;
    if (!table.heads.isEmpty()) text += tableLine(table.heads, widths) + QString(pageWidth, u'─') + u'\n';
    for (const DisclosureRow& row : table.rows) {
        QStringList cells = row.cells;
        if (row.strong >= 0) cells[row.strong] += QStringLiteral(" !");
        text += tableLine(cells, widths);
    }
    return text;
}

}  // namespace

QString disclosureText(const Disclosure& disclosure) {
    QString text = disclosure.title;
    if (!disclosure.projectTitle.isEmpty()) text += QStringLiteral(" · ") + disclosure.projectTitle;
    text += QStringLiteral("\n\n") + disclosure.name + u'\n' + disclosure.identity + u'\n';
    if (!disclosure.notice.isEmpty()) text += QStringLiteral("! ") + disclosure.notice + u'\n';
    text += u'\n' + paragraph(disclosure.intro);
    for (const DisclosureSection& section : disclosure.sections) {
        text += u'\n' + section.heading.toUpper() + u'\n';
        for (const QString& sentence : section.before) text += paragraph(sentence);
        text += tableText(section.table);
        for (const QString& sentence : section.after) text += paragraph(sentence);
    }
    return text;
}

}  // namespace herleid
