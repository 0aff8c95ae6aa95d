// The text of a decision on an objection.
#include "ui/report/document_part.h"
#include "ui/text/say.h"

namespace herleid {

namespace {

DocumentSection introduction(const DocumentPart& part) {
    const DecisionLetter& letter = *part.order.decision;
    DocumentSection section;
    section.heading = Say::tr("Our decision");
    QStringList sentences{Say::tr("On %1 we received your objection to the WOZ value of %2 on %3. This letter says what we decided, and why.")
                              .arg(part.format.date(letter.received), part.words.name, part.format.date(part.valuation().valuationDate()))};
    if (!letter.reason.isEmpty()) sentences << letter.reason;
    section.blocks.push_back(DocumentText{TextStyleOf::Body, sentences});
    DocumentTable table;
    table.columns = {{QString(), 80, false, false}, {Say::tr("amount"), 40, true, false}};
    table.rows.push_back({wordCell(Say::tr("Value as it was determined")), moneyCell(letter.oldValue, part.format)});
    table.rows.push_back({wordCell(Say::tr("Value after this decision"), true), moneyCell(letter.newValue, part.format, true)});
    section.blocks.push_back(std::move(table));
    return section;
}

DocumentSection answers(const DocumentPart& part) {
    const DecisionLetter& letter = *part.order.decision;
    DocumentSection section;
    section.heading = Say::tr("What you wrote, and our answer");
    if (letter.grounds.empty()) {
        section.blocks.push_back(DocumentText{TextStyleOf::Body, {Say::tr("You gave no grounds.")}});
        return section;
    }
    DocumentTable table;
    table.columns = {{Say::tr("your ground"), 56, false, false}, {Say::tr("our answer"), 90, false, false}, {Say::tr("effect on the value"), 32, true, false}};
    for (const AnsweredGround& one : letter.grounds)
        table.rows.push_back({wordCell(one.ground), wordCell(one.answer),
                              wordCell(one.difference ? part.format.signedMoneyExact(*one.difference) : Say::tr("not calculated"))});
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(DocumentText{
        TextStyleOf::Quiet, {Say::tr("The effect is what the value would change by this ground alone, as we tried it out. Effects of several grounds together need "
                                     "not be their sum.")}});
    return section;
}

DocumentSection corrections(const DocumentPart& part) {
    DocumentSection section;
    if (part.order.decision->corrected.isEmpty()) return section;
    section.heading = Say::tr("What we corrected in our records");
    section.blocks.push_back(DocumentText{TextStyleOf::Bullets, part.order.decision->corrected});
    return section;
}

DocumentSection appeal(const DocumentPart& part) {
    DocumentSection section;
    section.heading = Say::tr("Do you not agree with this decision?");
    QStringList sentences{Say::tr("You can appeal to the court (rechtbank) within six weeks after the date of this letter. Send a copy of this letter along. The "
                                  "court asks a fee for it."),
                          Say::tr("You may ask for all data behind the value: the valuation matrix, the land scale, the ratings and the index.")};
    if (const QString& contact = part.material.sender.contact; !contact.isEmpty()) sentences << Say::tr("Questions? Ask us: %1.").arg(contact);
    section.blocks.push_back(DocumentText{TextStyleOf::Body, sentences});
    section.blocks.push_back(DocumentText{TextStyleOf::Quiet,
                                          {Say::tr("Date of this decision: %1. Reference: %2.")
                                               .arg(part.format.date(part.order.decision->decided), part.order.decision->reference)}});
    return section;
}

}  // namespace

std::vector<DocumentSection> decisionSections(const DocumentPart& part) {
    return {introduction(part), answers(part), corrections(part), appeal(part)};
}

}  // namespace herleid
