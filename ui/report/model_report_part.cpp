#include "ui/report/model_report_part.h"

#include <cmath>

#include "ui/report/html_page.h"
#include "ui/text/words.h"

namespace herleid {

using html::element;
using html::escaped;

QString ModelReportPart::count(std::size_t n) const {
    return m_format.number(static_cast<double>(n), 0);
}

QString ModelReportPart::termName(std::size_t term) const {
    const FittedTerm& fitted = m_model.terms()[term];
    return termLabel(fitted.specification.name, fitted.features, m_model.catalogue(), m_format);
}

QString ModelReportPart::featureName(std::size_t feature) const {
    return QString::fromStdString(m_model.catalogue()[feature].label(m_format.language().toStdString()));
}

QString ModelReportPart::spread(double log) const {
    return m_format.percent(100 * std::expm1(log));
}

QString ModelReportPart::section(const QString& title, const QString& content) {
    return content.isEmpty() ? QString() : element("h2", escaped(title)) + content;
}

QString ModelReportPart::remark(const QString& text) {
    return element("p", escaped(text), "muted");
}

QString ModelReportPart::captioned(const QString& title, const QString& chart) {
    return chart.isEmpty() ? QString() : element("section", element("h3", escaped(title)) + chart);
}

QString ModelReportPart::table(const QString& caption, const QString& head, const QString& rows) {
    return QStringLiteral(
               "<div class=\"scroll\"><table><caption>%1</caption><thead><tr>%2</tr></thead><tbody>%3</tbody>"
               "</table></div>\n")
        .arg(escaped(caption), head, rows);
}

QString ModelReportPart::definitions(const std::vector<std::pair<QString, QString>>& pairs) {
    QString html;
    for (const auto& [label, text] : pairs)
        html += element("dt", escaped(label)) + element("dd", escaped(text)) + u'\n';
    return element("dl", html);
}

}  // namespace herleid
