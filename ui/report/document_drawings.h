#pragma once

#include "ui/report/explanation.h"
#include "ui/report/report_document.h"

namespace herleid {

/// The ledger as bars from the baseline to the value, at most so many lines, with names and amounts beside them; sign, side and
/// colour all tell plus from minus.
[[nodiscard]] DocumentCharts ledgerDrawing(const Explanation& explanation, std::size_t most);
/// Where the dwelling and the sold homes lie, without a background. No chart where places are not recorded.
[[nodiscard]] DocumentCharts placeDrawing(const Explanation& explanation);

}  // namespace herleid
