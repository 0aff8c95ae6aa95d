#include "ui/report/model_charts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/report/html_page.h"
#include "ui/report/svg_chart.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

constexpr std::size_t mostRows = 40;  // chosen: more levels than this do not fit a page
constexpr std::array<const char*, 6> curveColours{"plus",      "minus", "evidence",
                                                  "highlight", "pink",  "neutral"};

int decimalsOf(double step) {
    return step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
}

/// Ticks at round numbers inside [lo, hi].
template <class Words>
ChartScale scaleWithin(double lo, double hi, int wanted, const QString& title, const Words& words) {
    ChartScale scale{lo, hi > lo ? hi : lo + 1, {}, title};
    const Axis axis = Axis::covering(scale.lo, scale.hi, wanted);
    const double slack = 1e-9 * (scale.hi - scale.lo);
    for (double tick : axis.ticks())
        if (tick >= scale.lo - slack && tick <= scale.hi + slack)
            scale.ticks.emplace_back(tick, words(tick, decimalsOf(axis.step)));
    return scale;
}

/// A scale that reaches round numbers beyond both ends.
template <class Words>
ChartScale scaleRound(double lo, double hi, int wanted, const QString& title, const Words& words) {
    const Axis axis = Axis::covering(lo, hi, wanted);
    ChartScale scale{axis.lo, axis.hi, {}, title};
    for (double tick : axis.ticks()) scale.ticks.emplace_back(tick, words(tick, decimalsOf(axis.step)));
    return scale;
}

struct Extremes {
    double lo = 0;
    double hi = 0;
    void add(double value) {
        lo = std::min(lo, value);
        hi = std::max(hi, value);
    }
};

Extremes extremesOf(const EffectChart& chart) {
    Extremes extremes;
    for (const EffectCurve& curve : chart.curves)
        for (const EffectPoint& point : curve.points) {
            extremes.add(point.effect.percentLow);
            extremes.add(point.effect.percentHigh);
        }
    return extremes;
}

QString unitOf(const Feature& feature) {
    return feature.unit == "sqft" ? QStringLiteral("sq ft") : QString::fromStdString(feature.unit);
}

bool isNearWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-9;
}

bool isYear(const Feature& feature) {
    return feature.unit == "year" || feature.role == Role::RenovationYear || feature.role == Role::BuildYear;
}

/// The horizontal axis of numbers: by ln where a number that enters the model so spans more than a factor of
/// ten (chosen), as plots do, or half of the sales would stand in the first tenth.
struct NumberAxis {
    double lo = 0;
    double hi = 1;
    Transform transform = Transform::None;
    bool isWhole = false;  ///< rooms, years: no ticks between

    [[nodiscard]] double at(double value) const { return apply(transform, value); }
    template <class Words>
    [[nodiscard]] ChartScale scale(const QString& title, const Words& words) const {
        if (transform == Transform::None) {
            ChartScale even = scaleWithin(lo, hi, 7, title, words);
            if (isWhole) std::erase_if(even.ticks, [](const auto& tick) { return !isNearWhole(tick.first); });
            for (auto& [value, label] : even.ticks)
                if (isWhole) label = words(value, 0);
            return even;
        }
        ChartScale scale{at(lo), at(hi), {}, title};
        for (double power = std::pow(10.0, std::floor(std::log10(std::max(lo, 1.0)))); power <= hi;
             power *= 10)
            for (double number : {power, 2 * power, 5 * power})
                if (number >= lo && number <= hi) scale.ticks.emplace_back(at(number), words(number, 0));
        return scale;
    }
};

NumberAxis axisOf(const EffectChart& chart, const FeatureCatalogue& catalogue) {
    NumberAxis axis{INFINITY, -INFINITY, Transform::None, true};
    for (const EffectCurve& curve : chart.curves) {
        for (const EffectPoint& point : curve.points)
            axis.isWhole = axis.isWhole && isNearWhole(point.position);
        axis.lo = std::min(axis.lo, curve.points.front().position);
        axis.hi = std::max(axis.hi, curve.points.back().position);
    }
    const Transform transform = catalogue[*chart.feature].transform;
    if (!chart.isAge && transform != Transform::None && axis.lo > 0 && axis.hi > 10 * axis.lo)
        axis.transform = transform;
    return axis;
}

struct Columns {
    std::vector<double> x, low, high;
    std::vector<QPointF> middle;
    std::vector<std::size_t> sales;
};

Columns columnsOf(const EffectCurve& curve) {
    Columns columns;
    for (const EffectPoint& point : curve.points) {
        columns.x.push_back(point.position);
        columns.low.push_back(point.effect.percentLow);
        columns.high.push_back(point.effect.percentHigh);
        columns.middle.emplace_back(point.position, point.effect.percent);
        columns.sales.push_back(point.sales);
    }
    return columns;
}

ChartScale monthScale(int first, int last, bool isSmall) {
    ChartScale scale{static_cast<double>(first), static_cast<double>(std::max(last, first + 1)), {}, {}};
    const int years = (last - first) / 12 + 1;
    const int every = std::max(1, (years + (isSmall ? 3 : 7)) / (isSmall ? 4 : 8));
    const int firstYear = (first + 11) / 12;
    for (int year = firstYear; year * 12 <= last; year += every)
        scale.ticks.emplace_back(year * 12, QString::number(year));
    if (scale.ticks.empty()) scale.ticks.emplace_back(first, QString::number(first / 12));
    return scale;
}

}  // namespace

QString ModelCharts::factLabel(std::size_t feature, bool isAge) const {
    if (isAge) return Say::tr("Age at the sale");
    return termLabel({}, {feature}, m_report.model.catalogue(), m_format);
}

QString ModelCharts::factText(std::size_t feature, bool isAge, double value) const {
    if (isAge) {
        const QString years = m_format.number(value, 0);
        return std::abs(std::round(value)) == 1 ? Say::tr("%1 year", "age").arg(years)
                                                : Say::tr("%1 years", "age").arg(years);
    }
    return m_format.fact(m_report.model.catalogue()[feature], value);
}

QString ModelCharts::levelText(std::size_t feature, const std::string& level) const {
    const Feature& which = m_report.model.catalogue()[feature];
    const auto value = parsePlainText(which, level);
    return value ? m_format.fact(which, *value) : QString::fromStdString(level);
}

QString ModelCharts::groupText(const PriceIndex& index) const {
    if (index.group.empty()) return Say::tr("All dwellings");
    if (index.feature) return levelText(*index.feature, index.group);
    return Say::tr("Area %1").arg(QString::fromStdString(index.group));
}

QString ModelCharts::axisTitle(const EffectChart& chart) const {
    const QString label = factLabel(*chart.feature, chart.isAge);
    const Feature& feature = m_report.model.catalogue()[*chart.feature];
    QStringList about;
    if (chart.isAge)
        about << Say::tr("years");
    else if (!isYear(feature) && !feature.unit.empty())
        about << unitOf(feature);
    if (axisOf(chart, m_report.model.catalogue()).transform != Transform::None)
        about << Say::tr("logarithmic scale");
    return about.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, about.join(QStringLiteral(", ")));
}

QString ModelCharts::effect(const EffectChart& chart) const {
    if (chart.curves.empty()) return {};
    if (chart.shape == EffectShape::Steps) return steps(chart);
    Columns columns = columnsOf(chart.curves.front());
    const Extremes extremes = extremesOf(chart);
    const auto percentWords = [&](double v, int decimals) { return m_format.signedPercent(v, decimals); };
    const bool hasYears = !chart.isAge && isYear(m_report.model.catalogue()[*chart.feature]);
    const auto factWords = [&](double v, int decimals) {
        return hasYears ? QString::number(std::llround(v)) : m_format.number(v, decimals);
    };
    const QString label = factLabel(*chart.feature, chart.isAge);
    const NumberAxis axis = axisOf(chart, m_report.model.catalogue());
    for (double& x : columns.x) x = axis.at(x);
    for (QPointF& point : columns.middle) point.setX(axis.at(point.x()));
    SvgChart svg(axis.scale(axisTitle(chart), factWords),
                 scaleRound(extremes.lo, extremes.hi, 6, Say::tr("effect on the price (%)"), percentWords),
                 {});
    svg.density(columns.x, columns.sales);
    svg.horizontal(0);
    svg.band(columns.x, columns.low, columns.high, "plus");
    svg.line(columns.middle, "plus");
    if (chart.own && *chart.own >= axis.lo && *chart.own <= axis.hi)
        svg.vertical(axis.at(*chart.own),
                     Say::tr("this dwelling: %1").arg(factText(*chart.feature, chart.isAge, *chart.own)));
    const EffectPoint& first = chart.curves.front().points.front();
    const EffectPoint& last = chart.curves.front().points.back();
    return svg.svg(Say::tr("%1: from %2 at %3 to %4 at %5.")
                       .arg(label, m_format.signedPercent(first.effect.percent),
                            factText(*chart.feature, chart.isAge, first.position),
                            m_format.signedPercent(last.effect.percent),
                            factText(*chart.feature, chart.isAge, last.position)));
}

QString ModelCharts::steps(const EffectChart& chart) const {
    std::vector<SvgRow> rows;
    const bool isRating = m_report.model.catalogue()[*chart.feature].kind == FeatureKind::Ordered;
    for (const EffectPoint& point : chart.curves.front().points)
        rows.push_back({levelText(*chart.feature, point.level), point.effect.percent, point.effect.percentLow,
                        point.effect.percentHigh, m_format.signedPercent(point.effect.percent),
                        chart.own && *chart.own == point.position});
    if (!isRating)
        std::stable_sort(rows.begin(), rows.end(),
                         [](const SvgRow& a, const SvgRow& b) { return a.value > b.value; });
    if (rows.size() > mostRows)  // the dearest and the cheapest
        rows.erase(rows.begin() + mostRows / 2, rows.end() - mostRows / 2);
    Extremes extremes;
    for (const SvgRow& row : rows) {
        extremes.add(row.low);
        extremes.add(row.high);
    }
    const auto words = [&](double v, int decimals) { return m_format.signedPercent(v, decimals); };
    return svgRows(
        rows, scaleRound(extremes.lo, extremes.hi, 5, Say::tr("effect on the price (%)"), words),
        Say::tr("%1: effect of every level, with its 95% band.").arg(factLabel(*chart.feature, false)));
}

QString ModelCharts::groupedEffect(const EffectChart& chart) const {
    if (chart.curves.empty()) return {};
    Extremes y;
    for (const EffectCurve& curve : chart.curves)
        for (const EffectPoint& point : curve.points) y.add(point.effect.percent);
    const QString label = factLabel(*chart.feature, chart.isAge);
    const NumberAxis axis = axisOf(chart, m_report.model.catalogue());
    const auto percentWords = [&](double v, int decimals) { return m_format.signedPercent(v, decimals); };
    const auto factWords = [&](double v, int decimals) { return m_format.number(v, decimals); };
    SvgChart svg(axis.scale(axisTitle(chart), factWords),
                 scaleRound(y.lo, y.hi, 6, Say::tr("effect on the price (%)"), percentWords), {});
    svg.horizontal(0);
    for (std::size_t c = 0; c < chart.curves.size(); ++c) {
        Columns columns = columnsOf(chart.curves[c]);
        for (double& x : columns.x) x = axis.at(x);
        for (QPointF& point : columns.middle) point.setX(axis.at(point.x()));
        svg.band(columns.x, columns.low, columns.high, curveColours[c % curveColours.size()]);
        svg.line(columns.middle, curveColours[c % curveColours.size()], c % 2 == 1);
    }
    return svg.svg(Say::tr("%1: one line a group.").arg(label));
}

QString ModelCharts::legendOf(const EffectChart& chart) const {
    QString items;
    for (std::size_t c = 0; c < chart.curves.size(); ++c) {
        const std::string& group = chart.curves[c].group;
        const QString words =
            chart.groupIsAge ? factText(*chart.groupFeature, true, QString::fromStdString(group).toDouble())
                             : levelText(*chart.groupFeature, group);
        items += QStringLiteral(
                     "<span class=\"key\"><svg viewBox=\"0 0 28 10\" width=\"28\" height=\"10\" "
                     "aria-hidden=\"true\">"
                     "<path class=\"line %1\"%2 d=\"M0 5H28\"/></svg> %3</span> ")
                     .arg(QLatin1String(curveColours[c % curveColours.size()]),
                          c % 2 == 1 ? QStringLiteral(" stroke-dasharray=\"5 4\"") : QString(),
                          html::escaped(words));
    }
    return html::element(
        "p", html::escaped(factLabel(*chart.groupFeature, chart.groupIsAge)) + QStringLiteral(": ") + items,
        "legend");
}

QString ModelCharts::commonIndex() const {
    return priceIndex(m_report.reading.indices.front(), false);
}

QString ModelCharts::groupIndex(const PriceIndex& index) const {
    return priceIndex(index, true);
}

QString ModelCharts::priceIndex(const PriceIndex& index, bool isGroup) const {
    if (index.points.size() < 2) return {};
    Extremes y{100, 100};
    for (const PriceIndex& other : m_report.reading.indices)
        for (const IndexPoint& point : other.points) {
            if (!isGroup && &other != &index) continue;
            y.add(point.low);
            y.add(point.high);
        }
    const auto middleOf = [](const PriceIndex& which) {
        std::vector<QPointF> points;
        for (const IndexPoint& point : which.points) points.emplace_back(point.month, point.index);
        return points;
    };
    std::vector<double> x, low, high;
    for (const IndexPoint& point : index.points) {
        x.push_back(point.month);
        low.push_back(point.low);
        high.push_back(point.high);
    }
    const IndexPoint& first = index.points.front();
    const IndexPoint& last = index.points.back();
    const QString title =
        Say::tr("%1 = 100").arg(m_format.month(Date(first.month / 12, first.month % 12 + 1, 1)));
    SvgChart svg(monthScale(first.month, last.month, isGroup),
                 scaleRound(y.lo, y.hi, isGroup ? 4 : 6, isGroup ? QString() : title,
                            [&](double v, int decimals) { return m_format.number(v, decimals); }),
                 isGroup ? SvgChart::Size{300, 170} : SvgChart::Size{760, 320});
    svg.horizontal(100);
    svg.band(x, low, high, "plus");
    if (isGroup) svg.line(middleOf(m_report.reading.indices.front()), "ink", true);
    svg.line(middleOf(index), "plus");
    return svg.svg(Say::tr("%1: %2 in the last month (%3–%4).")
                       .arg(groupText(index), m_format.number(last.index, 1), m_format.number(last.low, 1),
                            m_format.number(last.high, 1)));
}

QString ModelCharts::histogram() const {
    const std::vector<HistogramBar>& bars = m_report.reading.residuals.histogram;
    if (bars.empty()) return {};
    double most = 0;
    for (const HistogramBar& bar : bars)
        most = std::max({most, static_cast<double>(bar.sales), bar.expected});
    ChartScale x{bars.front().from, bars.back().to, {}, Say::tr("sold above (+) or below (−) the estimate")};
    for (double percent : {-80.0, -60.0, -40.0, -20.0, 0.0, 25.0, 50.0, 100.0, 200.0, 400.0})
        if (const double at = std::log1p(percent / 100); at >= x.lo && at <= x.hi)
            x.ticks.emplace_back(at, m_format.signedPercent(percent, 0));
    SvgChart svg(
        x, scaleRound(0, most, 5, Say::tr("sales"), [&](double v, int d) { return m_format.number(v, d); }),
        {});
    std::vector<QPointF> expected;
    for (const HistogramBar& bar : bars) {
        svg.bar(bar.from, bar.to, static_cast<double>(bar.sales), "neutral");
        expected.emplace_back(0.5 * (bar.from + bar.to), bar.expected);
    }
    // The outer bars hold all that lies beyond them, so the line does not pass through them.
    svg.dots({expected.front(), expected.back()}, "minus", 3);
    svg.line({expected.begin() + 1, expected.end() - 1}, "minus");
    return svg.svg(Say::tr("Histogram of the leave-one-out residuals with the law of the fit."));
}

QString ModelCharts::quantiles() const {
    const std::vector<QuantilePair>& pairs = m_report.reading.residuals.quantiles;
    if (pairs.empty()) return {};
    Extremes x, y;
    std::vector<QPointF> points;
    for (const QuantilePair& pair : pairs) {
        x.add(pair.expected);
        y.add(pair.found);
        points.emplace_back(pair.expected, pair.found);
    }
    const auto words = [&](double v, int d) { return m_format.number(v, d); };
    const double lo = std::min(x.lo, y.lo);
    const double hi = std::max(x.hi, y.hi);
    SvgChart svg(scaleRound(lo, hi, 6, Say::tr("expected by the law of the fit (σ)"), words),
                 scaleRound(lo, hi, 6, Say::tr("found (σ)"), words), {360, 340});
    svg.line({{lo, lo}, {hi, hi}}, "neutral");
    svg.dots(points, "plus", 2.5);
    return svg.svg(Say::tr("Quantiles 1% to 99% of the residuals: on the line where the law holds."));
}

QString ModelCharts::residualsByMonth() const {
    const std::vector<ResidualGroup>& groups = m_report.reading.residuals.byMonth;
    if (groups.size() < 2) return {};
    Extremes y;
    std::vector<QPointF> points;
    for (const ResidualGroup& group : groups) {
        y.add(group.medianPercent);
        points.emplace_back(group.position, group.medianPercent);
    }
    // At least ±5%, so that noise of a few tenths does not look like a swing.
    const double reach = std::max({5.0, -y.lo, y.hi});
    SvgChart svg(monthScale(static_cast<int>(groups.front().position),
                            static_cast<int>(groups.back().position), false),
                 scaleRound(-reach, reach, 5, Say::tr("median residual (%)"),
                            [&](double v, int d) { return m_format.signedPercent(v, d); }),
                 {760, 220});
    svg.horizontal(0);
    svg.line(points, "plus");
    svg.dots(points, "plus", 2);
    return svg.svg(Say::tr("Median residual by month of sale."));
}

namespace {

QString raster(const std::vector<SvgCell>& cells, double cellSize, const std::vector<SvgMapWord>& words,
               double side, const Format& format, const QString& name) {
    const double bar = roundLength(0.25 * side);
    return svgRaster(cells, cellSize, words, bar, format.distance(bar), Say::tr("N", "north"), name);
}

template <class Cells>
double sideOf(const Cells& cells) {
    double west = INFINITY, east = -INFINITY, south = INFINITY, north = -INFINITY;
    for (const auto& cell : cells) {
        west = std::min(west, cell.x);
        east = std::max(east, cell.x);
        south = std::min(south, cell.y);
        north = std::max(north, cell.y);
    }
    return std::max(east - west, north - south);
}

}  // namespace

QString ModelCharts::locationMap() const {
    const LocationMap& map = m_report.reading.location;
    std::vector<double> percents;
    for (const LocationCell& cell : map.cells) percents.push_back(cell.effect.percent);
    const MapClasses classes = MapClasses::of(percents);
    std::vector<SvgCell> cells;
    for (const LocationCell& cell : map.cells)
        cells.push_back({cell.x, cell.y, classes.classOf(cell.effect.percent)});
    if (cells.empty()) return {};
    std::vector<SvgMapWord> areas;
    for (const PriceIndex& index : m_report.reading.indices)
        if (index.centre)
            areas.push_back({index.centre->x, index.centre->y, QString::fromStdString(index.group)});
    return raster(cells, map.cellSize, areas, sideOf(map.cells), m_format,
                  Say::tr("Map of the price of a place.")) +
           classes.legend(m_format);
}

QString ModelCharts::residualMap() const {
    const ResidualReading& residuals = m_report.reading.residuals;
    std::vector<double> percents;
    for (const ResidualCell& cell : residuals.byPlace) percents.push_back(cell.medianPercent);
    const MapClasses classes = MapClasses::of(percents);
    std::vector<SvgCell> cells;
    for (const ResidualCell& cell : residuals.byPlace)
        cells.push_back({cell.x, cell.y, classes.classOf(cell.medianPercent)});
    if (cells.empty()) return {};
    return raster(cells, residuals.cellSize, {}, sideOf(residuals.byPlace), m_format,
                  Say::tr("Map of the residuals.")) +
           classes.legend(m_format);
}

MapClasses MapClasses::of(std::vector<double> percents) {
    for (double& percent : percents) percent = std::abs(percent);
    std::sort(percents.begin(), percents.end());
    const double size =
        percents.empty() ? 10
                         : percents[static_cast<std::size_t>(0.9 * static_cast<double>(percents.size() - 1))];
    const double step = roundLength(std::max(size, 3.0) / 2.5);
    return {{-5 * step / 2, -3 * step / 2, -step / 2, step / 2, 3 * step / 2, 5 * step / 2}};
}

int MapClasses::classOf(double percent) const {
    return static_cast<int>(std::upper_bound(bounds.begin(), bounds.end(), percent) - bounds.begin());
}

QString MapClasses::legend(const Format& format) const {
    const auto words = [&](double v) { return format.signedPercent(v, v == std::round(v) ? 0 : 1); };
    QString items;
    for (std::size_t k = 0; k <= bounds.size(); ++k) {
        const QString range = k == 0 ? Say::tr("below %1").arg(words(bounds.front()))
                              : k == bounds.size()
                                  ? Say::tr("%1 and above").arg(words(bounds.back()))
                                  : Say::tr("%1 to %2").arg(words(bounds[k - 1]), words(bounds[k]));
        items += QStringLiteral(
                     "<span class=\"key\"><svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" "
                     "aria-hidden=\"true\">"
                     "<rect class=\"c%1\" width=\"16\" height=\"16\"/></svg> %2</span> ")
                     .arg(k)
                     .arg(html::escaped(range));
    }
    return html::element("p", items, "legend");
}

}  // namespace herleid
