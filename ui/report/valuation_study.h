#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/facts/progress.h"
#include "model/valuation/components.h"
#include "model/valuation/try_out.h"
#include "model/valuation/valuer.h"

namespace herleid {

/// What else is asked beside the value; each costs time.
struct StudyOptions {
    bool components = true;  ///< some milliseconds
    bool influence = true;   ///< some tens of milliseconds
    bool ranking = false;    ///< every eligible sale
};

/// One valuation with everything that is told of it. What was not asked for is absent.
struct ValuationStudy {
    Valuation valuation;                                   ///< of the try-out, where there is one
    std::optional<std::vector<ComponentValue>> components;   ///< empty where none can be derived
    std::optional<std::vector<SaleInfluence>> influence;
    std::optional<std::vector<RankedSale>> ranking;
    std::shared_ptr<const SaleSet> sales;                  ///< those that ranking and change name; may be null
    std::optional<ValueChange> change;                     ///< from the recorded value to the try-out's
    std::optional<Valuation> refitted;   ///< by a model that was fitted anew without the sales left out
};

/// Values a dwelling, tries what is to be tried and gathers what is asked; every figure is the model's.
/// request.withoutSales must be empty: the try-out says what is left out. Fails as Valuer::value does.
[[nodiscard]] Result<ValuationStudy> studyValuation(const Valuer& valuer, std::shared_ptr<const SaleSet> sales,
                                                    const Property& recorded, const ValuationRequest& request,
                                                    const TryOut& tryOut, const StudyOptions& options);

/// The valuer that a fit without these sales makes, by the same specification and up to the same day: smoothing,
/// robust weights, kernel and all. Takes as long as a fit. Fails with UnknownSale, or as fitPriceModel does.
[[nodiscard]] Result<std::unique_ptr<Valuer>> refittedWithout(const Valuer& valuer,
                                                              const std::vector<std::string>& withoutSales,
                                                              Progress& progress);

}  // namespace herleid
