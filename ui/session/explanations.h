#pragma once

#include <QString>
#include <filesystem>
#include <memory>
#include <vector>

#include "data/valuation_run.h"
#include "model/valuation/valuer.h"
#include "ui/text/format.h"

namespace herleid {

/// How writing explanations of many dwellings went.
struct ExplainedDwellings {
    std::size_t written = 0;
    std::vector<RunProblem> problems;  ///< dwellings that could not be valued
};

/// Values each of the dwellings (by row number) of the project and writes its explanation as PDF into the folder, named
/// after the dwelling and the valuation date; a file of that name is replaced, whole or not at all. Runs on a job's
/// thread. Fails with Cancelled – what was written stays – or FileNotWritable.
[[nodiscard]] Result<ExplainedDwellings> writeExplanations(const std::filesystem::path& project,
                                                           const std::vector<std::int64_t>& dwellings,
                                                           const Valuer& valuer, const ValuationRequest& request,
                                                           const QString& folder, const Format& format,
                                                           Progress& progress);

}  // namespace herleid
