#pragma once

#include "model/facts/progress.h"
#include "model/facts/result.h"
#include "model/market/market_model.h"
#include "model/market/term_builder.h"

namespace herleid {

/// Estimates parts.terms by ordinary least squares (column-pivoted Householder QR) with treatment coding, and
/// fills beta, covariance, sales and the summary's figures. Fails with NoFreedom, NumericFailure or Cancelled.
[[nodiscard]] Result<void> fitLeastSquares(const FittedSales& sales, int threads, MarketModelParts& parts,
                                           Progress& progress);

}  // namespace herleid
