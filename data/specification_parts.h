#pragma once

#include <string>

#include "data/json_object.h"
#include "model/market/specification.h"

namespace herleid {

/// A specification and its terms as members of larger JSON. The readers throw Failed with JsonField.
[[nodiscard]] Json specificationToJson(const ModelSpecification& specification);
[[nodiscard]] Json termSpecificationToJson(const TermSpecification& term);
[[nodiscard]] ModelSpecification specificationFromJson(const Json& json, const std::string& origin,
                                                       const std::string& path);
[[nodiscard]] TermSpecification termSpecificationFromJson(const Json& json, const std::string& origin,
                                                          const std::string& path);

}  // namespace herleid
