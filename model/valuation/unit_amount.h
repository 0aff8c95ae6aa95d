#pragma once

#include <optional>

#include "model/facts/money.h"

namespace herleid {

/// amount / quantity, to the nearest cent: the calculation price (rekenprijs) of a square metre. Nothing where the
/// quantity is not a number above zero.
[[nodiscard]] std::optional<Money> amountPerUnit(const Money& amount, double quantity);

}  // namespace herleid
