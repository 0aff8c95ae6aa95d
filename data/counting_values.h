#pragma once

namespace herleid {

/// SQL: a stored value counts unless it is of a run that was interrupted.
inline constexpr const char* countingValues =
    "(run IS NULL OR run IN (SELECT number FROM valuation_runs WHERE finished_at IS NOT NULL))";

}  // namespace herleid
