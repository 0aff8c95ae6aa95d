#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "data/project.h"
#include "model/facts/progress.h"
#include "model/reading/model_reading.h"
#include "model/valuation/valuer.h"

namespace herleid {

// What the market page shows, read on a job's thread. Nothing here writes.

/// The part of a reading that hangs on the dwelling and the date in view.
struct ViewReading {
    std::vector<EffectChart> features;
    std::vector<EffectChart> terms;
    std::vector<LandScale> landScales;
};

/// valuation: of the dwelling whose effects are also wanted in money; may be null.
[[nodiscard]] Result<ModelReading> readMarket(const Valuer& valuer, Date date, const Valuation* valuation,
                                              Progress& progress);
[[nodiscard]] Result<ViewReading> readView(const Valuer& valuer, Date date, const Valuation* valuation,
                                           Progress& progress);

/// One of two versions beside each other.
struct ComparedVersion {
    ModelInfo info;
    std::shared_ptr<const MarketModel> model;
    std::vector<TermReading> terms;
    std::vector<EffectChart> features;
};
struct VersionComparison {
    ComparedVersion first;
    ComparedVersion second;
};
/// Fails with UnknownModel, or as opening a project does.
[[nodiscard]] Result<VersionComparison> compareVersions(const std::filesystem::path& file, std::int64_t first,
                                                        std::int64_t second, Progress& progress);

}  // namespace herleid
