#pragma once

#include <cstddef>
#include <vector>

#include "model/valuation/valuation.h"

namespace herleid {

/// The order in which every display shows the ledger's lines: positions in valuation.ledger(), each once.
/// The baseline first; then by group: location, features of the dwelling (largest |amount| first in both, ties
/// in the ledger's own order), time, sales (largest first), calibration, rounding.
[[nodiscard]] std::vector<std::size_t> displayOrder(const Valuation& valuation);

}  // namespace herleid
