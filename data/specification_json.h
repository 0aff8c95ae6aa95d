#pragma once

#include <filesystem>
#include <string>

#include "model/facts/result.h"
#include "model/market/specification.h"

namespace herleid {

/// A specification as a file that reads like the list of its terms and holds no data:
/// {"name", "estimator", "robust", "evidence", "terms": [{"name", "kind", "variables", "size", "monotone", "fewest"}]}.
/// Fails with JsonInvalid or JsonField; reading a file also with FileNotFound or FileUnreadable.
[[nodiscard]] std::string writeSpecification(const ModelSpecification& specification);
[[nodiscard]] Result<ModelSpecification> parseSpecification(const std::string& text,
                                                            const std::string& origin);
[[nodiscard]] Result<ModelSpecification> readSpecification(const std::filesystem::path& file);

}  // namespace herleid
