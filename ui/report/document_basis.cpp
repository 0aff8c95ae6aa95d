// What the value rests on: ratings, index, method, and what the copy tells.
#include "ui/report/axis.h"
#include "ui/report/document_part.h"
#include "ui/report/svg_chart.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

bool isRated(Role role) {
    return role == Role::Quality || role == Role::Maintenance || role == Role::Appearance || role == Role::Efficiency || role == Role::Amenities ||
           role == Role::Situation;
}

/// The corrections that rest on the feature, added up in the words of the matrix: one term a feature, so one amount.
QString correctionOf(const MatrixRow& row, std::size_t feature, const Format& format) {
    for (const MatrixAdjustment& adjustment : row.adjustments)
        if (std::ranges::find(adjustment.features, feature) != adjustment.features.end())
            return adjustment.amount.cents() == 0 ? QStringLiteral("0") : format.signedMoneyExact(adjustment.amount);
    return QStringLiteral("–");
}

QString monthText(int month, const Format& format) { return format.month(Date(month / 12, month % 12 + 1, 1)); }

ChartScale indexScale(const PriceIndex& index, const Format& format) {
    double low = 100, high = 100;
    for (const IndexPoint& point : index.points) {
        low = std::min(low, point.low);
        high = std::max(high, point.high);
    }
    const Axis axis = Axis::covering(low, high, 5);
    ChartScale scale{axis.lo, axis.hi, {}, Say::tr("price level")};
    for (const double tick : axis.ticks()) scale.ticks.emplace_back(tick, format.number(tick, 0));
    return scale;
}

ChartScale monthScale(const PriceIndex& index, const Format& format) {
    const int first = index.points.front().month, last = index.points.back().month;
    ChartScale scale{static_cast<double>(first), static_cast<double>(last), {}, Say::tr("month of sale")};
    const int step = std::max(1, (last - first) / 5);
    for (int month = first; month <= last; month += step) scale.ticks.emplace_back(month, monthText(month, format));
    return scale;
}

DocumentCharts indexDrawing(const PriceIndex& index, const Format& format) {
    if (index.points.size() < 2) return {};
    std::vector<double> months, low, high;
    std::vector<QPointF> line;
    for (const IndexPoint& point : index.points) {
        months.push_back(point.month);
        low.push_back(point.low);
        high.push_back(point.high);
        line.emplace_back(point.month, point.index);
    }
    DocumentChart chart;
    chart.title = Say::tr("Price level of otherwise equal homes, with its 95% range");
    chart.width = 520;
    SvgChart drawing(monthScale(index, format), indexScale(index, format), {chart.width, chart.height});
    drawing.band(months, low, high, "plus");
    drawing.horizontal(100);
    drawing.line(line, "plus");
    chart.svg = drawing.svg(Say::tr("The index by month; the figures stand in the table"));
    return {{std::move(chart)}};
}

/// The months that are told: from the earliest comparable sale for who has an interest, else all.
int firstMonth(const DocumentPart& part, const PriceIndex& index) {
    if (part.isForCourt() || part.isPublic() || part.valuation().matrix().empty()) return index.points.front().month;
    int first = part.valuation().valuationDate().monthIndex();
    for (const MatrixRow& row : part.valuation().matrix()) first = std::min(first, row.date.monthIndex());
    return first;
}

DocumentTable indexTable(const DocumentPart& part, const PriceIndex& index) {
    DocumentTable table;
    table.sheet = Say::tr("Index");
    table.isDense = true;
    table.caption = Say::tr("Index by month");
    table.columns = {{Say::tr("month"), 30, false, false}, {Say::tr("price level"), 24, true, false}, {Say::tr("95% range"), 40, true, false},
                     {Say::tr("sales used"), 24, true, false}};
    for (const IndexPoint& point : index.points) {
        if (point.month < firstMonth(part, index)) continue;
        table.rows.push_back({wordCell(monthText(point.month, part.format)), plainCell(point.index, 2, part.format),
                              wordCell(Say::tr("%1 to %2").arg(part.format.number(point.low, 2), part.format.number(point.high, 2))),
                              plainCell(static_cast<double>(point.sales), 0, part.format)});
    }
    return table;
}

DocumentTable indexedSales(const DocumentPart& part) {
    DocumentTable table;
    table.caption = Say::tr("What the index does to the sold homes");
    table.columns = {{Say::tr("sold home"), 66, false, false}, {Say::tr("sold on"), 24, false, false}, {Say::tr("price"), 32, true, false},
                     {Say::tr("index"), 20, true, false}, {Say::tr("indexed price"), 36, true, false}};
    for (std::size_t i = 0; i < part.valuation().matrix().size(); ++i) {
        const MatrixRow& row = part.valuation().matrix()[i];
        table.rows.push_back({wordCell(QStringLiteral("%1  %2").arg(i + 1).arg(part.words.saleNames[i])), wordCell(part.format.date(row.date)),
                              moneyCell(row.correctedPrice(), part.format), wordCell(part.format.signedPercent(row.indexPercent(), 2)),
                              moneyCell(row.indexedPrice(), part.format)});
    }
    return table;
}

}  // namespace

DocumentSection ratingsSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Ratings and situation (KOUDV and location)");
    const Facts& own = part.valuation().subject().facts;
    DocumentTable table;
    table.isWide = table.isDense = true;
    table.columns = {{QString(), 46, false, false}, {Say::tr("This dwelling"), 27, true, false}};
    for (std::size_t i = 0; i < part.words.saleNames.size(); ++i)
        table.columns.push_back({part.homeHead(i), 27, true, false});
    for (std::size_t f = 0; f < part.catalogue().size(); ++f) {
        const Feature& feature = part.catalogue()[f];
        if (!isRated(feature.role)) continue;
        std::vector<DocumentCell> rating{wordCell(part.label(f)), wordCell(part.format.fact(feature, own[f]))};
        std::vector<DocumentCell> correction{wordCell(Say::tr("– correction")), wordCell({})};
        for (const MatrixRow& row : part.valuation().matrix()) {
            const QString text = part.format.fact(feature, row.facts[f]);
            rating.push_back(wordCell(text, text != rating[1].text));
            correction.push_back(wordCell(correctionOf(row, f, part.format)));
        }
        table.rows.push_back(std::move(rating));
        table.rows.push_back(std::move(correction));
    }
    if (table.rows.empty()) {
        section.blocks.push_back(DocumentText{TextStyleOf::Body, {Say::tr("This project has no ratings of dwellings.")}});
        return section;
    }
    section.blocks.push_back(DocumentText{
        TextStyleOf::Body, {Say::tr("Ratings run from 1 to 5; 3 is average for homes of this kind. Those of a sold home are as they were at its sale. The "
                                    "correction is what the difference is worth, in %1, as in the matrix.")
                                .arg(part.words.currencyName)}});
    section.blocks.push_back(std::move(table));
    return section;
}

DocumentSection indexSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Index and its source");
    const FitSummary& fit = *part.material.context.fit;
    section.blocks.push_back(DocumentText{
        TextStyleOf::Body,
        {Say::tr("Source: the prices of %1 sales from %2 to %3 in this municipality, all together in the model. It looks at how prices of otherwise equal "
                 "homes moved; no index of others is used.")
             .arg(part.format.number(static_cast<double>(fit.salesUsed), 0), part.format.date(fit.firstSale), part.format.date(fit.lastSale)),
         Say::tr("A sale is brought from the day on which it was agreed to the valuation date.")}});
    if (!part.isPublic() && !part.valuation().matrix().empty()) section.blocks.push_back(indexedSales(part));
    if (part.material.indices.empty() || part.material.indices.front().points.empty()) {
        section.blocks.push_back(DocumentText{TextStyleOf::Note, {Say::tr("The model has no effect of time: prices are not indexed.")}});
        return section;
    }
    const PriceIndex& common = part.material.indices.front();
    section.blocks.push_back(indexDrawing(common, part.format));
    section.blocks.push_back(indexTable(part, common));
    QStringList notes{Say::tr("The month of the valuation date is 100, or the nearest month with sales.")};
    if (part.material.indices.size() > 1)
        notes << Say::tr("This is the index of all homes. In the matrix each sale has the index of its own group, so a percentage there may differ.");
    section.blocks.push_back(DocumentText{TextStyleOf::Quiet, notes});
    return section;
}

DocumentSection methodSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("The model behind it");
    section.blocks.push_back(DocumentText{
        TextStyleOf::Body,
        {Say::tr("A model derives from all sales together what each characteristic is worth. It values every home in the same way. Then the sold homes that "
                 "are most alike correct the outcome."),
         Say::tr("The same data and the same model version give the same value, to the cent. With the fingerprint anyone can see that nothing was changed.")}});
    DocumentFacts facts;
    facts.pairs = part.words.basis;
    // These stand on the first page already.
    std::erase_if(facts.pairs, [](const auto& pair) { return pair.first == Say::tr("Model") || pair.first == Say::tr("Fingerprint of model and data"); });
    if (part.isPublic() || part.order.kind == DocumentKind::LandScale)
        std::erase_if(facts.pairs, [](const auto& pair) {
            return pair.first == Say::tr("Model value") || pair.first == Say::tr("Sales that could be compared");
        });
    section.blocks.push_back(std::move(facts));
    return section;
}

DocumentSection contentsSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("What you find here");
    if (part.isPublic()) {
        section.blocks.push_back(DocumentText{
            TextStyleOf::Bullets, {Say::tr("The WOZ value, which is public, the land scale, the index with its source, and the model."),
                                   Say::tr("Characteristics of dwellings and sales of neighbours are not public (AVG), so they are not in this copy.")}});
        return section;
    }
    QStringList lines{Say::tr("Appraisal report: the dwelling, its own sale, sold homes, the value and the breakdown."),
                      Say::tr("Valuation matrix with component values, weights and the sum you can repeat with a pocket calculator."),
                      Say::tr("Ratings (KOUDV) and situation of the dwelling and of the sold homes, with the correction for each."),
                      part.isForCourt() ? Say::tr("Land scale of all neighbourhoods and types.") : Say::tr("Land scale of your neighbourhood and type, and of the sold homes."),
                      part.isForCourt() ? Say::tr("Index of all months with its source.") : Say::tr("Index from the first of the sold homes on, with its source."),
                      Say::tr("Facts with their sources, the day of verification, and every change.")};
    if (part.isForCourt()) lines << Say::tr("Which sales carried the value, also those that are not named in the matrix.");
    lines << Say::tr("Not in it: names of owners, buyers and staff (AVG), and suspicions of data checks that were not looked into yet.");
    section.blocks.push_back(DocumentText{TextStyleOf::Bullets, lines});
    return section;
}

}  // namespace herleid
