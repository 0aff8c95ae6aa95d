#pragma once

#include <string>
#include <vector>

#include "model/facts/result.h"

namespace herleid {

/// An entry for the Dutch register of algorithms (Algoritmeregister), publication standard 1.0, in Dutch. Empty texts are
/// left out; what they mean stands in resources/register.
struct AlgorithmEntry {
    std::string name, descriptionShort, organization, status, publicationCategory, contactEmail;
    std::string beginDate, endDate;   ///< "MM-YYYY"
    std::vector<std::string> category;
    std::string website, url, goal, proportionality, humanIntervention, risks, lawfulBasis, impactAssessments, sourceData,
        methodsAndModels, provider, publicCode, sourceId, tags;
};

/// As JSON, after it was checked. Fails with JsonField (file, field, value, reason) for a required text that is missing, one
/// that is too long, or a value that the standard does not have.
[[nodiscard]] Result<std::string> algorithmEntryJson(const AlgorithmEntry& entry);

/// The schema that entries are checked against: resources/register/algoritmeregister.schema.json.
[[nodiscard]] const std::string& algorithmSchema();

}  // namespace herleid
