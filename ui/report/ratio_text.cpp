#include "ui/report/ratio_report.h"
#include "ui/report/text_columns.h"
#include "ui/text/ratio_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

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

}  // namespace

QString ratioText(const RatioStudy& study, const RatioReportContext& context, const Format& format) {
    QString text = ratioVerdictText(study, format) + u'\n';
    for (const QString& remark : fairnessRemarks(study, format)) text += remark + u'\n';
    if (context.rejected > 0)
        text += Say::tr("Rows without two amounts above 0, left out: %1.\n").arg(format.number(static_cast<double>(context.rejected), 0));
    text += u'\n' + figuresTable(study, context, format);
    text += Say::tr("\nWithout the %1 ratios beyond 1.5 times the interquartile range: median %2, COD %3.\n")
                .arg(format.number(static_cast<double>(study.fences.trimmed.size()), 0),
                     ratioFigureText(RatioFigure::Median, study.trimmed.figures[RatioFigure::Median], format),
                     ratioFigureText(RatioFigure::Cod, study.trimmed.figures[RatioFigure::Cod], format));
    for (const RatioTable& table : study.tables) {
        text += u'\n' + Say::tr("By %1").arg(groupingTitle(table.grouping, context.catalogue, format)) + u'\n';
        if (table.equalLevels.finds()) text += Say::tr("The groups are not at one level, more than chance explains.\n");
        text += groupsTable(table, context, format);
    }
    return text;
}

}  // namespace herleid
