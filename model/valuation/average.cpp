#include "model/valuation/average.h"

#include <cmath>
#include <numeric>

namespace herleid {

WeightedAverage weightedAverage(const Valuation& valuation) {
    const ValuationParts& parts = valuation.parts();
    const Currency currency = parts.value.currency();
    std::vector<double> shares{parts.modelWeight * static_cast<double>(parts.modelValue.cents())};
    for (const MatrixRow& row : parts.matrix)
        shares.push_back(row.weight * static_cast<double>(row.adjustedPrice.cents()));
    WeightedAverage result;
    result.sum = Money(std::llround(std::accumulate(shares.begin(), shares.end(), 0.0)), currency);
    for (const std::int64_t cents : largestRemainder(shares, result.sum.cents()))
        result.products.emplace_back(cents, currency);
    result.average = Money::fromUnits(std::exp(parts.logValue), currency);
    result.step = result.average - result.sum;
    result.calibration = parts.unroundedValue - result.average;
    result.rounding = parts.value - parts.unroundedValue;
    return result;
}

}  // namespace herleid
