#include "ui/pages/market/index_plot.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/pages/market/reading_words.h"

namespace herleid {

namespace {

struct IndexWords {
    Q_DECLARE_TR_FUNCTIONS(herleid::IndexWords)
};

PlotSeries seriesOf(const PriceIndex& index, int style, const FeatureCatalogue& catalogue,
                    const Format& format) {
    PlotSeries series;
    series.name = indexText(index, catalogue, format);
    series.style = style;
    for (const IndexPoint& point : index.points) {
        PlotPoint place{static_cast<double>(point.month), point.index, point.low, point.high, {}, {}};
        place.tip = format.month(firstOfMonth(point.month)) + u'\n' +
                    bandText(format.number(point.index, 1), format.number(point.low, 1),
                             format.number(point.high, 1)) +
                    u'\n' + salesText(point.sales, format);
        series.points.push_back(place);
    }
    return series;
}

}  // namespace

PlotData indexPlot(const PriceIndex& common, const PriceIndex* group, const FeatureCatalogue& catalogue,
                   const Format& format) {
    PlotData plot;
    plot.name = IndexWords::tr("Price index by month");
    plot.level = 100;
    if (common.points.empty()) return plot;
    plot.series.push_back(seriesOf(common, 0, catalogue, format));
    if (group != nullptr) plot.series.push_back(seriesOf(*group, 1, catalogue, format));
    double low = 100;
    double high = 100;
    for (const PlotSeries& series : plot.series)
        for (const PlotPoint& point : series.points) {
            low = std::min(low, point.low);
            high = std::max(high, point.high);
        }
    plot.x = PlotAxis::months(IndexWords::tr("Month of the sale"), common.points.front().month,
                              common.points.back().month, format);
    plot.y = PlotAxis::covering(IndexWords::tr("Price level, %1 = 100, with 95% band")
                                    .arg(format.month(firstOfMonth(common.points.front().month))),
                                low, high,
                                [&](double at, double step) { return format.number(at, step < 1 ? 1 : 0); });
    for (const IndexPoint& point : (group != nullptr ? *group : common).points)
        plot.density.emplace_back(point.month, static_cast<double>(point.sales));
    plot.densityName = IndexWords::tr("sales in the month");
    return plot;
}

}  // namespace herleid
