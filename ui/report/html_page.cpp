#include "ui/report/html_page.h"

namespace herleid::html {

namespace {

// Colours: see palette.h; the dark ones are the same hues, lightened until they read at 4.5:1 on the
// background.
constexpr const char* sharedStyle = R"(
:root{--ink:#1f2933;--muted:#5a6672;--line:#c9d0d6;--shade:#f1f4f6;--paper:#fff;--plus:#0072b2;--minus:#d55e00;
--evidence:#009e73;--neutral:#8a959f;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecef;--muted:#a7b1ba;--line:#3d474f;--shade:#222b31;--paper:#161c20;
--plus:#56b4e9;--minus:#f0883e;--evidence:#2fc79a;--neutral:#7d8891}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,"Open Sans","Noto Sans","DejaVu Sans",sans-serif;color:var(--ink);background:var(--paper);
margin:0 auto;padding:24px 24px 48px;max-width:1200px;font-variant-numeric:tabular-nums}
header .top{display:flex;justify-content:space-between;gap:16px;color:var(--muted);border-bottom:3px solid var(--plus);
padding-bottom:6px}
header .top b{color:var(--plus)}
h1{font-size:1.75rem;line-height:1.2;margin:16px 0 4px}
h2{font-size:1.25rem;margin:40px 0 8px}
p{margin:4px 0}.muted{color:var(--muted)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:var(--muted);padding:4px 0}
th,td{text-align:left;padding:4px 8px;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:400}thead th{color:var(--muted);vertical-align:bottom}
.n{text-align:right;white-space:nowrap}
.total th,.total td{font-weight:700;border-top:2px solid var(--ink);border-bottom:0}
dl{display:grid;grid-template-columns:minmax(180px,max-content) 1fr;gap:2px 24px;margin:0}dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere}
.note{border-left:4px solid var(--minus);padding:4px 16px;background:var(--shade)}
@media print{body{font-size:10pt;padding:0;max-width:none}.scroll{overflow:visible}h2{break-after:avoid}tr{break-inside:avoid}
.note{print-color-adjust:exact;-webkit-print-color-adjust:exact}@page{size:A4;margin:16mm}}
)";

}  // namespace

QString escaped(const QString& text) {
    return text.toHtmlEscaped();
}

QString element(const char* tag, const QString& content, const char* cssClass) {
    const QString attribute =
        *cssClass == '\0' ? QString() : QStringLiteral(" class=\"%1\"").arg(QLatin1String(cssClass));
    return QStringLiteral("<%1%2>%3</%1>").arg(QLatin1String(tag), attribute, content);
}

QString cell(const QString& text) {
    return element("td", escaped(text));
}
QString numberCell(const QString& text) {
    return element("td", escaped(text), "n");
}

QString columnHead(const QString& text, bool isNumber) {
    return QStringLiteral("<th scope=\"col\"%1>%2</th>")
        .arg(isNumber ? QStringLiteral(" class=\"n\"") : QString(), escaped(text));
}

QString rowHead(const QString& text) {
    return QStringLiteral("<th scope=\"row\">%1</th>").arg(escaped(text));
}

QString list(const QStringList& sentences) {
    QString items;
    for (const QString& sentence : sentences) items += element("li", escaped(sentence)) + u'\n';
    return element("ul", items);
}

QString page(const QString& language, const QString& title, const char* style, const QString& body) {
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" "
               "content=\"width=device-width,initial-scale=1\"/><title>%2</title><style>%3%4</style></head>\n"
               "<body>\n%5\n</body></html>\n")
        .arg(language, escaped(title), QLatin1String(sharedStyle), QLatin1String(style), body);
}

}  // namespace herleid::html
