#pragma once

#include "model/valuation/objection.h"
#include "ui/report/decision_letter.h"
#include "ui/text/format.h"

namespace herleid {

/// What the letter about a decided case says: every ground with its answer and effect, what was corrected, and the reason.
/// std::logic_error for a case that is not closed.
[[nodiscard]] DecisionLetter decisionOfCase(const Objection& objection, const FeatureCatalogue& catalogue, const Format& format);

}  // namespace herleid
