#include "ui/pages/quality/quality_plots.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/text/ratio_words.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

constexpr std::size_t mostDots = 4000;      // drawn as a background; chosen
constexpr double lowestRatio = 0.5;         // of the axis: what lies beyond is in the table of sales
constexpr double highestRatio = 1.5;
constexpr double lowestByDate = 0.7;        // narrower, so that a drift of the medians is seen among the sales; chosen
constexpr double highestByDate = 1.3;

struct QualityPlots {
    Q_DECLARE_TR_FUNCTIONS(herleid::QualityPlots)
};

QString ratioText(double ratio, const Format& format) {
    return format.number(ratio, 3);
}

PlotPoint pointOf(double x, const RatioRow& row, const QString& head, const Format& format) {
    const RatioInterval& interval = row.intervals[RatioFigure::Median];
    const double median = row.figures[RatioFigure::Median];
    PlotPoint point{x, median, interval.isKnown() ? interval.low : median, interval.isKnown() ? interval.high : median, {}, {}};
    point.tip = head + u'\n' + QualityPlots::tr("median %1").arg(ratioText(median, format));
    if (interval.isKnown())
        point.tip += QualityPlots::tr(" (95% range %1 to %2)").arg(ratioText(interval.low, format), ratioText(interval.high, format));
    point.tip += u'\n' + QualityPlots::tr("sales: %1").arg(format.number(static_cast<double>(row.n), 0));
    point.note = format.number(static_cast<double>(row.n), 0);
    return point;
}

/// Round around the points, and around 1.
PlotAxis ratioAxis(const std::vector<PlotPoint>& points, const Format& format) {
    double low = lowestByDate;
    double high = highestByDate;
    for (const PlotPoint& point : points) {
        low = std::min(low, point.low);
        high = std::max(high, point.high);
    }
    return PlotAxis::covering(QualityPlots::tr("Ratio of value to price"), low, high,
                              [&](double at, double step) { return format.number(at, step < 0.1 ? 2 : 1); });
}

/// The sales themselves, or evenly some of them, as the background of a chart. order: of the sales; at: where one stands, by
/// its place in the order and its position among all.
template <typename At>
void addDots(PlotData& plot, const std::vector<double>& ratios, const std::vector<std::size_t>& order, double low, double high, At at) {
    const std::size_t stride = std::max<std::size_t>(1, order.size() / mostDots);
    for (std::size_t k = 0; k < order.size(); k += stride)
        if (const double ratio = ratios[order[k]]; ratio > low && ratio < high) plot.dots.emplace_back(at(k, order[k]), ratio);
    plot.dotsName = stride > 1 ? QualityPlots::tr("one of every %1 sales").arg(stride) : QualityPlots::tr("each sale");
}

/// On an axis of months, where the point of a month stands in its middle.
double monthOf(Date date) {
    return date.monthIndex() + (date.day() - 0.5) / 31.0 - 0.5;
}

}  // namespace

PlotData equityPlot(const QualityReading& reading, const Format& format) {
    PlotData plot;
    plot.name = QualityPlots::tr("Ratio of value to price from the cheapest to the dearest sales");
    plot.x = PlotAxis::within(QualityPlots::tr("Sales in order of price level, percent"), 0, 100,
                              [&](double at, double) { return format.percent(at, 0); });
    PlotSeries curve;
    curve.name = QualityPlots::tr("median of a tenth of the sales, with its 95% range");
    for (const EquityPoint& one : reading.study.curve) {
        PlotPoint point{one.percentile, one.median, one.interval.isKnown() ? one.interval.low : one.median,
                        one.interval.isKnown() ? one.interval.high : one.median, {}, {}};
        point.tip = QualityPlots::tr("price level around %1\nmedian %2 (95% range %3 to %4)")
                        .arg(format.number(one.level, 0), ratioText(one.median, format), ratioText(point.low, format),
                             ratioText(point.high, format));
        curve.points.push_back(std::move(point));
    }
    const std::vector<double> levels = priceLevels(reading.sample);
    const std::vector<double> ratios = reading.sample.ratios();
    std::vector<std::size_t> order(levels.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return std::pair(levels[a], a) < std::pair(levels[b], b); });
    addDots(plot, ratios, order, lowestRatio, highestRatio, [&](std::size_t k, std::size_t) {
        return 100.0 * static_cast<double>(k) / static_cast<double>(std::max<std::size_t>(1, order.size() - 1));
    });
    plot.y = PlotAxis::covering(QualityPlots::tr("Ratio of value to price"), lowestRatio, highestRatio,
                                [&](double at, double) { return format.number(at, 1); });
    plot.series.push_back(std::move(curve));
    plot.level = 1;
    return plot;
}

PlotData monthsPlot(const QualityReading& reading, const Format& format) {
    PlotData plot;
    plot.name = QualityPlots::tr("Ratio of value to price by day of the sale");
    PlotSeries series;
    series.name = QualityPlots::tr("median of a month, with its 95% range");
    int first = 0;
    int last = 0;
    for (const RatioTable& table : reading.study.tables) {
        if (table.grouping.kind != GroupingKind::Month) continue;
        for (std::size_t g = 0; g < table.rows.size(); ++g) {
            const QString code = QString::fromStdString(table.grouping.groups[g].code);
            const int month = 12 * code.left(4).toInt() + code.mid(5).toInt() - 1;
            if (g == 0) first = month;
            last = month;
            series.points.push_back(pointOf(month, table.rows[g], code, format));
        }
    }
    plot.x = PlotAxis::months(QualityPlots::tr("Month of the sale"), first, last, format);
    plot.x.low -= 0.5;
    plot.x.high += 0.5;
    plot.y = ratioAxis(series.points, format);
    std::vector<std::size_t> order(reading.valued.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto dateOf = [&](std::size_t i) { return reading.sales->sales[reading.valued[i].sale].date; };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return std::pair(dateOf(a).days(), a) < std::pair(dateOf(b).days(), b); });
    addDots(plot, reading.sample.ratios(), order, plot.y.low, plot.y.high, [&](std::size_t, std::size_t i) { return monthOf(dateOf(i)); });
    plot.series.push_back(std::move(series));
    plot.level = 1;
    return plot;
}

PlotData ratiosPlot(const QualityReading& reading, const Format& format) {
    PlotData plot;
    plot.name = QualityPlots::tr("How often each ratio of value to price occurs");
    plot.x = PlotAxis::within(QualityPlots::tr("Ratio of value to price"), lowestRatio, highestRatio,
                              [&](double at, double) { return format.number(at, 1); });
    double highest = 1;
    for (const RatioBin& bin : reading.study.histogram) {
        const auto height = static_cast<double>(bin.n);
        highest = std::max(highest, height);
        plot.bars.push_back({bin.from, bin.to, height,
                             QualityPlots::tr("%1 to %2: %3 sales")
                                 .arg(format.number(bin.from, 3), format.number(bin.to, 3), format.number(height, 0))});
    }
    plot.barsName = QualityPlots::tr("sales");
    plot.y = PlotAxis::covering(QualityPlots::tr("Number of sales"), 0, highest, [&](double at, double) { return format.number(at, 0); });
    return plot;
}

}  // namespace herleid
