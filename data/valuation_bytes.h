#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "model/valuation/valuation.h"

namespace herleid {

/// Everything a valuation says in as few bytes as stay quick to write: a byte for the version of the form, then the
/// members in order. Exact to the bit. The catalogue is stored beside it.
[[nodiscard]] std::string packValuation(const ValuationParts& parts);
/// Throws Failed with ProjectDamaged where the bytes make no sense.
[[nodiscard]] ValuationParts unpackValuation(std::string_view bytes, std::shared_ptr<const FeatureCatalogue> catalogue);

/// True for what packValuation wrote; else it is deflated JSON of before.
[[nodiscard]] bool isPackedValuation(std::string_view bytes);

}  // namespace herleid
