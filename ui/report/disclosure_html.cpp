#include "ui/report/disclosure.h"
#include "ui/report/html_page.h"

namespace herleid {

using html::cell;
using html::columnHead;
using html::element;
using html::escaped;
using html::rowHead;

namespace {

// What only this page has; colours and type are html_page's.
constexpr const char* ownStyle = R"(
section{max-width:1000px}p{max-width:72ch}table{margin:8px 0}
tbody th{font-weight:600}td.due{font-weight:700}.internal{margin:16px 0}
@media print{body{padding:0}section{max-width:none}table{font-size:8.5pt}}
)";

QString rowHtml(const DisclosureRow& row) {
    QString cells = rowHead(row.cells.front());
    for (qsizetype c = 1; c < row.cells.size(); ++c)
        cells += c == row.strong ? element("td", escaped(row.cells[c]), "due") : cell(row.cells[c]);
    return element("tr", cells) + u'\n';
}

QString tableHtml(const DisclosureSection& section) {
    const DisclosureTable& table = section.table;
    if (table.rows.empty()) return {};
    if (table.heads.isEmpty()) {   // names and their values
        QString list;
        for (const DisclosureRow& row : table.rows)
            list += element("dt", escaped(row.cells[0])) + element("dd", escaped(row.cells[1])) + u'\n';
        return element("dl", list);
    }
    QString head;
    for (const QString& text : table.heads) head += columnHead(text);
    QString rows;
    for (const DisclosureRow& row : table.rows) rows += rowHtml(row);
    return element("div", element("table", element("thead", element("tr", head)) + u'\n' + element("tbody", rows)), "scroll");
}

QString sentences(const QStringList& list) {
    QString text;
    for (const QString& sentence : list) text += element("p", escaped(sentence)) + u'\n';
    return text;
}

}  // namespace

QString disclosureHtml(const Disclosure& disclosure) {
    QString body = element("div", element("b", escaped(disclosure.title)) + element("span", escaped(disclosure.projectTitle)), "top");
    body += element("h1", escaped(disclosure.name)) + element("p", escaped(disclosure.identity), "muted");
    if (!disclosure.notice.isEmpty()) body += element("p", escaped(disclosure.notice), "note internal");
    body = element("header", body) + element("p", escaped(disclosure.intro)) + u'\n';
    for (const DisclosureSection& section : disclosure.sections)
        body += element("section", element("h2", escaped(section.heading)) + u'\n' + sentences(section.before) +
                                       tableHtml(section) + sentences(section.after)) +
                u'\n';
    return html::page(disclosure.format.language(), disclosure.title + QStringLiteral(" · ") + disclosure.name, ownStyle, body);
}

}  // namespace herleid
