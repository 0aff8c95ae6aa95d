#pragma once

#include "data/json_object.h"
#include "model/facts/feature_catalogue.h"

namespace herleid {

/// Reads the members of a feature from an object that may have others too (a mapped feature has). Throws
/// Failed.
[[nodiscard]] Feature readFeature(JsonObject& object, const std::string& nameOtherwise = {});
/// The feature's members, those with their default left out.
[[nodiscard]] Json featureToJson(const Feature& feature);

}  // namespace herleid
