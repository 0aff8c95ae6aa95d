#pragma once

#include "ui/session/market_reading.h"
#include "ui/text/format.h"
#include "ui/widgets/text_table.h"

namespace herleid {

/// The figures of two versions with their differences, then their effects one by one: how far each typically
/// moves a price, and the effective degrees of freedom it takes. Effects are matched by their fixed name.
[[nodiscard]] TextTable comparisonTable(const VersionComparison& comparison, const Format& format);

}  // namespace herleid
