#include "ui/report/documents.h"

#include <algorithm>
#include <stdexcept>

#include "ui/report/document_part.h"
#include "ui/report/explanation_xlsx.h"
#include "ui/text/say.h"
#include "ui/text/words.h"

namespace herleid {

namespace {

constexpr std::size_t fingerprintShown = 16;   // of the hexadecimal signs, at the foot of a page; the first page has all

QString footOf(const DocumentPart& part) {
    const ModelReference& model = part.valuation().parts().model;
    return QStringList{Say::tr("valuation date %1").arg(part.format.date(part.valuation().valuationDate())),
                       Say::tr("model %1").arg(model.version),
                       Say::tr("fingerprint %1").arg(QString::fromStdString(model.fingerprint.substr(0, fingerprintShown))),
                       Say::tr("form %1 %2").arg(QLatin1String(name(part.order.kind).data()), templateVersion(part.order.kind)),
                       part.format.date(part.material.sender.today)}
        .join(QStringLiteral(" · "));
}

QString recipientText(DisclosureRecipient recipient) {
    switch (recipient) {
        case DisclosureRecipient::Resident: return Say::tr("who has an interest in this value (art. 40 Wet WOZ)");
        case DisclosureRecipient::Court: return Say::tr("court or board of appeal");
        case DisclosureRecipient::Public: return Say::tr("everyone");
    }
    return {};
}

std::vector<std::pair<QString, QString>> coverOf(const DocumentPart& part) {
    const ModelReference& model = part.valuation().parts().model;
    const QString version = Say::tr("version %1 (%2)").arg(model.version).arg(specificationText(model.name));
    if (part.order.kind == DocumentKind::Explanation)
        return {{Say::tr("Valuation date"), part.format.date(part.valuation().valuationDate())}};
    if (const auto& letter = part.order.decision)
        return {{Say::tr("Valuation date"), part.format.date(part.valuation().valuationDate())},
                {Say::tr("Reference"), letter->reference},
                {Say::tr("Objection received on"), part.format.date(letter->received)},
                {Say::tr("Decided on"), part.format.date(letter->decided)},
                {Say::tr("Model"), version}};
    return {{Say::tr("Valuation date"), part.format.date(part.valuation().valuationDate())},
            {Say::tr("Model"), version},
            {Say::tr("Fingerprint"), QString::fromStdString(model.fingerprint)},
            {Say::tr("Meant for"), recipientText(part.order.recipient)},
            {Say::tr("Made on"), part.format.date(part.material.sender.today)},
            {Say::tr("Program"), part.material.sender.program},
            {Say::tr("Form"), QStringLiteral("%1 %2").arg(QLatin1String(name(part.order.kind).data()), templateVersion(part.order.kind))}};
}

QString verdictOf(const DocumentPart& part) {
    const Valuation& valuation = part.valuation();
    const QString value = part.format.money(valuation.value()), day = part.format.date(valuation.valuationDate());
    switch (part.order.kind) {
        case DocumentKind::LandScale:
            return Say::tr("What another square metre of ground adds to the value, per neighbourhood and type of dwelling, on %1.").arg(day);
        case DocumentKind::Decision: {
            const DecisionLetter& letter = *part.order.decision;
            if (letter.outcome == DecisionOutcome::Denied)
                return Say::tr("The objection is denied. The value stays %1.").arg(part.format.money(letter.newValue));
            const QString outcome = letter.outcome == DecisionOutcome::Granted ? Say::tr("The objection is granted.")
                                                                                 : Say::tr("The objection is granted in part.");
            return letter.oldValue == letter.newValue
                       ? Say::tr("%1 The value stays %2.").arg(outcome, part.format.money(letter.newValue))
                       : Say::tr("%1 The value goes from %2 to %3.")
                             .arg(outcome, part.format.money(letter.oldValue), part.format.money(letter.newValue));
        }
        default:
            if (part.isPublic()) return Say::tr("The value on %1 is %2.").arg(day, value);
            return Say::tr("The value on %1 is %2. With 90% certainty the price would have been between %3 and %4.")
                .arg(day, value, part.format.money(valuation.interval().lo), part.format.money(valuation.interval().hi));
    }
}

QString identityOf(const DocumentPart& part) {
    if (part.order.kind == DocumentKind::LandScale) return Say::tr("Land scale of %1").arg(part.material.sender.organization);
    if (part.order.kind == DocumentKind::Decision)
        return Say::tr("Decision on the objection with reference %1").arg(part.order.decision->reference);
    return part.isPublic() ? Say::tr("WOZ value, which is public") : part.words.identity;
}

std::vector<DocumentSection> appraisalSections(const DocumentPart& part) {
    return {identificationSection(part), objectSection(part),          ownSaleSection(part), soldHomesSection(part),
            valueSection(part),          pictureSection(part, 14), objectionSection(part)};
}

/// How the sold homes make the value comes first; the matrix itself lies on its side.
std::vector<DocumentSection> matrixSections(const DocumentPart& part) {
    std::vector<DocumentSection> sections{averageSection(part), matrixSection(part), methodSection(part)};
    sections.back().followsOn = true;
    return sections;
}

std::vector<DocumentSection> bundleSections(const DocumentPart& part) {
    if (part.isPublic()) return {contentsSection(part), landScaleSection(part), indexSection(part), methodSection(part)};
    std::vector<DocumentSection> sections{contentsSection(part)};
    for (DocumentSection& one : appraisalSections(part)) sections.push_back(std::move(one));
    for (DocumentSection one : {ledgerSection(part), averageSection(part), matrixSection(part), ratingsSection(part), landScaleSection(part),
                                indexSection(part), methodSection(part)})
        sections.push_back(std::move(one));
    for (DocumentSection& one : sourceSections(part)) sections.push_back(std::move(one));
    return sections;
}

std::vector<DocumentSection> sectionsOf(const DocumentPart& part) {
    switch (part.order.kind) {
        case DocumentKind::AppraisalReport: return appraisalSections(part);
        case DocumentKind::Matrix: return matrixSections(part);
        case DocumentKind::Explanation:
            return {pictureSection(part, 10), threeHomesSection(part), checkSection(part), objectionSection(part)};
        case DocumentKind::Decision: return decisionSections(part);
        case DocumentKind::LandScale: return {landScaleSection(part), methodSection(part)};
        case DocumentKind::Article40: return bundleSections(part);
    }
    return {};
}

}  // namespace

const std::vector<DocumentKind>& documentKinds() {
    static const std::vector<DocumentKind> kinds{DocumentKind::AppraisalReport, DocumentKind::Matrix,    DocumentKind::Explanation,
                                                 DocumentKind::Decision,        DocumentKind::LandScale, DocumentKind::Article40};
    return kinds;
}

std::string_view name(DocumentKind kind) {
    switch (kind) {
        case DocumentKind::AppraisalReport: return "taxatieverslag";
        case DocumentKind::Matrix: return "waardematrix";
        case DocumentKind::Explanation: return "uitleg";
        case DocumentKind::Decision: return "beslissing";
        case DocumentKind::LandScale: return "grondstaffel";
        case DocumentKind::Article40: return "art40";
    }
    return {};
}

std::optional<DocumentKind> documentKindOf(std::string_view word) {
    for (const DocumentKind kind : documentKinds())
        if (name(kind) == word) return kind;
    return std::nullopt;
}

QString documentTitle(DocumentKind kind) {
    switch (kind) {
        case DocumentKind::AppraisalReport: return Say::tr("Appraisal report");
        case DocumentKind::Matrix: return Say::tr("Valuation matrix");
        case DocumentKind::Explanation: return Say::tr("How your value was made");
        case DocumentKind::Decision: return Say::tr("Decision on your objection");
        case DocumentKind::LandScale: return Say::tr("Land scale");
        case DocumentKind::Article40: return Say::tr("Data behind the value (art. 40 Wet WOZ)");
    }
    return {};
}

QString templateVersion(DocumentKind) { return QStringLiteral("1.0"); }

std::vector<std::string_view> documentFormats(DocumentKind kind) {
    if (kind == DocumentKind::Matrix || kind == DocumentKind::LandScale) return {"pdf", "html", "xlsx"};
    return {"pdf", "html"};
}

bool isMadeFor(DocumentKind kind, DisclosureRecipient recipient) {
    return recipient != DisclosureRecipient::Public || kind == DocumentKind::LandScale || kind == DocumentKind::Article40;
}

ReportDocument documentOf(const DocumentOrder& order, const DocumentMaterial& material, const Format& format) {
    if (!isMadeFor(order.kind, order.recipient)) throw std::logic_error("this document is not for this reader");
    if ((order.kind == DocumentKind::Decision) != order.decision.has_value()) throw std::logic_error("a decision needs its letter");
    const DocumentPart part{order, material, format, explainInWords(material.study, material.context, format)};
    ReportDocument document;
    document.format = format;
    document.currency = part.valuation().value().currency();
    document.kind = documentTitle(order.kind);
    document.projectTitle = material.sender.organization;
    document.name = order.kind == DocumentKind::LandScale ? documentTitle(order.kind) : part.words.name;
    document.identity = identityOf(part);
    document.cover = coverOf(part);
    document.verdict = verdictOf(part);
    QStringList head{document.kind, document.name, document.projectTitle};
    head.removeDuplicates();
    document.head = head.join(QStringLiteral(" · "));
    document.foot = footOf(part);
    document.isArchival = true;
    document.isCompact = order.kind == DocumentKind::Explanation;
    for (DocumentSection& section : sectionsOf(part))
        if (!section.blocks.empty()) document.sections.push_back(std::move(section));
    return document;
}

Result<QByteArray> documentBytes(const DocumentOrder& order, const DocumentMaterial& material, std::string_view fileFormat,
                                 const Format& format) {
    const auto known = documentFormats(order.kind);
    if (std::ranges::find(known, fileFormat) == known.end()) throw std::logic_error("this document is not made in this format");
    // The workbook that calculates, with the same rows.
    if (order.kind == DocumentKind::Matrix && fileFormat == "xlsx") return explanationXlsx(material.study, material.context, format);
    const ReportDocument document = documentOf(order, material, format);
    if (fileFormat == "xlsx") return documentXlsx(document);
    return fileFormat == "pdf" ? documentPdf(document) : documentHtml(document).toUtf8();
}

DisclosureEntry disclosureOf(const DocumentOrder& order, const DocumentMaterial& material, std::string_view fileFormat,
                             const QByteArray& bytes, const QString& reference) {
    DisclosureEntry entry;
    entry.recipient = order.recipient;
    entry.reference = reference.toStdString();
    entry.document = name(order.kind);
    entry.version = templateVersion(order.kind).toStdString();
    entry.propertyId = material.valuation().subject().id;
    entry.valuationDate = material.valuation().valuationDate();
    entry.modelVersion = material.valuation().parts().model.version;
    entry.format = fileFormat;
    entry.bytes = bytes.size();
    entry.sha256 = sha256Of({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return entry;
}

}  // namespace herleid
