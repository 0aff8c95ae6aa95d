#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "data/project.h"

namespace herleid {

/// What a fact was before it was replaced, as recorded then.
struct FormerFact {
    std::size_t feature = 0;   ///< position in the project's catalogue
    std::string value;         ///< plain text (see plainText); empty: not recorded
    Provenance provenance;     ///< of the former value
    std::string replacedAt;    ///< UTC, ISO 8601
    std::string who;           ///< replaced it; empty in rows of before this was kept
    friend bool operator==(const FormerFact&, const FormerFact&) = default;
};

/// One step in the life of a fact: from what was recorded to what came instead. Of the newest step of a feature, the
/// later value is the present one.
struct FactChange {
    std::size_t feature = 0;
    std::string before;        ///< plain text; empty: not recorded
    std::string after;
    Provenance from;
    Provenance to;             ///< its reason is why the fact was changed
    std::string when;
    std::string who;
    /// Only checked again: the value stayed.
    [[nodiscard]] bool isVerification() const { return before == after; }
    friend bool operator==(const FactChange&, const FactChange&) = default;
};

/// Everything that was replaced about a dwelling, newest first. Fails with UnknownProperty.
[[nodiscard]] Result<std::vector<FormerFact>> factHistory(const Project& project, const std::string& propertyId);

/// The same as steps, newest first; property: as it is now.
[[nodiscard]] std::vector<FactChange> factChanges(const Property& property, const FeatureCatalogue& catalogue,
                                                  const std::vector<FormerFact>& history);

}  // namespace herleid
