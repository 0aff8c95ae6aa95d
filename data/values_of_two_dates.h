#pragma once

#include "data/project.h"
#include "model/quality/sold_comparison.h"

namespace herleid {

/// The newest stored values of the last valuation date beside those of the last date before it; where there is no earlier date,
/// beside what is recorded as the value of a year earlier (Role::PreviousValue). Amounts only: valuations stay packed.
/// Empty where there are no two. Fails as reading a project does.
[[nodiscard]] Result<ValuesOfTwoDates> valuesOfTwoDates(const Project& project);

}  // namespace herleid
