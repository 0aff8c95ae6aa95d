// The sold homes that a document compares with, beside the dwelling.
#include "ui/report/document_part.h"
#include "ui/report/document_drawings.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

constexpr std::size_t mostHomes = 4;   // beside the dwelling on an upright page; the report asks for three (WOZ)
constexpr std::size_t three = 3;

std::size_t homesOf(const DocumentPart& part) { return std::min(mostHomes, part.valuation().matrix().size()); }

/// A row with a cell for the dwelling and one a home.
template <class Cell>
void addRow(DocumentTable& table, const DocumentPart& part, const QString& label, const QString& own, Cell cell) {
    std::vector<DocumentCell> row{wordCell(label), wordCell(own)};
    for (std::size_t i = 0; i < homesOf(part); ++i) row.push_back(wordCell(cell(i)));
    table.rows.push_back(std::move(row));
}

/// An outbuilding that the dwelling does not have and none of the homes had.
bool isAbsent(const DocumentPart& part, std::size_t feature) {
    const auto& matrix = part.valuation().matrix();
    const auto isNone = [&](const Facts& facts) { return !facts.has(feature) || facts[feature] == 0; };
    return isNone(part.valuation().subject().facts) &&
           std::all_of(matrix.begin(), matrix.begin() + static_cast<std::ptrdiff_t>(homesOf(part)), [&](const MatrixRow& row) { return isNone(row.facts); });
}

void addFacts(DocumentTable& table, const DocumentPart& part) {
    const Facts& own = part.valuation().subject().facts;
    const auto& matrix = part.valuation().matrix();
    table.rows.push_back({wordCell(Say::tr("Characteristics; of a sold home as they were at its sale"))});
    for (std::size_t f = 0; f < part.catalogue().size(); ++f) {
        const Feature& feature = part.catalogue()[f];
        const bool isKnown = own.has(f) || std::ranges::any_of(matrix, [&](const MatrixRow& row) { return row.facts.has(f); });
        if (isOnlyShown(feature.role) || !isKnown || (feature.role == Role::Outbuilding && isAbsent(part, f))) continue;
        addRow(table, part, part.label(f), part.format.fact(feature, own[f]),
               [&](std::size_t i) { return part.format.fact(feature, matrix[i].facts[f]); });
        for (std::size_t i = 0; i < homesOf(part); ++i)
            table.rows.back()[i + 2].isStrong = table.rows.back()[i + 2].text != table.rows.back()[1].text;
    }
}

void addSales(DocumentTable& table, const DocumentPart& part) {
    const auto& matrix = part.valuation().matrix();
    const QString none = QStringLiteral("–");
    table.rows.push_back({wordCell(Say::tr("Sale"))});
    addRow(table, part, Say::tr("Sale agreed on"), none, [&](std::size_t i) { return part.format.date(matrix[i].date); });
    addRow(table, part, Say::tr("Delivered on"), none, [&](std::size_t i) { return part.dateOr(part.material.comparables[i].delivery); });
    addRow(table, part, Say::tr("Sale price"), none, [&](std::size_t i) { return part.format.money(matrix[i].price); });
    addRow(table, part, Say::tr("Index to valuation date"), none,
           [&](std::size_t i) { return part.format.signedPercent(matrix[i].indexPercent()); });
    addRow(table, part, Say::tr("Adjusted to this dwelling"), none,
           [&](std::size_t i) { return part.format.money(matrix[i].adjustedPrice); });
    addRow(table, part, Say::tr("WOZ value on the same date"), part.format.money(part.valuation().value()), [&](std::size_t i) {
        const auto& determined = part.material.comparables[i].determined;
        return determined ? part.format.money(*determined) : Say::tr("not in this project");
    });
}

}  // namespace

DocumentSection soldHomesSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Sold homes to compare with");
    if (part.valuation().matrix().empty()) {
        section.blocks.push_back(DocumentText{TextStyleOf::Note, {part.words.matrixNote}});
        return section;
    }
    DocumentTable table;
    table.isDense = true;
    table.caption = Say::tr("The sold homes that are most alike, near and recent");
    table.columns = {{QString(), 40, false, false}, {Say::tr("This dwelling"), 34, true, false}};
    for (std::size_t i = 0; i < homesOf(part); ++i)
        table.columns.push_back({part.homeHead(i), 34, true, false});
    addFacts(table, part);
    addSales(table, part);
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(DocumentText{
        TextStyleOf::Quiet,
        {Say::tr("Bold: differs from this dwelling. What each difference is worth stands in the valuation matrix. There are no photographs in "
                 "this project."),
         Say::tr("The WOZ value of a sold home is shown because it is public. It is no evidence: only sale prices are.")}});
    if (homesOf(part) < three)
        section.blocks.push_back(DocumentText{TextStyleOf::Note, {Say::tr("There are fewer than three sold homes to compare with.")}});
    if (DocumentCharts map = placeDrawing(part.words); !map.charts.empty()) section.blocks.push_back(std::move(map));
    return section;
}

DocumentSection threeHomesSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Three sold homes that look like yours");
    const auto& matrix = part.valuation().matrix();
    if (matrix.empty()) {
        section.blocks.push_back(DocumentText{TextStyleOf::Body, {part.words.matrixNote}});
        return section;
    }
    DocumentTable table;
    table.columns = {{Say::tr("sold home"), 58, false, false}, {Say::tr("sold on"), 24, false, false}, {Say::tr("sold for"), 28, true, false},
                     {Say::tr("on the valuation date"), 34, true, false}, {Say::tr("and if it were your home"), 34, true, false}};
    for (std::size_t i = 0; i < std::min(three, matrix.size()); ++i) {
        DocumentCell indexed = wordCell(part.format.money(matrix[i].indexedPrice()));
        DocumentCell adjusted = wordCell(part.format.money(matrix[i].adjustedPrice));
        table.rows.push_back({wordCell(part.words.saleNames[i]), wordCell(part.format.date(matrix[i].date)),
                              wordCell(part.format.money(matrix[i].price)), std::move(indexed), std::move(adjusted)});
    }
    section.blocks.push_back(std::move(table));
    return section;
}

}  // namespace herleid
