#include "ui/session/valuation_comparison.h"

#include "data/project.h"

namespace herleid {

namespace {

/// The model of a stored valuation, without the sales that the valuation left out.
Result<MarketModel> modelOf(const Project& project, const Valuation& valuation, const Valuer& current) {
    const ValuationParts& parts = valuation.parts();
    ValuationRequest request;
    request.valuationDate = parts.valuationDate;
    request.stateDate = parts.stateDate;
    request.informationDate = parts.informationDate;
    request.withoutSales = parts.withoutSales;
    if (parts.model.fingerprint == current.model().fingerprint()) return current.modelFor(parts.subject, request);
    auto model = project.model(parts.model.version);
    if (!model) return tl::unexpected(model.error());
    if (parts.withoutSales.empty()) return MarketModel(*model->market);
    auto sales = project.sales();
    if (!sales) return tl::unexpected(sales.error());
    const Valuer earlier(std::move(*model), parts.model, std::make_shared<const SaleSet>(std::move(*sales)));
    return earlier.modelFor(parts.subject, request);
}

}  // namespace

Result<ValuationComparison> compareWithStored(const std::filesystem::path& file, std::int64_t number,
                                              const Valuer& valuer, const ValuationRequest& request,
                                              const std::shared_ptr<const Valuation>& after, Progress& progress) {
    progress.report(0, "read");
    const auto project = Project::open(file);
    if (!project) return tl::unexpected(project.error());
    auto stored = project->valuation(number);
    if (!stored) return tl::unexpected(stored.error());
    auto before = std::make_shared<const Valuation>(std::move(*stored));
    progress.report(0.2, "read_model");
    const auto modelBefore = modelOf(*project, *before, valuer);
    if (!modelBefore) return tl::unexpected(modelBefore.error());
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    const auto modelAfter = valuer.modelFor(after->subject(), request);
    if (!modelAfter) return tl::unexpected(modelAfter.error());
    return ValuationComparison{before, after, explainChange(*modelBefore, *before, *modelAfter, *after)};
}

}  // namespace herleid
