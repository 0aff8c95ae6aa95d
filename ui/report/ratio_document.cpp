#include "ui/report/ratio_document.h"

#include <cmath>

#include "ui/report/ratio_charts.h"
#include "ui/text/fairness_words.h"
#include "ui/text/ratio_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

/// Date, model and the like, below the title.
std::vector<std::pair<QString, QString>> coverOf(const RatioDocumentPart& part) {
    const Format& format = part.format;
    std::vector<std::pair<QString, QString>> cover;
    if (const auto& project = part.frame.project) {
        cover.emplace_back(Say::tr("Valuation date"), format.date(project->valuationDate));
        QString model = Say::tr("version %1 (%2)").arg(project->modelVersion).arg(QString::fromStdString(project->specification));
        model += QStringLiteral(", ") + (project->isFrozen ? Say::tr("final") : Say::tr("not made final"));
        cover.emplace_back(Say::tr("Model"), model);
        cover.emplace_back(Say::tr("Fingerprint"), QString::fromStdString(project->fingerprint));
    } else {
        cover.emplace_back(Say::tr("Estimates"), part.frame.estimateColumn);
        cover.emplace_back(Say::tr("Prices"), part.frame.priceColumn);
    }
    cover.emplace_back(Say::tr("Sales studied"), part.count(part.study.whole.n));
    cover.emplace_back(Say::tr("Report made on"), format.date(part.frame.today));
    cover.emplace_back(Say::tr("Program"), part.frame.program);
    return cover;
}

QString footOf(const RatioDocumentPart& part) {
    QStringList words{part.frame.title};
    if (const auto& project = part.frame.project)
        words << Say::tr("model %1").arg(project->modelVersion)
              << Say::tr("fingerprint %1").arg(QString::fromStdString(project->fingerprint).left(16));
    words << part.format.date(part.frame.today);
    return words.join(QStringLiteral(" · "));
}

/// What a figure is about, in a word or three.
QString subjectOf(RatioFigure figure) {
    switch (figure) {
        case RatioFigure::Median:
        case RatioFigure::Mean:
        case RatioFigure::WeightedMean:
            return Say::tr("level");
        case RatioFigure::Prd:
        case RatioFigure::Prb:
        case RatioFigure::Mki:
        case RatioFigure::Ki:
            return Say::tr("cheap and dear alike");
        default:
            return Say::tr("spread");
    }
}

/// The norms at a glance and what the tests found, below the verdict.
DocumentSection glanceSection(const RatioDocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("At a glance");
    DocumentTable table;
    table.caption = Say::tr("The figures that have a norm");
    table.columns = {{Say::tr("figure"), 32, false, false}, {Say::tr("about"), 34, false, false}, {Say::tr("value and 95% range"), 36, true, true},
                     {Say::tr("norm"), 32, true, false}, {Say::tr("verdict"), 44, false, false}};
    const RatioRow& whole = part.study.whole;
    for (std::size_t k = 0; k < part.study.norms.size(); ++k) {
        const RatioNorm& norm = part.study.norms[k];
        table.rows.push_back({textCell(ratioFigureTitle(norm.figure)), textCell(subjectOf(norm.figure)),
                              figureCell(norm.figure, whole.figures[norm.figure], whole.intervals[norm.figure], part.format),
                              textCell(ratioIntervalText(norm.figure, {norm.low, norm.high}, part.format)),
                              textCell(normVerdictSign(whole.verdicts[k]) + QStringLiteral("  ") + normVerdictText(whole.verdicts[k]))});
    }
    section.blocks.push_back(std::move(table));
    QStringList remarks = fairnessRemarks(part.study, part.format);
    if (!part.study.equity || std::isnan(part.study.chased.statistic))
        remarks << Say::tr("There are too few sales to test for a difference between the cheapest and the dearest dwellings, and for values set by "
                           "the very prices.");
    else if (remarks.isEmpty())
        remarks << Say::tr("The tests for a difference between the cheapest and the dearest dwellings and for values set by the very "
                           "prices found nothing that chance does not explain.");
    if (part.context.sold != nullptr && part.context.sold->outcome == SoldOutcome::Different) remarks << soldText(*part.context.sold, part.format);
    section.blocks.push_back(DocumentText{TextStyleOf::Body, remarks});
    const RatioCharts charts(part.study, part.context, part.format);
    DocumentCharts drawings = charts.histogram();
    for (DocumentChart& chart : charts.equityCurve().charts) drawings.charts.push_back(std::move(chart));
    section.blocks.push_back(std::move(drawings));
    return section;
}

}  // namespace

ReportDocument ratioDocument(const RatioStudy& study, const RatioReportContext& context, const RatioReportFrame& frame,
                             const Format& format) {
    const RatioDocumentPart part{study, context, frame, format};
    ReportDocument document;
    document.format = format;
    document.currency = frame.currency;
    document.kind = Say::tr("Ratio study");
    document.projectTitle = frame.title;
    document.name = Say::tr("How good and how fair are the values?");
    document.identity = frame.project ? Say::tr("Values beside the prices of sales, each without its own price: level, spread and equity")
                                      : Say::tr("Estimates beside the prices of sales: level, spread and equity");
    if (frame.project && context.estimate == "in_sample")
        document.identity = Say::tr("Values beside the prices of sales, with their own price: these figures flatter");
    document.cover = coverOf(part);
    document.verdict = ratioVerdictText(study, format);
    document.foot = footOf(part);
    for (const auto& section : {glanceSection, ratioMethodSection, ratioDataSection, ratioFiguresSection, ratioNormsSection,
                                ratioTrimmedSection, ratioEquitySection, ratioGroupsSection, ratioTwoWaySection, ratioSalesSection,
                                ratioLimitsSection, ratioSourcesSection, ratioTablesSection})
        if (DocumentSection made = section(part); !made.blocks.empty()) document.sections.push_back(std::move(made));
    return document;
}

}  // namespace herleid
