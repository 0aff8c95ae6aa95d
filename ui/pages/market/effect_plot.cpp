#include "ui/pages/market/effect_plot.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/pages/market/reading_words.h"

namespace herleid {

namespace {

struct EffectWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::EffectWords)
};

constexpr double bandRoom = 0.75;  // of the curves' height, for bands that reach beyond them; chosen
constexpr double besideInRow = 0.25;

std::size_t salesOf(const EffectCurve& curve) {
    return std::accumulate(curve.points.begin(), curve.points.end(), std::size_t{0},
                           [](std::size_t sum, const EffectPoint& point) { return sum + point.sales; });
}

/// The curves to draw, in the order of the chart.
std::vector<const EffectCurve*> chosenCurves(const EffectChart& chart,
                                             const std::optional<std::string>& group) {
    std::vector<const EffectCurve*> chosen;
    for (const EffectCurve& curve : chart.curves)
        if (!group || curve.group == *group) chosen.push_back(&curve);
    if (chosen.size() <= mostGroups) return chosen;
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const EffectCurve* a, const EffectCurve* b) { return salesOf(*a) > salesOf(*b); });
    chosen.resize(mostGroups);
    std::sort(chosen.begin(), chosen.end());  // they lie in one vector
    return chosen;
}

/// From a chart's curves to what a plot needs of them.
class EffectDrawing {
public:
    EffectDrawing(const EffectChart& chart, const FeatureCatalogue& catalogue, const Format& format,
                  bool inMoney)
        : m_chart(chart), m_catalogue(catalogue), m_format(format), m_inMoney(inMoney) {}

    [[nodiscard]] PlotSeries series(const EffectCurve& curve, const QString& name, int style) {
        PlotSeries result;
        result.name = name;
        result.style = style;
        const bool inRows = m_chart.shape == EffectShape::Steps;
        result.look = inRows ? PlotSeries::Look::Marks : PlotSeries::Look::Curve;
        for (const EffectPoint& point : curve.points) {
            PlotPoint place = placeOf(point);
            place.tip = positionText(m_chart, point, m_catalogue, m_format) + u'\n' + tipOf(point) + u'\n' +
                        salesText(point.sales, m_format);
            if (inRows) place.note = countText(point.sales, m_format);
            result.points.push_back(place);
        }
        return result;
    }

    [[nodiscard]] PlotAxis across(const std::vector<PlotSeries>& series) const {
        const QString title = chartAxisTitle(m_chart, m_catalogue, m_format);
        double low = INFINITY;
        double high = -INFINITY;
        for (const PlotSeries& one : series)
            for (const PlotPoint& point : one.points) {
                low = std::min(low, point.x);
                high = std::max(high, point.x);
            }
        if (!(low <= high)) return {title, 0, 1, {}};
        return PlotAxis::within(title, low, high, [this](double at, double step) {
            if (m_chart.isAge || !m_chart.feature) return m_format.number(at, step < 1 ? 1 : 0);
            return m_format.factNumber(m_catalogue[*m_chart.feature], at);
        });
    }

    /// Steps stand in rows, each with its name.
    [[nodiscard]] PlotAxis rows(const EffectCurve& curve) const {
        PlotAxis axis{chartAxisTitle(m_chart, m_catalogue, m_format), -0.5, 0.5, {}};
        for (const EffectPoint& point : curve.points) {
            axis.ticks.push_back({point.position, positionText(m_chart, point, m_catalogue, m_format)});
            axis.high = std::max(axis.high, point.position + 0.5);
        }
        return axis;
    }

    /// Covers the curves, and their bands as far as these do not flatten the curves.
    [[nodiscard]] PlotAxis upwards(const std::vector<PlotSeries>& series) const {
        double low = 0;
        double high = 0;
        for (const PlotSeries& one : series)
            for (const PlotPoint& point : one.points) {
                low = std::min(low, point.y);
                high = std::max(high, point.y);
            }
        const double room = bandRoom * std::max(high - low, m_inMoney ? 1000.0 : 1.0);
        double bandLow = low;
        double bandHigh = high;
        for (const PlotSeries& one : series)
            for (const PlotPoint& point : one.points) {
                bandLow = std::min(bandLow, std::max(point.low, low - room));
                bandHigh = std::max(bandHigh, std::min(point.high, high + room));
            }
        const QString title =
            m_inMoney ? EffectWords::tr("Difference for this dwelling, with 95% band")
                      : EffectWords::tr("Price compared with the typical sold dwelling, with 95% band");
        return PlotAxis::covering(title, bandLow, bandHigh, [this](double at, double step) {
            return m_inMoney ? m_format.money(Money::fromUnits(at, m_currency))
                             : m_format.signedPercent(at, step < 1 ? 1 : 0);
        });
    }

private:
    [[nodiscard]] PlotPoint placeOf(const EffectPoint& point) {
        if (!m_inMoney) {
            const EffectSize& size = point.effect;
            return {point.position, size.percent, size.percentLow, size.percentHigh, {}, {}};
        }
        const MoneyEffect& money = *point.money;
        m_currency = money.amount.currency();
        return {point.position, money.amount.units(), money.low.units(), money.high.units(), {}, {}};
    }

    [[nodiscard]] QString tipOf(const EffectPoint& point) const {
        QString text = bandText(m_format.signedPercent(point.effect.percent),
                                m_format.signedPercent(point.effect.percentLow),
                                m_format.signedPercent(point.effect.percentHigh));
        if (point.money)
            text += u'\n' +
                    EffectWords::tr("for this dwelling %1")
                        .arg(bandText(m_format.money(point.money->amount), m_format.money(point.money->low),
                                      m_format.money(point.money->high)));
        return text;
    }

    const EffectChart& m_chart;
    const FeatureCatalogue& m_catalogue;
    const Format& m_format;
    bool m_inMoney;
    Currency m_currency;
};

bool hasMoney(const EffectChart& chart) {
    const auto inMoney = [](const EffectPoint& point) { return point.money.has_value(); };
    return !chart.curves.empty() &&
           std::all_of(chart.curves.begin(), chart.curves.end(), [&](const EffectCurve& curve) {
               return std::all_of(curve.points.begin(), curve.points.end(), inMoney);
           });
}

void addDensity(PlotData& plot, const EffectChart& chart) {
    if (chart.curves.size() != 1 || plot.inRows) return;
    for (const EffectPoint& point : chart.curves.front().points)
        plot.density.emplace_back(point.position, static_cast<double>(point.sales));
    plot.densityName = EffectWords::tr("where the sales are");
}

void addResiduals(PlotData& plot, const EffectChart& chart) {
    if (chart.residuals.empty()) return;
    for (const PartialResidual& residual : chart.residuals)
        plot.dots.emplace_back(residual.position, 100 * std::expm1(residual.value));
    plot.dotsName = EffectWords::tr("sales, all other effects taken away");
}

void addOwn(PlotData& plot, const EffectChart& chart, const QString& dwelling,
            const FeatureCatalogue& catalogue, const Format& format) {
    if (!chart.own || chart.curves.empty()) return;
    plot.mark = *chart.own;
    EffectPoint own;
    own.position = *chart.own;
    for (const EffectPoint& point : chart.curves.front().points)
        if (point.position == own.position) own.level = point.level;
    plot.markName = QStringLiteral("%1: %2").arg(dwelling, positionText(chart, own, catalogue, format));
}

/// The points of the second version on the rows of the first, a little lower; levels that only the second
/// knows are left out.
void putOnRowsOf(const EffectCurve& first, const EffectCurve& second, std::vector<PlotPoint>& points) {
    std::vector<PlotPoint> kept;
    for (std::size_t i = 0; i < points.size(); ++i)
        for (const EffectPoint& row : first.points) {
            if (row.level != second.points[i].level) continue;
            kept.push_back(points[i]);
            kept.back().x = row.position + besideInRow;
            kept.back().note.clear();
        }
    points = std::move(kept);
}

}  // namespace

PlotData effectPlot(const EffectChart& chart, const QString& name, const FeatureCatalogue& catalogue,
                    const EffectPlotOptions& options, const Format& format) {
    const bool inMoney = options.inMoney && hasMoney(chart);
    EffectDrawing drawing(chart, catalogue, format, inMoney);
    PlotData plot;
    plot.name = EffectWords::tr("Effect on the price: %1").arg(name);
    plot.inRows = chart.shape == EffectShape::Steps;
    plot.level = 0;
    const auto curves = chosenCurves(chart, options.group);
    if (curves.empty()) return plot;
    int style = 0;
    for (const EffectCurve* curve : curves)
        plot.series.push_back(
            drawing.series(*curve, groupText(chart, curve->group, catalogue, format), style++));
    plot.x = plot.inRows ? drawing.rows(*curves.front()) : drawing.across(plot.series);
    plot.y = drawing.upwards(plot.series);
    if (plot.inRows) plot.notesTitle = EffectWords::tr("sales");
    addDensity(plot, chart);
    if (options.withResiduals && !inMoney) addResiduals(plot, chart);
    addOwn(plot, chart, options.dwelling, catalogue, format);
    return plot;
}

PlotData effectOverlay(const EffectChart& first, const QString& firstName, const EffectChart& second,
                       const QString& secondName, const QString& name, const FeatureCatalogue& catalogue,
                       const Format& format) {
    PlotData plot;
    plot.name = EffectWords::tr("Effect on the price in two versions: %1").arg(name);
    plot.inRows = first.shape == EffectShape::Steps;
    plot.level = 0;
    if (first.curves.empty() || second.curves.empty() || first.shape != second.shape) return plot;
    EffectDrawing drawing(first, catalogue, format, false);
    EffectDrawing other(second, catalogue, format, false);
    plot.series = {drawing.series(first.curves.front(), firstName, 0),
                   other.series(second.curves.front(), secondName, 1)};
    if (plot.inRows) putOnRowsOf(first.curves.front(), second.curves.front(), plot.series.back().points);
    plot.x = plot.inRows ? drawing.rows(first.curves.front()) : drawing.across(plot.series);
    plot.y = drawing.upwards(plot.series);
    if (plot.inRows) plot.notesTitle = EffectWords::tr("sales");
    return plot;
}

}  // namespace herleid
