#include "ui/report/matrix_drawing.h"

#include <algorithm>

#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr double labelWidth = 40;
constexpr double widest = 34;      // chosen: columns wider than this read worse
constexpr double lineHeight = 2.75;
const TextStyle cellStyle{6.1, false, palette::ink};
const TextStyle boldStyle{6.1, true, palette::ink};
constexpr int right = Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap;

double columnWidth(const PdfPages& pages, const Explanation& e) {
    return std::min(widest, (pages.contentWidth() - labelWidth) / static_cast<double>(e.saleNames.size() + 1));
}

double tableWidth(const PdfPages& pages, const Explanation& e) {
    return labelWidth + columnWidth(pages, e) * static_cast<double>(e.saleNames.size() + 1);
}

QRectF cellArea(const PdfPages& pages, const Explanation& e, std::size_t column, double height) {
    const double width = columnWidth(pages, e);
    return {pages.left() + labelWidth + width * static_cast<double>(column) + 1, pages.y(), width - 1.6, height};
}

void drawHeads(PdfPages& pages, const Explanation& e) {
    const TextStyle name{6.8, true, palette::ink};
    double height = 7;
    const double width = columnWidth(pages, e) - 1.6;
    const auto head = [&](std::size_t i) { return QStringLiteral("%1\n%2").arg(i + 1).arg(e.saleNames[i]); };
    for (std::size_t i = 0; i < e.saleNames.size(); ++i)
        height = std::max(height, pages.textHeight(width, head(i), name) + 1);
    height = std::max(height, pages.textHeight(width, e.name, name) + 1);
    pages.text(cellArea(pages, e, 0, height), Say::tr("This dwelling"), name, Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap);
    for (std::size_t i = 0; i < e.saleNames.size(); ++i)
        pages.text(cellArea(pages, e, i + 1, height), head(i), name, Qt::AlignRight | Qt::AlignBottom | Qt::TextWordWrap);
    pages.advance(height + 0.8);
    pages.line({pages.left(), pages.y()}, {pages.left() + tableWidth(pages, e), pages.y()}, palette::ink, 0.25);
    pages.advance(0.6);
}

// Room below for the row, on a further page with the heads again where this one is full.
void ensureRow(PdfPages& pages, const Explanation& e, double height) {
    if (pages.y() + height <= pages.bottom()) return;
    pages.newPage(QPageLayout::Landscape);
    drawHeads(pages, e);
}

double rowHeight(PdfPages& pages, const Explanation& e, const ExplainedMatrixLine& line) {
    const double width = columnWidth(pages, e) - 1.6;
    double height = std::max(lineHeight, pages.textHeight(labelWidth - 1, line.label, cellStyle));
    height = std::max(height, pages.textHeight(width, line.subject, cellStyle));
    for (const QString& cell : line.sales) height = std::max(height, pages.textHeight(width, cell, boldStyle));
    return height;
}

void drawRow(PdfPages& pages, const Explanation& e, const ExplainedMatrixLine& line, double height) {
    const TextStyle style = line.strong ? boldStyle : cellStyle;
    pages.text({pages.left() + 0.6, pages.y(), labelWidth - 1, height}, line.label, style,
               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap);
    pages.text(cellArea(pages, e, 0, height), line.subject, style, right);
    for (std::size_t i = 0; i < line.sales.size(); ++i)
        pages.text(cellArea(pages, e, i + 1, height), line.sales[i], line.strong || line.differs[i] ? boldStyle : cellStyle,
                   right);
    pages.advance(height);
}

void drawSection(PdfPages& pages, const Explanation& e, MatrixSection section) {
    ensureRow(pages, e, 3 * lineHeight);
    pages.advance(0.7);
    pages.fill({pages.left(), pages.y(), tableWidth(pages, e), lineHeight + 0.2}, palette::shade);
    pages.text({pages.left() + 0.6, pages.y(), labelWidth + 60, lineHeight + 0.2}, sectionTitle(section),
               {6.1, true, palette::muted});
    pages.advance(lineHeight + 0.5);
}

}  // namespace

void drawMatrix(PdfPages& pages, const Explanation& e) {
    pages.newPage(QPageLayout::Landscape);
    pages.text({pages.left(), pages.y() - 3, pages.contentWidth(), 6}, Say::tr("Comparable sales: valuation matrix"),
               {11.5, true, palette::ink});
    pages.advance(4);
    drawHeads(pages, e);
    for (std::size_t k = 0; k < e.matrix.size(); ++k) {
        const ExplainedMatrixLine& line = e.matrix[k];
        if (k == 0 || line.section != e.matrix[k - 1].section) drawSection(pages, e, line.section);
        const double height = rowHeight(pages, e, line);
        ensureRow(pages, e, height);
        drawRow(pages, e, line, height);
    }
    pages.advance(1.5);
    pages.paragraph(pages.left(), pages.contentWidth(), e.matrixNote, {7.5, false, palette::ink});
    if (!e.uncorrected.isEmpty())
        pages.paragraph(pages.left(), pages.contentWidth(), e.uncorrected, {7, false, palette::muted});
    pages.paragraph(pages.left(), pages.contentWidth(),
                    Say::tr("Bold: differs from this dwelling. (!): more than 15% net or 25% gross correction; read with "
                            "caution. Amounts in %1.")
                        .arg(e.currencyName),
                    {7, false, palette::muted});
}

}  // namespace herleid
