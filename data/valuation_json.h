#pragma once

#include <memory>
#include <string>

#include "model/valuation/valuation.h"

namespace herleid {

/// Everything a valuation says as JSON, exactly; the catalogue is stored beside it. Amounts are whole cents,
/// facts are lists in the order of the catalogue.
[[nodiscard]] std::string writeValuation(const ValuationParts& parts);
/// Throws Failed with ProjectDamaged where the text cannot be read.
[[nodiscard]] ValuationParts readValuation(const std::string& text,
                                           std::shared_ptr<const FeatureCatalogue> catalogue);

}  // namespace herleid
