#include "ui/pages/quality/year_change_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/text/ratio_words.h"
#include "ui/text/year_change_words.h"
#include "ui/widgets/sentence_case.h"

namespace herleid {

namespace {

struct YearChangeFigures {
    Q_DECLARE_TR_FUNCTIONS(herleid::YearChangeFigures)
};

TextCell plain(const QString& text) {
    return {text, {}};
}

QString count(std::size_t number, const Format& format) {
    return format.number(static_cast<double>(number), 0);
}

}  // namespace

TextTable changeGroupsTable(const YearChangeReading& reading, std::size_t which, const Format& format) {
    const ChangeTable& groups = reading.study.tables[which];
    TextTable table;
    table.columns = {{sentenceCase(groupingTitle(groups.grouping, reading.catalogue.get(), format)), {}},
                     {YearChangeFigures::tr("Dwellings"), {}, true},
                     {YearChangeFigures::tr("Sum"), YearChangeFigures::tr("Change of the sum of their values"), true},
                     {YearChangeFigures::tr("Median"), YearChangeFigures::tr("Half of the dwellings changed more, half less"), true},
                     {YearChangeFigures::tr("5% to 95%"), YearChangeFigures::tr("Between these lie nine dwellings in ten"), true},
                     {YearChangeFigures::tr("Spread"),
                      YearChangeFigures::tr("Robust standard deviation of the changes, in percentage points"), true}};
    for (std::size_t g = 0; g < groups.rows.size(); ++g) {
        const ChangeRow& row = groups.rows[g];
        const bool isSmall = row.sums.n < YearChanges::fewestPeers;
        const QString tip = isSmall ? YearChangeFigures::tr("Fewer than %1 dwellings").arg(YearChanges::fewestPeers) : QString();
        table.rows.push_back(
            {{groupText(groups.grouping, g, reading.catalogue.get(), format), tip, false, isSmall},
             plain(count(row.sums.n, format)),
             plain(changePercentText(row.sums.percent().value_or(Facts::missing()), format)),
             {changePercentText(row.spread.median, format), tip, !isSmall, isSmall},
             plain(YearChangeFigures::tr("%1 to %2").arg(changePercentText(row.spread.low, format), changePercentText(row.spread.high, format))),
             plain(std::isnan(row.spread.spread) ? QStringLiteral("–") : format.number(row.spread.spread, 1))});
    }
    if (groups.notRecorded > 0)
        table.rows.push_back({{YearChangeFigures::tr("Not recorded"), {}, false, true}, {count(groups.notRecorded, format), {}, false, true},
                              plain({}), plain({}), plain({}), plain({})});
    return table;
}

TextTable changeOutliersTable(const YearChangeReading& reading, const Format& format) {
    TextTable table;
    table.columns = {{YearChangeFigures::tr("Dwelling"), {}},
                     {YearChangeFigures::tr("Change"), {}, true},
                     {YearChangeFigures::tr("Largest cause"),
                      YearChangeFigures::tr("What drove the value away from that of comparable dwellings most")},
                     {YearChangeFigures::tr("Compared with"), {}},
                     {YearChangeFigures::tr("Median there"), {}, true},
                     {YearChangeFigures::tr("Deviations"), YearChangeFigures::tr("Distance to that median in robust standard deviations"), true},
                     {YearChangeFigures::tr("Before"), format.date(reading.from), true},
                     {YearChangeFigures::tr("After"), format.date(reading.to), true}};
    for (const ChangeOutlier& one : reading.study.outliers) {
        const QString id = QString::fromStdString(one.propertyId);
        const QString cause = outlierCauseText(one, *reading.catalogue, format);
        const QString causeTip = one.cause ? YearChangeFigures::tr("%1, by itself %2").arg(cause, format.signedMoney(one.cause->amount)) : QString();
        table.rows.push_back({{one.address.empty() ? id : QString::fromStdString(one.address), id},
                              {changePercentText(one.percent, format), {}, true},
                              {cause, causeTip},
                              {outlierPeersText(one, *reading.catalogue, format),
                               YearChangeFigures::tr("%1 dwellings").arg(count(one.peerCount, format))},
                              plain(changePercentText(one.peerMedian, format)),
                              plain(format.number(one.deviations, 1)),
                              plain(format.money(one.before)),
                              plain(format.money(one.after))});
    }
    return table;
}

PlotData changesPlot(const YearChangeReading& reading, const Format& format) {
    const YearChangeStudy& study = reading.study;
    PlotData plot;
    plot.name = YearChangeFigures::tr("How often each change of the value occurs");
    double highest = 1;
    for (const ChangeBin& bin : study.histogram) {
        const auto height = static_cast<double>(bin.n);
        highest = std::max(highest, height);
        plot.bars.push_back({bin.from, bin.to, height,
                             YearChangeFigures::tr("%1 to %2: %3 dwellings")
                                 .arg(changePercentText(bin.from, format), changePercentText(bin.to, format), format.number(height, 0))});
    }
    const double low = study.histogram.empty() ? -1 : study.histogram.front().from;
    const double high = study.histogram.empty() ? 1 : study.histogram.back().to;
    plot.x = PlotAxis::within(YearChangeFigures::tr("Change of the value, percent"), low, high,
                              [&](double at, double step) { return format.signedPercent(at, step < 1 ? 1 : 0); });
    plot.barsName = study.below + study.above == 0
                        ? YearChangeFigures::tr("dwellings")
                        : YearChangeFigures::tr("dwellings (%1 below and %2 above what is drawn)")
                              .arg(count(study.below, format), count(study.above, format));
    plot.y = PlotAxis::covering(YearChangeFigures::tr("Number of dwellings"), 0, highest,
                                [&](double at, double) { return format.number(at, 0); });
    return plot;
}

}  // namespace herleid
