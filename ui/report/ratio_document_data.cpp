// What a ratio study rests on: method, sales, limits and sources.
#include "ui/report/ratio_charts.h"
#include "ui/report/ratio_document.h"
#include "ui/text/finding_words.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr std::size_t mostReasons = 20;   // chosen: reasons as persons typed them

QStringList comparedWith(const RatioDocumentPart& part) {
    if (!part.frame.project)
        return {Say::tr("Estimates and prices are columns of a table. Whether an estimate was made without the price it is compared "
                        "with cannot be seen from the table; where it was not, the figures flatter.")};
    QStringList sentences;
    if (part.context.estimate == "in_sample")
        sentences << Say::tr("Every value was made with the sale's own price among the evidence. Such figures always look better than the "
                             "values are; they are no proof of quality.");
    else
        sentences << Say::tr("Every sale is valued as if its own price were not known: what it contributed to the model is taken out again, "
                             "exactly, and it is not among the named sales that correct the value. The ratio is that value divided by "
                             "the price after recorded corrections.");
    if (part.frame.project->hasEvidence)
        sentences << Say::tr("The value is that of the market model, corrected by what comparable sales fetched above or below it.");
    sentences << (part.context.day == "valuation"
                      ? Say::tr("Values and prices were brought to the price level of the valuation date by the model's own index.")
                      : Say::tr("Values and prices stand on the price level of the day of the sale."));
    if (part.context.inSample != nullptr)
        sentences << Say::tr("Beside it stands what comes out with the sale's own price among the evidence. That flatters, and is shown for "
                             "no other reason than to tell by how much.");
    return sentences;
}

std::vector<DocumentCell> reasonRow(const QString& why, const QString& by, std::size_t sales, const Format& format) {
    return {textCell(why), textCell(by), countCell(sales, format)};
}

void addDecided(DocumentTable& table, const std::vector<DecidedSales>& decided, const QString& by, const Format& format) {
    std::size_t rest = 0;
    for (std::size_t k = 0; k < decided.size(); ++k) {
        if (k >= mostReasons) rest += decided[k].sales;
        else table.rows.push_back(reasonRow(QString::fromStdString(decided[k].reason), by, decided[k].sales, format));
    }
    if (rest > 0) table.rows.push_back(reasonRow(Say::tr("other reasons"), by, rest, format));
}

DocumentTable exclusionsTable(const SaleExclusions& exclusions, const Format& format) {
    DocumentTable table;
    table.caption = Say::tr("Sales that do not count, each by the first reason, and decisions of persons");
    table.sheet = Say::tr("Exclusions");
    table.columns = {{Say::tr("reason"), 96, false, false}, {Say::tr("by"), 52, false, false}, {Say::tr("sales"), 20, true, false}};
    if (exclusions.bySource > 0)
        table.rows.push_back(reasonRow(screeningReasonTitle(ScreeningReason::RecordedNotMarket), Say::tr("the source"), exclusions.bySource, format));
    for (const auto& [reason, sales] : exclusions.byRule)
        table.rows.push_back(reasonRow(screeningReasonTitle(reason), Say::tr("the rules"), sales, format));
    addDecided(table, exclusions.excludedByPerson, Say::tr("a person: left out"), format);
    addDecided(table, exclusions.includedByPerson, Say::tr("a person: counts"), format);
    return table;
}

QStringList salesSentences(const RatioDocumentPart& part) {
    if (!part.frame.project) {
        QStringList sentences{Say::tr("The table holds %1 rows with two amounts above 0.").arg(part.count(part.study.whole.n))};
        if (part.context.rejected > 0)
            sentences << Say::tr("Rows without two amounts above 0, left out: %1.").arg(part.count(static_cast<std::size_t>(part.context.rejected)));
        return sentences;
    }
    const RatioProjectFrame& project = *part.frame.project;
    const SaleExclusions& exclusions = project.exclusions;
    QStringList sentences{Say::tr("%1 sales were studied, from %2 to %3.")
                              .arg(part.count(part.study.whole.n), part.format.date(project.firstSale), part.format.date(project.lastSale)),
                          exclusions.excluded == 0
                              ? Say::tr("The project holds %1 sales.").arg(part.count(exclusions.sales))
                              : Say::tr("The project holds %1 sales; %2 of them do not count as evidence of a market price.")
                                    .arg(part.count(exclusions.sales), part.count(exclusions.excluded))};
    const std::size_t counted = exclusions.sales - exclusions.excluded;
    if (counted > part.study.whole.n)
        sentences << Say::tr("Sales that count, but are not in the fit of this model or of which nothing else speaks: %1.")
                         .arg(part.count(counted - part.study.whole.n));
    if (part.study.whole.n > counted)
        sentences << Say::tr("Sales of the fit that no longer count by now: %1. A new fit leaves them out.").arg(part.count(part.study.whole.n - counted));
    if (exclusions.byPriceAlone() > 0)
        sentences << Say::tr("Left out for their price alone: %1. That makes the spread look smaller than it is among all sales.")
                         .arg(part.count(exclusions.byPriceAlone()));
    return sentences;
}

}  // namespace

DocumentSection ratioMethodSection(const RatioDocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Method");
    QStringList sentences = comparedWith(part);
    sentences << Say::tr("Ranges are of 95%: by ranks for the median ratio, by Student's t for PRB, and for the other figures by drawing the "
                         "sales anew (%1 times, BCa; seed %2).")
                     .arg(part.count(static_cast<std::size_t>(part.frame.draws)))
                     .arg(part.frame.seed);
    sentences << Say::tr("A figure is within or outside a norm for certain only where its whole range is. Below a number of sales that stands "
                         "with the norm there is no verdict.");
    section.blocks.push_back(DocumentText{TextStyleOf::Bullets, sentences});
    return section;
}

DocumentSection ratioDataSection(const RatioDocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Data");
    section.blocks.push_back(DocumentText{TextStyleOf::Body, salesSentences(part)});
    if (!part.frame.project) return section;
    DocumentTable table = exclusionsTable(part.frame.project->exclusions, part.format);
    if (table.rows.empty())
        section.blocks.push_back(DocumentText{TextStyleOf::Quiet, {Say::tr("No sale was left out, and no person decided about one.")}});
    else
        section.blocks.push_back(std::move(table));
    return section;
}

DocumentSection ratioLimitsSection(const RatioDocumentPart& part) {
    QStringList limits{
        Say::tr("The figures are about dwellings that were sold. How far dwellings that were not sold resemble them, they do not show."),
        Say::tr("A price differs from the market value by chance too. A part of the spread is that of prices, and no valuation removes it."),
        Say::tr("Where many groups are looked at, some stand out by chance. The tests therefore use a risk of 1%; a group of few sales has a "
                "wide range and tells little."),
        Say::tr("Within a price class, or a group whose prices hardly differ, PRD, PRB, MKI and KI say little: they ask for cheap and dear "
                "together."),
        Say::tr("Where values err less than prices do, PRB and VEI turn negative by themselves: the dearest sales are those that fetched much "
                "for what they are. A verdict on cheap and dear never rests on one of them alone."),
        Say::tr("Norms are settings with a source, no law: national limits for the WOZ are not published.")};
    if (part.frame.project && part.context.estimate == "left_out")
        limits.insert(1, Say::tr("One sale at a time is left out, at the smoothing and the weights that all sales together gave. Sales of the "
                                 "future are valued somewhat less well; an evaluation on later sales measures that."));
    DocumentSection section;
    section.heading = Say::tr("Limits of the method");
    section.blocks.push_back(DocumentText{TextStyleOf::Bullets, limits});
    return section;
}

DocumentSection ratioSourcesSection(const RatioDocumentPart&) {
    DocumentSection section;
    section.heading = Say::tr("Sources");
    section.blocks.push_back(DocumentText{
        TextStyleOf::Bullets,
        {Say::tr("Figures, ranges of medians and fences: IAAO, Standard on Ratio Studies (2013), §5 and appendices B and D."),
         Say::tr("MKI and KI: Quintos (2020, 2021), Journal of Property Tax Assessment & Administration 17(2) and 18(1)."),
         Say::tr("VEI: drafts of the IAAO for a new standard (2025 and 2026); not adopted."),
         Say::tr("Ranges by drawing anew: Efron & Tibshirani (1993), An Introduction to the Bootstrap, §14.3."),
         Say::tr("One level of all groups: Kruskal & Wallis (1952), Journal of the American Statistical Association 47:583.")}});
    return section;
}

}  // namespace herleid
