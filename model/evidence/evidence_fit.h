#pragma once

#include <cstddef>
#include <vector>

#include "model/evidence/evidence_model.h"
#include "model/facts/progress.h"
#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"

namespace herleid {

struct EvidenceOptions {
    bool weighs = true;              ///< false: the kernel only ranks sales by likeness, with fixed scales
    std::size_t sample = 2500;       ///< the latest sales on which the kernel is fitted
    std::size_t neighbours = 24;     ///< by which each of them is predicted
    int passes = 6;                  ///< over all hyper-parameters, at most
    std::size_t calibrated = 10000;  ///< sales, evenly over time, that are valued without themselves for κ and interval
    int threads = 0;
};

/// The facts of a sale that fitEvidence may read, by their positions in the catalogue.
[[nodiscard]] std::vector<std::size_t> evidenceFeatures(const FeatureCatalogue& catalogue);

/// The kernel's hyper-parameters that maximise the mean leave-one-out predictive log-likelihood of recent sales,
///   ln N(r_i; cᵀ(C + σ₀²I)⁻¹ r, k(i,i) + σ₀² − cᵀ(C + σ₀²I)⁻¹ c),
/// each from its nearest sales of other dwellings (Vecchia 1988, JRSS B 50:297), by a pattern search on their
/// logarithms with fixed steps: no chance, the same bits for every order of the sales and number of threads.
/// Features: floor area, build year, plot area, quality, maintenance and type, where the catalogue has them, and the
/// neighbourhood where no sale has a place. Then κ and the interval by valuing sales without themselves (calibrate).
/// Fails with Cancelled.
[[nodiscard]] Result<EvidenceModel> fitEvidence(const std::shared_ptr<const MarketModel>& model,
                                                const std::shared_ptr<const SaleSet>& sales,
                                                const EvidenceOptions& options, Progress& progress);

}  // namespace herleid
