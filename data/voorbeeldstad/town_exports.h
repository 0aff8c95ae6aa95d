#pragma once

#include "data/voorbeeldstad/town.h"
#include "data/voorbeeldstad/town_table.h"

namespace herleid {

/// The files a municipality exports from its tax system, without defects. Forms differ as they do between
/// systems: sales with grouped prices, dwellings with other names for their columns. isPlain: dates as in ISO
/// 8601 and numbers without groups, as a tidy system would write them.
[[nodiscard]] TownTable salesTable(const Town& town, bool isPlain);
[[nodiscard]] TownTable dwellingsTable(const Town& town, bool isPlain);
/// One part (onderdeel) a row: of every dwelling its living space, then what was built on, then outbuildings.
[[nodiscard]] TownTable partsTable(const Town& town);

}  // namespace herleid
