#pragma once

#include <optional>

#include "model/quality/ratio_figures.h"

namespace herleid {

/// Whether two figures of different sales differ for certain: their intervals have nothing in common. Of two 95% intervals
/// that happens by chance in about 1 of 200 cases where nothing differs (Goldstein & Healy 1995, Journal of the Royal
/// Statistical Society A 158:175), so that touching intervals are no proof of likeness. Nothing where one is not known.
[[nodiscard]] std::optional<bool> differForCertain(const RatioInterval& one, const RatioInterval& other);

}  // namespace herleid
