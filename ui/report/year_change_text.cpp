#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "ui/report/text_columns.h"
#include "ui/report/year_change_report.h"
#include "ui/text/ratio_words.h"
#include "ui/text/say.h"
#include "ui/text/year_change_words.h"

namespace herleid {

namespace {

constexpr std::size_t told = 20;   // outliers in the text; all are in the table. Chosen

QString count(std::size_t number, const Format& format) { return format.number(static_cast<double>(number), 0); }

QString partsTable(const YearChangeReading& reading, const Format& format) {
    const YearChangeStudy& study = reading.study;
    TextColumns columns;
    columns.add({QString(), Say::tr("amount"), Say::tr("percent"), Say::tr("dwellings")});
    columns.add({Say::tr("Sum on %1").arg(format.date(reading.from)), format.moneyExact(study.explained.before), {},
                 count(study.explained.n, format)});
    for (const ChangePart& part : study.parts)
        columns.add({changePartTitle(part, *reading.catalogue, format), format.signedMoneyExact(part.amount),
                     format.signedPercent(part.percent, 2), count(part.dwellings, format)});
    columns.add({Say::tr("Sum on %1").arg(format.date(reading.to)), format.moneyExact(study.explained.after),
                 format.signedPercent(study.explained.percent().value_or(0), 2), count(study.explained.n, format)});
    return columns.text();
}

QString groupsTable(const ChangeTable& table, const FeatureCatalogue& catalogue, const Format& format) {
    TextColumns columns;
    columns.add({QString(), Say::tr("dwellings"), Say::tr("sum"), Say::tr("median"), Say::tr("5% to 95%"), Say::tr("spread, points")});
    for (std::size_t g = 0; g < table.rows.size(); ++g) {
        const ChangeRow& row = table.rows[g];
        columns.add({groupText(table.grouping, g, &catalogue, format), count(row.sums.n, format),
                     changePercentText(row.sums.percent().value_or(Facts::missing()), format),
                     changePercentText(row.spread.median, format),
                     Say::tr("%1 to %2").arg(changePercentText(row.spread.low, format), changePercentText(row.spread.high, format)),
                     std::isnan(row.spread.spread) ? QStringLiteral("–") : format.number(row.spread.spread, 1)});
    }
    return columns.text();
}

/// Makes the words of these columns stand to the left.
void alignLeft(QList<QStringList>& lines, std::initializer_list<qsizetype> columns) {
    for (const qsizetype column : columns) {
        qsizetype width = 0;
        for (const QStringList& line : lines) width = std::max(width, line[column].size());
        for (QStringList& line : lines) line[column] = line[column].leftJustified(width);
    }
}

QString outliersTable(const YearChangeReading& reading, const Format& format) {
    QList<QStringList> lines{{Say::tr("dwelling"), Say::tr("cause"), Say::tr("compared with"), Say::tr("before"), Say::tr("after"),
                              Say::tr("change"), Say::tr("median there"), Say::tr("deviations")}};
    for (std::size_t k = 0; k < std::min(told, reading.study.outliers.size()); ++k) {
        const ChangeOutlier& one = reading.study.outliers[k];
        lines << QStringList{QString::fromStdString(one.address.empty() ? one.propertyId : one.address),
                     outlierCauseText(one, *reading.catalogue, format), outlierPeersText(one, *reading.catalogue, format),
                     format.money(one.before), format.money(one.after), changePercentText(one.percent, format),
                     changePercentText(one.peerMedian, format), format.number(one.deviations, 1)};
    }
    alignLeft(lines, {1, 2});
    TextColumns columns;
    for (const QStringList& line : lines) columns.add(line);
    return columns.text();
}

}  // namespace

QString yearChangeReport(const YearChangeReading& reading, const Format& format) {
    const YearChangeStudy& study = reading.study;
    QString text = yearChangeText(reading, format) + u'\n';
    for (const QString& remark : yearChangeRemarks(reading, format)) text += remark + u'\n';
    if (study.explained.n > 0) text += u'\n' + partsTable(reading, format);
    text += Say::tr("\nChange of a dwelling: median %1, 5% to 95% of the dwellings from %2 to %3.\n")
                .arg(changePercentText(study.spread.median, format), changePercentText(study.spread.low, format),
                     changePercentText(study.spread.high, format));
    for (const ChangeTable& table : study.tables)
        text += u'\n' + Say::tr("By %1").arg(groupingTitle(table.grouping, reading.catalogue.get(), format)) + u'\n' +
                groupsTable(table, *reading.catalogue, format);
    text += u'\n' + outlierRuleText(study, format) + u'\n';
    if (!study.outliers.empty()) text += outliersTable(reading, format);
    return text;
}

}  // namespace herleid
