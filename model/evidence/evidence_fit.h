#pragma once

#include <vector>

#include "model/evidence/evidence_kernel.h"
#include "model/facts/progress.h"
#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"

namespace herleid {

/// A sale that can be evidence: fitted by the model, at arm's length, with a place.
struct EvidenceSale {
    std::size_t sale = 0;  ///< position in the SaleSet
    EvidencePoint point;
    double residual = 0;  ///< y − η in ln price, held within 3 robust SD of the median
    bool isHeld = false;  ///< the residual was outside
};

/// The kernel with the sales it speaks about, in canonical order.
struct Evidence {
    EvidenceKernel kernel;
    std::vector<EvidenceSale> sales;
    double logLikelihood = 0;  ///< mean leave-one-out predictive log-likelihood of the sampled sales
    int evaluations = 0;
};

struct EvidenceOptions {
    std::size_t sample = 2500;    ///< the latest sales on which the kernel is fitted
    std::size_t neighbours = 24;  ///< by which each of them is predicted
    int passes = 6;               ///< over all hyper-parameters, at most
    int threads = 0;
};

/// Hyper-parameters that maximise the mean leave-one-out predictive log-likelihood of recent sales,
///   ln N(r_i; cᵀ(C + σ₀²I)⁻¹ r, k(i,i) + σ₀² − cᵀ(C + σ₀²I)⁻¹ c),
/// each from its nearest sales of other dwellings (Vecchia 1988, JRSS B 50:297), by a pattern search on their
/// logarithms with fixed steps: no chance, the same bits for every order of the sales and number of threads.
/// Features: floor area, build year, plot area, quality, maintenance and type, where the catalogue has them.
/// Fails with Cancelled.
[[nodiscard]] Result<Evidence> fitEvidence(const MarketModel& model, const SaleSet& sales,
                                           const EvidenceOptions& options, Progress& progress);

}  // namespace herleid
