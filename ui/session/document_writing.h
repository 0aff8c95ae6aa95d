#pragma once

#include <QStringList>
#include <filesystem>
#include <memory>
#include <string>

#include "model/facts/progress.h"
#include "ui/report/document_set.h"

namespace herleid {

/// Documents that are asked for together: about one dwelling, for one reader, into one folder.
struct DocumentsOrder {
    std::string propertyId;
    Date valuationDate;
    DocumentSet set;
    std::string reference;   ///< of the request or case, for the register of disclosures
    DocumentSender sender;
    std::filesystem::path folder;
};

/// Makes the documents, writes them and writes each down in the register of disclosures; their files. Fails as
/// documentMaterial, makeDocuments and giveDocuments do.
[[nodiscard]] Result<QStringList> writeDocuments(const std::filesystem::path& project, const Valuer& valuer,
                                                 std::shared_ptr<const SaleSet> sales, const ValuationRequest& request,
                                                 const DocumentsOrder& order, const Format& format, Progress& progress);

}  // namespace herleid
