#pragma once

#include <memory>
#include <vector>

#include "model/evidence/price_model.h"
#include "model/facts/progress.h"
#include "model/facts/sale.h"
#include "model/quality/ratio_sample.h"

namespace herleid {

/// A fitted sale beside what it is valued at, in units of the currency, before rounding.
struct ValuedSale {
    std::size_t sale = 0;     ///< position in the SaleSet
    double price = 0;         ///< corrected
    double leftOut = 0;       ///< by everything but itself, as of its own day: the figure that counts (see leaveOut())
    double inSample = 0;      ///< with its own price among the evidence and in the fit: always flatters
    double toValuationDate = 1;  ///< what the model's index makes of its day until the valuation date, of this dwelling
};

/// All fitted sales that something besides themselves speaks about, in canonical order. Fails with Cancelled.
[[nodiscard]] Result<std::vector<ValuedSale>> valuedSales(const std::shared_ptr<const SaleSet>& sales, const PriceModel& model,
                                                          Date valuationDate, int threads, Progress& progress);

/// So many are listed on the screen and for programs (chosen: more than one looks at).
inline constexpr std::size_t mostFarthest = 200;

/// The `most` sales of which the value is farthest from the price, by |ln(leftOut/price)|: their positions, farthest first.
[[nodiscard]] std::vector<std::size_t> farthestSales(const std::vector<ValuedSale>& sales, std::size_t most);

/// Which estimate is compared with the price.
enum class RatioEstimate { LeftOut, InSample };
/// On which day's price level: ratios are the same, but what weighs by amount (ΣA/ΣS, PRB, MKI, price classes) is not.
enum class RatioDay { OfSale, OfValuation };

[[nodiscard]] RatioSample ratioSample(const std::vector<ValuedSale>& sales, RatioEstimate estimate, RatioDay day);

}  // namespace herleid
