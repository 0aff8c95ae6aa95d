#include "ui/report/model_report_part.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/report/html_page.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

using html::cell;
using html::columnHead;
using html::element;
using html::escaped;
using html::numberCell;
using html::rowHead;

namespace {

class Effects : private ModelReportPart {
public:
    using ModelReportPart::ModelReportPart;
    [[nodiscard]] QString html() const { return effects() + groupedEffects() + terms(); }

private:
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

    static constexpr std::array<double, 7> tableQuantiles{0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99};
    static constexpr std::size_t mostLevels = 20;  // chosen: a list of every street would bury the rest
};

}  // namespace

QString modelReportEffects(const ModelReport& report, const Format& format, const ModelCharts& charts) {
    return Effects(report, format, charts).html();
}

}  // namespace herleid
