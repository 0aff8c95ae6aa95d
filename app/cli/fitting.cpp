#include "app/cli/fitting.h"

#include <filesystem>

#include "data/specification_json.h"

namespace herleid {

namespace {

/// Empty where the name is that of a JSON file; whether the file is there is found when it is read.
std::string isJsonName(const std::string& name) {
    return std::filesystem::path(name).extension() == ".json" ? "" : "neither a preset nor a .json file: " + name;
}

}  // namespace

void addModelOption(CLI::App& app, std::string& model) {
    app.add_option("--model", model, "Preset (additive, ols), or a specification as a JSON file")
        ->capture_default_str()
        ->check(CLI::IsMember({"additive", "ols"}) | CLI::Validator(isJsonName, "FILE.json"));
}

Result<ModelSpecification> specificationNamed(const std::string& name, const FeatureCatalogue& catalogue) {
    if (name == "ols") return olsSpecification(catalogue);
    if (name == "additive") return additiveSpecification(catalogue);
    return readSpecification(name);
}

Result<FittedModel> fitProject(Project& project, const ModelSpecification& specification, const FitOptions& options,
                               Progress& progress) {
    auto sales = project.sales();
    if (!sales) return tl::unexpected(sales.error());
    auto model = fitPriceModel(*sales, specification, options, progress);
    if (!model) return tl::unexpected(model.error());
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    const auto version = project.addModel(*model);
    if (!version) return tl::unexpected(version.error());
    return FittedModel{*version, std::move(*model)};
}

}  // namespace herleid
