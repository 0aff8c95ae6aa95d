#pragma once

#include <QString>

#include "model/quality/ratio_study.h"
#include "model/quality/sold_comparison.h"
#include "ui/text/format.h"

namespace herleid {

// What the tests on values that follow prices say, in the language of the installed translator.

/// "p = 0.013", "p < 0.001"; "not enough data" where unknown.
[[nodiscard]] QString probabilityText(double probability, const Format& format);
/// Whether values were set by the very prices they are compared with, whatever the outcome.
[[nodiscard]] QString chasedText(const FairnessTest& chased, const Format& format);
/// Whether sold dwellings changed otherwise than unsold ones, or why that cannot be told.
[[nodiscard]] QString soldText(const SoldComparison& sold, const Format& format);
/// What a difference between sold and unsold dwellings may come from besides following prices.
[[nodiscard]] QString soldMeaning();

}  // namespace herleid
