#pragma once

#include <cstddef>
#include <vector>

#include "model/facts/result.h"

namespace herleid {

/// Estimates beside the prices of the same sales: what a ratio study is about. A: estimate, S: price, both positive, in
/// the same currency; r = A/S.
struct RatioSample {
    std::vector<double> estimates;
    std::vector<double> prices;

    [[nodiscard]] std::size_t size() const { return prices.size(); }
    [[nodiscard]] std::vector<double> ratios() const;
    /// The sales at these positions, in this order.
    [[nodiscard]] RatioSample at(const std::vector<std::size_t>& positions) const;
    void add(double estimate, double price);
};

/// Fails with ValueUnreadable, naming the row from 1, where an amount is not a positive number.
[[nodiscard]] Result<void> checkSample(const RatioSample& sample);

/// Which ratios lie beyond the fences Q₁ − k·IQR and Q₃ + k·IQR, with type-7 quartiles. k: 1.5 outliers, 3 extremes
/// (IAAO, Standard on Ratio Studies 2013, appendix B.1).
struct RatioTrim {
    double low = 0;                     ///< the fences
    double high = 0;
    std::vector<std::size_t> kept;      ///< positions
    std::vector<std::size_t> trimmed;
};
[[nodiscard]] RatioTrim trimRatios(const RatioSample& sample, double k);

}  // namespace herleid
