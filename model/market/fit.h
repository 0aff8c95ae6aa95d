#pragma once

#include <limits>
#include <optional>
#include <string>

#include "model/facts/progress.h"
#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"
#include "model/market/specification.h"

namespace herleid {

struct FitOptions {
    std::optional<Date> until;  ///< sales after this day are left out
    int threads = 0;            ///< 0: as many as the machine has; the result is the same to the bit
    /// More coefficients than this are refused (NoFreedom) before room is made for them: for a stranger's specification.
    std::size_t mostCoefficients = std::numeric_limits<std::size_t>::max();
};

/// Fits ln price on the specification's terms. The order of the sales changes no bit of the result.
/// Fails with NoSales, TooFewSales, NoFreedom, SpecificationInvalid, NumericFailure or Cancelled.
[[nodiscard]] Result<MarketModel> fit(const SaleSet& sales, const ModelSpecification& specification,
                                      const FitOptions& options, Progress& progress);

/// The fingerprint of the model that fit() would make of the same, without making it. Empty where no sale is eligible.
[[nodiscard]] std::string fitFingerprint(const SaleSet& sales, const ModelSpecification& specification,
                                         const FitOptions& options);

}  // namespace herleid
