#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "data/project.h"
#include "model/facts/progress.h"
#include "model/reading/place_figures.h"

namespace herleid {

/// A finished run of values, as a map or list names it.
struct RunInfo {
    std::int64_t number = 0;
    Date valuationDate;
};

/// The finished run of the newest valuation date, and that of the newest date before it; of one date the run
/// that was begun last. So valuing the year before afterwards gives the change between the two.
struct LatestRuns {
    std::optional<RunInfo> latest;
    std::optional<RunInfo> former;
};
[[nodiscard]] Result<LatestRuns> latestRuns(const Project& project);

/// Every property with a place: figure is the change of its value from the former run to the latest in
/// percent, amount its value in the latest. Places come from the spatial index, in single precision; values
/// are read by both runs at once, in the order of the properties' ids in which runs are stored. Belongs on a
/// thread of its own. Fails with Cancelled.
[[nodiscard]] Result<std::vector<MapPoint>> dwellingPoints(const Project& project, const LatestRuns& runs,
                                                           Progress& progress);

/// The properties that have a sale, by their id.
[[nodiscard]] Result<PropertyNumbers> soldProperties(const Project& project, Progress& progress);

}  // namespace herleid
