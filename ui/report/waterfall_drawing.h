#pragma once

#include "ui/report/axis.h"
#include "ui/report/explanation.h"
#include "ui/report/pdf_page.h"

namespace herleid {

/// The scale that shows every running total of the ledger; it need not begin at zero.
[[nodiscard]] Axis waterfallAxis(const Explanation& explanation);

/// At most so many lines that tell the story: the baseline and the largest differences stand alone, the smaller ones
/// together, the named sales together; the running total goes on.
[[nodiscard]] std::vector<ExplainedLine> summarisedLedger(const Explanation& explanation, std::size_t most);

/// Draws the ledger as a waterfall from y() down, with names and amounts beside the bars: bars are arrows that
/// point right for plus and left for minus. Under its heading; both begin a page
/// where they do not fit.
void drawWaterfall(PdfPages& pages, const Explanation& explanation);

}  // namespace herleid
