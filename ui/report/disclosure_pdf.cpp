#include <algorithm>

#include "ui/report/disclosure.h"
#include "ui/report/pdf_page.h"

namespace herleid {

namespace {

const TextStyle body{9, false, palette::ink};
const TextStyle cellStyle{8, false, palette::ink};
const TextStyle headStyle{7.2, false, palette::muted};
constexpr double lineGap = 1.5;     // between the text of a row and its line; chosen
constexpr double columnGap = 2;

TextStyle styleOf(const DisclosureRow& row, qsizetype column) {
    TextStyle style = cellStyle;
    style.bold = column == row.strong || (column == 0 && row.cells.size() > 2);
    if (column == 0 && row.cells.size() == 2) style.color = palette::muted;
    return style;
}

double heightOf(PdfPages& pages, const DisclosureTable& table, const DisclosureRow& row) {
    double height = 0;
    for (qsizetype c = 0; c < row.cells.size(); ++c)
        height = std::max(height, pages.textHeight(table.widths[static_cast<std::size_t>(c)] - columnGap, row.cells[c],
                                                   styleOf(row, c)));
    return height + lineGap;
}

void drawHeads(PdfPages& pages, const DisclosureTable& table) {
    if (table.heads.isEmpty()) return;
    double height = 0;
    for (qsizetype c = 0; c < table.heads.size(); ++c)
        height = std::max(height, pages.textHeight(table.widths[static_cast<std::size_t>(c)] - columnGap, table.heads[c], headStyle));
    double x = pages.left();
    for (qsizetype c = 0; c < table.heads.size(); ++c) {
        const double width = table.widths[static_cast<std::size_t>(c)];
        pages.text({x, pages.y(), width - columnGap, height}, table.heads[c], headStyle,
                   Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap);
        x += width;
    }
    pages.advance(height + 0.8);
    pages.line({pages.left(), pages.y()}, {pages.right(), pages.y()}, palette::muted, 0.2);
    pages.advance(0.6);
}

void drawRow(PdfPages& pages, const DisclosureTable& table, const DisclosureRow& row, double height) {
    double x = pages.left();
    for (qsizetype c = 0; c < row.cells.size(); ++c) {
        const double width = table.widths[static_cast<std::size_t>(c)];
        pages.text({x, pages.y() + 0.4, width - columnGap, height}, row.cells[c], styleOf(row, c),
                   Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
        x += width;
    }
    pages.advance(height);
    pages.line({pages.left(), pages.y()}, {pages.right(), pages.y()}, palette::line, 0.12);
}

/// A row never breaks over two pages, and on a new page the heads stand above it again.
void drawTable(PdfPages& pages, const DisclosureTable& table) {
    if (table.rows.empty()) return;
    pages.advance(1);
    pages.ensure(8 + heightOf(pages, table, table.rows.front()));
    drawHeads(pages, table);
    for (const DisclosureRow& row : table.rows) {
        const double height = heightOf(pages, table, row);
        const int before = pages.count();
        pages.ensure(height);
        if (pages.count() != before) drawHeads(pages, table);
        drawRow(pages, table, row, height);
    }
    pages.advance(2);
}

void drawSentences(PdfPages& pages, const QStringList& sentences, const TextStyle& style) {
    for (const QString& sentence : sentences) {
        pages.paragraph(pages.left(), pages.contentWidth(), sentence, style);
        pages.advance(1);
    }
}

void drawHead(PdfPages& pages, const Disclosure& disclosure) {
    const double width = pages.contentWidth();
    pages.text({pages.left(), pages.y(), width, 5}, disclosure.title, {9, true, palette::plus});
    pages.text({pages.left(), pages.y(), width, 5}, disclosure.projectTitle, {9, false, palette::muted},
               Qt::AlignRight | Qt::AlignVCenter);
    pages.advance(6);
    pages.line({pages.left(), pages.y()}, {pages.right(), pages.y()}, palette::plus, 0.5);
    pages.advance(4);
    pages.paragraph(pages.left(), width, disclosure.name, {19, true, palette::ink});
    pages.paragraph(pages.left(), width, disclosure.identity, {9, false, palette::muted});
    pages.advance(3);
    if (!disclosure.notice.isEmpty()) {
        const TextStyle style{9, true, palette::ink};
        const double height = pages.textHeight(width - 8, disclosure.notice, style) + 3;
        pages.fill({pages.left(), pages.y(), width, height}, palette::shade);
        pages.fill({pages.left(), pages.y(), 1.2, height}, palette::minus);
        pages.text({pages.left() + 4, pages.y(), width - 8, height}, disclosure.notice, style,
                   Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap);
        pages.advance(height + 3);
    }
    pages.paragraph(pages.left(), width, disclosure.intro, body);
}

/// A heading stays with what it is above.
void drawSection(PdfPages& pages, const DisclosureSection& section) {
    pages.ensure(34);
    pages.heading(section.heading);
    drawSentences(pages, section.before, body);
    drawTable(pages, section.table);
    drawSentences(pages, section.after, {8, false, palette::muted});
}

int layOut(PdfPages& pages, const Disclosure& disclosure) {
    drawHead(pages, disclosure);
    for (const DisclosureSection& section : disclosure.sections) drawSection(pages, section);
    return pages.count();
}

}  // namespace

QByteArray disclosurePdf(const Disclosure& disclosure) {
    const QString footer = QStringLiteral("%1 · %2").arg(disclosure.name, disclosure.identity);
    PdfPages counting(disclosure.title, footer, 0);
    const int count = layOut(counting, disclosure);
    PdfPages pages(disclosure.title, footer, count);
    layOut(pages, disclosure);
    return pages.finish();
}

}  // namespace herleid
