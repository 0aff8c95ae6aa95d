#include <algorithm>
#include <array>
#include <cmath>

#include "ui/report/html_page.h"
#include "ui/report/model_charts.h"
#include "ui/report/model_report.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

using html::cell;
using html::columnHead;
using html::element;
using html::escaped;
using html::list;
using html::numberCell;
using html::rowHead;

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

QString section(const QString& title, const QString& content) {
    return content.isEmpty() ? QString() : element("h2", escaped(title)) + content;
}
QString remark(const QString& text) {
    return element("p", escaped(text), "muted");
}
QString captioned(const QString& title, const QString& chart) {
    return chart.isEmpty() ? QString() : element("section", element("h3", escaped(title)) + chart);
}
QString table(const QString& caption, const QString& head, const QString& rows) {
    return QStringLiteral(
               "<div class=\"scroll\"><table><caption>%1</caption><thead><tr>%2</tr></thead><tbody>%3</tbody>"
               "</table></div>\n")
        .arg(escaped(caption), head, rows);
}

class Page {
public:
    Page(const ModelReport& report, const Format& format)
        : m_report(report), m_model(report.model), m_format(format), m_charts(report, format) {}

    QString html() const {
        const QString title = Say::tr("Market model, version %1").arg(m_report.version);
        const QString body = QLatin1String(patterns) + head(title) + brief() + effects() + groupedEffects() +
                             terms() + index() + location() + residuals() + landScales() + evidence() + full();
        return html::page(m_format.language(), title + QStringLiteral(" – ") + m_report.projectTitle,
                          ownStyle, body);
    }

private:
    [[nodiscard]] QString count(std::size_t n) const { return m_format.number(static_cast<double>(n), 0); }
    [[nodiscard]] QString termName(std::size_t term) const {
        const FittedTerm& fitted = m_model.terms()[term];
        return termLabel(fitted.specification.name, fitted.features, m_model.catalogue(), m_format);
    }
    [[nodiscard]] QString featureName(std::size_t feature) const {
        return QString::fromStdString(m_model.catalogue()[feature].label(m_format.language().toStdString()));
    }
    /// A standard deviation of ln price as people read it: so many percent.
    [[nodiscard]] QString spread(double log) const { return m_format.percent(100 * std::expm1(log)); }

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

    static QString definitions(const std::vector<std::pair<QString, QString>>& pairs) {
        QString html;
        for (const auto& [label, text] : pairs)
            html += element("dt", escaped(label)) + element("dd", escaped(text)) + u'\n';
        return element("dl", html);
    }

    [[nodiscard]] QString brief() const {
        const FitSummary& fit = m_model.summary();
        std::vector<std::pair<QString, QString>> pairs{
            {Say::tr("Sales"),
             Say::tr("%1, from %2 to %3")
                 .arg(count(fit.salesUsed), m_format.date(fit.firstSale), m_format.date(fit.lastSale))},
            {Say::tr("Explained"),
             (fit.nu > 0 ? Say::tr("%1 of the differences in price (R² of ln price, odd prices count less)")
                         : Say::tr("%1 of the differences in price (R² of ln price)"))
                 .arg(m_format.percent(100 * fit.rSquared))},
            {Say::tr("Half of the sales"),
             Say::tr("within %1 of an estimate that did not use the sale itself")
                 .arg(m_format.percent(m_report.reading.residuals.medianAbsolutePercent))},
            {Say::tr("Settled"),
             fit.converged ? Say::tr("yes") : Say::tr("no: treat the figures with care")}};
        QString notes;
        if (!fit.notes.empty())
            notes = remark(
                Say::tr("Number of remarks on this fit: %1; see “The fit in full”.").arg(fit.notes.size()));
        return section(Say::tr("In brief"), definitions(pairs) + notes);
    }

    [[nodiscard]] QString effects() const {
        QString charts;
        for (const EffectChart& chart : m_report.reading.features) {
            const QString drawing = m_charts.effect(chart);
            if (drawing.isEmpty()) continue;
            charts +=
                element("section", element("h3", escaped(m_charts.factLabel(*chart.feature, chart.isAge))) +
                                       drawing + money(chart) + readBy(chart)) +
                u'\n';
        }
        if (charts.isEmpty()) return {};
        const QString about =
            remark(Say::tr("Effect on the price in percent against the typical sold dwelling; the band holds "
                           "the true effect in 95 of 100 cases. Bars along the foot: where the sales are."));
        return section(Say::tr("What each fact does to the price"), about + element("div", charts, "charts"));
    }

    [[nodiscard]] QString readBy(const EffectChart& chart) const {
        QStringList names;
        for (std::size_t term : chart.terms) names << termName(term);
        return names.size() < 2 ? QString()
                                : remark(Say::tr("Together: %1.").arg(names.join(QStringLiteral("; "))));
    }

    /// All levels and all points of a short line; of a longer one those where the sales are.
    static std::vector<std::size_t> shownPoints(EffectShape shape, const std::vector<EffectPoint>& points) {
        std::vector<std::size_t> shown;
        constexpr std::size_t fewPoints = 9;
        if (shape == EffectShape::Steps || points.size() <= fewPoints) {
            for (std::size_t k = 0; k < std::min(points.size(), mostLevels); ++k) shown.push_back(k);
            return shown;
        }
        std::size_t total = 0;
        for (const EffectPoint& point : points) total += point.sales;
        std::size_t passed = 0;
        std::size_t next = 0;
        for (std::size_t k = 0; k < points.size() && next < tableQuantiles.size(); ++k) {
            passed += points[k].sales;
            if (static_cast<double>(passed) < tableQuantiles[next] * static_cast<double>(total)) continue;
            while (next < tableQuantiles.size() &&
                   static_cast<double>(passed) >= tableQuantiles[next] * static_cast<double>(total))
                ++next;
            shown.push_back(k);
        }
        return shown;
    }

    /// What another value of the fact would do to the dwelling's value: a handful of points of a line, all
    /// levels.
    [[nodiscard]] QString money(const EffectChart& chart) const {
        if (!m_report.dwelling || chart.curves.empty()) return {};
        const std::vector<EffectPoint>& points = chart.curves.front().points;
        QString rows;
        for (std::size_t k : shownPoints(chart.shape, points)) {
            const EffectPoint& point = points[k];
            if (!point.change || !point.money) continue;
            const QString name =
                chart.shape == EffectShape::Steps
                    ? m_charts.levelText(*chart.feature, point.level)
                    : m_charts.factText(*chart.feature, chart.isAge, std::round(point.position));
            rows += element(
                "tr", rowHead(name) + numberCell(m_format.signedPercent(point.change->percent)) +
                          numberCell(m_format.signedMoney(point.money->amount)) +
                          numberCell(QStringLiteral("%1 … %2").arg(m_format.signedMoney(point.money->low),
                                                                   m_format.signedMoney(point.money->high))));
        }
        return table(Say::tr("This dwelling with another value instead (%1)")
                         .arg(QString::fromLatin1(m_report.dwelling->value.currency().code().data(), 3)),
                     columnHead(m_charts.factLabel(*chart.feature, chart.isAge)) +
                         columnHead(Say::tr("Effect"), true) + columnHead(Say::tr("Amount"), true) +
                         columnHead(Say::tr("95% band"), true),
                     rows);
    }

    [[nodiscard]] QString groupedEffects() const {
        QString charts;
        for (const EffectChart& chart : m_report.reading.termCharts) {
            if (!chart.groupFeature) continue;
            charts += element("section", element("h3", escaped(termName(chart.terms.front()))) +
                                             m_charts.groupedEffect(chart) + m_charts.legendOf(chart)) +
                      u'\n';
        }
        if (charts.isEmpty()) return {};
        return section(
            Say::tr("Where an effect differs"),
            remark(Say::tr("What comes on top of the effects above, or off them, for some dwellings.")) +
                element("div", charts, "charts"));
    }

    [[nodiscard]] QString terms() const {
        QString rows;
        for (const TermReading& term : m_report.reading.terms) {
            QStringList remarks;
            if (term.isConstrained) remarks << Say::tr("held in order");
            if (term.isConfounded)
                remarks << Say::tr("hard to tell from: %1")
                               .arg(term.nearest ? termName(*term.nearest) : QString());
            rows += element("tr",
                            rowHead(termName(term.term)) + numberCell(m_format.percent(term.typicalPercent)) +
                                numberCell(m_format.percent(term.varianceShare)) +
                                numberCell(m_format.number(term.edf, 1)) + numberCell(count(term.columns)) +
                                numberCell(m_format.number(term.concurvity, 2)) +
                                cell(term.nearest ? QStringLiteral("%1 (%2)").arg(
                                                        termName(*term.nearest),
                                                        m_format.number(term.nearestConcurvity, 2))
                                                  : QString()) +
                                cell(remarks.join(QStringLiteral("; ")))) +
                    u'\n';
        }
        return section(
            Say::tr("The terms of the model"),
            table(Say::tr("Moves a price: by how much it typically does. Share: its part of what the model "
                          "explains; together "
                          "100%, below zero where it takes back what another gives. Degrees of freedom: how "
                          "freely it may "
                          "bend. Replaceable: 1 where other terms could do the same work; which one could do "
                          "most stands "
                          "beside it."),
                  columnHead(Say::tr("Term")) + columnHead(Say::tr("Moves a price"), true) +
                      columnHead(Say::tr("Share"), true) + columnHead(Say::tr("Degrees of freedom"), true) +
                      columnHead(Say::tr("Columns"), true) + columnHead(Say::tr("Replaceable"), true) +
                      columnHead(Say::tr("Mostly by")) + columnHead(Say::tr("Remarks")),
                  rows));
    }

    [[nodiscard]] QString index() const {
        const std::vector<PriceIndex>& indices = m_report.reading.indices;
        if (indices.empty() || indices.front().points.size() < 2) return {};
        QString content =
            remark(Say::tr("Price of otherwise equal dwellings; the first month is 100, the band is 95%."));
        content += m_charts.commonIndex() + yearTable(indices);
        QString small;
        for (std::size_t g = 1; g < indices.size(); ++g)
            small += captioned(
                Say::tr("%1 (%2 sales)").arg(m_charts.groupText(indices[g]), count(indices[g].sales)),
                m_charts.groupIndex(indices[g]));
        if (!small.isEmpty())
            content += remark(Say::tr("By group, with the index of all dwellings dashed:")) +
                       element("div", small, "charts small");
        return section(Say::tr("Price index"), content);
    }

    /// Every index in the first month of each year, and in the last.
    [[nodiscard]] QString yearTable(const std::vector<PriceIndex>& indices) const {
        std::vector<std::size_t> shown;
        const std::vector<IndexPoint>& months = indices.front().points;
        for (std::size_t m = 0; m < months.size(); ++m)
            if (m == 0 || m + 1 == months.size() || months[m].month % 12 == 0) shown.push_back(m);
        QString head = columnHead(QString());
        for (std::size_t m : shown)
            head += columnHead(m_format.month(Date(months[m].month / 12, months[m].month % 12 + 1, 1)), true);
        QString rows;
        for (const PriceIndex& index : indices) {
            QString cells = rowHead(m_charts.groupText(index));
            for (std::size_t m : shown) cells += numberCell(m_format.number(index.points[m].index, 1));
            rows += element("tr", cells);
        }
        return table(Say::tr("Index at the start of every year and in the last month"), head, rows);
    }

    [[nodiscard]] QString location() const {
        const QString map = m_charts.locationMap();
        if (map.isEmpty()) return {};
        return section(Say::tr("The price of a place"),
                       remark(Say::tr("What the same typical dwelling costs more or less here than on "
                                      "average over the places of "
                                      "the sales. Below zero is hatched. Squares of %1.")
                                  .arg(m_format.distance(m_report.reading.location.cellSize))) +
                           areasRemark() + element("div", map, "map"));
    }

    [[nodiscard]] QString areasRemark() const {
        const std::vector<PriceIndex>& indices = m_report.reading.indices;
        const bool hasAreas = std::any_of(indices.begin(), indices.end(),
                                          [](const PriceIndex& i) { return i.centre.has_value(); });
        return hasAreas ? remark(Say::tr("The numbers are the areas of the price index.")) : QString();
    }

    [[nodiscard]] QString residuals() const {
        const ResidualReading& reading = m_report.reading.residuals;
        if (reading.sales.empty()) return {};
        QString content =
            remark(Say::tr("How far prices were from what the model says of a sale it did not see "
                           "(leave-one-out residuals)."));
        content += element("div",
                           captioned(Say::tr("Distribution; the line is what the law of the fit expects, the "
                                             "outer bars hold all beyond"),
                                     m_charts.histogram()) +
                               captioned(Say::tr("Quantiles"), m_charts.quantiles()),
                           "charts");
        content += captioned(Say::tr("By month of sale"), m_charts.residualsByMonth()) + byEstimate(reading);
        const QString map = m_charts.residualMap();
        if (!map.isEmpty())
            content += captioned(
                Say::tr("By place: median of squares of %1 with at least five sales; below zero is hatched")
                    .arg(m_format.distance(reading.cellSize)),
                element("div", map, "map"));
        return section(Say::tr("Where model and sales differ"), content + largest(reading));
    }

    [[nodiscard]] QString byEstimate(const ResidualReading& reading) const {
        QString rows;
        for (const ResidualGroup& group : reading.byEstimate)
            rows += element(
                "tr", rowHead(m_format.money(Money::fromUnits(group.position, m_model.parts().currency))) +
                          numberCell(m_format.signedPercent(group.medianPercent)) +
                          numberCell(spread(group.spread)) + numberCell(count(group.sales)));
        return table(Say::tr("By estimate: ten groups of equal size, cheapest first"),
                     columnHead(Say::tr("Middle of the group")) +
                         columnHead(Say::tr("Median residual"), true) + columnHead(Say::tr("Spread"), true) +
                         columnHead(Say::tr("Sales"), true),
                     rows);
    }

    [[nodiscard]] QString largest(const ResidualReading& reading) const {
        QString rows;
        for (std::size_t position : reading.largest) {
            const SaleResidual& sale = reading.sales[position];
            rows += element("tr", rowHead(QString::fromStdString(sale.saleId)) +
                                      cell(QString::fromStdString(sale.propertyId)) +
                                      numberCell(m_format.date(sale.date)) +
                                      numberCell(m_format.money(sale.price)) +
                                      numberCell(m_format.money(sale.estimate)) +
                                      numberCell(m_format.signedPercent(sale.percent, 0)) +
                                      numberCell(m_format.number(sale.weight, 2)));
        }
        return table(Say::tr("The largest differences: check these sales first. Weight: how much the fit "
                             "still listened to them."),
                     columnHead(Say::tr("Sale")) + columnHead(Say::tr("Dwelling")) +
                         columnHead(Say::tr("Date"), true) + columnHead(Say::tr("Price"), true) +
                         columnHead(Say::tr("Estimate"), true) + columnHead(Say::tr("Difference"), true) +
                         columnHead(Say::tr("Weight"), true),
                     rows);
    }

    [[nodiscard]] QString landScales() const {
        const auto plot = m_model.catalogue().findRole(Role::PlotArea);
        QString tables;
        for (const LandScale& scale : m_report.reading.landScales)
            if (plot && !scale.brackets.empty()) tables += landScale(scale, *plot);
        if (tables.isEmpty()) return {};
        return section(
            Say::tr("Land scale"),
            remark(
                Say::tr("Derived from the model on %1: what the model says another unit of plot adds to the "
                        "typical sold dwelling. Brackets stand where plots were sold; land up to the first "
                        "bracket counts at the price of that bracket.")
                    .arg(m_format.date(m_report.date))) +
                tables);
    }

    [[nodiscard]] QString landScale(const LandScale& scale, std::size_t plot) const {
        const FeatureCatalogue& catalogue = m_model.catalogue();
        QStringList names;
        if (const auto hood = catalogue.findRole(Role::Neighbourhood); hood && !scale.neighbourhood.empty())
            names << m_charts.levelText(*hood, scale.neighbourhood);
        if (const auto type = catalogue.findRole(Role::DwellingType); type && !scale.type.empty())
            names << m_charts.levelText(*type, scale.type);
        if (names.isEmpty()) names << Say::tr("Whole area");
        QString rows;
        for (const LandBracket& bracket : scale.brackets)
            rows +=
                element("tr", rowHead(Say::tr("%1 to %2")
                                          .arg(m_format.number(bracket.from, 0),
                                               m_format.fact(catalogue[plot], bracket.to))) +
                                  numberCell(m_format.moneyExact(bracket.perUnit)) +
                                  numberCell(QStringLiteral("%1 … %2").arg(
                                      m_format.moneyExact(bracket.low), m_format.moneyExact(bracket.high))) +
                                  numberCell(m_format.money(bracket.cumulative)));
        const QString caption =
            Say::tr("%1: %2 sales, typical plot %3, typical value %4")
                .arg(names.join(QStringLiteral(", ")), count(scale.sales),
                     m_format.fact(catalogue[plot], scale.typicalPlot), m_format.money(scale.typicalValue));
        return table(caption,
                     columnHead(Say::tr("Bracket")) + columnHead(Say::tr("Per unit of plot"), true) +
                         columnHead(Say::tr("95% band"), true) + columnHead(Say::tr("Land up to here"), true),
                     rows);
    }

    [[nodiscard]] QString evidence() const {
        if (!m_report.evidence || !m_report.evidence->weighs) return {};
        const EvidenceModel& evidence = *m_report.evidence;
        const EvidenceKernel& kernel = evidence.kernel;
        const double whole = kernel.alikeVariance + kernel.placeVariance + kernel.nugget;
        const auto share = [&](double variance) { return m_format.percent(100 * variance / whole, 0); };
        QString which = Say::tr("at arm's length, known to the model, at most %1 days from the valuation date")
                            .arg(count(static_cast<std::size_t>(evidence.rules.days)));
        if (evidence.segmentFeature && !evidence.segments.empty())
            which += Say::tr("; of the same %1 where that has %2 sales or more")
                         .arg(featureName(*evidence.segmentFeature),
                              count(evidence.rules.fewestOfSegment));
        QStringList alike{Say::tr("%1 m").arg(m_format.number(kernel.alikeMetres, 0)),
                          Say::tr("%1 days").arg(m_format.number(kernel.days, 0))};
        for (std::size_t f = 0; f < kernel.features.size(); ++f)
            alike << (kernel.features[f].isLevel
                          ? Say::tr("another %1: %2 times as far")
                                .arg(featureName(kernel.features[f].feature),
                                     m_format.number(1 / kernel.lengths[f], 2))
                          : Say::tr("%1: %2 spreads")
                                .arg(featureName(kernel.features[f].feature),
                                     m_format.number(kernel.lengths[f], 1)));
        return section(
            Say::tr("Comparable sales as evidence"),
            remark(Say::tr("A value is the weighted average of the model value and the adjusted prices of at most %1 "
                           "comparable sales. How much a sale says falls with its distance in place, time and facts.")
                       .arg(count(evidence.rules.most))) +
                definitions(
                    {{Say::tr("Which sales may count"), which},
                     {Say::tr("Looked at"), Say::tr("the %1 most alike").arg(count(evidence.rules.candidates))},
                     {Say::tr("Likeness falls by two thirds over"), alike.join(QStringLiteral("; "))},
                     {Say::tr("What the model leaves unexplained"),
                      Say::tr("%1 is shared by like dwellings, %2 by the direct surroundings (%3 m), %4 is of the sale "
                              "alone")
                          .arg(share(kernel.alikeVariance), share(kernel.placeVariance),
                               m_format.number(kernel.placeMetres, 0), share(kernel.nugget))},
                     {Say::tr("A price further from the model than"),
                      Say::tr("%1 or %2 counts as far as that")
                          .arg(m_format.signedPercent(100 * std::expm1(evidence.lowestResidual), 0),
                               m_format.signedPercent(100 * std::expm1(evidence.highestResidual), 0))},
                     {Say::tr("Leave-one-out error of the value"),
                      Say::tr("%1 in ln price, on %2 sales")
                          .arg(m_format.number(evidence.rmseLeaveOneOut, 4), count(evidence.calibrated))},
                     {Say::tr("Calibration of the value"), m_format.number(evidence.calibration, 4)}}));
    }

    [[nodiscard]] QString full() const {
        const FitSummary& fit = m_model.summary();
        const bool isReml = m_model.parts().specification.estimator == Estimator::Reml;
        std::vector<std::pair<QString, QString>> pairs{
            {Say::tr("Specification"), QString::fromStdString(m_model.parts().specification.name)},
            {Say::tr("Estimated by"),
             isReml ? Say::tr("penalised least squares, smoothness by restricted maximum likelihood")
                    : Say::tr("ordinary least squares")},
            {Say::tr("Sales read and used"),
             Say::tr("%1 read, %2 used").arg(count(fit.salesRead), count(fit.salesUsed))},
            {Say::tr("Coefficients"),
             Say::tr("%1, of which %2 determined; %3 effective degrees of freedom")
                 .arg(count(fit.coefficients), count(fit.rank), m_format.number(fit.edf, 1))},
            {Say::tr("Law of the errors"),
             fit.nu > 0 ? Say::tr("Student's t with %1 degrees of freedom: odd prices count less")
                              .arg(m_format.number(fit.nu, 1))
                        : Say::tr("normal")},
            {Say::tr("Residual standard deviation"),
             Say::tr("%1 in ln price").arg(m_format.number(fit.sigma, 4))},
            {Say::tr("R² and adjusted R²"),
             QStringLiteral("%1; %2").arg(m_format.number(fit.rSquared, 4),
                                          m_format.number(fit.rSquaredAdjusted, 4))},
            {Say::tr("Leave-one-out error"),
             Say::tr("%1 in ln price").arg(m_format.number(fit.rmseLeaveOneOut, 4))},
            {Say::tr("Calibration of the model alone"), m_format.number(m_model.calibration(), 4)},
            {Say::tr("Interval of the model alone"),
             Say::tr("%1: ± %2 standard deviations")
                 .arg(m_format.percent(100 * fit.intervalLevel, 0), m_format.number(fit.intervalFactor, 2))}};
        if (isReml)
            pairs.emplace_back(Say::tr("Steps"),
                               Say::tr("%1 of smoothness, %2 of weights; %3")
                                   .arg(count(static_cast<std::size_t>(fit.iterations)),
                                        count(static_cast<std::size_t>(fit.reweightings)),
                                        fit.converged ? Say::tr("settled") : Say::tr("not settled")));
        pairs.emplace_back(Say::tr("Fingerprint"), QString::fromStdString(m_model.fingerprint()));
        QStringList notes;
        for (const FitNote& note : fit.notes) notes << fitNoteText(note, m_model.catalogue());
        QString content = definitions(pairs);
        content += notes.isEmpty() ? remark(Say::tr("Nothing was left out."))
                                   : element("h3", escaped(Say::tr("Remarks on the fit"))) + list(notes);
        return section(Say::tr("The fit in full"), content);
    }

    static constexpr std::array<double, 7> tableQuantiles{0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99};
    static constexpr std::size_t mostLevels = 20;  // chosen: a list of every street would bury the rest

    const ModelReport& m_report;
    const MarketModel& m_model;
    const Format& m_format;
    ModelCharts m_charts;
};

}  // namespace

QString modelReportHtml(const ModelReport& report, const Format& format) {
    return Page(report, format).html();
}

}  // namespace herleid
