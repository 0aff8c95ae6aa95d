#pragma once

#include "model/market/market_model.h"
#include "model/market/term_builder.h"
#include "model/regression/coefficient_space.h"

namespace herleid {

/// What keeps a fitted term calm in a penalised fit: its penalties and its constraint, by the table of METHOD §1.
/// A column "not recorded" is left free of the roughness penalties.
/// sales: those of the fit, for the constraints.
[[nodiscard]] TermShape shapeOf(const FittedTerm& term, const FittedSales& sales);

}  // namespace herleid
