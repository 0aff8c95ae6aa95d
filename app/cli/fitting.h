#pragma once

#include "data/project.h"
#include "model/facts/progress.h"
#include "model/market/fit.h"

namespace herleid {

/// A model with the number it got in its project.
struct FittedModel {
    std::int64_t version = 0;
    MarketModel model;
};

/// Fits the ols preset on the sales of the project and stores it, so that it becomes the current one.
[[nodiscard]] Result<FittedModel> fitProject(Project& project, const FitOptions& options, Progress& progress);

}  // namespace herleid
