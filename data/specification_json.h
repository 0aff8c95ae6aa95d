#pragma once

#include <string>

#include "data/json_object.h"
#include "model/market/specification.h"

namespace herleid {

/// A specification as a file: {"name", "estimator", "robust", "terms": [{"name", "kind", "variables", "size",
/// "monotone", "fewest"}]}; what is left out has its default. Fails with JsonInvalid or JsonField.
[[nodiscard]] std::string writeSpecification(const ModelSpecification& specification);
[[nodiscard]] Result<ModelSpecification> parseSpecification(const std::string& text,
                                                            const std::string& origin);

/// The same as parts of a stored model. The readers throw Failed with JsonField.
[[nodiscard]] Json specificationToJson(const ModelSpecification& specification);
[[nodiscard]] Json termSpecificationToJson(const TermSpecification& term);
[[nodiscard]] ModelSpecification specificationFromJson(const Json& json, const std::string& origin,
                                                       const std::string& path);
[[nodiscard]] TermSpecification termSpecificationFromJson(const Json& json, const std::string& origin,
                                                          const std::string& path);

}  // namespace herleid
