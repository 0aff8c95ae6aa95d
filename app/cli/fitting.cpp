#include "app/cli/fitting.h"

#include "data/specification_json.h"

namespace herleid {

Result<ModelSpecification> specificationNamed(const std::string& name, const FeatureCatalogue& catalogue) {
    if (name == "ols") return olsSpecification(catalogue);
    if (name == "additive") return additiveSpecification(catalogue);
    return readSpecification(name);
}

Result<FittedModel> fitProject(Project& project, const ModelSpecification& specification, const FitOptions& options,
                               Progress& progress) {
    auto sales = project.sales();
    if (!sales) return tl::unexpected(sales.error());
    auto model = fit(*sales, specification, options, progress);
    if (!model) return tl::unexpected(model.error());
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    const auto version = project.addModel(*model);
    if (!version) return tl::unexpected(version.error());
    return FittedModel{*version, std::move(*model)};
}

}  // namespace herleid
