#include "ui/pages/market/residual_plots.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>

#include "ui/pages/market/reading_words.h"

namespace herleid {

namespace {

struct ResidualWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::ResidualWords)
};

QString lawName(bool isNormal) {
    return isNormal ? ResidualWords::tr("expected by the normal law")
                    : ResidualWords::tr("expected by the t law");
}

QString wholeNumber(double at, const Format& format) {
    return format.number(at, 0);
}

/// Group medians with, as their band, one robust SD either way: about two in three sales lie in it.
PlotSeries groupSeries(const std::vector<ResidualGroup>& groups, const Format& format,
                       const std::function<QString(double)>& position) {
    PlotSeries series;
    for (const ResidualGroup& group : groups) {
        const double centre = std::log1p(group.medianPercent / 100);
        PlotPoint point{group.position,
                        group.medianPercent,
                        100 * std::expm1(centre - group.spread),
                        100 * std::expm1(centre + group.spread),
                        {},
                        {}};
        point.tip = position(group.position) + u'\n' +
                    ResidualWords::tr("median %1, two in three between %2 and %3")
                        .arg(format.signedPercent(point.y), format.signedPercent(point.low),
                             format.signedPercent(point.high)) +
                    u'\n' + salesText(group.sales, format);
        series.points.push_back(point);
    }
    return series;
}

PlotAxis percentAxis(const PlotSeries& series, const Format& format) {
    double low = 0;
    double high = 0;
    for (const PlotPoint& point : series.points) {
        low = std::min(low, point.low);
        high = std::max(high, point.high);
    }
    return PlotAxis::covering(
        ResidualWords::tr("Sold above (+) or below (−) the estimate: median and spread"), low, high,
        [&](double at, double step) { return format.signedPercent(at, step < 1 ? 1 : 0); });
}

}  // namespace

PlotData histogramPlot(const ResidualReading& residuals, bool isNormal, const Format& format) {
    PlotData plot;
    plot.name = ResidualWords::tr("How far sales lie from their estimate");
    if (residuals.histogram.empty()) return plot;
    PlotSeries expected;
    expected.name = lawName(isNormal);
    expected.style = 1;
    double most = 0;
    const auto percent = [&](double log) { return format.signedPercent(100 * std::expm1(log), 0); };
    for (const HistogramBar& bar : residuals.histogram) {
        const QString range = &bar == &residuals.histogram.front()
                                  ? ResidualWords::tr("below %1").arg(percent(bar.to))
                              : &bar == &residuals.histogram.back()
                                  ? ResidualWords::tr("above %1").arg(percent(bar.from))
                                  : ResidualWords::tr("%1 to %2").arg(percent(bar.from), percent(bar.to));
        plot.bars.push_back({bar.from, bar.to, static_cast<double>(bar.sales),
                             range + u'\n' + salesText(bar.sales, format) + u'\n' +
                                 ResidualWords::tr("expected: %1").arg(format.number(bar.expected, 0))});
        expected.points.push_back(
            {(bar.from + bar.to) / 2, bar.expected, bar.expected, bar.expected, plot.bars.back().tip, {}});
        most = std::max({most, static_cast<double>(bar.sales), bar.expected});
    }
    plot.barsName = ResidualWords::tr("sales");
    plot.series.push_back(expected);
    plot.x = PlotAxis::percentInLog(ResidualWords::tr("Sold above (+) or below (−) the estimate"),
                                    residuals.histogram.front().from, residuals.histogram.back().to, format);
    plot.y = PlotAxis::covering(ResidualWords::tr("Sales"), 0, most,
                                [&](double at, double) { return wholeNumber(at, format); });
    return plot;
}

PlotData quantilePlot(const ResidualReading& residuals, bool isNormal, const Format& format) {
    PlotData plot;
    plot.name = ResidualWords::tr("Quantiles of the differences against the law of the fit");
    if (residuals.quantiles.empty()) return plot;
    PlotSeries found;
    found.look = PlotSeries::Look::Marks;
    found.name = ResidualWords::tr("found");
    double low = 0;
    double high = 0;
    std::size_t percent = 0;
    for (const QuantilePair& pair : residuals.quantiles) {
        const QString tip = ResidualWords::tr("%1% of the sales\nfound %2 σ, expected %3 σ")
                                .arg(++percent)
                                .arg(format.number(pair.found, 2), format.number(pair.expected, 2));
        found.points.push_back({pair.expected, pair.found, pair.found, pair.found, tip, {}});
        low = std::min({low, pair.found, pair.expected});
        high = std::max({high, pair.found, pair.expected});
    }
    const auto label = [&](double at, double step) { return format.number(at, step < 1 ? 1 : 0); };
    plot.x = PlotAxis::covering(isNormal ? ResidualWords::tr("Expected by the normal law (σ)")
                                         : ResidualWords::tr("Expected by the t law (σ)"),
                                low, high, label);
    plot.y = PlotAxis::covering(ResidualWords::tr("Found (σ)"), low, high, label);
    PlotSeries equal;
    equal.look = PlotSeries::Look::Guide;
    equal.name = ResidualWords::tr("as expected");
    equal.points = {{plot.x.low, plot.x.low, plot.x.low, plot.x.low, {}, {}},
                    {plot.x.high, plot.x.high, plot.x.high, plot.x.high, {}, {}}};
    plot.series = {equal, found};
    return plot;
}

PlotData byEstimatePlot(const ResidualReading& residuals, Currency currency, const Format& format) {
    PlotData plot;
    plot.name = ResidualWords::tr("Differences by the height of the estimate");
    plot.level = 0;
    if (residuals.byEstimate.empty()) return plot;
    const auto money = [&](double at) { return format.money(Money::fromUnits(at, currency)); };
    plot.series = {groupSeries(residuals.byEstimate, format, money)};
    plot.series.front().look = PlotSeries::Look::Marks;
    const double first = residuals.byEstimate.front().position;
    const double last = residuals.byEstimate.back().position;
    const double margin = 0.04 * (last - first);
    plot.x = PlotAxis::within(ResidualWords::tr("Estimate (middle of ten groups of equal size)"),
                              first - margin, last + margin, [&](double at, double) { return money(at); });
    plot.y = percentAxis(plot.series.front(), format);
    return plot;
}

PlotData byMonthPlot(const ResidualReading& residuals, const Format& format) {
    PlotData plot;
    plot.name = ResidualWords::tr("Differences by the month of the sale");
    plot.level = 0;
    if (residuals.byMonth.empty()) return plot;
    plot.series = {groupSeries(residuals.byMonth, format, [&](double month) {
        return format.month(firstOfMonth(static_cast<int>(std::lround(month))));
    })};
    plot.x = PlotAxis::months(ResidualWords::tr("Month of the sale"),
                              static_cast<int>(residuals.byMonth.front().position),
                              static_cast<int>(residuals.byMonth.back().position), format);
    plot.y = percentAxis(plot.series.front(), format);
    return plot;
}

}  // namespace herleid
