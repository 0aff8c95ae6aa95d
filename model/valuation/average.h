#pragma once

#include <vector>

#include "model/valuation/valuation.h"

namespace herleid {

/// The way from the weighted prices of the matrix to the value, as a reader can repeat it, in cents:
/// Σ products = sum, sum + step = average, average + calibration + rounding = value.
struct WeightedAverage {
    std::vector<Money> products;   ///< weight × amount: of the model value, then of every row of the matrix
    Money sum;
    Money step;          ///< from the average of amounts to that of percentages
    Money average;       ///< the weighted geometric mean, exp(w₀ η* + Σ w ln adjusted)
    Money calibration;
    Money rounding;
    friend bool operator==(const WeightedAverage&, const WeightedAverage&) = default;
};
[[nodiscard]] WeightedAverage weightedAverage(const Valuation& valuation);

}  // namespace herleid
