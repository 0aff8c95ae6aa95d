// The value, what made it, and what a reader can do with it.
#include "ui/report/document_drawings.h"
#include "ui/report/document_part.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

/// What to be careful with: sales that differ a lot by their numbers in one sentence, the rest as it stands.
QStringList cautions(const DocumentPart& part) {
    QStringList sentences, far;
    for (const Warning& warning : part.valuation().warnings()) {
        if (warning.code == WarningCode::ComparableAdjustedFar) continue;
        sentences << warningText(warning, part.catalogue(), part.format);
    }
    const auto& matrix = part.valuation().matrix();
    for (std::size_t i = 0; i < matrix.size(); ++i)
        for (const Warning& warning : part.valuation().warnings())
            if (warning.code == WarningCode::ComparableAdjustedFar && !warning.arguments.empty() && warning.arguments.front().second == matrix[i].saleId)
                far << QString::number(i + 1);
    if (!far.isEmpty())
        sentences << Say::tr("Sold homes that differ a lot from this dwelling (more than 15% net or 25% gross correction), so read them with caution: %1. "
                             "The numbers are those of the matrix.")
                         .arg(far.join(QStringLiteral(", ")));
    return sentences;
}

}  // namespace

DocumentSection valueSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("The value and how it was made");
    QStringList sentences;
    if (!part.words.inShort.isEmpty()) sentences << part.words.inShort;
    sentences << Say::tr("What made the largest difference with the typical sold home:");
    section.blocks.push_back(DocumentText{TextStyleOf::Body, sentences});
    section.blocks.push_back(DocumentText{TextStyleOf::Bullets, part.words.largest});
    if (const QStringList told = cautions(part); !told.isEmpty()) section.blocks.push_back(DocumentText{TextStyleOf::Note, told});
    return section;
}

DocumentSection pictureSection(const DocumentPart& part, std::size_t lines) {
    DocumentSection section;
    section.heading = part.order.kind == DocumentKind::Explanation ? Say::tr("What your home has more or less than the typical home")
                                                                    : Say::tr("Breakdown of the value");
    section.blocks.push_back(ledgerDrawing(part.words, lines));
    return section;
}

DocumentSection ledgerSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Breakdown of the value, to the cent");
    section.startsPage = true;
    DocumentTable table;
    table.sheet = Say::tr("Breakdown");
    table.columns = {{Say::tr("Feature"), 50, false, false}, {Say::tr("This dwelling"), 34, false, false}, {Say::tr("Typical dwelling"), 34, false, false},
                     {Say::tr("Effect"), 18, true, false},   {QStringLiteral("±"), 14, true, false},
                     {Say::tr("Amount (%1)").arg(part.words.currencyName), 28, true, false}};
    for (const ExplainedLine& line : part.words.ledger)
        table.rows.push_back({wordCell(line.label + (line.extrapolated ? QStringLiteral(" *") : QString())), wordCell(line.recorded),
                              wordCell(line.reference), wordCell(line.percent), wordCell(line.uncertainty), wordCell(line.exactAmount)});
    table.rows.push_back({wordCell(Say::tr("Value"), true), wordCell({}), wordCell({}), wordCell({}), wordCell({}), wordCell(part.words.exactValue, true)});
    section.blocks.push_back(std::move(table));
    QStringList notes{Say::tr("The amounts add up to the value, to the cent. ± is the standard error of an effect.")};
    if (std::ranges::any_of(part.words.ledger, [](const ExplainedLine& line) { return line.extrapolated; }))
        notes << QStringLiteral("* ") + Say::tr("Outside what was sold, or not recorded: an uncertain effect.");
    section.blocks.push_back(DocumentText{TextStyleOf::Quiet, notes});
    return section;
}

DocumentSection checkSection(const DocumentPart&) {
    DocumentSection section;
    section.heading = Say::tr("What you can check yourself");
    section.blocks.push_back(DocumentText{
        TextStyleOf::Bullets,
        {Say::tr("Is it right what stands beside your home in the drawing: the floor area, the plot, the year, the outbuildings?"),
         Say::tr("Are the three sold homes really like yours? Is there a sale nearby that says more?"),
         Say::tr("Are there things that are not recorded, such as overdue maintenance, nuisance or leasehold?"),
         Say::tr("Add up the amounts of the drawing. They make the value; amounts are rounded, so the sum may differ by a few whole units.")}});
    return section;
}

DocumentSection objectionSection(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Do you not agree?");
    const QString& contact = part.material.sender.contact;
    QStringList sentences;
    if (contact.isEmpty())
        sentences << Say::tr("First ask us. The address stands on your assessment. A mistake in the data can often be put right at once.");
    else sentences << Say::tr("First ask us: %1. A mistake in the data can often be put right at once.").arg(contact);
    sentences << Say::tr("You can object in writing within six weeks after the date of your assessment. Write which value you think is right, and "
                         "why. It costs nothing, and you need no one to do it for you.")
              << Say::tr("You may ask for all data behind this value (article 40 of the WOZ act): the valuation matrix, the land scale, the ratings of "
                         "your home and of the sold homes, and the index with its source.");
    section.blocks.push_back(DocumentText{TextStyleOf::Body, sentences});
    return section;
}

}  // namespace herleid
