// The sales that ask for a look: those that carry most, and those farthest off.
#include <algorithm>
#include <cmath>

#include "ui/report/ratio_charts.h"
#include "ui/report/ratio_document.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

constexpr std::size_t mostOnPaper = 50;   // of those farthest off; chosen

DocumentCell moneyCell(double amount, const RatioDocumentPart& part) {
    DocumentCell cell;
    cell.text = part.format.money(Money::fromUnits(amount, part.frame.currency));
    cell.kind = ReportCellKind::Amount;
    cell.value = amount;
    return cell;
}

DocumentCell changeCell(double percent, int decimals, const Format& format) {
    DocumentCell cell;
    cell.text = std::isnan(percent) ? QStringLiteral("–") : format.signedPercent(percent, decimals);
    cell.kind = ReportCellKind::Percent;
    cell.decimals = decimals;
    cell.value = percent;
    return cell;
}

/// Dwelling, sale and day, as every such table begins.
std::vector<DocumentCell> firstCells(const Sale& sale, const RatioDocumentPart& part) {
    return {textCell(QString::fromStdString(sale.addressLine.empty() ? sale.propertyId : sale.addressLine)),
            textCell(QString::fromStdString(sale.id)), textCell(part.format.date(sale.date))};
}

std::vector<DocumentColumn> firstColumns() {
    return {{Say::tr("dwelling"), 46, false, false}, {Say::tr("sale"), 26, false, false}, {Say::tr("sold on"), 20, false, false}};
}

DocumentTable influentialTable(const RatioDocumentPart& part) {
    const RatioSaleLists& lists = *part.context.lists;
    DocumentTable table;
    table.caption = Say::tr("The %1 sales that carry most of the model").arg(part.count(lists.influential->size()));
    table.sheet = Say::tr("Most influence");
    table.columns = firstColumns();
    table.columns.push_back({Say::tr("price"), 22, true, false});
    table.columns.push_back({Say::tr("value without it"), 22, true, false});
    table.columns.push_back({Say::tr("own value"), 18, true, false});
    table.columns.push_back({Say::tr("neighbour\u00adhood"), 18, true, false});
    table.columns.push_back({Say::tr("Cook's distance"), 18, true, false});
    for (const InfluentialSale& one : *lists.influential) {
        const ValuedSale& valued = (*lists.valued)[one.valued];
        std::vector<DocumentCell> row = firstCells(lists.sales->sales[valued.sale], part);
        row.push_back(moneyCell(valued.price, part));
        row.push_back(moneyCell(one.withoutSale, part));
        row.push_back(changeCell(one.ownPercent, 1, part.format));
        row.push_back(changeCell(one.nearbyPercent, 2, part.format));
        row.push_back(numberCell(one.cook, 4, part.format));
        table.rows.push_back(std::move(row));
    }
    return table;
}

DocumentTable farthestTable(const RatioDocumentPart& part) {
    const RatioSaleLists& lists = *part.context.lists;
    const std::size_t shown = std::min(mostOnPaper, lists.farthest->size());
    DocumentTable table;
    table.caption = Say::tr("The %1 sales farthest from their value").arg(part.count(shown));
    table.sheet = Say::tr("Farthest off");
    table.columns = firstColumns();
    table.columns.push_back({Say::tr("price"), 24, true, false});
    table.columns.push_back({Say::tr("value"), 24, true, false});
    table.columns.push_back({Say::tr("ratio"), 18, true, false});
    for (std::size_t k = 0; k < shown; ++k) {
        const ValuedSale& valued = (*lists.valued)[(*lists.farthest)[k]];
        std::vector<DocumentCell> row = firstCells(lists.sales->sales[valued.sale], part);
        row.push_back(moneyCell(valued.price, part));
        row.push_back(moneyCell(valued.leftOut, part));
        row.push_back(numberCell(valued.leftOut / valued.price, 2, part.format));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

DocumentSection ratioSalesSection(const RatioDocumentPart& part) {
    DocumentSection section;
    if (!part.context.lists || part.context.lists->influential->empty()) return section;
    section.heading = Say::tr("Sales to look at");
    section.blocks.push_back(DocumentText{
        TextStyleOf::Body,
        {Say::tr("A sale carries much of the model where its dwelling is unlike most others and its price is not the one expected. The columns "
                 "tell by how much it raises or lowers the value of its own dwelling, and the typical value of the other sold dwellings of its "
                 "neighbourhood (or of those nearest to it where none is recorded), beside a value without it: exact, at the same smoothing and "
                 "weights. Cook's distance is how far all effects move together without it, and orders the list."),
         Say::tr("Much influence is no fault. It is a reason to look whether facts and price are right.")}});
    section.blocks.push_back(influentialTable(part));
    section.blocks.push_back(farthestTable(part));
    return section;
}

}  // namespace herleid
