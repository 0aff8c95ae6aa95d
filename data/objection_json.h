#pragma once

#include <string>

#include "model/valuation/objection.h"

namespace herleid {

/// A case as it is stored: facts by name and plain text, so that it can be read for as long as there are such facts.
[[nodiscard]] std::string objectionToJson(const Objection& objection, const FeatureCatalogue& catalogue);
/// Throws Failed with JsonInvalid, JsonField or ProjectDamaged.
[[nodiscard]] Objection objectionFromJson(const std::string& text, const FeatureCatalogue& catalogue);

}  // namespace herleid
