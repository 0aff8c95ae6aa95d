#pragma once

#include <SQLiteCpp/Column.h>

#include <memory>
#include <string_view>

#include "model/valuation/valuation.h"

namespace herleid {

/// The valuation stored in a payload, packed or, of schema 1 and 2, as deflated JSON. Throws Failed with ProjectDamaged.
[[nodiscard]] ValuationParts readPayload(std::string_view payload, std::shared_ptr<const FeatureCatalogue> catalogue);
[[nodiscard]] ValuationParts readPayload(const SQLite::Column& payload, std::shared_ptr<const FeatureCatalogue> catalogue);

}  // namespace herleid
