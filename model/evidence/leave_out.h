#pragma once

#include <optional>
#include <vector>

#include "model/evidence/evidence_pool.h"
#include "model/facts/progress.h"
#include "model/facts/result.h"

namespace herleid {

/// A fitted sale valued as of its own day by everything but itself, before κ.
struct LeftOut {
    double logModelValue = 0;   ///< η without the sale
    double logValue = 0;        ///< η + Σ w r without it, and without other sales of its dwelling as evidence
    double sd = 0;              ///< of ln price about it
};

/// Exact at fixed smoothing parameters, robust weights, σ and kernel: with e = y − η the error without the sale,
/// η_(i) = y − e and r_j(i) = r_j + x_jᵀA⁻¹x_i ω_i e, so that no neighbour's residual still knows the price. Nothing
/// where the sale was not fitted or an effect rests on it alone.
[[nodiscard]] std::optional<LeftOut> leaveOut(const EvidencePool& pool, std::size_t sale);

/// The features by whose levels the interval is scaled: type and district, where the catalogue has them as levels.
[[nodiscard]] std::vector<std::size_t> segmentingFeatures(const FeatureCatalogue& catalogue);

/// Fills evidence.calibration (κ = 1 / median of V/P, 1 within 0.2%), interval, rmseLeaveOneOut and calibrated from
/// at most `most` sales of the pool, evenly over time. Fails with Cancelled.
[[nodiscard]] Result<void> calibrate(const EvidencePool& pool, std::size_t most, int threads, EvidenceModel& evidence,
                                     Progress& progress);

}  // namespace herleid
