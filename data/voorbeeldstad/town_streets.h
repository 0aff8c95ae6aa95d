#pragma once

#include "data/voorbeeldstad/town.h"

namespace herleid {

/// Lays out streets on the building land and fills them with blocks until every neighbourhood has its
/// dwellings. Gives dwellings without sales and previous values. Fails with Cancelled.
[[nodiscard]] Result<void> buildStreets(Town& town, Progress& progress);

}  // namespace herleid
