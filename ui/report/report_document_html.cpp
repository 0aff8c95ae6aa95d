#include "ui/report/html_page.h"
#include "ui/report/report_document.h"
#include "ui/text/say.h"

namespace herleid {

using html::columnHead;
using html::element;
using html::escaped;

namespace {

// What only this page has; colours and type are html_page's.
constexpr const char* ownStyle = R"(
p,ul{max-width:78ch}ul{margin:4px 0;padding-left:20px}
h3{font-size:1rem;margin:16px 0 0}
table{margin:8px 0}tbody th{font-weight:600}.dense tbody th{font-weight:400}.strong{font-weight:700}.group th{background:var(--shade);font-weight:600;color:var(--muted)}thead th.n{white-space:normal}caption{font-weight:600;color:var(--ink);padding-top:12px}
small{display:block;color:var(--muted);font-size:.8em;white-space:nowrap}
.verdict{font-size:1.25rem;line-height:1.4;border-left:4px solid var(--plus);background:var(--shade);padding:12px 16px;margin:16px 0;max-width:none}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,380px),540px));gap:8px 32px;align-items:start}
figure{margin:0;break-inside:avoid}figcaption{font-weight:600;padding:12px 0 4px}
details{font-size:.9rem}summary{cursor:pointer;color:var(--muted)}
@media print{.charts{grid-template-columns:1fr 1fr}details{display:none}table{font-size:8pt}.chart,.verdict{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)";

QString cellHtml(const DocumentCell& cell, bool isNumber) {
    QString content = escaped(cell.text);
    if (!cell.below.isEmpty()) content += element("small", escaped(cell.below));
    return element("td", content, cell.isStrong ? (isNumber ? "n strong" : "strong") : isNumber ? "n" : "");
}

QString tableHtml(const DocumentTable& table) {
    if (table.rows.empty()) return {};
    QString head, rows;
    for (const DocumentColumn& column : table.columns) head += columnHead(column.head, column.isNumber);
    for (const auto& row : table.rows) {
        if (row.size() == 1 && table.columns.size() > 1) {
            rows += QStringLiteral("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%1\">%2</th></tr>\n")
                        .arg(table.columns.size())
                        .arg(escaped(row.front().text));
            continue;
        }
        QString cells = html::rowHead(row.front().text);
        for (std::size_t c = 1; c < row.size(); ++c) cells += cellHtml(row[c], table.columns[c].isNumber);
        rows += element("tr", cells) + u'\n';
    }
    return element("div",
                   element("table", element("caption", escaped(table.caption)) + element("thead", element("tr", head)) + u'\n' +
                                        element("tbody", rows)),
                   table.isDense ? "scroll dense" : "scroll") +
           u'\n';
}

QString factsHtml(const std::vector<std::pair<QString, QString>>& pairs) {
    QString list;
    for (const auto& [label, text] : pairs) list += element("dt", escaped(label)) + element("dd", escaped(text)) + u'\n';
    return element("dl", list);
}

QString chartHtml(const DocumentChart& chart) {
    QString content = element("figcaption", escaped(chart.title)) + chart.svg;
    if (!chart.figures.rows.empty())
        content += element("details", element("summary", escaped(Say::tr("Figures of this drawing"))) + tableHtml(chart.figures));
    return element("figure", content) + u'\n';
}

QString textHtml(const DocumentText& text) {
    if (text.sentences.isEmpty()) return {};
    if (text.style == TextStyleOf::Bullets) return html::list(text.sentences);
    QString all;
    const char* cssClass = text.style == TextStyleOf::Quiet ? "muted" : text.style == TextStyleOf::Note ? "note" : "";
    for (const QString& sentence : text.sentences) all += element("p", escaped(sentence), cssClass) + u'\n';
    return all;
}

QString blockHtml(const DocumentBlock& block) {
    if (const auto* text = std::get_if<DocumentText>(&block)) return textHtml(*text);
    if (const auto* facts = std::get_if<DocumentFacts>(&block)) return factsHtml(facts->pairs);
    if (const auto* table = std::get_if<DocumentTable>(&block)) return tableHtml(*table);
    QString drawings;
    for (const DocumentChart& chart : std::get<DocumentCharts>(block).charts) drawings += chartHtml(chart);
    return drawings.isEmpty() ? QString() : element("div", drawings, "charts") + u'\n';
}

}  // namespace

QString documentHtml(const ReportDocument& document) {
    const QString top =
        element("div", element("b", escaped(document.kind)) + element("span", escaped(document.projectTitle)), "top");
    QString body = element("header", top + element("h1", escaped(document.name)) +
                                         element("p", escaped(document.identity), "muted") + factsHtml(document.cover)) +
                   element("p", escaped(document.verdict), "verdict");
    QString sections;
    for (const DocumentSection& section : document.sections) {
        QString content = element("h2", escaped(section.heading)) + u'\n';
        for (const DocumentBlock& block : section.blocks) content += blockHtml(block);
        sections += element("section", content) + u'\n';
    }
    body += element("main", sections);
    const QByteArray style = QByteArray(ownStyle) + reportChartStyle();
    return html::page(document.format.language(), document.name + QStringLiteral(" · ") + document.projectTitle, style.constData(),
                      body);
}

}  // namespace herleid
