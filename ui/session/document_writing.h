#pragma once

#include <QStringList>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "model/facts/progress.h"
#include "ui/report/documents.h"

namespace herleid {

/// Documents that are asked for together: about one dwelling, for one reader, into one folder.
struct DocumentsOrder {
    std::string propertyId;
    Date valuationDate;
    std::vector<DocumentKind> kinds;
    std::vector<std::string> fileFormats;     ///< a document that is not made in one of them is left out in it
    DisclosureRecipient recipient = DisclosureRecipient::Resident;
    std::optional<DecisionLetter> decision;   ///< where a decision is among the kinds
    QString reference;                        ///< of the request or case, for the register of disclosures
    DocumentSender sender;
    QString folder;
};

/// What has one more of its files: each document in each of the formats it is made in.
[[nodiscard]] int filesOf(const DocumentsOrder& order);

/// Writes the documents and writes each down in the register of disclosures; their files, in the order of the kinds. A file
/// that is there already is kept: the new one gets a number. What was written and written down before a failure stays.
/// Fails as documentMaterial and documentBytes do, with FileNotWritable, or with Cancelled.
[[nodiscard]] Result<QStringList> writeDocuments(const std::filesystem::path& project, const Valuer& valuer,
                                                 std::shared_ptr<const SaleSet> sales, const ValuationRequest& request,
                                                 const DocumentsOrder& order, const Format& format, Progress& progress);

}  // namespace herleid
