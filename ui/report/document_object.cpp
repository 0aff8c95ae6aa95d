// What a document says of the dwelling itself: which it is, what is recorded of it, and its own sale.
#include "ui/report/document_part.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

bool isWozNumber(const std::string& id) {
    return id.size() == 12 && std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
}

QString partText(const RecordedPart& recorded, const Format& format) {
    QStringList words;
    if (!std::isnan(recorded.part.areaM2)) words << format.number(recorded.part.areaM2, 1) + QStringLiteral(" m²");
    if (recorded.part.buildYear) words << Say::tr("built in %1").arg(*recorded.part.buildYear);
    return words.isEmpty() ? Say::tr("recorded") : words.join(QStringLiteral(", "));
}

/// What is recorded and is part of a comparison: no earlier value, no volume.
bool isTold(const Feature& feature) { return !isOnlyShown(feature.role); }

}  // namespace

DocumentSection identificationSection(const DocumentPart& part) {
    const Property& property = part.material.record.property;
    DocumentSection section;
    section.heading = Say::tr("Which dwelling");
    DocumentFacts facts;
    const auto add = [&](const QString& name, const QString& text) {
        if (!text.isEmpty()) facts.pairs.emplace_back(name, text);
    };
    add(Say::tr("Address"), QString::fromStdString(property.address.oneLine()));
    add(isWozNumber(property.id) ? Say::tr("WOZ number") : Say::tr("Number in the records"), QString::fromStdString(property.id));
    add(Say::tr("BAG number (dwelling)"), QString::fromStdString(property.bag.object));
    add(Say::tr("BAG number (building)"), QString::fromStdString(property.bag.building));
    add(Say::tr("Municipality"), part.material.sender.organization);
    add(Say::tr("Valuation date"), part.format.date(part.valuation().valuationDate()));
    add(Say::tr("State of the dwelling on"), part.format.date(part.valuation().parts().stateDate));
    add(Say::tr("Cadastral designation"), Say::tr("not recorded in this project; see the Kadaster"));
    section.blocks.push_back(std::move(facts));
    return section;
}

DocumentSection objectSection(const DocumentPart& part) {
    const Facts& own = part.valuation().subject().facts;
    DocumentSection section;
    section.heading = Say::tr("What is recorded of the dwelling");
    DocumentTable table;
    table.columns = {{Say::tr("characteristic"), 60, false, false}, {Say::tr("recorded"), 118, false, false}};
    QStringList missing, none;
    for (std::size_t f = 0; f < part.catalogue().size(); ++f) {
        const Feature& feature = part.catalogue()[f];
        if (!isTold(feature)) continue;
        if (feature.role == Role::Outbuilding && own.has(f) && own[f] == 0) none << part.label(f).toLower();
        else if (own.has(f)) table.rows.push_back({wordCell(part.label(f)), wordCell(part.format.fact(feature, own[f]))});
        else missing << part.label(f).toLower();
    }
    const auto& recorded = part.material.record.parts;
    if (!recorded.empty()) table.rows.push_back({wordCell(Say::tr("Parts and outbuildings, one by one"))});
    for (const RecordedPart& one : recorded) {
        QString kind = QString::fromStdString(one.part.kind);
        if (!kind.isEmpty()) kind[0] = kind[0].toUpper();
        table.rows.push_back({wordCell(kind), wordCell(partText(one, part.format))});
    }
    section.blocks.push_back(std::move(table));
    QStringList quiet;
    if (!none.isEmpty()) quiet << Say::tr("There is no: %1.").arg(none.join(QStringLiteral(", ")));
    if (!missing.isEmpty()) quiet << Say::tr("Not recorded: %1.").arg(missing.join(QStringLiteral(", ")));
    if (!part.words.commonSource.isEmpty()) quiet << Say::tr("Source of the facts: %1").arg(part.words.commonSource);
    section.blocks.push_back(DocumentText{TextStyleOf::Quiet, quiet});
    return section;
}

DocumentSection ownSaleSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Own sale");
    const auto& sales = part.material.record.sales;
    if (sales.empty()) {
        section.blocks.push_back(DocumentText{TextStyleOf::Body, {Say::tr("No sale of this dwelling is recorded.")}});
        return section;
    }
    DocumentTable table;
    table.columns = {{Say::tr("agreed on"), 28, false, false}, {Say::tr("delivered on"), 28, false, false}, {Say::tr("sale price"), 32, true, false},
                     {Say::tr("corrected price"), 32, true, false}, {Say::tr("use"), 58, false, false}};
    for (const OwnSale& own : sales) {
        const auto delivered = own.sale.transaction ? own.sale.transaction->deliveryDate : std::nullopt;
        QString use = own.sale.armsLength ? Say::tr("used as evidence of the market") : Say::tr("not used as evidence of the market");
        for (const MatrixRow& row : part.valuation().matrix())
            if (row.saleId == own.sale.id && row.weight > 0) use += Say::tr("; weight %1").arg(part.format.percent(100 * row.weight));
        table.rows.push_back({wordCell(part.format.date(own.sale.date)), wordCell(part.dateOr(delivered)), moneyCell(own.sale.price, part.format),
                              moneyCell(own.sale.correctedPrice(), part.format), wordCell(use)});
    }
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(DocumentText{
        TextStyleOf::Quiet, {Say::tr("A sale shortly before or after the valuation date says most about the value. The index brings it to that date.")}});
    return section;
}

}  // namespace herleid
