#include "ui/report/explanation_html.h"

#include <algorithm>

#include "ui/report/html_page.h"
#include "ui/report/sketch_map.h"
#include "ui/report/waterfall_drawing.h"
#include "ui/text/say.h"

namespace herleid {

using html::cell;
using html::columnHead;
using html::element;
using html::escaped;
using html::list;
using html::numberCell;
using html::rowHead;

namespace {

// What only an explanation has; colours and type are html_page's.
constexpr const char* ownStyle = R"(
.value{background:var(--shade);padding:16px 24px;margin:16px 0;border-radius:6px}
.value strong{display:block;font-size:2.4rem;line-height:1.2;white-space:nowrap}
.short{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:8px 40px}
.short h2{margin-top:16px}ul{margin:4px 0;padding-left:20px}
.bar{width:26%;min-width:180px;padding:0 8px}.bar svg{display:block;width:100%;height:28px}
.plus{fill:var(--plus)}.minus{fill:var(--minus)}.base{fill:var(--neutral)}.sum{fill:var(--ink)}
.tick{stroke:var(--line)}.ticks text{fill:var(--muted);font-size:58px;text-anchor:middle}
.matrix{font-size:.76rem}.matrix td,.matrix th{padding:3px 5px}.matrix .amount{white-space:nowrap}.matrix td,.matrix thead th{text-align:right}.matrix .section th{background:var(--shade);
font-weight:700;color:var(--muted);text-align:left}.matrix tbody th{white-space:nowrap}.differs,.strong td,.strong th{font-weight:700}
.map{max-width:420px;background:var(--shade);display:block;width:100%;height:auto}
.map text{fill:var(--ink);font-size:3px;text-anchor:middle;dominant-baseline:central}.map .start{text-anchor:start}
.map .sale{fill:var(--evidence)}.map .own{fill:var(--plus)}.map line,.map path{stroke:var(--muted);stroke-width:.3;fill:none}
@media print{
.bar,.bar svg,.value,.section th,.map{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet{page:sheet;break-before:page}.matrix{font-size:6.5pt}.matrix td,.matrix th{padding:1px 3px}
@page sheet{size:A4 landscape;margin:12mm}}
)";

QString coordinate(double value) { return QString::number(value, 'f', 1); }

QString polygon(std::initializer_list<QPointF> points, const char* cssClass) {
    QStringList texts;
    for (const QPointF& point : points) texts << coordinate(point.x()) + u',' + coordinate(point.y());
    return QStringLiteral("<polygon class=\"%1\" points=\"%2\"/>").arg(QLatin1String(cssClass), texts.join(u' '));
}

constexpr double barSpan = 1000;

QString gridLines(const Axis& axis) {
    QString lines;
    for (const double tick : axis.ticks())
        lines += QStringLiteral("<line class=\"tick\" x1=\"%1\" x2=\"%1\" y1=\"0\" y2=\"28\"/>")
                     .arg(coordinate(axis.at(tick) * barSpan));
    return lines;
}

// The bar is a drawing of the amount that stands beside it, so readers of the page aloud pass it over.
QString barCell(const QString& shapes, const Axis& axis) {
    return QStringLiteral("<td class=\"bar\"><svg viewBox=\"0 0 1000 28\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                          "%1%2</svg></td>")
        .arg(gridLines(axis), shapes);
}

QString bar(const ExplainedLine& line, const Axis& axis) {
    const double from = (line.isBaseline() ? 0 : axis.at(line.from)) * barSpan;
    const double to = axis.at(line.to) * barSpan;
    if (line.isBaseline()) return polygon({{from, 6}, {to, 6}, {to, 22}, {from, 22}}, "base");
    if (from == to) return {};
    const double head = std::min(std::abs(to - from), 18.0);
    const double neck = to > from ? to - head : to + head;
    return polygon({{from, 6}, {neck, 6}, {to, 14}, {neck, 22}, {from, 22}}, line.isMinus() ? "minus" : "plus");
}

QString axisCell(const Axis& axis, const Format& format) {
    QString labels;
    const std::vector<double> ticks = axis.ticks();
    const std::size_t step = (ticks.size() + 4) / 5;   // five labels fit at the narrowest
    for (std::size_t i = 0; i < ticks.size(); i += step) {
        const double x = std::clamp(axis.at(ticks[i]) * barSpan, 60.0, barSpan - 60);
        labels += QStringLiteral("<text x=\"%1\" y=\"54\">%2</text>").arg(coordinate(x), format.number(ticks[i] / 1000, 0));
    }
    return QStringLiteral("<th scope=\"col\" class=\"bar\"><span>%1</span><svg class=\"ticks\" viewBox=\"0 0 1000 64\" "
                          "style=\"height:auto\" aria-hidden=\"true\">%2</svg></th>")
        .arg(escaped(Say::tr("Running total (thousands)")), labels);
}

QString ledgerTable(const Explanation& e) {
    const Axis axis = waterfallAxis(e);
    QString head = columnHead(Say::tr("Feature")) + columnHead(Say::tr("This dwelling")) +
                   columnHead(Say::tr("Typical dwelling")) + axisCell(axis, e.format) +
                   columnHead(Say::tr("Effect"), true) + columnHead(QStringLiteral("±"), true) +
                   columnHead(Say::tr("Amount (%1)").arg(e.currencyName), true);
    const bool hasSources = e.commonSource.isEmpty();
    if (hasSources) head += columnHead(Say::tr("Source of the fact"));
    QString rows;
    bool hasExtrapolated = false;
    for (const ExplainedLine& line : e.ledger) {
        hasExtrapolated = hasExtrapolated || line.extrapolated;
        rows += element("tr", rowHead(line.label + (line.extrapolated ? QStringLiteral(" *") : QString())) +
                                  cell(line.recorded) + cell(line.reference) + barCell(bar(line, axis), axis) +
                                  numberCell(line.percent) + numberCell(line.uncertainty) +
                                  numberCell(line.exactAmount) + (hasSources ? cell(line.source) : QString())) +
                u'\n';
    }
    const double to = axis.at(e.middle) * barSpan;
    const QString total = element("tr", rowHead(Say::tr("Value")) + cell({}) + cell({}) +
                                            barCell(polygon({{0, 6}, {to, 6}, {to, 22}, {0, 22}}, "sum"), axis) +
                                            cell({}) + cell({}) + numberCell(e.exactValue) + (hasSources ? cell({}) : QString()), "total");
    QString html = QStringLiteral("<div class=\"scroll\"><table><caption>%1</caption><thead><tr>%2</tr></thead>"
                                  "<tbody>%3</tbody><tfoot>%4</tfoot></table></div>")
                       .arg(escaped(Say::tr("Every line says what the dwelling has, what the typical sold dwelling has, "
                                            "and what the difference does to the value. The amounts add up to the cent.")),
                            head, rows, total);
    if (!hasSources)
        html += element("p", escaped(Say::tr("Source of the facts: %1").arg(e.commonSource)), "muted");
    if (hasExtrapolated)
        html += element("p", QStringLiteral("* ") + escaped(Say::tr("Outside what was sold, or not recorded: an uncertain effect.")),
                        "muted");
    return html;
}

QString matrixRowHtml(const ExplainedMatrixLine& line) {
    QString cells = rowHead(line.label) + numberCell(line.subject);
    for (std::size_t i = 0; i < line.sales.size(); ++i)
        cells += element("td", escaped(line.sales[i]),
                         line.section != MatrixSection::Facts ? "amount" : line.differs[i] ? "differs" : "");
    return element("tr", cells, line.strong ? "strong" : "") + u'\n';
}

QString matrixTable(const Explanation& e) {
    QString head = QStringLiteral("<td></td>") + columnHead(Say::tr("This dwelling"));
    for (std::size_t i = 0; i < e.saleNames.size(); ++i) head += columnHead(QString::number(i + 1) + u' ' + e.saleNames[i]);
    QString body;
    for (std::size_t k = 0; k < e.matrix.size(); ++k) {
        if (k == 0 || e.matrix[k].section != e.matrix[k - 1].section)
            body += QStringLiteral("<tr class=\"section\"><th colspan=\"%1\" scope=\"colgroup\">%2</th></tr>\n")
                        .arg(e.saleNames.size() + 2)
                        .arg(escaped(sectionTitle(e.matrix[k].section)));
        body += matrixRowHtml(e.matrix[k]);
    }
    const QString note = e.uncorrected.isEmpty() ? QString() : element("p", escaped(e.uncorrected), "muted");
    return QStringLiteral("<div class=\"scroll\"><table class=\"matrix\"><caption>%1</caption><thead><tr>%2</tr></thead>"
                          "<tbody>%3</tbody></table></div>%4")
        .arg(escaped(Say::tr("Bold: differs from this dwelling. (!): more than 15% net or 25% gross correction; read with "
                             "caution. Amounts in %1.")
                         .arg(e.currencyName)),
             head, body, note);
}

QString table(const QString& caption, const QString& head, const QString& rows, const QString& total = {}) {
    return QStringLiteral("<div class=\"scroll\"><table><caption>%1</caption><thead><tr>%2</tr></thead><tbody>%3</tbody>"
                          "<tfoot>%4</tfoot></table></div>")
        .arg(escaped(caption), head, rows, total);
}

QString tryOutHtml(const Explanation& e) {
    if (!e.tryOut) return {};
    const ExplainedTryOut& tryOut = *e.tryOut;
    const auto total = [](const QString& label, const QString& amount) {
        return element("tr", rowHead(label) + cell({}) + cell({}) + numberCell(amount), "total");
    };
    QString rows = element("tr", rowHead(Say::tr("Recorded value")) + cell({}) + cell({}) + numberCell(tryOut.from));
    for (const ExplainedChange& line : tryOut.lines)
        rows += element("tr", rowHead(line.label) + cell(line.before) + cell(line.after) + numberCell(line.amount)) + u'\n';
    const QString head = columnHead(Say::tr("What changes")) + columnHead(Say::tr("Recorded")) +
                         columnHead(Say::tr("Try-out")) + columnHead(Say::tr("Amount (%1)").arg(e.currencyName), true);
    QString html = element("div", element("p", element("b", escaped(tryOut.notice))), "note");
    html += element("h2", escaped(Say::tr("What the try-out does"))) +
            table(Say::tr("The amounts add up to the difference, to the cent."), head, rows,
                  total(Say::tr("Value of the try-out"), tryOut.to) + total(Say::tr("Difference"), tryOut.difference));
    if (!tryOut.refitted.isEmpty()) html += element("p", escaped(tryOut.refitted));
    return html;
}

QString averageHtml(const Explanation& e) {
    if (e.average.empty()) return {};
    QString rows;
    for (const ExplainedShare& share : e.average)
        rows += element("tr", rowHead(share.label) + numberCell(share.amount) + numberCell(share.weight) +
                                  numberCell(share.product)) + u'\n';
    QString steps;
    for (const ExplainedStep& step : e.averageSteps)
        steps += element("tr", rowHead(step.label) + cell({}) + cell({}) + numberCell(step.amount), step.strong ? "total" : "");
    const QString head = columnHead(QString()) + columnHead(Say::tr("Amount (%1)").arg(e.currencyName), true) +
                         columnHead(Say::tr("Weight"), true) + columnHead(Say::tr("Weight × amount"), true);
    return element("h2", escaped(Say::tr("How you arrive at this amount yourself"))) +
           table(Say::tr("Multiply each amount by its weight and add up."), head, rows, steps);
}

QString influenceHtml(const Explanation& e) {
    if (e.influence.empty()) return {};
    QString rows;
    for (const ExplainedInfluence& line : e.influence)
        rows += element("tr", rowHead(line.sale) + numberCell(line.date) + numberCell(line.price) + numberCell(line.weight) +
                                  numberCell(line.share) + numberCell(line.without) + numberCell(line.difference)) + u'\n';
    const QString head = columnHead(Say::tr("Sale")) + columnHead(Say::tr("Sold on"), true) +
                         columnHead(Say::tr("Sale price"), true) + columnHead(Say::tr("Weight"), true) +
                         columnHead(Say::tr("Influence"), true) + columnHead(Say::tr("Without this sale"), true) +
                         columnHead(Say::tr("Difference"), true);
    return element("h2", escaped(Say::tr("Which sales carried the value"))) + table({}, head, rows) +
           element("p", escaped(e.influenceNote), "muted");
}

QString componentsHtml(const Explanation& e) {
    if (e.components.empty()) return {};
    QString rows;
    for (const ExplainedComponent& line : e.components)
        rows += element("tr", rowHead(line.label) + cell(line.quantity) + numberCell(line.amount)) + u'\n';
    const QString head = columnHead(Say::tr("Part")) + columnHead(Say::tr("This dwelling")) +
                         columnHead(Say::tr("Amount (%1)").arg(e.currencyName), true);
    return element("h2", escaped(Say::tr("Value of the parts"))) +
           table({}, head, rows,
                 element("tr", rowHead(Say::tr("Value")) + cell({}) + numberCell(e.exactValue), "total")) +
           element("p", escaped(e.componentsNote), "muted");
}

QString mapMarks(const SketchMap& map) {
    QString marks;
    for (const SketchMap::Mark& mark : map.marks) {
        const QString x = QString::number(mark.at.x(), 'f', 2);
        const QString y = QString::number(mark.at.y(), 'f', 2);
        if (mark.number.isEmpty()) continue;
        const QPointF leader = mark.at + 0.45 * (mark.label - mark.at);   // ends before the number
        const QString endX = QString::number(leader.x(), 'f', 2);
        const QString endY = QString::number(leader.y(), 'f', 2);
        const QString labelX = QString::number(mark.label.x(), 'f', 2);
        const QString labelY = QString::number(mark.label.y(), 'f', 2);
        marks += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%6\" y2=\"%7\"/><circle class=\"sale\" cx=\"%1\" cy=\"%2\" "
                                "r=\"0.9\"/><text x=\"%3\" y=\"%4\">%5</text>")
                     .arg(x, y, labelX, labelY, mark.number, endX, endY);
    }
    const QPointF own = map.marks.front().at;
    return polygon({own + QPointF(0, -2), own + QPointF(2, 0), own + QPointF(0, 2), own + QPointF(-2, 0)}, "own") + marks;
}

QString mapDrawing(const Explanation& e) {
    const auto map = SketchMap::of(e.places, 90, 60);
    if (!map) return {};
    const QString scale = QStringLiteral("<path d=\"M4 56H%1\" style=\"stroke-width:.8\"/><text class=\"start\" x=\"4\" "
                                         "y=\"53\">%2</text><path d=\"M85 57V52M83.8 53.6L85 52L86.2 53.6\"/><text x=\"82\" "
                                         "y=\"54.5\">%3</text>")
                              .arg(QString::number(4 + map->barLength, 'f', 2),
                                   escaped(e.format.distance(map->barMetres)), escaped(Say::tr("N", "north")));
    const QString caption = escaped(Say::tr("◆ this dwelling  ● sale, numbered as in the matrix"));
    return element("h2", escaped(Say::tr("Map"))) +
           QStringLiteral("<svg class=\"map\" viewBox=\"0 0 90 60\" role=\"img\" aria-label=\"%1\">%2%3</svg>")
               .arg(caption, mapMarks(*map), scale) +
           element("p", caption, "muted");
}

QString headHtml(const Explanation& e) {
    return element("header",
                   element("div", element("b", escaped(e.title)) + element("span", escaped(e.projectTitle)), "top") +
                       element("h1", escaped(e.name)) + element("p", escaped(e.identity), "muted") +
                       element("p", escaped(e.summary), "muted") +
                       element("div", element("strong", escaped(e.value)) + element("p", escaped(e.valueCaption)) +
                                          element("p", escaped(e.intervalCaption), "muted"), "value") +
                       (e.inShort.isEmpty() ? QString() : element("p", escaped(e.inShort))));
}

QString basisHtml(const Explanation& e) {
    QString terms;
    for (const auto& [label, text] : e.basis) terms += element("dt", escaped(label)) + element("dd", escaped(text));
    return element("h2", escaped(Say::tr("What this value rests on"))) + element("dl", terms);
}

}  // namespace

QString explanationHtml(const Explanation& e) {
    QString body = headHtml(e) + tryOutHtml(e);
    body += element("div", element("section", element("h2", escaped(Say::tr("What made the difference"))) + list(e.largest)) +
                               element("section", element("h2", escaped(Say::tr("Compared with, among others"))) +
                                                      list(e.nearest)), "short");
    body += element("h2", escaped(Say::tr("Breakdown of the value"))) + ledgerTable(e);
    if (!e.warnings.isEmpty()) body += element("h2", escaped(Say::tr("Please note"))) + element("div", list(e.warnings), "note");
    body += mapDrawing(e);
    const QString matrix = e.matrix.empty() ? QString() : matrixTable(e);
    body += element("section", element("h2", escaped(Say::tr("Comparable sales: valuation matrix"))) + matrix +
                                   element("p", escaped(e.matrixNote)) + element("p", escaped(e.eligibility)), "sheet");
    body += averageHtml(e) + influenceHtml(e) + componentsHtml(e) + basisHtml(e);
    body += element("h2", escaped(Say::tr("How to check this yourself"))) + list(e.checks);
    return html::page(e.format.language(), e.name + QStringLiteral(" – ") + e.title, ownStyle, body);
}

}  // namespace herleid
