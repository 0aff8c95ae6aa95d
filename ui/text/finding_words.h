#pragma once

#include <QString>

#include "data/finding_store.h"
#include "data/sale_screening.h"
#include "ui/text/format.h"

namespace herleid {

// What data checks and the screening of sales say, in the language of the installed translator.

/// "Floor area hardly possible"
[[nodiscard]] QString checkRuleTitle(CheckRule rule);
/// Why this is checked, with its source where there is one.
[[nodiscard]] QString checkRuleRationale(CheckRule rule);
/// What to do about it.
[[nodiscard]] QString checkRuleAdvice(CheckRule rule);
/// One sentence with the values: "The floor area is 8 m²; usual is 15 to 1,000 m²."
[[nodiscard]] QString findingText(const Finding& finding, const FeatureCatalogue& catalogue, const Currency& currency,
                                  const Format& format);
[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] QString findingStateText(FindingState state);

/// "Sold within the family"
[[nodiscard]] QString screeningReasonTitle(ScreeningReason reason);
/// Why such a sale does not tell the market price, or deserves a look.
[[nodiscard]] QString screeningReasonRationale(ScreeningReason reason);
/// One sentence with the values.
[[nodiscard]] QString screeningRemarkText(const ScreeningRemark& remark, const FeatureCatalogue& catalogue,
                                          const Currency& currency, const Format& format);
[[nodiscard]] QString saleDecisionText(SaleDecision decision);

}  // namespace herleid
