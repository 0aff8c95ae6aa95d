#pragma once

#include <QString>

#include "data/objection_store.h"
#include "model/valuation/objection.h"
#include "ui/text/format.h"

namespace herleid {

// Objections in words, in the language of the installed translator.

[[nodiscard]] QString groundTitle(GroundKind kind);
/// What belongs under a ground, and what a court looks at.
[[nodiscard]] QString groundHint(GroundKind kind);
[[nodiscard]] QString groundAnswerText(GroundAnswer answer);
[[nodiscard]] QString objectionOutcomeText(ObjectionOutcome outcome);
[[nodiscard]] QString objectionStateText(ObjectionState state);
[[nodiscard]] QString openPointText(const OpenPoint& point);
/// Why a request about a case was refused.
[[nodiscard]] QString refusedText(qlonglong number, CaseWrite why);
/// "12 days left", "due today", "3 days late".
[[nodiscard]] QString daysLeftText(Date due, Date today);

/// What is tried: "floor area 118 m² → 110 m²; without sale 17; valuation date 1-1-2024". Empty where nothing is.
[[nodiscard]] QString triedText(const TryOut& tried, const Property* recorded, const FeatureCatalogue& catalogue,
                                const Format& format);

}  // namespace herleid
