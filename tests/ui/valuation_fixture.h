#pragma once

#include "model/market/market_model.h"
#include "model/valuation/valuation.h"

namespace herleid {

/// What the fixture should show beyond an ordinary dwelling.
struct FixtureOptions {
    bool weighted = false;                       ///< comparable sales with weights (METHOD §2), else all 0; one of
                                                 ///< them so far from the model that a part does not count
    Currency currency = Currency::euro();
    bool withAddress = true;                     ///< false: the subject and the sales have only ids
    bool withLocation = true;
    bool withWarnings = true;
    std::size_t comparables = 8;                 ///< at most 8
};

/// A terraced dwelling in an invented village, valued by a small invented model, so that every identity of
/// Valuation holds: Dorpsstraat 14, 118 m², 1987. Its figures are those of no real house.
[[nodiscard]] ValuationParts fixtureParts(const FixtureOptions& options = {});
/// The same as a checked Valuation; throws std::logic_error where an identity fails.
[[nodiscard]] Valuation fixtureValuation(const FixtureOptions& options = {});
/// How the fit of the invented model went.
[[nodiscard]] FitSummary fixtureFit();
[[nodiscard]] std::shared_ptr<const FeatureCatalogue> fixtureCatalogue();

}  // namespace herleid
