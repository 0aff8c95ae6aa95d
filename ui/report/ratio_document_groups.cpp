// A ratio study by group.
#include <algorithm>
#include <cmath>

#include "ui/report/ratio_charts.h"
#include "ui/report/ratio_document.h"
#include "ui/text/fairness_words.h"
#include "ui/text/ratio_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr int mostNames = 6;                // of groups that stand out, in one cell; chosen
constexpr int tallest = 500;                // pixels of a drawing that stands among others; chosen
constexpr std::size_t mostAcross = 12;      // rows of the two-way table; chosen
constexpr RatioFigure judged[] = {RatioFigure::Median, RatioFigure::Cod};

QString titleOf(const RatioDocumentPart& part, const RatioTable& table) {
    return groupingTitle(table.grouping, part.context.catalogue, part.format);
}

NormVerdict verdictOn(const RatioStudy& study, const RatioRow& row, RatioFigure figure) {
    for (std::size_t k = 0; k < study.norms.size(); ++k)
        if (study.norms[k].figure == figure) return row.verdicts[k];
    return NormVerdict::None;
}

/// Groups that are outside the norm of a figure for certain, by name.
DocumentCell outside(const RatioDocumentPart& part, const RatioTable& table, RatioFigure figure) {
    QStringList names;
    int more = 0;
    for (std::size_t g = 0; g < table.rows.size(); ++g) {
        if (verdictOn(part.study, table.rows[g], figure) != NormVerdict::NotMet) continue;
        if (names.size() < mostNames) names << groupText(table.grouping, g, part.context.catalogue, part.format);
        else ++more;
    }
    if (names.isEmpty()) return textCell(QStringLiteral("–"));
    QString text = names.join(QStringLiteral("; "));   // classes have commas of their own
    if (more > 0) text += Say::tr(" and %1 more").arg(more);
    return textCell(text);
}

std::size_t tooFew(const RatioDocumentPart& part, const RatioTable& table) {
    return static_cast<std::size_t>(std::ranges::count_if(table.rows, [&](const RatioRow& row) {
        return verdictOn(part.study, row, RatioFigure::Median) == NormVerdict::None;
    }));
}

/// Room for the interval beneath: two signs make one long. Millimetres; chosen.
double widthOf(RatioFigure figure) {
    switch (figure) {
        case RatioFigure::Prb:
        case RatioFigure::Ki: return 20.5;
        case RatioFigure::Cod:
        case RatioFigure::Cov: return 15;
        case RatioFigure::Within5:
        case RatioFigure::Within10:
        case RatioFigure::Within20: return 18.5;
        default: return 17;
    }
}

DocumentTable groupTable(const RatioDocumentPart& part, const RatioTable& of) {
    DocumentTable table;
    table.isWide = true;
    table.sheet = titleOf(part, of);
    table.caption = Say::tr("By %1").arg(titleOf(part, of));
    if (of.notRecorded > 0) table.caption += Say::tr(" · not recorded: %1 sales").arg(part.count(of.notRecorded));
    if (!std::isnan(of.equalLevels.statistic))
        table.caption += Say::tr(" · one level of all groups: H = %1, %2")
                             .arg(part.format.number(of.equalLevels.statistic, 1), probabilityText(of.equalLevels.probability, part.format));
    table.columns = {{Say::tr("group"), 34, false, false}, {Say::tr("sales"), 13, true, false}};
    for (std::size_t k = 0; k < ratioFigureCount; ++k)
        table.columns.push_back({ratioFigureTitle(static_cast<RatioFigure>(k)), widthOf(static_cast<RatioFigure>(k)), true, true});
    table.columns.push_back({Say::tr("norms"), 12, true, false});
    for (std::size_t g = 0; g < of.rows.size(); ++g) {
        const RatioRow& row = of.rows[g];
        std::vector<DocumentCell> cells{textCell(groupText(of.grouping, g, part.context.catalogue, part.format)),
                                        countCell(row.n, part.format)};
        for (std::size_t k = 0; k < ratioFigureCount; ++k) {
            const auto figure = static_cast<RatioFigure>(k);
            cells.push_back(figureCell(figure, row.figures[figure], row.intervals[figure], part.format));
        }
        cells.push_back(textCell(normVerdictSign(overall(row))));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// The first grouping of few enough groups beside the price classes.
std::optional<std::pair<std::size_t, std::size_t>> crossed(const RatioStudy& study) {
    std::optional<std::size_t> rows, columns;
    for (std::size_t t = 0; t < study.tables.size(); ++t) {
        const RatioTable& table = study.tables[t];
        const bool isByPrice = table.grouping.kind == GroupingKind::PriceClass;
        if (isByPrice) columns = t;
        else if (!rows && table.rows.size() > 1 && table.rows.size() <= mostAcross) rows = t;
    }
    if (!rows || !columns) return std::nullopt;
    return std::pair(*rows, *columns);
}

}  // namespace

DocumentSection ratioGroupsSection(const RatioDocumentPart& part) {
    DocumentSection section;
    if (part.study.tables.empty()) return section;
    section.heading = Say::tr("Groups: is everyone valued alike?");
    DocumentTable table;
    table.caption = Say::tr("Groupings, and which groups are outside a norm for certain");
    table.sheet = Say::tr("Groupings");
    table.columns = {{Say::tr("divided by"), 30, false, false}, {Say::tr("groups"), 14, true, false}, {Say::tr("too few sales"), 14, true, false},
                     {Say::tr("one level?"), 34, false, false}};
    for (const RatioFigure figure : judged)
        table.columns.push_back({Say::tr("%1 outside").arg(ratioFigureTitle(figure)), 43, false, false});
    for (const RatioTable& of : part.study.tables) {
        const QString level = std::isnan(of.equalLevels.probability) ? QStringLiteral("–")
                              : of.equalLevels.finds() ? Say::tr("no (%1)").arg(probabilityText(of.equalLevels.probability, part.format))
                                                       : Say::tr("seems so (%1)").arg(probabilityText(of.equalLevels.probability, part.format));
        std::vector<DocumentCell> row{textCell(titleOf(part, of)), countCell(of.rows.size(), part.format), countCell(tooFew(part, of), part.format),
                                      textCell(level)};
        for (const RatioFigure figure : judged) row.push_back(outside(part, of, figure));
        table.rows.push_back(std::move(row));
    }
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(DocumentText{
        TextStyleOf::Quiet,
        {Say::tr("One level: a test whether all groups of at least 5 sales have the same level; \"no\" where chance explains the differences in "
                 "less than 1 of 100 cases. With many sales small differences are found too: the drawings show how large they are.")}});
    const RatioCharts charts(part.study, part.context, part.format);
    std::vector<DocumentCharts> tall;   // stand last, where they leave no page half empty
    for (const RatioTable& of : part.study.tables) {
        DocumentCharts drawings = charts.levels(of);
        if (drawings.charts.empty()) continue;
        if (drawings.charts.front().height > tallest) tall.push_back(std::move(drawings));
        else section.blocks.push_back(std::move(drawings));
    }
    for (DocumentCharts& drawings : tall) section.blocks.push_back(std::move(drawings));
    return section;
}

DocumentSection ratioTwoWaySection(const RatioDocumentPart& part) {
    DocumentSection section;
    const auto which = crossed(part.study);
    if (!which || part.frame.sample == nullptr) return section;
    const TwoWayTable two = crossTables(*part.frame.sample, part.study, which->first, which->second);
    const RatioTable& down = part.study.tables[two.rows];
    const RatioTable& across = part.study.tables[two.columns];
    section.heading = Say::tr("Two ways at once");
    DocumentTable table;
    table.caption = Say::tr("Median ratio by %1 and %2; beneath it COD and number of sales").arg(titleOf(part, down), titleOf(part, across));
    table.sheet = Say::tr("Two ways");
    table.columns = {{titleOf(part, down), 40, false, false}};
    for (std::size_t c = 0; c < across.rows.size(); ++c)
        table.columns.push_back({groupText(across.grouping, c, part.context.catalogue, part.format), 30, true, false});
    for (std::size_t r = 0; r < down.rows.size(); ++r) {
        std::vector<DocumentCell> row{textCell(groupText(down.grouping, r, part.context.catalogue, part.format))};
        for (const RatioCell& cell : two.cells[r]) {
            DocumentCell shown = figureCell(RatioFigure::Median, cell.n > 0 ? cell.median : std::nan(""), part.format);
            if (cell.n > 0)
                shown.below = Say::tr("COD %1 · %2").arg(ratioFigureText(RatioFigure::Cod, cell.cod, part.format), part.count(cell.n));
            row.push_back(std::move(shown));
        }
        table.rows.push_back(std::move(row));
    }
    section.blocks.push_back(std::move(table));
    return section;
}

DocumentSection ratioTablesSection(const RatioDocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Appendix: all figures by group, with their 95% range");
    section.startsPage = true;
    if (part.study.tables.empty()) return section;
    QStringList signs;
    for (const NormVerdict verdict : {NormVerdict::Met, NormVerdict::MetUnsure, NormVerdict::NotMetUnsure, NormVerdict::NotMet, NormVerdict::None})
        signs << normVerdictSign(verdict) + QStringLiteral("  ") + normVerdictText(verdict);
    section.blocks.push_back(DocumentText{TextStyleOf::Quiet, {Say::tr("Norms, the worst verdict of the group: %1.").arg(signs.join(QStringLiteral("; ")))}});
    for (const RatioTable& table : part.study.tables)
        if (!table.rows.empty()) section.blocks.push_back(groupTable(part, table));
    return section;
}

}  // namespace herleid
