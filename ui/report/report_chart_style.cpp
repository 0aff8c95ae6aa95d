#include "ui/report/report_document.h"

namespace herleid {

namespace {

// Colours are html_page's, light and dark.
constexpr const char* rules = R"(
.chart{display:block;width:100%;height:auto;font-size:12px}
.chart text{fill:var(--ink)}.chart .tick-word{fill:var(--muted)}
.grid{stroke:var(--line);stroke-width:1;fill:none}.edge,.zero{stroke:var(--muted);stroke-width:1;fill:none}
.mark{stroke:var(--ink);stroke-width:1;stroke-dasharray:3 3;fill:none}
.line{fill:none;stroke-width:2}.line.plus{stroke:var(--plus)}.line.minus{stroke:var(--minus)}
.band{opacity:.18}.band.plus{fill:var(--plus)}
rect.plus{fill:var(--plus)}rect.minus{fill:var(--minus)}circle.plus{fill:var(--plus)}circle.evidence{fill:var(--evidence)}rect.ink{fill:var(--ink)}circle.neutral{fill:var(--neutral);fill-opacity:.5}rect.neutral{fill:var(--neutral)}
.whisker{stroke:var(--plus);stroke-width:2.5;opacity:.45;fill:none}
)";

}  // namespace

const char* reportChartStyle() { return rules; }

}  // namespace herleid
