#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/evidence/price_model.h"
#include "model/facts/property.h"
#include "model/valuation/valuer.h"

namespace herleid {

/// What one sale does to the value of one dwelling, before rounding.
struct WhatIfValue {
    std::string propertyId;
    Money without;
    Money with;
    double weight = 0;   ///< of the sale among the named ones
    [[nodiscard]] Money difference() const { return with - without; }
};

/// What becomes of values when a sale counts, or no longer does.
struct WhatIf {
    std::string saleId;
    bool isIncluded = false;   ///< now
    double residual = 0;       ///< ln price − η: above what the model says of it
    double percent = 0;        ///< 100·(e^residual/κ − 1)
    Money estimate;            ///< exp(η)·κ
    std::vector<WhatIfValue> values;   ///< in the order of the subjects
};

/// Of an excluded sale: the values with it among the evidence, at a fixed model, kernel and κ – the model itself would
/// move too, which only a new fit shows. Of an included one: the values without it, exactly (Valuer). sales: those of the
/// project. Fails with UnknownSale, with NumericFailure (where) for a sale without a positive price, or as Valuer::value
/// does.
[[nodiscard]] Result<WhatIf> whatIfIncluded(const PriceModel& model, const std::shared_ptr<const SaleSet>& sales,
                                            const std::string& saleId, const std::vector<Property>& subjects,
                                            const ValuationRequest& request);

}  // namespace herleid
