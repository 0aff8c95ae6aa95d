#include <algorithm>

#include "ui/report/ratio_report.h"
#include "ui/report/text_columns.h"
#include "ui/text/fairness_words.h"
#include "ui/text/ratio_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr std::size_t mostInText = 10;   // sales; chosen

QString figuresTable(const RatioStudy& study, const RatioReportContext& context, const Format& format) {
    TextColumns columns;
    QStringList head{QString(), Say::tr("value"), Say::tr("95% range")};
    if (context.inSample != nullptr) head << Say::tr("with its own price");
    columns.add(head << Say::tr("norm") << Say::tr("verdict"));
    for (std::size_t k = 0; k < ratioFigureCount; ++k) {
        const auto figure = static_cast<RatioFigure>(k);
        QStringList line{ratioFigureTitle(figure), ratioFigureText(figure, study.whole.figures[figure], format),
                         ratioIntervalText(figure, study.whole.intervals[figure], format)};
        if (context.inSample != nullptr) line << ratioFigureText(figure, (*context.inSample)[figure], format);
        for (std::size_t n = 0; n < study.norms.size(); ++n)
            if (study.norms[n].figure == figure)
                line << ratioIntervalText(figure, {study.norms[n].low, study.norms[n].high}, format)
                     << normVerdictText(study.whole.verdicts[n]);
        columns.add(line);
    }
    return columns.text();
}

QString groupsTable(const RatioTable& table, const RatioReportContext& context, const Format& format) {
    TextColumns columns;
    QStringList head{QString(), Say::tr("sales")};
    constexpr RatioFigure shown[] = {RatioFigure::Median, RatioFigure::Cod, RatioFigure::Prd, RatioFigure::Prb, RatioFigure::Within10};
    for (const RatioFigure figure : shown) head << ratioFigureTitle(figure);
    columns.add(head);
    for (std::size_t g = 0; g < table.rows.size(); ++g) {
        QStringList line{groupText(table.grouping, g, context.catalogue, format),
                         format.number(static_cast<double>(table.rows[g].n), 0)};
        for (const RatioFigure figure : shown) line << ratioFigureText(figure, table.rows[g].figures[figure], format);
        columns.add(line);
    }
    return columns.text();
}

QString influentialTable(const RatioSaleLists& lists, const Format& format) {
    TextColumns columns;
    columns.add({QString(), Say::tr("sold on"), Say::tr("own value"), Say::tr("neighbourhood"), Say::tr("Cook's distance")});
    for (std::size_t k = 0; k < std::min(mostInText, lists.influential->size()); ++k) {
        const InfluentialSale& one = (*lists.influential)[k];
        const Sale& sale = lists.sales->sales[(*lists.valued)[one.valued].sale];
        columns.add({Say::tr("sale %1").arg(QString::fromStdString(sale.id)), format.date(sale.date), format.signedPercent(one.ownPercent, 1),
                     one.nearby == 0 ? QStringLiteral("–") : format.signedPercent(one.nearbyPercent, 2), format.number(one.cook, 4)});
    }
    return columns.text();
}

}  // namespace

QString ratioText(const RatioStudy& study, const RatioReportContext& context, const Format& format) {
    QString text = ratioVerdictText(study, format) + u'\n';
    for (const QString& remark : fairnessRemarks(study, format)) text += remark + u'\n';
    if (context.sold != nullptr) text += soldText(*context.sold, format) + u'\n';
    if (context.rejected > 0)
        text += Say::tr("Rows without two amounts above 0, left out: %1.\n").arg(format.number(static_cast<double>(context.rejected), 0));
    text += u'\n' + figuresTable(study, context, format);
    text += Say::tr("\nWithout the %1 ratios beyond 1.5 times the interquartile range: median %2, COD %3.\n")
                .arg(format.number(static_cast<double>(study.fences.trimmed.size()), 0),
                     ratioFigureText(RatioFigure::Median, study.trimmed.figures[RatioFigure::Median], format),
                     ratioFigureText(RatioFigure::Cod, study.trimmed.figures[RatioFigure::Cod], format));
    if (context.lists && !context.lists->influential->empty())
        text += Say::tr("\nSales that carry most of the model, and by how much they raise or lower values:\n") + influentialTable(*context.lists, format);
    for (const RatioTable& table : study.tables) {
        text += u'\n' + Say::tr("By %1").arg(groupingTitle(table.grouping, context.catalogue, format)) + u'\n';
        if (table.equalLevels.finds()) text += Say::tr("The groups are not at one level, more than chance explains.\n");
        text += groupsTable(table, context, format);
    }
    return text;
}

}  // namespace herleid
