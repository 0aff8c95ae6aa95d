#pragma once

#include "model/market/market_model.h"
#include "model/regression/coefficient_space.h"

namespace herleid {

/// What keeps a fitted term calm in a penalised fit: its penalties and its constraint, by the table of METHOD §1.
/// A column "not recorded" is left free of the roughness penalties.
[[nodiscard]] TermShape shapeOf(const FittedTerm& term);

}  // namespace herleid
