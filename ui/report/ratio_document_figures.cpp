// The figures of a ratio study: whole, beside their norms, trimmed, and how fair.
#include <algorithm>
#include <cmath>

#include "ui/report/ratio_charts.h"
#include "ui/report/ratio_document.h"
#include "ui/text/fairness_words.h"
#include "ui/text/ratio_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

void addEquityColumns(DocumentTable& table, const QString& draft) {
    const auto of = [&](const QString& head) { return draft + QStringLiteral(": ") + head; };
    table.columns.push_back({of(Say::tr("price level, from")), 24, true, false});
    table.columns.push_back({of(Say::tr("to")), 24, true, false});
    table.columns.push_back({of(Say::tr("sales")), 16, true, false});
    table.columns.push_back({of(Say::tr("median ratio and 90% range")), 28, true, true});
}

void addEquityCells(std::vector<DocumentCell>& row, const PriceLevelGroup& group, const Format& format) {
    row.push_back(numberCell(group.lowest, 0, format));
    row.push_back(numberCell(group.highest, 0, format));
    row.push_back(countCell(group.n, format));
    row.push_back(figureCell(RatioFigure::Median, group.median, group.interval, format));
}

/// The groups of both drafts beside each other: they have as many.
DocumentTable equityTable(const VerticalEquity& quantiles, const VerticalEquity& ceilings, const Format& format) {
    DocumentTable table;
    table.caption = Say::tr("Groups of the VEI from cheap to dear: %1% by the draft of 2026 (quantiles), %2% by that of 2025")
                        .arg(format.number(quantiles.indicator, 1), format.number(ceilings.indicator, 1));
    table.sheet = Say::tr("VEI");
    table.columns = {{Say::tr("group"), 12, false, false}};
    addEquityColumns(table, QStringLiteral("2026"));
    addEquityColumns(table, QStringLiteral("2025"));
    for (std::size_t g = 0; g < std::min(quantiles.groups.size(), ceilings.groups.size()); ++g) {
        std::vector<DocumentCell> row{countCell(g + 1, format)};
        addEquityCells(row, quantiles.groups[g], format);
        addEquityCells(row, ceilings.groups[g], format);
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString equitySentence(const VerticalEquity& equity, const Format& format) {
    const QString indicator = format.number(equity.indicator, 1);
    if (equity.isSignificant())
        return Say::tr("Between the cheapest and the dearest group the level differs by %1% (VEI), and the ranges of the two are %2% apart: more "
                       "than chance explains.")
            .arg(indicator, format.number(std::abs(equity.significance), 1));
    return Say::tr("Between the cheapest and the dearest group the level differs by %1% (VEI); their ranges overlap, so chance may explain it.")
        .arg(indicator);
}

QStringList equitySentences(const RatioDocumentPart& part) {
    QStringList sentences;
    const RatioRow& whole = part.study.whole;
    for (const RatioFigure figure : {RatioFigure::Prd, RatioFigure::Prb, RatioFigure::Mki, RatioFigure::Ki})
        sentences << QStringLiteral("%1 %2 (%3). %4")
                         .arg(ratioFigureTitle(figure), ratioFigureText(figure, whole.figures[figure], part.format),
                              ratioIntervalText(figure, whole.intervals[figure], part.format), ratioFigureMeaning(figure));
    if (whole.byPriceLevel)
        sentences << Say::tr("Below 20 sales ranks tell more: rank correlation of ratio and price level %1 (%2).")
                         .arg(part.format.number(whole.byPriceLevel->rho, 2), probabilityText(whole.byPriceLevel->probability, part.format));
    if (part.study.equity) sentences << equitySentence(*part.study.equity, part.format);
    sentences << chasedText(part.study.chased, part.format);
    if (part.context.sold != nullptr) sentences << soldText(*part.context.sold, part.format) + u' ' + soldMeaning();
    return sentences;
}

}  // namespace

DocumentSection ratioFiguresSection(const RatioDocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Figures");
    DocumentTable table;
    table.caption = Say::tr("All sales");
    table.sheet = Say::tr("Figures");
    table.columns = {{Say::tr("figure"), 30, false, false}, {Say::tr("value and 95% range"), 30, true, true}};
    if (part.context.inSample != nullptr) table.columns.push_back({Say::tr("with its own price: flatters"), 25, true, false});
    table.columns.push_back({Say::tr("what it tells"), 92, false, false});
    const RatioRow& whole = part.study.whole;
    for (std::size_t k = 0; k < ratioFigureCount; ++k) {
        const auto figure = static_cast<RatioFigure>(k);
        std::vector<DocumentCell> row{textCell(ratioFigureTitle(figure)),
                                      figureCell(figure, whole.figures[figure], whole.intervals[figure], part.format)};
        if (part.context.inSample != nullptr) row.push_back(figureCell(figure, (*part.context.inSample)[figure], part.format));
        row.push_back(textCell(ratioFigureMeaning(figure)));
        table.rows.push_back(std::move(row));
    }
    section.blocks.push_back(std::move(table));
    return section;
}

DocumentSection ratioNormsSection(const RatioDocumentPart& part) {
    DocumentSection section;
    if (part.study.norms.empty()) return section;
    section.heading = Say::tr("Norms");
    DocumentTable table;
    table.caption = Say::tr("Between which limits a figure should be, and who says so");
    table.sheet = Say::tr("Norms");
    table.columns = {{Say::tr("figure"), 28, false, false}, {Say::tr("from"), 14, true, false}, {Say::tr("to"), 14, true, false},
                     {Say::tr("verdict"), 34, false, false}, {Say::tr("fewest sales"), 16, true, false},
                     {Say::tr("status"), 28, false, false}, {Say::tr("source"), 46, false, false}};
    for (std::size_t k = 0; k < part.study.norms.size(); ++k) {
        const RatioNorm& norm = part.study.norms[k];
        const NormVerdict verdict = part.study.whole.verdicts[k];
        table.rows.push_back({textCell(ratioFigureTitle(norm.figure)), figureCell(norm.figure, norm.low, part.format),
                              figureCell(norm.figure, norm.high, part.format),
                              textCell(normVerdictSign(verdict) + QStringLiteral("  ") + normVerdictText(verdict)),
                              countCell(norm.fewestSales, part.format), textCell(normStatusText(norm.status)),
                              textCell(QString::fromStdString(norm.source))});
    }
    section.blocks.push_back(std::move(table));
    return section;
}

DocumentSection ratioTrimmedSection(const RatioDocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("With and without the outer ratios");
    const RatioStudy& study = part.study;
    const auto fences = [&](const QString& factor, const RatioTrim& trim) {
        return Say::tr("Beyond %1 times the interquartile range, below %2 or above %3: %4 sales.")
            .arg(factor, part.format.number(trim.low, 3), part.format.number(trim.high, 3), part.count(trim.trimmed.size()));
    };
    section.blocks.push_back(DocumentText{
        TextStyleOf::Body,
        {fences(part.format.number(1.5, 1), study.fences), fences(part.format.number(3, 0), study.farFences),
         Say::tr("The verdict is about all sales. Leaving out what lies far off always makes the spread look smaller.")}});
    DocumentTable table;
    table.caption = Say::tr("Figures with and without the outer ratios, with their 95% range");
    table.sheet = Say::tr("Trimmed");
    table.columns = {{Say::tr("figure"), 40, false, false}, {Say::tr("all sales"), 46, true, true},
                     {Say::tr("without those beyond 1.5 times"), 46, true, true}, {Say::tr("without those beyond 3 times"), 46, true, true}};
    table.rows.push_back({textCell(Say::tr("sales")), countCell(study.whole.n, part.format), countCell(study.trimmed.n, part.format),
                          countCell(study.trimmedFar.n, part.format)});
    for (std::size_t k = 0; k < ratioFigureCount; ++k) {
        const auto figure = static_cast<RatioFigure>(k);
        std::vector<DocumentCell> row{textCell(ratioFigureTitle(figure))};
        for (const RatioRow* of : {&study.whole, &study.trimmed, &study.trimmedFar})
            row.push_back(figureCell(figure, of->figures[figure], of->intervals[figure], part.format));
        table.rows.push_back(std::move(row));
    }
    section.blocks.push_back(std::move(table));
    return section;
}

DocumentSection ratioEquitySection(const RatioDocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Fairness: cheap and dear, and values set by prices");
    section.blocks.push_back(DocumentText{TextStyleOf::Bullets, equitySentences(part)});
    if (part.frame.sample != nullptr)
        section.blocks.push_back(RatioCharts(part.study, part.context, part.format).byPrice(*part.frame.sample));
    if (part.frame.sample != nullptr && part.study.whole.n > 1)
        section.blocks.push_back(DocumentText{
            TextStyleOf::Quiet,
            {Say::tr("Each dot is a sale, at most 1,000 of them, evenly by price level; the line is the median. The price level is half the price "
                     "and half the value divided by the median ratio, which takes neither side.")}});
    if (part.study.equity && part.study.equityDraft)
        section.blocks.push_back(equityTable(*part.study.equity, *part.study.equityDraft, part.format));
    return section;
}

}  // namespace herleid
