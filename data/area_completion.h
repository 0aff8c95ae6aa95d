#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "data/fact_writer.h"
#include "data/import.h"

namespace herleid {

/// Gives dwellings and sales without a recorded district or neighbourhood the one they lie in. kind:
/// "district" or "neighbourhood", of which the catalogue must have the feature for anything to happen;
/// source: of those facts; touchedBy: only rows that this import has added or changed; nothing: all rows.
struct AreaCompletion {
    std::string kind;
    std::string source;
    std::optional<std::int64_t> touchedBy;
};
/// Counts dwellings in the completion; the sales that got a fact are added to the set.
void completeFromAreas(Project::Impl& impl, FactWriter& facts, const AreaCompletion& asked,
                       Completion& completion, std::set<std::string>& sales, Progress& progress);

}  // namespace herleid
