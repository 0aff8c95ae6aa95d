#pragma once

#include "model/facts/progress.h"
#include "model/facts/result.h"
#include "model/market/market_model.h"
#include "model/market/term_builder.h"

namespace herleid {

/// Estimates parts.terms by penalised least squares with smoothing parameters by REML and, for a robust
/// specification, scaled-t weights with ν by likelihood; then enforces monotone terms. Fills beta, covariance,
/// sales, each term's λ and effective degrees of freedom, and the summary's figures. METHOD §1.
/// Fails with TooFewSales, NumericFailure or Cancelled.
[[nodiscard]] Result<void> fitPenalised(const FittedSales& sales, const SaleColumns& columns,
                                        MarketModelParts& parts, Progress& progress);

}  // namespace herleid
