#include "ui/report/explanation_pdf.h"

#include <algorithm>

#include "ui/report/evidence_drawing.h"
#include "ui/report/matrix_drawing.h"
#include "ui/report/pdf_page.h"
#include "ui/report/sketch_map.h"
#include "ui/report/waterfall_drawing.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

const TextStyle small{8, false, palette::ink};
const TextStyle quiet{8, false, palette::muted};

void drawInterval(PdfPages& pages, const Explanation& e, const QRectF& area) {
    const double span = std::max(1.0, e.high - e.low);
    const double from = e.low - 0.12 * span;
    const auto x = [&](double value) { return area.left() + (value - from) / (1.24 * span) * area.width(); };
    const double y = area.top() + 6;
    pages.line({x(e.low), y}, {x(e.high), y}, palette::plus, 0.9);
    for (const double end : {e.low, e.high}) pages.line({x(end), y - 2}, {x(end), y + 2}, palette::plus, 0.6);
    pages.fill({x(e.middle) - 1.4, y - 2.2, 2.8, 4.4}, palette::ink);
    pages.text({x(e.low) - 20, y + 3, 40, 5}, e.intervalLow, quiet, Qt::AlignHCenter | Qt::AlignTop);
    pages.text({x(e.high) - 20, y + 3, 40, 5}, e.intervalHigh, quiet, Qt::AlignHCenter | Qt::AlignTop);
}

void drawHead(PdfPages& pages, const Explanation& e) {
    const double width = pages.contentWidth();
    pages.text({pages.left(), pages.y(), width, 5}, e.title, {9, true, palette::plus});
    pages.text({pages.left(), pages.y(), width, 5}, e.projectTitle, {9, false, palette::muted},
               Qt::AlignRight | Qt::AlignVCenter);
    pages.advance(6);
    pages.line({pages.left(), pages.y()}, {pages.right(), pages.y()}, palette::plus, 0.5);
    pages.advance(4);
    pages.paragraph(pages.left(), width, e.name, {19, true, palette::ink});
    pages.paragraph(pages.left(), width, e.identity, {9, false, palette::muted});
    if (!e.summary.isEmpty()) pages.paragraph(pages.left(), width, e.summary, {9, false, palette::muted});
    pages.advance(4);
    const double top = pages.y();
    pages.fill({pages.left(), top, width, 24}, palette::shade);
    pages.text({pages.left() + 5, top + 2, 90, 12}, e.value, {26, true, palette::ink});
    pages.text({pages.left() + 5, top + 15, 90, 5}, e.valueCaption, {10, false, palette::ink});
    drawInterval(pages, e, {pages.left() + 95, top + 3, width - 101, 12});
    pages.text({pages.left() + 95, top + 17.5, width - 101, 5}, e.intervalCaption, quiet, Qt::AlignCenter);
    pages.moveTo(top + 24);
    if (e.inShort.isEmpty()) return;
    pages.advance(2.5);
    pages.paragraph(pages.left(), width, e.inShort, {9, false, palette::ink});
}

// Sentences with a bullet in a column; returns the y below it.
double drawBullets(PdfPages& pages, double left, double width, const QStringList& sentences, const TextStyle& style) {
    for (const QString& sentence : sentences) {
        pages.ensure(pages.textHeight(width - 4, sentence, style));
        const double y = pages.y();
        pages.fill({left + 0.4, y + 0.17 * style.points, 1.1, 1.1}, palette::muted);
        pages.paragraph(left + 4, width - 4, sentence, style);
        pages.advance(0.8);
    }
    return pages.y();
}

void drawInShort(PdfPages& pages, const Explanation& e) {
    pages.advance(5);
    const double top = pages.y();
    const double width = (pages.contentWidth() - 8) / 2;
    const double second = pages.left() + width + 8;
    const TextStyle head{9.5, true, palette::ink};
    pages.text({pages.left(), top, width, 5}, Say::tr("What made the difference"), head);
    pages.text({second, top, width, 5}, Say::tr("Compared with, among others"), head);
    pages.moveTo(top + 6);
    const double left = drawBullets(pages, pages.left(), width, e.largest, small);
    pages.moveTo(top + 6);
    const double right = drawBullets(pages, second, width, e.nearest, small);
    pages.moveTo(std::max(left, right));
}

constexpr std::size_t sourceColumn = 6;

struct TableColumn {
    double width;
    QString head;
    bool isNumber;
};

std::vector<TableColumn> ledgerColumns(const Explanation& e) {
    std::vector<TableColumn> columns;
    columns.push_back({41, Say::tr("Feature"), false});
    columns.push_back({28, Say::tr("This dwelling"), false});
    columns.push_back({28, Say::tr("Typical dwelling"), false});
    columns.push_back({15, Say::tr("Effect"), true});
    columns.push_back({14, QStringLiteral("±"), true});
    columns.push_back({28, Say::tr("Amount (%1)").arg(e.currencyName), true});
    if (e.commonSource.isEmpty()) {
        columns.push_back({24, Say::tr("Source of the fact"), false});
    } else {
        columns.front().width += 10;
        columns[1].width += 7;
        columns[2].width += 7;
    }
    return columns;
}

void drawCells(PdfPages& pages, const std::vector<TableColumn>& columns, const QStringList& cells, const TextStyle& style,
               double height) {
    double x = pages.left();
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const int align = columns[c].isNumber ? Qt::AlignRight : Qt::AlignLeft;
        const bool isSource = c == sourceColumn;
        TextStyle own = style;
        if (isSource) own.points = std::min(own.points, 6.6);
        pages.text({x + (isSource ? 3 : 0), pages.y(), columns[c].width - (columns[c].isNumber ? 0 : 1.5), height},
                   cells[static_cast<qsizetype>(c)], own, align | Qt::AlignVCenter | Qt::TextWordWrap);
        x += columns[c].width;
    }
    pages.advance(height);
    pages.line({pages.left(), pages.y()}, {pages.right(), pages.y()}, palette::line, 0.12);
}

double cellsHeight(PdfPages& pages, const std::vector<TableColumn>& columns, const QStringList& cells,
                   const TextStyle& style) {
    double height = 4.6;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        TextStyle own = style;
        if (c == sourceColumn) own.points = std::min(own.points, 6.6);
        height = std::max(height, pages.textHeight(columns[c].width - 1.5, cells[static_cast<qsizetype>(c)], own) + 0.8);
    }
    return height;
}

void drawLedgerTable(PdfPages& pages, const Explanation& e) {
    const std::vector<TableColumn> columns = ledgerColumns(e);
    QStringList heads;
    for (const TableColumn& column : columns) heads << column.head;
    pages.heading(Say::tr("Breakdown of the value, to the cent"));
    const auto drawHeads = [&] { drawCells(pages, columns, heads, {7.2, false, palette::muted}, 5); };
    drawHeads();
    bool hasExtrapolated = false;
    for (const ExplainedLine& line : e.ledger) {
        hasExtrapolated = hasExtrapolated || line.extrapolated;
        QStringList cells{line.label + (line.extrapolated ? QStringLiteral(" *") : QString()), line.recorded,
                          line.reference, line.percent, line.uncertainty, line.exactAmount, line.source};
        const double height = cellsHeight(pages, columns, cells, small);
        if (pages.y() + height > pages.bottom()) {
            pages.ensure(height);
            drawHeads();
        }
        drawCells(pages, columns, cells, small, height);
    }
    pages.ensure(7);
    drawCells(pages, columns, {Say::tr("Value"), {}, {}, {}, {}, e.exactValue, {}}, {9, true, palette::ink}, 6.5);
    pages.advance(1);
    if (!e.commonSource.isEmpty())
        pages.paragraph(pages.left(), pages.contentWidth(), Say::tr("Source of the facts: %1").arg(e.commonSource),
                        {7.5, false, palette::muted});
    if (!hasExtrapolated) return;
    pages.paragraph(pages.left(), pages.contentWidth(),
                    QStringLiteral("* ") + Say::tr("Outside what was sold, or not recorded: an uncertain effect."),
                    {7.5, false, palette::muted});
}

void drawMapMarks(PdfPages& pages, const SketchMap& map, QPointF origin) {
    QPainter& painter = pages.painter();
    const QPointF own = origin + map.marks.front().at;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette::plus);
    QPolygonF diamond;
    for (const QPointF corner : {QPointF(0, -2.4), QPointF(2.4, 0), QPointF(0, 2.4), QPointF(-2.4, 0)})
        diamond << pages.device(own + corner);
    painter.drawPolygon(diamond);
    for (const SketchMap::Mark& mark : map.marks) {
        if (mark.number.isEmpty()) continue;
        const QPointF at = origin + mark.at;
        const QPointF label = origin + mark.label;
        pages.line(at, at + 0.45 * (label - at), palette::neutral, 0.2);   // ends before the number
        painter.setPen(pages.pen(Qt::white, 0.2));
        painter.setBrush(palette::evidence);
        painter.drawEllipse(pages.device(at), pages.device(0.9), pages.device(0.9));
        pages.text({label.x() - 3, label.y() - 2, 6, 4}, mark.number, {7.5, true, palette::ink}, Qt::AlignCenter);
    }
    painter.setBrush(Qt::NoBrush);
}

void drawMap(PdfPages& pages, const Explanation& e, const QRectF& area) {
    const auto map = SketchMap::of(e.places, area.width(), area.height());
    if (!map) return;
    pages.fill(area, palette::shade);
    drawMapMarks(pages, *map, area.topLeft());
    const QPointF bar = area.bottomLeft() + QPointF(4, -3);
    pages.line(bar, bar + QPointF(map->barLength, 0), palette::ink, 0.5);
    pages.text({bar.x(), bar.y() - 5, 40, 4}, e.format.distance(map->barMetres), {7, false, palette::ink});
    const QPointF north = area.bottomRight() + QPointF(-5, -2.5);
    pages.line(north, north + QPointF(0, -5), palette::ink, 0.3);
    pages.line(north + QPointF(-1.2, -3.4), north + QPointF(0, -5.1), palette::ink, 0.3);
    pages.line(north + QPointF(1.2, -3.4), north + QPointF(0, -5.1), palette::ink, 0.3);
    pages.text({north.x() - 9, north.y() - 4.5, 8, 4}, Say::tr("N", "north"), {7, true, palette::ink}, Qt::AlignCenter);
}

void drawBasis(PdfPages& pages, const Explanation& e, double width) {
    for (const auto& [label, text] : e.basis) {
        const bool isLong = !text.contains(u' ') && pages.textWidth(text, small) > width - 52;
        pages.ensure(pages.textHeight(width - 52, text, small) + (isLong ? 4 : 0));
        pages.text({pages.left(), pages.y(), 52, 4}, label, quiet);
        if (isLong) pages.advance(4);
        pages.paragraph(pages.left() + (isLong ? 0 : 52), width - (isLong ? 0 : 52), text,
                        isLong ? TextStyle{6.2, false, palette::ink} : small);
        pages.advance(0.9);
    }
}

void drawWarnings(PdfPages& pages, const Explanation& e) {
    if (e.warnings.isEmpty()) return;
    pages.heading(Say::tr("Please note"));
    drawBullets(pages, pages.left(), pages.contentWidth(), e.warnings, small);
}

void drawBackground(PdfPages& pages, const Explanation& e) {
    pages.ensure(70);
    const bool hasMap = e.places.size() > 1;
    const double width = hasMap ? 104 : pages.contentWidth();
    pages.heading(Say::tr("What this value rests on"));
    const double top = pages.y();
    drawBasis(pages, e, width);
    if (hasMap) {
        const QRectF area(pages.left() + width + 6, top, pages.contentWidth() - width - 6, 50);
        drawMap(pages, e, area);
        pages.text({area.left(), area.bottom() + 1, area.width(), 4},
                   Say::tr("◆ this dwelling  ● sale, numbered as in the matrix"), {7, false, palette::muted});
        pages.moveTo(std::max(pages.y(), area.bottom() + 6));
    }
}

void drawChecks(PdfPages& pages, const Explanation& e) {
    pages.heading(Say::tr("How to check this yourself"));
    drawBullets(pages, pages.left(), pages.contentWidth(), e.checks, small);
}

int layOut(PdfPages& pages, const Explanation& e) {
    drawHead(pages, e);
    drawTryOut(pages, e);
    drawInShort(pages, e);
    drawWaterfall(pages, e);
    pages.newPage(QPageLayout::Portrait);
    pages.advance(-5);
    drawLedgerTable(pages, e);
    drawWarnings(pages, e);
    if (!hasEvidence(e)) {
        drawBackground(pages, e);
        drawChecks(pages, e);
    }
    if (!e.matrix.empty()) drawMatrix(pages, e);
    if (hasEvidence(e)) {
        drawEvidence(pages, e);
        drawBackground(pages, e);
        drawChecks(pages, e);
    }
    return pages.count();
}

}  // namespace

QByteArray explanationPdf(const Explanation& e) {
    const QString footer = QStringLiteral("%1 · %2 %3").arg(e.name, e.value, e.valueCaption);
    PdfPages counting(e.title, footer, 0);
    const int count = layOut(counting, e);
    PdfPages pages(e.title, footer, count);
    layOut(pages, e);
    return pages.finish();
}

}  // namespace herleid
