#include "ui/widgets/plot_data.h"

#include <algorithm>
#include <cmath>

#include "ui/report/axis.h"

namespace herleid {

namespace {

constexpr int wantedTicks = 7;  // chosen: readable at 500 pixels
constexpr int fewestYears = 3;  // below this, a tick a quarter
constexpr int mostYears = 12;   // above this, not every year

QString tickMonth(int month, bool isYear, const Format& format) {
    const Date first(month / 12, month % 12 + 1, 1);
    return isYear ? QString::number(first.year()) : format.month(first);
}

// A month as 2024-03, an effect in ln as a percentage; every other number as it is.
void addNumber(CsvText& csv, const PlotAxis& axis, double number) {
    switch (axis.unit) {
        case PlotAxis::Unit::Months: {
            const auto month = static_cast<int>(std::lround(number));
            csv.field(QStringLiteral("%1-%2").arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0')));
            return;
        }
        case PlotAxis::Unit::LogPercent:
            csv.field(100 * std::expm1(number));
            return;
        case PlotAxis::Unit::AsIs:
            csv.field(number);
    }
}

QString titleOf(const PlotAxis& axis) {
    return axis.unit == PlotAxis::Unit::LogPercent ? axis.title + QStringLiteral(" (%)") : axis.title;
}

void addSeries(CsvText& csv, const PlotData& data) {
    for (const PlotSeries& series : data.series)
        for (const PlotPoint& point : series.points) {
            csv.field(series.name);
            const auto tick = std::find_if(data.x.ticks.begin(), data.x.ticks.end(),
                                           [&](const PlotTick& t) { return t.at == point.x; });
            if (data.inRows && tick != data.x.ticks.end())
                csv.field(tick->label);
            else
                addNumber(csv, data.x, point.x);
            for (const double figure : {point.y, point.low, point.high}) addNumber(csv, data.y, figure);
            csv.field(point.note).endLine();
        }
}

}  // namespace

PlotAxis PlotAxis::covering(const QString& title, double low, double high,
                            const std::function<QString(double, double)>& label) {
    const Axis axis = Axis::covering(low, high, wantedTicks);
    PlotAxis result{title, axis.lo, axis.hi, {}, Unit::AsIs};
    for (const double at : axis.ticks()) result.ticks.push_back({at, label(at, axis.step)});
    return result;
}

PlotAxis PlotAxis::within(const QString& title, double low, double high,
                          const std::function<QString(double, double)>& label) {
    PlotAxis result = covering(title, low, high, label);
    if (!(high > low)) return result;
    result.low = low;
    result.high = high;
    std::erase_if(result.ticks, [&](const PlotTick& tick) { return tick.at < low || tick.at > high; });
    return result;
}

PlotAxis PlotAxis::percentInLog(const QString& title, double low, double high, const Format& format) {
    PlotAxis result{title, low, high, {}, Unit::LogPercent};
    const bool isWide = high - low > 1.2;
    const std::vector<double> wide{-90, -80, -60, -40, -20, 0, 25, 50, 100, 200, 400, 800};
    const std::vector<double> narrow{-50, -40, -30, -20, -10, 0, 10, 20, 30, 40, 60, 80};
    for (const double percent : isWide ? wide : narrow) {
        const double at = std::log1p(percent / 100);
        if (at >= low && at <= high) result.ticks.push_back({at, format.signedPercent(percent, 0)});
    }
    return result;
}

PlotAxis PlotAxis::months(const QString& title, int first, int last, const Format& format) {
    PlotAxis result{title, static_cast<double>(first), static_cast<double>(std::max(first + 1, last)), {}, Unit::Months};
    const int years = (last - first) / 12;
    const int step = years < fewestYears ? 3 : years <= mostYears ? 12 : 12 * (1 + years / mostYears);
    for (int month = first; month <= last; ++month)
        if (month % step == 0)
            result.ticks.push_back({static_cast<double>(month), tickMonth(month, step >= 12, format)});
    return result;
}

CsvText::CsvText(const Format& format)
    : m_locale(format.language() == QLatin1String("nl") ? QLocale(QLocale::Dutch)
                                                        : QLocale(QLocale::English)),
      m_separator(format.language() == QLatin1String("nl") ? u';' : u',') {
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
}

CsvText& CsvText::field(const QString& text) {
    if (!m_isFirst) m_text += m_separator;
    m_isFirst = false;
    const bool needsQuotes = text.contains(m_separator) || text.contains(u'"') || text.contains(u'\n');
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    m_text += needsQuotes ? u'"' + quoted + u'"' : text;
    return *this;
}

CsvText& CsvText::field(double number) {
    return field(std::isfinite(number) ? m_locale.toString(number, 'g', 10) : QString());
}

void CsvText::endLine() {
    m_text += u'\n';
    m_isFirst = true;
}

QString plotCsv(const PlotData& data, const Format& format) {
    CsvText csv(format);
    csv.field(QString())
        .field(titleOf(data.x))
        .field(titleOf(data.y))
        .field(QStringLiteral("95% −"))
        .field(QStringLiteral("95% +"))
        .field(data.notesTitle);
    csv.endLine();
    addSeries(csv, data);
    for (const PlotBar& bar : data.bars) {
        csv.field(data.barsName);
        addNumber(csv, data.x, (bar.from + bar.to) / 2);
        csv.field(bar.height).endLine();
    }
    for (const QPointF& dot : data.dots) {
        csv.field(data.dotsName);
        addNumber(csv, data.x, dot.x());
        addNumber(csv, data.y, dot.y());
        csv.endLine();
    }
    return csv.text();
}

}  // namespace herleid
