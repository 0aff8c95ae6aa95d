#include "model/evidence/price_model.h"

#include <set>

#include "model/evidence/evidence_fit.h"
#include "model/market/term_builder.h"

namespace herleid {

std::vector<std::size_t> featuresRead(const ModelSpecification& specification, const FeatureCatalogue& catalogue) {
    std::set<std::size_t> features;
    for (const SaleColumns::Wanted& wanted : columnsRead(specification, catalogue)) {
        const VariableKind kind = wanted.variable.kind;
        if (kind == VariableKind::Feature || kind == VariableKind::Age || kind == VariableKind::UnfinishedYear)
            features.insert(wanted.variable.feature);
    }
    for (const std::size_t feature : evidenceFeatures(catalogue)) features.insert(feature);
    return {features.begin(), features.end()};
}

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
