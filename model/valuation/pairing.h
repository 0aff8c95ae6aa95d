#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/valuation/valuation.h"

namespace herleid {

/// The same line of two ledgers, beside each other.
struct PairedLine {
    const LedgerLine* left = nullptr;    ///< null where that ledger has no such line
    const LedgerLine* right = nullptr;
    Money difference;                    ///< right − left, a missing line counting as nothing
};

/// The ledgers of two dwellings, line by line; the named sales of each are one line together, as they are other sales.
/// Σ differences = right.value() − left.value(), to the cent.
struct PairedLedgers {
    std::vector<PairedLine> lines;       ///< baseline first, then as in the left ledger, then what only the right has
    Money leftSales, rightSales;         ///< Σ of the named sales
    std::optional<Money> salesDifference;   ///< nothing where neither has any
};

/// The pointers are into the two valuations. Throws std::logic_error for two currencies.
[[nodiscard]] PairedLedgers pairLedgers(const Valuation& left, const Valuation& right);

}  // namespace herleid
