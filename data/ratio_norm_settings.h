#pragma once

#include <vector>

#include "data/project.h"
#include "model/quality/ratio_norms.h"

namespace herleid {

/// The norms of the project, as last set in it; those of the program where nobody set any.
[[nodiscard]] Result<std::vector<RatioNorm>> ratioNorms(const Project& project);
/// Keeps them, with an audit row that tells what they were. The same norms again change nothing. Throws std::logic_error for
/// a norm of which low is above high.
Result<void> setRatioNorms(Project& project, const std::vector<RatioNorm>& norms);

/// As JSON: an array of {figure, low, high, status, source, fewest_sales}.
[[nodiscard]] std::string ratioNormsJson(const std::vector<RatioNorm>& norms);
/// Fails with JsonInvalid or JsonField for what is no such array.
[[nodiscard]] Result<std::vector<RatioNorm>> ratioNormsFrom(const std::string& json);

}  // namespace herleid
