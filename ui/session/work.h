#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "data/import.h"
#include "data/project.h"
#include "data/valuation_run.h"
#include "data/voorbeeldstad/town.h"
#include "model/facts/progress.h"
#include "model/market/specification.h"
#include "model/valuation/valuer.h"

namespace herleid {

// The long work of the window. Each function runs on a job's thread, opens the project file for itself, and
// leaves the file as it was when it fails or is cancelled.

/// Everything needed to value: loaded once, then shared and never changed.
struct LoadedMarket {
    std::shared_ptr<const SaleSet> sales;
    std::shared_ptr<const Valuer> valuer;  ///< null while the project has no model
    std::shared_ptr<const PriceModel> price;  ///< what the valuer values by
    std::optional<ModelInfo> model;        ///< the current one
};
[[nodiscard]] Result<LoadedMarket> loadMarket(const std::filesystem::path& file, Progress& progress);

[[nodiscard]] Result<ImportReport> importInto(const std::filesystem::path& file, const ImportRequest& request,
                                              Progress& progress);

struct FitRequest {
    std::string preset = "additive";
    std::optional<Date> until;
};
/// Fits and stores; the new version is the current one afterwards. Fails as fit() does.
[[nodiscard]] Result<std::int64_t> fitInto(const std::filesystem::path& file, const FitRequest& request,
                                           Progress& progress);

/// Values every property as a run: what is stored stays when it is cancelled, and the next time goes on with it.
[[nodiscard]] Result<RunReport> valueAllInto(const std::filesystem::path& file,
                                             const std::shared_ptr<const Valuer>& valuer,
                                             const ValuationRequest& request, Progress& progress);

/// Makes the project of Voorbeeldstad where the file does not exist: writes its spoilt files into a temporary folder,
/// imports them as a municipality would, screens the sales, fits and checks. The file appears when all is done.
[[nodiscard]] Result<void> prepareTown(const std::filesystem::path& file, const TownPlan& plan, Progress& progress);

/// Creates the demo project when the file does not exist, and imports and fits where that was not done.
[[nodiscard]] Result<void> prepareDemo(const std::filesystem::path& file, Progress& progress);

}  // namespace herleid
