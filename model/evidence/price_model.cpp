#include "model/evidence/price_model.h"

#include "model/evidence/evidence_fit.h"

namespace herleid {

Result<PriceModel> fitPriceModel(const SaleSet& sales, const ModelSpecification& specification,
                                 const FitOptions& options, Progress& progress) {
    constexpr double shareOfMarket = 0.7;   // of the time, measured on the demo
    ProgressPortion fitting(progress, 0, shareOfMarket);
    auto fitted = fit(sales, specification, options, fitting);
    if (!fitted) return tl::unexpected(fitted.error());
    PriceModel model;
    model.market = std::make_shared<const MarketModel>(std::move(*fitted));
    EvidenceOptions how;
    how.weighs = specification.evidence;
    how.threads = options.threads;
    ProgressPortion weighing(progress, shareOfMarket, 1);
    // Lent, not owned: the pool does not outlive this call.
    const std::shared_ptr<const SaleSet> lent(std::shared_ptr<const void>(), &sales);
    auto evidence = fitEvidence(model.market, lent, how, weighing);
    if (!evidence) return tl::unexpected(evidence.error());
    model.evidence = std::move(*evidence);
    return model;
}

}  // namespace herleid
