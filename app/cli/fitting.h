#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "data/project.h"
#include "model/facts/progress.h"
#include "model/evidence/price_model.h"

namespace herleid {

/// A model with the number it got in its project.
struct FittedModel {
    std::int64_t version = 0;
    PriceModel model;
};

/// The preset with this name ("ols", "additive"), made for the catalogue, or else the specification in the file of
/// this name. Fails with FileNotFound, FileUnreadable, JsonInvalid or JsonField.
[[nodiscard]] Result<ModelSpecification> specificationNamed(const std::string& name, const FeatureCatalogue& catalogue);

/// Registers --model: a preset or a specification as a JSON file.
void addModelOption(CLI::App& app, std::string& model);

/// Fits the specification on the sales of the project and stores it, so that it becomes the current one.
[[nodiscard]] Result<FittedModel> fitProject(Project& project, const ModelSpecification& specification,
                                             const FitOptions& options, Progress& progress);

}  // namespace herleid
