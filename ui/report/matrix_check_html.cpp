#include "ui/report/html_page.h"
#include "ui/report/matrix_check_report.h"
#include "ui/text/matrix_check_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

const char* const style =
    "td:first-child,th:first-child{white-space:nowrap;width:1%}"
    "td:nth-last-child(2){min-width:6.5em}"
    "p.reason{margin:.4em 0 .2em}"
    "ul.rulings{margin:.2em 0 1.2em;font-size:.92em}";

QString latin(std::string_view text) { return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())); }

/// A row a finding: sign with its words, object, sentence.
QString rowOf(const MatrixFinding& one, const CheckedMatrix& checked, const Format& format, bool withTitle) {
    QString row = html::element("td", html::escaped(matrixSeveritySign(one.severity) + u' ' + matrixSeverityText(one.severity)));
    if (withTitle) row += html::cell(matrixCheckTitle(one.check));
    row += html::cell(matrixObjectText(one)) + html::cell(matrixFindingText(one, checked.matrix, format));
    return html::element("tr", row);
}

QString tableOf(const QString& rows, bool withTitle) {
    QString head = html::columnHead(Say::tr("Outcome"));
    if (withTitle) head += html::columnHead(Say::tr("Check"));
    head += html::columnHead(Say::tr("Where")) + html::columnHead(Say::tr("What"));
    return html::element("table", html::element("thead", html::element("tr", head)) + html::element("tbody", rows));
}

QString attention(const CheckedMatrix& checked, const Format& format) {
    QString all;
    for (std::size_t i = 0; i < matrixCheckCount; ++i) {
        const auto check = static_cast<MatrixCheck>(i);
        QString rows;
        for (const MatrixFinding& one : checked.verdict.findings)
            if (one.check == check && one.asksAttention()) rows += rowOf(one, checked, format, false);
        if (rows.isEmpty()) continue;
        QString rulings;
        for (const std::string_view ecli : rulingsOf(check))
            rulings += html::element("li", html::escaped(latin(ecli) + QStringLiteral(": ") + rulingText(ecli)));
        all += html::element("h2", html::escaped(matrixCheckTitle(check))) + tableOf(rows, false) +
               html::element("p", html::escaped(matrixCheckReason(check)), "reason") + html::element("ul", rulings, "rulings");
    }
    return all;
}

QString others(const CheckedMatrix& checked, const Format& format, MatrixSeverity severity, const QString& title) {
    QString rows;
    for (const MatrixFinding& one : checked.verdict.findings)
        if (one.severity == severity) rows += rowOf(one, checked, format, true);
    return rows.isEmpty() ? QString() : html::element("h2", html::escaped(title)) + tableOf(rows, true);
}

}  // namespace

QString matrixCheckHtml(const CheckedMatrix& checked, const Format& format) {
    const QString title = Say::tr("Check of a valuation matrix");
    QString body = html::element("h1", html::escaped(title));
    QStringList lines;
    if (!checked.matrix.source.empty()) lines << QString::fromStdString(checked.matrix.source);
    if (!checked.file.empty()) lines << QString::fromStdString(checked.file);
    if (!lines.isEmpty()) body += html::element("p", html::escaped(lines.join(QStringLiteral(" · "))));
    body += html::element("p", html::element("strong", html::escaped(matrixVerdictText(checked.verdict, format))));
    if (const QString assumed = assumedDateText(checked.verdict, checked.settings.assumedDate, format); !assumed.isEmpty())
        body += html::element("p", html::escaped(assumed));
    body += attention(checked, format) + others(checked, format, MatrixSeverity::Ok, Say::tr("In order")) +
            others(checked, format, MatrixSeverity::Info, Say::tr("Figures"));
    QStringList gaps, unread;
    for (const MatrixGap& gap : checked.verdict.gaps) gaps << matrixGapText(gap);
    for (const std::string& row : checked.unread) unread << QString::fromStdString(row);
    if (!gaps.isEmpty()) body += html::element("h2", html::escaped(Say::tr("Not checked, as rows are missing"))) + html::list(gaps);
    if (!unread.isEmpty())
        body += html::element("p", html::escaped(Say::tr("Rows that no check uses: %1.").arg(unread.join(QStringLiteral("; ")))));
    return html::page(format.language(), title, style, body);
}

}  // namespace herleid
