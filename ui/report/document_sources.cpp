// The record of the dwelling (inzageverslag) as part of a document.
#include "ui/report/disclosure.h"
#include "ui/report/document_part.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

DocumentTable tableOf(const DisclosureTable& from) {
    DocumentTable table;
    table.isDense = true;
    for (qsizetype c = 0; c < from.heads.size(); ++c) table.columns.push_back({from.heads[c], from.widths[static_cast<std::size_t>(c)], false, false});
    for (const DisclosureRow& row : from.rows) {
        std::vector<DocumentCell> cells;
        for (qsizetype c = 0; c < row.cells.size(); ++c) cells.push_back(wordCell(row.cells[c], c == row.strong));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

DocumentSection sectionOf(const DisclosureSection& from) {
    DocumentSection section;
    section.heading = from.heading;
    if (!from.before.isEmpty()) section.blocks.push_back(DocumentText{TextStyleOf::Body, from.before});
    if (!from.table.heads.isEmpty()) {
        section.blocks.push_back(tableOf(from.table));
    } else if (!from.table.rows.empty()) {
        DocumentFacts facts;
        for (const DisclosureRow& row : from.table.rows) facts.pairs.emplace_back(row.cells[0], row.cells[1]);
        section.blocks.push_back(std::move(facts));
    }
    if (!from.after.isEmpty()) section.blocks.push_back(DocumentText{TextStyleOf::Quiet, from.after});
    return section;
}

}  // namespace

std::vector<DocumentSection> sourceSections(const DocumentPart& part) {
    // Names of staff and findings are for the municipality alone, whoever else reads it.
    const Disclosure record = discloseInWords(part.material.record, {DisclosureProfile::Resident, part.material.sender.today}, part.format);
    std::vector<DocumentSection> sections;
    for (const DisclosureSection& one : record.sections) sections.push_back(sectionOf(one));
    if (!sections.empty()) {
        sections.front().startsPage = true;
        sections.front().heading = Say::tr("Facts with their sources: %1").arg(sections.front().heading);
    }
    return sections;
}

}  // namespace herleid
