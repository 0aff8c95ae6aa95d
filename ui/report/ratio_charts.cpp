#include "ui/report/ratio_charts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/report/svg_chart.h"
#include "ui/text/ratio_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr std::size_t mostPoints = 1000;   // chosen: more cannot be told apart, and the page stays small
constexpr std::size_t fewPoints = 200;    // drawn larger; chosen
constexpr std::size_t mostRows = 60;       // chosen: what can be read on a page
constexpr SvgChart::Size half{380, 260};   // two beside each other on A4
constexpr double rowHeight = 22, rowsBelow = 52;   // as svgRows draws
constexpr double lowestShown = 0.5, highestShown = 1.5;   // as the histogram; what lies beyond stands at the edge
constexpr double narrowest = 0.05;         // of 1, each way: chosen, so that small differences do not look large

ChartScale ratioScale(double lo, double hi, int ticks, const Format& format) {
    const Axis axis = Axis::covering(lo, hi, ticks);
    ChartScale scale{axis.lo, axis.hi, {}, Say::tr("value / price")};
    for (const double tick : axis.ticks()) scale.ticks.emplace_back(tick, format.number(tick, axis.step < 0.1 ? 2 : 1));
    return scale;
}

/// From half to one and a half, where the ratios of a histogram and of single sales are shown.
ChartScale shownScale(const Format& format) {
    ChartScale scale{lowestShown, highestShown, {}, Say::tr("value / price")};
    for (int tick = 0; tick <= 5; ++tick) scale.ticks.emplace_back(lowestShown + 0.2 * tick, format.number(lowestShown + 0.2 * tick, 1));
    return scale;
}

/// Amounts on a scale by log₂: round ones, as many as fit.
ChartScale amountScale(double lo, double hi, const Format& format) {
    ChartScale scale{std::log2(lo), std::log2(std::max(hi, lo * 1.01)), {}, Say::tr("price level")};
    for (double power = std::pow(10.0, std::floor(std::log10(lo))); power <= hi; power *= 10)
        for (const double amount : {power, 2 * power, 5 * power})
            if (amount >= lo && amount <= hi) scale.ticks.emplace_back(std::log2(amount), format.number(amount, 0));
    return scale;
}

struct Range {
    double lo = 1 - narrowest;
    double hi = 1 + narrowest;
    void add(double value) {
        if (std::isnan(value)) return;
        lo = std::min(lo, value);
        hi = std::max(hi, value);
    }
    void add(const RatioInterval& interval) {
        add(interval.low);
        add(interval.high);
    }
};

DocumentTable figuresTable(const QString& caption, const QString& sheet, const QString& first, bool hasLevel) {
    DocumentTable table;
    table.caption = caption;
    table.sheet = sheet;
    table.columns = {{first, 40, false, false}};
    if (hasLevel) table.columns.push_back({Say::tr("price level"), 30, true, false});
    table.columns.push_back({Say::tr("median ratio"), 30, true, true});
    return table;
}

RatioInterval orPoint(const RatioInterval& interval, double value) {
    return interval.isKnown() ? interval : RatioInterval{value, value};
}

}  // namespace

DocumentCell textCell(const QString& text) {
    DocumentCell cell;
    cell.text = text;
    return cell;
}

DocumentCell numberCell(double value, int decimals, const Format& format) {
    DocumentCell cell;
    cell.text = std::isnan(value) ? QStringLiteral("–") : format.number(value, decimals);
    cell.kind = ReportCellKind::Number;
    cell.decimals = decimals;
    cell.value = value;
    return cell;
}

DocumentCell countCell(std::size_t count, const Format& format) { return numberCell(static_cast<double>(count), 0, format); }

DocumentCell figureCell(RatioFigure figure, double value, const Format& format) {
    DocumentCell cell;
    cell.text = ratioFigureText(figure, value, format);
    const bool isShare = figure == RatioFigure::Within5 || figure == RatioFigure::Within10 || figure == RatioFigure::Within20;
    cell.kind = isShare ? ReportCellKind::Percent : ReportCellKind::Number;
    cell.decimals = isShare || figure == RatioFigure::Cod || figure == RatioFigure::Cov ? 1 : 3;
    cell.value = value;
    return cell;
}

DocumentCell figureCell(RatioFigure figure, double value, const RatioInterval& interval, const Format& format) {
    DocumentCell cell = figureCell(figure, value, format);
    cell.low = interval.low;
    cell.high = interval.high;
    if (interval.isKnown()) cell.below = ratioIntervalText(figure, interval, format);
    return cell;
}

DocumentCharts RatioCharts::byPrice(const RatioSample& sample) const {
    const std::size_t n = sample.size();
    if (n < 2) return {};
    const std::vector<double> levels = priceLevels(sample), ratios = sample.ratios();
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return levels[a] < levels[b]; });
    const std::size_t shown = std::min(n, mostPoints);
    std::vector<QPointF> points;
    for (std::size_t k = 0; k < shown; ++k) {
        const std::size_t i = order[k * n / shown];
        points.emplace_back(std::log2(levels[i]), ratios[i]);
    }
    SvgChart chart(amountScale(levels[order.front()], levels[order.back()], m_format),
                   shownScale(m_format), half);
    chart.dots(points, "neutral", shown < fewPoints ? 3 : 1.5);
    chart.horizontal(1);
    std::vector<QPointF> line;
    for (const EquityPoint& point : m_study.curve) line.emplace_back(std::log2(point.level), point.median);
    if (!line.empty()) chart.line(line, "plus");
    const QString title = Say::tr("Ratio by price level");
    QString words = Say::tr("Ratios of %1 sales by price level, between %2 and %3 times the price.")
                        .arg(m_format.number(static_cast<double>(shown), 0), m_format.number(lowestShown, 1),
                             m_format.number(highestShown, 1));
    return {{{title, chart.svg(words), half.width, half.height, {}}}};
}

DocumentCharts RatioCharts::equityCurve() const {
    const std::vector<EquityPoint>& curve = m_study.curve;
    if (curve.empty()) return {};
    std::vector<double> x, low, high;
    std::vector<QPointF> line;
    Range range;
    const QString title = Say::tr("Level from the cheapest to the dearest");
    DocumentTable figures = figuresTable(title, Say::tr("Equity curve"), Say::tr("percentile of price level"), true);
    for (const EquityPoint& point : curve) {
        const RatioInterval interval = orPoint(point.interval, point.median);
        x.push_back(point.percentile);
        low.push_back(interval.low);
        high.push_back(interval.high);
        line.emplace_back(point.percentile, point.median);
        range.add(interval);
        figures.rows.push_back({numberCell(point.percentile, 1, m_format), numberCell(point.level, 0, m_format),
                                figureCell(RatioFigure::Median, point.median, point.interval, m_format)});
    }
    ChartScale across{0, 100, {}, Say::tr("cheapest to dearest, percent of the sales")};
    for (int tick = 0; tick <= 100; tick += 20) across.ticks.emplace_back(tick, m_format.number(tick, 0));
    SvgChart chart(across, ratioScale(range.lo, range.hi, 6, m_format), half);
    chart.band(x, low, high, "plus");
    chart.horizontal(1);
    chart.line(line, "plus");
    const QString words = Say::tr("Median ratio along the price level with its 95% range: %1 at the cheapest, %2 at the dearest.")
                              .arg(m_format.number(curve.front().median, 3), m_format.number(curve.back().median, 3));
    return {{{title, chart.svg(words), half.width, half.height, std::move(figures)}}};
}

DocumentCharts RatioCharts::histogram() const {
    std::size_t most = 0, inside = 0;
    for (const RatioBin& bin : m_study.histogram) {
        most = std::max(most, bin.n);
        inside += bin.n;
    }
    if (most == 0) return {};
    const auto number = [&](std::size_t n) { return m_format.number(static_cast<double>(n), 0); };
    const Axis axis = Axis::covering(0, static_cast<double>(most), 4);
    ChartScale up{0, axis.hi, {}, Say::tr("sales")};
    for (const double tick : axis.ticks()) up.ticks.emplace_back(tick, m_format.number(tick, 0));
    SvgChart chart(shownScale(m_format), up, half);
    const QString title = Say::tr("How the ratios are spread");
    DocumentTable figures;
    figures.caption = title;
    figures.sheet = Say::tr("Histogram");
    figures.columns = {{Say::tr("from"), 30, true, false}, {Say::tr("to below"), 30, true, false}, {Say::tr("sales"), 30, true, false}};
    for (const RatioBin& bin : m_study.histogram) {
        if (bin.n > 0) chart.bar(bin.from, bin.to, static_cast<double>(bin.n), "neutral");
        figures.rows.push_back({numberCell(bin.from, 3, m_format), numberCell(bin.to, 3, m_format), countCell(bin.n, m_format)});
    }
    chart.vertical(1, QString());
    const QString words = Say::tr("Histogram of the ratios; %1 of %2 lie between %3 and %4.")
                              .arg(number(inside), number(m_study.whole.n), m_format.number(lowestShown, 1),
                                   m_format.number(highestShown, 1));
    return {{{title, chart.svg(words), half.width, half.height, std::move(figures)}}};
}

DocumentChart RatioCharts::monthly(const RatioTable& table) const {
    std::vector<double> x, low, high;
    std::vector<QPointF> line;
    Range range;
    for (std::size_t g = 0; g < table.rows.size(); ++g) {
        const QString code = QString::fromStdString(table.grouping.groups[g].code);
        const double month = code.left(4).toInt() * 12 + code.mid(5).toInt() - 1;
        const double median = table.rows[g].figures[RatioFigure::Median];
        const RatioInterval interval = orPoint(table.rows[g].intervals[RatioFigure::Median], median);
        x.push_back(month);
        low.push_back(interval.low);
        high.push_back(interval.high);
        line.emplace_back(month, median);
        range.add(median);
        // A month of few sales must not set the scale.
        if (table.rows[g].n >= 20) range.add(interval);
    }
    ChartScale across{x.front(), std::max(x.back(), x.front() + 1), {}, {}};
    const int firstYear = (static_cast<int>(x.front()) + 11) / 12;
    const int every = std::max(1, (static_cast<int>(x.back()) / 12 - firstYear) / 6);
    for (int year = firstYear; year * 12 <= static_cast<int>(x.back()); year += every)
        across.ticks.emplace_back(year * 12, QString::number(year));
    SvgChart chart(across, ratioScale(range.lo, range.hi, 6, m_format), {520, 240});
    chart.band(x, low, high, "plus");
    chart.horizontal(1);
    chart.line(line, "plus");
    const QString words = Say::tr("Median ratio by month of the sale with its 95% range, %1 months.")
                              .arg(m_format.number(static_cast<double>(table.rows.size()), 0));
    return {Say::tr("Level by %1").arg(groupingTitle(table.grouping, m_context.catalogue, m_format)), chart.svg(words), 520, 240, {}};
}

DocumentChart RatioCharts::rows(const RatioTable& table) const {
    std::vector<SvgRow> rows;
    Range range;
    for (std::size_t g = 0; g < table.rows.size(); ++g) {
        const RatioRow& row = table.rows[g];
        const double median = row.figures[RatioFigure::Median];
        const RatioInterval interval = orPoint(row.intervals[RatioFigure::Median], median);
        range.add(median);
        if (row.n >= 20) range.add(interval);
        rows.push_back({groupText(table.grouping, g, m_context.catalogue, m_format), median - 1, interval.low - 1, interval.high - 1,
                        QStringLiteral("%1 (%2)").arg(ratioFigureText(RatioFigure::Median, median, m_format),
                                                      m_format.number(static_cast<double>(row.n), 0)),
                        false});
    }
    ChartScale scale = ratioScale(range.lo, range.hi, 5, m_format);
    scale.lo -= 1;   // so that the line of 1 is drawn as that of nought
    scale.hi -= 1;
    for (auto& [place, words] : scale.ticks) place = std::abs(place - 1) < 1e-9 ? 0 : place - 1;
    const QString grouping = groupingTitle(table.grouping, m_context.catalogue, m_format);
    const QString words = Say::tr("Median ratio by %1 with its 95% range, %2 groups.")
                              .arg(grouping, m_format.number(static_cast<double>(rows.size()), 0));
    const QString title = Say::tr("Level by %1, with its 95% range and number of sales").arg(grouping);
    return {title, svgRows(rows, scale, words), 520, static_cast<int>(rowHeight * static_cast<double>(rows.size()) + rowsBelow), {}};
}

DocumentCharts RatioCharts::levels(const RatioTable& table) const {
    if (table.grouping.kind == GroupingKind::Month && table.rows.size() > 2) return {{monthly(table)}};
    if (table.rows.size() > mostRows || table.rows.empty()) return {};
    return {{rows(table)}};
}

}  // namespace herleid
