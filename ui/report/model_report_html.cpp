#include "ui/report/html_page.h"
#include "ui/report/model_charts.h"
#include "ui/report/model_report_part.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

using html::element;
using html::escaped;

namespace {

// What only this page has. Map classes: Okabe-Ito orange below, blue above, hatched below so that print in
// grey tells them apart too.
constexpr const char* ownStyle = R"(
:root{--highlight:#e69f00;--pink:#cc79a7}
ul{margin:4px 0;padding-left:20px}
h3{font-size:1rem;margin:24px 0 0}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,440px),1fr));gap:8px 32px;align-items:start}
.small{grid-template-columns:repeat(auto-fit,minmax(min(100%,260px),1fr))}.small h3{margin-top:12px}
.charts section{break-inside:avoid}
.chart{display:block;width:100%;height:auto;font-size:12px}
.chart text{fill:var(--ink)}.chart .tick-word{fill:var(--muted)}.chart .own{font-weight:700}
.grid{stroke:var(--line);stroke-width:1}.edge,.zero,.mark,.scale{stroke:var(--muted);stroke-width:1;fill:none}
.mark{stroke:var(--ink);stroke-dasharray:3 3}
.density{stroke:var(--neutral);stroke-width:3}.whisker{stroke:var(--plus);stroke-width:2.5;opacity:.45}
.line{fill:none;stroke-width:2}.band{opacity:.18}
.line.plus{stroke:var(--plus)}.line.minus{stroke:var(--minus)}.line.evidence{stroke:var(--evidence)}
.line.highlight{stroke:var(--highlight)}.line.pink{stroke:var(--pink)}.line.neutral{stroke:var(--neutral)}.line.ink{stroke:var(--ink);stroke-width:1}
.place{font-weight:700;paint-order:stroke;stroke:var(--paper);stroke-width:3px}circle.minus{fill:var(--minus)}
.band.plus,circle.plus{fill:var(--plus)}.band.minus{fill:var(--minus)}.band.evidence{fill:var(--evidence)}
.band.highlight{fill:var(--highlight)}.band.pink{fill:var(--pink)}.band.neutral,rect.neutral{fill:var(--neutral)}
.map{max-width:640px}
.c0{fill:url(#low3)}.c1{fill:url(#low2)}.c2{fill:url(#low1)}.c3{fill:var(--line)}
.c4{fill:#a9d0ea}.c5{fill:#4d9fd0}.c6{fill:#00568a}.l1{fill:#f7c9a3}.l2{fill:#e88b45}.l3{fill:#a84a00}
.h1{stroke:#d55e00}.h2{stroke:#8a3c00}.h3{stroke:#f7c9a3}
@media (prefers-color-scheme:dark){.c4{fill:#1d4f6e}.c5{fill:#2f86b8}.c6{fill:#8fd0f5}
.l1{fill:#5f3516}.l2{fill:#a85a1a}.l3{fill:#f0a868}.h1{stroke:#b5793f}.h2{stroke:#f2c9a0}.h3{stroke:#7a3a08}}
.legend{font-size:.85rem}.key{white-space:nowrap;margin-right:14px}.key svg{vertical-align:middle}
.weak{color:var(--muted)}
@media print{.charts{grid-template-columns:1fr 1fr}.small{grid-template-columns:1fr 1fr 1fr}.chart,.key svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)";

/// Hatched fills of the classes below zero.
constexpr const char* patterns =
    "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>"
    "<pattern id=\"low1\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path class=\"l1\" "
    "d=\"M0 0h6v6H0z\"/>"
    "<path class=\"h1\" stroke-width=\".5\" d=\"M0 6L6 0\"/></pattern>"
    "<pattern id=\"low2\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path class=\"l2\" "
    "d=\"M0 0h6v6H0z\"/>"
    "<path class=\"h2\" stroke-width=\".7\" d=\"M0 6L6 0\"/></pattern>"
    "<pattern id=\"low3\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path class=\"l3\" "
    "d=\"M0 0h6v6H0z\"/>"
    "<path class=\"h3\" stroke-width=\".8\" d=\"M0 6L6 0\"/></pattern></defs></svg>\n";

class Page : private ModelReportPart {
public:
    using ModelReportPart::ModelReportPart;

    QString html() const {
        const QString title = Say::tr("Market model, version %1").arg(m_report.version);
        const QString body = QLatin1String(patterns) + head(title) + modelReportBrief(m_report, m_format, m_charts) +
                             modelReportEffects(m_report, m_format, m_charts) +
                             modelReportMarket(m_report, m_format, m_charts) + modelReportFit(m_report, m_format, m_charts);
        return html::page(m_format.language(), title + QStringLiteral(" – ") + m_report.projectTitle,
                          ownStyle, body);
    }

private:
    [[nodiscard]] QString head(const QString& title) const {
        QString top =
            element("div",
                    element("b", QStringLiteral("Herleid")) + element("span", escaped(m_report.projectTitle)),
                    "top") +
            element("h1", escaped(title)) +
            remark(
                Say::tr("What the sales say about prices, as the model has it. All effects are for dwellings "
                        "that are equal in everything else."));
        if (m_report.dwelling)
            top += element("p",
                           escaped(Say::tr("With %1: model value %2 on %3.")
                                       .arg(m_report.dwelling->name, m_format.money(m_report.dwelling->value),
                                            m_format.date(m_report.date))));
        return element("header", top);
    }
};

}  // namespace

QString modelReportHtml(const ModelReport& report, const Format& format) {
    const ModelCharts charts(report, format);
    return Page(report, format, charts).html();
}

}  // namespace herleid
