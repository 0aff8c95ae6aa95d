#pragma once

#include "model/evidence/evidence_pool.h"
#include "model/valuation/valuer.h"

namespace herleid {

/// What a value is before any of it is rounded or explained.
struct RawValue {
    double logModelValue = 0;   ///< η*
    double logValue = 0;        ///< ln V = η* + Σ w r
    double value = 0;           ///< exp(ln V)·κ, in units of the currency
    double lo = 0;
    double hi = 0;
};

/// The value and its interval: ± factor(V, facts) · sqrt(variance of η + variance of the price given η).
[[nodiscard]] RawValue rawValue(const PriceModel& model, const Observation& subject, double logModelValue, double modelVariance,
                                const Evidence& evidence);

/// The order in which a valuation comes about, from prediction and evidence to its parts. Internal to the room.
/// market: the model, perhaps without some sales.
[[nodiscard]] Result<Valuation> appraise(const PriceModel& model, const MarketModel& market, const SaleSet& sales,
                                         const ModelReference& reference, const Observation& observation,
                                         const Evidence& evidence, const ValuationRequest& request,
                                         ValuationParts parts);

}  // namespace herleid
