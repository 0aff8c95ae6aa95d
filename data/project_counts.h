#pragma once

#include <cstdint>

#include "data/project.h"
#include "model/facts/progress.h"

namespace herleid {

/// How much a project holds beside its dwellings and sales, in rows.
struct ProjectCounts {
    std::int64_t municipalities = 0;  ///< boundaries of each kind
    std::int64_t districts = 0;
    std::int64_t neighbourhoods = 0;
    std::int64_t bagObjects = 0;
    std::int64_t bagDwellings = 0;    ///< dwellings that one of these objects belongs to
    std::int64_t parts = 0;           ///< of dwellings as they are now
    std::int64_t dwellingsWithParts = 0;
    std::int64_t checks = 0;          ///< how often the data were checked
    std::int64_t openFindings = 0;    ///< of the last check
    std::int64_t sales = 0;
    std::int64_t excludedSales = 0;   ///< that the model does not learn from
};

[[nodiscard]] Result<ProjectCounts> projectCounts(const Project& project,
                                                  Progress& progress = Progress::none());

}  // namespace herleid
