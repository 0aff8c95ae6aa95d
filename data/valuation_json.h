#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "model/valuation/valuation.h"

namespace herleid {

/// The fixed name under which a warning is stored.
[[nodiscard]] std::string_view nameOf(WarningCode code);

/// Everything a valuation says as JSON, exactly; the catalogue is stored beside it. Amounts are whole cents,
/// facts are lists in the order of the catalogue.
[[nodiscard]] std::string writeValuation(const ValuationParts& parts);
/// Throws Failed with ProjectDamaged where the text cannot be read.
[[nodiscard]] ValuationParts readValuation(const std::string& text,
                                           std::shared_ptr<const FeatureCatalogue> catalogue);

}  // namespace herleid
