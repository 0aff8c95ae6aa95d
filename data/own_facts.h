#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "data/import_plan.h"
#include "data/project_impl.h"
#include "data/row_reader.h"

namespace herleid {

/// How the program itself comes to a fact: from a file, from the boundary the dwelling lies in, or from the BAG where a
/// file had nothing. Every other method is a person's.
inline constexpr const char* importMethod = "import";
inline constexpr const char* areaMethod = "area";
inline constexpr const char* registerMethod = "register";
/// A person's, who decided that the register is right.
inline constexpr const char* takenOverMethod = "taken_over";

[[nodiscard]] inline bool isByHand(std::string_view method) {
    return method != importMethod && method != areaMethod && method != registerMethod;
}

/// Facts of dwellings with a provenance of their own that an import meets: those a person has set, and those that were
/// filled in because the files had nothing.
class OwnFacts {
public:
    OwnFacts(Project::Impl& impl, const ImportPlan& plan);

    /// Positions, in the plan, of the features that the row leaves alone: set by hand, or filled in where the row still
    /// has nothing.
    [[nodiscard]] std::set<std::size_t> keptFrom(const ImportedRow& row) const;
    /// Whether a person has set this planned feature of the dwelling.
    [[nodiscard]] bool isByHand(const std::string& propertyId, std::size_t planned) const;

private:
    const ImportPlan& m_plan;
    std::map<std::string, std::map<std::size_t, bool>> m_facts;  // dwelling → planned feature → by hand
};

/// Whether the row has something for the planned feature.
[[nodiscard]] bool hasFact(const ImportPlan& plan, const ImportedRow& row, std::size_t planned);

}  // namespace herleid
