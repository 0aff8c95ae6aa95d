#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "model/evidence/evidence_model.h"
#include "model/market/fit.h"
#include "model/market/market_model.h"

namespace herleid {

/// What one version of a project's model is: the market model, and how named sales correct its values.
struct PriceModel {
    std::shared_ptr<const MarketModel> market;
    EvidenceModel evidence;

    /// κ of the whole.
    [[nodiscard]] double calibration() const { return evidence.calibration; }
};

/// The facts of a sale that fitPriceModel may read, by their positions in the catalogue, ascending.
[[nodiscard]] std::vector<std::size_t> featuresRead(const ModelSpecification& specification,
                                                    const FeatureCatalogue& catalogue);

/// Fits the market model and then the evidence on what it leaves. Where the specification wants no evidence, sales are
/// only ranked by likeness. Fails as fit() does.
[[nodiscard]] Result<PriceModel> fitPriceModel(const SaleSet& sales, const ModelSpecification& specification,
                                               const FitOptions& options, Progress& progress);

}  // namespace herleid
