#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "model/reading/land_scale.h"
#include "model/reading/price_index.h"
#include "ui/report/dwelling_record.h"
#include "ui/report/explanation.h"
#include "ui/report/valuation_study.h"

namespace herleid {

/// What documents tell of a comparable sale beyond its row in the matrix.
struct ComparableMaterial {
    std::optional<Date> delivery;                ///< as recorded
    std::optional<Valuation> valuation;          ///< of the dwelling with its facts at the sale, on the valuation date, by the same model
    std::vector<ComponentValue> components;      ///< of that value; empty where none can be derived
    std::optional<Money> determined;             ///< what the project holds as its value on the valuation date
};

/// Who gives a document, and when.
struct DocumentSender {
    QString organization;   ///< empty: the title of the project
    QString contact;        ///< where to ask and object; may be empty
    QString program;        ///< name and version
    Date today;
};

/// Everything that the documents about one valuation are made of: figures of the model and records of the project.
struct DocumentMaterial {
    ValuationStudy study;
    ReportContext context;
    DwellingRecord record;
    std::vector<ComparableMaterial> comparables;   ///< one a row of the matrix, in its order
    std::vector<LandScale> landScales;             ///< by neighbourhood and type
    std::vector<LandScale> typeScales;             ///< by type, for where a neighbourhood has too few sales; may be empty
    std::vector<PriceIndex> indices;               ///< the common one first; the month of the valuation date is 100 where it was sold in
    DocumentSender sender;
    [[nodiscard]] const Valuation& valuation() const { return study.valuation; }
};

/// Values the dwelling and gathers the rest. Takes as long as a value of every comparable and the land scales: up to a few
/// seconds with 25,000 sales. Fails as Valuer::value or as reading the project does.
[[nodiscard]] Result<DocumentMaterial> documentMaterial(const Project& project, const Valuer& valuer,
                                                        std::shared_ptr<const SaleSet> sales, const std::string& propertyId,
                                                        const ValuationRequest& request, DocumentSender sender);

}  // namespace herleid
