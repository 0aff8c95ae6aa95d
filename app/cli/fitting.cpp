#include "app/cli/fitting.h"

namespace herleid {

Result<FittedModel> fitProject(Project& project, const FitOptions& options, Progress& progress) {
    auto sales = project.sales();
    if (!sales) return tl::unexpected(sales.error());
    auto model = fit(*sales, olsSpecification(*project.catalogue()), options, progress);
    if (!model) return tl::unexpected(model.error());
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    const auto version = project.addModel(*model);
    if (!version) return tl::unexpected(version.error());
    return FittedModel{*version, std::move(*model)};
}

}  // namespace herleid
