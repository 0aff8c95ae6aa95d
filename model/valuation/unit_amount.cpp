#include "model/valuation/unit_amount.h"

#include <cmath>

namespace herleid {

std::optional<Money> amountPerUnit(const Money& amount, double quantity) {
    if (!std::isfinite(quantity) || quantity <= 0) return std::nullopt;
    return Money(std::llround(static_cast<double>(amount.cents()) / quantity), amount.currency());
}

}  // namespace herleid
