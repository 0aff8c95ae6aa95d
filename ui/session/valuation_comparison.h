#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "model/facts/progress.h"
#include "model/valuation/change.h"
#include "model/valuation/valuer.h"

namespace herleid {

/// From an earlier, stored valuation to the one in view.
struct ValuationComparison {
    std::shared_ptr<const Valuation> before;
    std::shared_ptr<const Valuation> after;
    ValueChange change;
};

/// Runs on a job's thread: opens the project file for itself, reads the stored valuation and its model, and splits the
/// difference with the valuation in view (METHOD §7). Only reads.
[[nodiscard]] Result<ValuationComparison> compareWithStored(const std::filesystem::path& file, std::int64_t number,
                                                            const Valuer& valuer, const ValuationRequest& request,
                                                            const std::shared_ptr<const Valuation>& after,
                                                            Progress& progress);

}  // namespace herleid
