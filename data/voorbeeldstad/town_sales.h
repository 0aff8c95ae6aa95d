#pragma once

#include "data/voorbeeldstad/town.h"

namespace herleid {

/// Adds the sales of four years to a town with dwellings, and what changed in some dwellings afterwards; then
/// the previous values. Fails with Cancelled.
[[nodiscard]] Result<void> sellDwellings(Town& town, Progress& progress);

}  // namespace herleid
