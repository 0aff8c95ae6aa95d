#include "model/quality/ratio_comparison.h"

namespace herleid {

std::optional<bool> differForCertain(const RatioInterval& one, const RatioInterval& other) {
    if (!one.isKnown() || !other.isKnown()) return std::nullopt;
    return one.high < other.low || other.high < one.low;
}

}  // namespace herleid
