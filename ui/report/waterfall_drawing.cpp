#include "ui/report/waterfall_drawing.h"

#include <algorithm>

#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr double labelWidth = 50;
constexpr double recordedWidth = 28;
constexpr double amountWidth = 24;
constexpr double gap = 3;
constexpr double headHeight = 7;

/// Where the columns of the drawing stand on the page, in millimetres.
struct Columns {
    double left, recorded, bars, barWidth, amount;
};

Columns columnsOf(const PdfPages& pages) {
    Columns c{};
    c.left = pages.left();
    c.recorded = c.left + labelWidth;
    c.bars = c.recorded + recordedWidth + gap;
    c.amount = pages.right() - amountWidth;
    c.barWidth = c.amount - gap - c.bars;
    return c;
}

// An arrow from one total to the next; too short for an arrow it is all head.
QPolygonF arrow(double from, double to, double top, double height) {
    const double head = std::min(std::abs(to - from), 1.4);
    const double neck = to > from ? to - head : to + head;
    return QPolygonF({QPointF(from, top), QPointF(neck, top), QPointF(to, top + height / 2), QPointF(neck, top + height),
                      QPointF(from, top + height)});
}

void drawPolygon(PdfPages& pages, const QPolygonF& polygon, const QColor& color) {
    QPolygonF scaled;
    for (const QPointF& point : polygon) scaled << pages.device(point);
    pages.painter().setPen(Qt::NoPen);
    pages.painter().setBrush(color);
    pages.painter().drawPolygon(scaled);
    pages.painter().setBrush(Qt::NoBrush);
}

void drawAxis(PdfPages& pages, const Columns& c, const Axis& axis, const Explanation& e, double height) {
    const TextStyle style{7, false, palette::muted};
    pages.text({c.left, pages.y(), labelWidth, 4}, Say::tr("Feature"), style);
    pages.text({c.recorded, pages.y(), recordedWidth, 4}, Say::tr("This dwelling"), style);
    pages.text({c.amount, pages.y(), amountWidth, 4}, Say::tr("Amount (%1)").arg(e.currencyName), style,
               Qt::AlignRight | Qt::AlignVCenter);
    for (const double tick : axis.ticks()) {
        const double x = c.bars + axis.at(tick) * c.barWidth;
        pages.line({x, pages.y() + headHeight - 2}, {x, pages.y() + headHeight + height}, palette::line, 0.12);
        pages.text({x - 12, pages.y(), 24, 4}, e.format.number(tick / 1000, 0), style, Qt::AlignCenter);
    }
}

void drawRow(PdfPages& pages, const Columns& c, const Axis& axis, const ExplainedLine& line, double rowHeight) {
    const double y = pages.y();
    const TextStyle plain{8.5, line.isBaseline(), palette::ink};
    const double labelRoom = labelWidth - 1 + (line.recorded.isEmpty() ? recordedWidth : 0);
    const QString mark = line.extrapolated ? QStringLiteral(" *") : QString();
    pages.text({c.left, y, labelRoom, rowHeight}, pages.elided(line.label + mark, labelRoom, plain), plain);
    const TextStyle factStyle{8, false, palette::muted};
    pages.text({c.recorded, y, recordedWidth, rowHeight}, pages.elided(line.recorded, recordedWidth, factStyle), factStyle);
    const double from = c.bars + axis.at(line.isBaseline() ? axis.lo : line.from) * c.barWidth;
    const double to = c.bars + axis.at(line.to) * c.barWidth;
    const double top = y + 0.9;
    const double height = rowHeight - 1.8;
    if (line.isBaseline()) {
        pages.fill({from, top, to - from, height}, palette::neutral);
    } else if (line.to != line.from) {
        drawPolygon(pages, arrow(from, to, top, height), line.isMinus() ? palette::minus : palette::plus);
    }
    pages.line({to, top + height}, {to, top + height + 1.8}, palette::neutral, 0.2);
    pages.text({c.amount, y, amountWidth, rowHeight}, line.amount, plain, Qt::AlignRight | Qt::AlignVCenter);
}

void drawTotal(PdfPages& pages, const Columns& c, const Axis& axis, const Explanation& e) {
    const double y = pages.y();
    const TextStyle bold{9, true, palette::ink};
    pages.line({c.left, y}, {pages.right(), y}, palette::ink, 0.25);
    pages.text({c.left, y, labelWidth + recordedWidth, 6.5}, Say::tr("Value"), bold);
    const double to = c.bars + axis.at(e.middle) * c.barWidth;
    pages.fill({c.bars, y + 1.2, to - c.bars, 4.2}, palette::ink);
    pages.text({c.amount, y, amountWidth, 6.5}, e.value, bold, Qt::AlignRight | Qt::AlignVCenter);
    pages.advance(8);
}

Axis axisOf(const std::vector<ExplainedLine>& lines, double middle) {
    double lowest = middle;
    double highest = middle;
    for (const ExplainedLine& line : lines) {
        lowest = std::min(lowest, line.to);
        highest = std::max(highest, line.to);
    }
    // A little room before the lowest total, so that the bar of the baseline can be seen.
    return Axis::covering(std::max(0.0, lowest - 0.08 * (highest - lowest)), highest, 6);
}

}  // namespace

// Ten lines tell the story at a glance; the table behind it has all of them. Sales become one line, the smallest
// differences another; the running total goes on.
std::vector<ExplainedLine> summarisedLedger(const Explanation& e, std::size_t most) {
    if (e.ledger.size() <= most) return e.ledger;
    const auto size = [](const ExplainedLine& line) { return std::abs(line.to - line.from); };
    const auto isDifference = [](const ExplainedLine& line) {
        return line.kind == LedgerKind::Feature || line.kind == LedgerKind::Location || line.kind == LedgerKind::Time;
    };
    std::vector<double> sizes;
    for (const ExplainedLine& line : e.ledger)
        if (isDifference(line)) sizes.push_back(size(line));
    std::sort(sizes.rbegin(), sizes.rend());
    const std::size_t kept = most - std::min<std::size_t>(most, 6);   // baseline, sums, calibration, rounding, value
    const double smallest = sizes.size() > kept && kept > 0 ? sizes[kept - 1] : 0;
    std::vector<ExplainedLine> lines;
    std::size_t small = 0, sales = 0;
    double smallSum = 0, saleSum = 0;
    for (const ExplainedLine& line : e.ledger) {
        if (isDifference(line) && size(line) < smallest) {
            smallSum += line.to - line.from;
            ++small;
        } else if (line.kind == LedgerKind::Sale) {
            saleSum += line.to - line.from;
            ++sales;
        } else {
            lines.push_back(line);
        }
    }
    const auto insert = [&](const QString& label, double sum, LedgerKind kind) {
        const auto behind = std::find_if(lines.begin(), lines.end(), [](const ExplainedLine& line) {
            return line.kind == LedgerKind::Calibration || line.kind == LedgerKind::Rounding;
        });
        ExplainedLine line;
        line.kind = kind;
        line.label = label;
        line.to = sum;
        line.amount = e.format.signedMoney(Money::fromUnits(sum, Currency(e.currencyName.toStdString())));
        lines.insert(behind, std::move(line));
    };
    if (small > 0) insert(Say::tr("%1 smaller differences together").arg(small), smallSum, LedgerKind::Feature);
    if (sales > 0) insert(Say::tr("%1 comparable sales together").arg(sales), saleSum, LedgerKind::Sale);
    double total = 0;
    for (ExplainedLine& line : lines) {
        const double step = line.to - line.from;
        line.from = total;
        line.to = total += step;
    }
    return lines;
}

Axis waterfallAxis(const Explanation& e) {
    return axisOf(e.ledger, e.middle);
}

void drawWaterfall(PdfPages& pages, const Explanation& e) {
    constexpr double footHeight = 17;
    constexpr double headingHeight = 11;
    constexpr double smallestRow = 4.4;
    constexpr std::size_t fewest = 12, many = 18;   // chosen: fewer tell too little, more is no glance
    const double room = pages.bottom() - pages.y() - headingHeight - headHeight - footHeight;
    const auto most = std::clamp(static_cast<std::size_t>(std::max(0.0, room / smallestRow)), fewest, many);
    const std::vector<ExplainedLine> lines = summarisedLedger(e, most);
    const Axis axis = axisOf(lines, e.middle);
    const auto rows = static_cast<double>(lines.size());
    const double rowHeight = std::clamp(room / rows, smallestRow, 6.0);
    pages.ensure(headingHeight + headHeight + rows * rowHeight + footHeight);
    pages.heading(Say::tr("Breakdown of the value"));
    const Columns c = columnsOf(pages);
    drawAxis(pages, c, axis, e, rows * rowHeight + 6.5);
    pages.advance(headHeight);
    for (const ExplainedLine& line : lines) {
        drawRow(pages, c, axis, line, rowHeight);
        pages.advance(rowHeight);
    }
    drawTotal(pages, c, axis, e);
    QString note = Say::tr("Scale in thousands (%1); it does not begin at zero. Arrow to the right: adds to the value; "
                           "to the left: takes off.")
                       .arg(e.currencyName);
    if (axis.lo == 0)
        note = Say::tr("Scale in thousands (%1). Arrow to the right: adds to the value; to the left: takes off.")
                   .arg(e.currencyName);
    pages.paragraph(c.left, pages.contentWidth(), note, {7, false, palette::muted});
}

}  // namespace herleid
