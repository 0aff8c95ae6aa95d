#include "ui/report/document_drawings.h"

#include <algorithm>
#include <cmath>

#include "ui/report/axis.h"
#include "ui/report/html_page.h"
#include "ui/report/sketch_map.h"
#include "ui/report/waterfall_drawing.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

// Pixels of the view box; chosen.
constexpr int wide = 780;
constexpr double rowHeight = 21, barHeight = 11, headRoom = 20;
constexpr double barsFrom = 330, barsTo = 670, amountAt = 775, factAt = 205;
constexpr std::size_t longestLabel = 33, longestFact = 19;   // signs that fit before the next column
constexpr double mapWidth = 380, mapHeight = 230;
constexpr double millimetre = 3.2;   // pixels of the map for one of the sketch

QString cut(const QString& text, std::size_t most) {
    const auto length = static_cast<qsizetype>(most);
    return text.size() <= length ? text : text.left(length - 1).trimmed() + u'…';
}

QString word(double x, double y, const QString& text, const char* anchor, const char* cssClass = "") {
    return QStringLiteral("<text class=\"%1\" x=\"%2\" y=\"%3\" text-anchor=\"%4\">%5</text>")
        .arg(QLatin1String(cssClass))
        .arg(x, 0, 'f', 1)
        .arg(y, 0, 'f', 1)
        .arg(QLatin1String(anchor), html::escaped(text));
}

QString bar(double x, double y, double width, double height, const char* cssClass) {
    return QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/>")
        .arg(QLatin1String(cssClass))
        .arg(x, 0, 'f', 1)
        .arg(y, 0, 'f', 1)
        .arg(width, 0, 'f', 1)
        .arg(height, 0, 'f', 1);
}

QString path(const char* cssClass, const QString& d) {
    return QStringLiteral("<path class=\"%1\" d=\"%2\"/>").arg(QLatin1String(cssClass), d);
}

QString straight(const char* cssClass, QPointF from, QPointF to) {
    return path(cssClass, QStringLiteral("M%1 %2L%3 %4").arg(from.x(), 0, 'f', 1).arg(from.y(), 0, 'f', 1).arg(to.x(), 0, 'f', 1).arg(to.y(), 0, 'f', 1));
}

QString framed(double width, double height, const QString& name, const QString& marks) {
    return QStringLiteral("<svg class=\"chart\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">%4</svg>")
        .arg(width)
        .arg(height)
        .arg(html::escaped(name), marks);
}

/// The scale of the bars: a little room before the lowest total, so that the first bar can be seen.
Axis axisOf(const std::vector<ExplainedLine>& lines, double value) {
    double lowest = value, highest = value;
    for (const ExplainedLine& line : lines) {
        lowest = std::min(lowest, line.to);
        highest = std::max(highest, line.to);
    }
    return Axis::covering(std::max(0.0, lowest - 0.08 * (highest - lowest)), highest, 5);
}

double placeOf(const Axis& axis, double value) { return barsFrom + axis.at(value) * (barsTo - barsFrom); }

QString scaleMarks(const Axis& axis, const Explanation& e, double foot) {
    QString marks;
    for (const double tick : axis.ticks()) {
        marks += straight("grid", {placeOf(axis, tick), headRoom - 4}, {placeOf(axis, tick), foot});
        marks += word(placeOf(axis, tick), headRoom - 8, e.format.number(tick / 1000, 0), "middle", "tick-word");
    }
    return marks;
}

QString ledgerRow(const ExplainedLine& line, const Axis& axis, double top) {
    const double from = placeOf(axis, line.isBaseline() ? axis.lo : line.from), to = placeOf(axis, line.to);
    const char* colour = line.isBaseline() ? "neutral" : line.isMinus() ? "minus" : "plus";
    const double foot = top + rowHeight - 6;
    QString marks = word(0, foot, cut(line.label, line.recorded.isEmpty() ? longestLabel + longestFact : longestLabel), "start");
    if (!line.recorded.isEmpty()) marks += word(factAt, foot, cut(line.recorded, longestFact), "start", "tick-word");
    marks += bar(std::min(from, to), top + 5, std::max(0.8, std::abs(to - from)), barHeight, colour);
    return marks + word(amountAt, foot, line.amount, "end");
}

/// The same in a table, for who does not see the drawing.
DocumentTable figuresOf(const std::vector<ExplainedLine>& lines, const Explanation& e) {
    DocumentTable table;
    table.columns = {{Say::tr("Feature"), 60, false, false}, {Say::tr("This dwelling"), 50, false, false},
                     {Say::tr("Amount (%1)").arg(e.currencyName), 40, true, false}};
    const auto cell = [](const QString& text) {
        DocumentCell made;
        made.text = text;
        return made;
    };
    for (const ExplainedLine& line : lines) table.rows.push_back({cell(line.label), cell(line.recorded), cell(line.amount)});
    table.rows.push_back({cell(Say::tr("Value")), cell({}), cell(e.value)});
    return table;
}

}  // namespace

DocumentCharts ledgerDrawing(const Explanation& e, std::size_t most) {
    const std::vector<ExplainedLine> lines = summarisedLedger(e, most);
    const Axis axis = axisOf(lines, e.middle);
    const double foot = headRoom + rowHeight * static_cast<double>(lines.size() + 1);
    QString marks = scaleMarks(axis, e, foot);
    double top = headRoom;
    for (const ExplainedLine& line : lines) {
        marks += ledgerRow(line, axis, top);
        top += rowHeight;
    }
    marks += straight("edge", {0, top + 1}, {wide, top + 1});
    marks += word(0, top + rowHeight - 5, Say::tr("Value"), "start") + word(amountAt, top + rowHeight - 5, e.value, "end");
    marks += bar(placeOf(axis, axis.lo), top + 6, placeOf(axis, e.middle) - placeOf(axis, axis.lo), barHeight, "ink");
    DocumentChart chart;
    chart.title = axis.lo == 0 ? Say::tr("From the typical home to this one, in thousands (%1)").arg(e.currencyName)
                               : Say::tr("From the typical home to this one, in thousands (%1); the scale does not begin at zero").arg(e.currencyName);
    chart.width = wide;
    chart.height = static_cast<int>(foot) + 4;
    chart.svg = framed(chart.width, chart.height, Say::tr("How the value is built up; the figures stand in the table below the drawing"), marks);
    chart.figures = figuresOf(lines, e);
    return {{std::move(chart)}};
}

DocumentCharts placeDrawing(const Explanation& e) {
    const auto map = SketchMap::of(e.places, mapWidth / millimetre, mapHeight / millimetre);
    if (!map) return {};
    QString marks;
    for (const SketchMap::Mark& mark : map->marks) {
        const QPointF at = mark.at * millimetre, label = mark.label * millimetre;
        if (mark.number.isEmpty()) {
            marks += bar(at.x() - 5, at.y() - 5, 10, 10, "plus");
            continue;
        }
        marks += QStringLiteral("<circle class=\"evidence\" cx=\"%1\" cy=\"%2\" r=\"3.5\"/>").arg(at.x(), 0, 'f', 1).arg(at.y(), 0, 'f', 1);
        marks += word(label.x(), label.y() + 4, mark.number, "middle");
    }
    const double foot = mapHeight - 8;
    marks += straight("edge", {8, foot}, {8 + map->barLength * millimetre, foot});
    marks += word(8, foot - 5, e.format.distance(map->barMetres), "start", "tick-word");
    marks += straight("edge", {mapWidth - 12, foot}, {mapWidth - 12, foot - 18});
    marks += path("edge", QStringLiteral("M%1 %2L%3 %4L%5 %2").arg(mapWidth - 16).arg(foot - 12).arg(mapWidth - 12).arg(foot - 18).arg(mapWidth - 8));
    marks += word(mapWidth - 20, foot - 6, Say::tr("N", "north"), "end", "tick-word");
    DocumentChart chart;
    chart.title = Say::tr("Square: this dwelling; dots: the sold homes, by number");
    chart.width = static_cast<int>(mapWidth);
    chart.height = static_cast<int>(mapHeight);
    chart.svg = framed(mapWidth, mapHeight, Say::tr("Sketch of the places of this dwelling and the sold homes"), marks);
    return {{std::move(chart)}};
}

}  // namespace herleid
