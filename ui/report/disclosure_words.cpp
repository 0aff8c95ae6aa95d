#include "ui/report/disclosure_words.h"

#include "ui/report/documents.h"
#include "ui/text/say.h"

namespace herleid {

QString disclosureRecipientText(DisclosureRecipient recipient) {
    switch (recipient) {
        case DisclosureRecipient::Resident: return Say::tr("resident or other party");
        case DisclosureRecipient::Court: return Say::tr("court or board of appeal");
        case DisclosureRecipient::Public: return Say::tr("everyone");
    }
    return {};
}

QString disclosedDocumentText(const std::string& document) {
    if (const auto kind = documentKindOf(document)) return documentTitle(*kind);
    if (document == "inzageverslag") return Say::tr("Record");
    if (document == "dossier") return Say::tr("Dossier");
    return QString::fromStdString(document);
}

}  // namespace herleid
