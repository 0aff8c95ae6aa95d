#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/fact_history.h"
#include "data/finding_store.h"
#include "data/part_store.h"
#include "data/project.h"
#include "data/sale_screening.h"

namespace herleid {

/// A sale of the dwelling, with what the screening and persons say of it.
struct OwnSale {
    Sale sale;
    SaleScreening screening;
};

/// Everything a project records about one dwelling.
struct DwellingRecord {
    std::string projectTitle;
    std::string crs;
    Currency currency;
    std::shared_ptr<const FeatureCatalogue> catalogue;
    Property property;
    std::vector<FactChange> changes;         ///< newest first
    std::vector<RecordedPart> parts;
    std::vector<OwnSale> sales;              ///< by date
    std::vector<StoredFinding> findings;     ///< about the dwelling or its sales, that are not resolved
    std::optional<Valuation> valuation;      ///< that its use is told by; none: not valued
};

/// Reads it. Fails with UnknownProperty.
[[nodiscard]] Result<DwellingRecord> dwellingRecord(const Project& project, const std::string& propertyId);

/// One amount in a value that a fact takes part in.
struct FactContribution {
    std::vector<std::size_t> with;           ///< other features of the same effect
    Money amount;
};

/// What a recorded fact does.
enum class FactUse {
    CountsInValue,     ///< an effect of the model, or several, takes it
    OnlyCompared,      ///< an earlier value: shown beside the value
    OnlyChecked,       ///< holds other facts against it, such as an old volume
    OnlyRecorded,      ///< nothing of the above
    NotValuedYet,      ///< there is no valuation that tells
};

struct FactUsage {
    FactUse use = FactUse::NotValuedYet;
    std::vector<FactContribution> contributions;
};

/// How the fact is used in the record's valuation.
[[nodiscard]] FactUsage usageOf(const DwellingRecord& record, std::size_t feature);

/// Whether a fact was last verified too long before the day, or never: characteristics are to be verified at least every
/// five years (Stcrt. 2025, 40255).
[[nodiscard]] bool isVerificationDue(const Provenance& provenance, Date today);

}  // namespace herleid
