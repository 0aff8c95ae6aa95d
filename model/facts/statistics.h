#pragma once

#include <vector>

namespace herleid {

/// Quantile by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996, The American
/// Statistician 50:361). p in [0, 1]; NaN for no values.
[[nodiscard]] double quantile(std::vector<double> values, double p);
/// The same of values in ascending order, at once.
[[nodiscard]] double quantileOfSorted(const std::vector<double>& values, double p);
[[nodiscard]] double median(std::vector<double> values);
/// 1.4826 × median |v − median|: the standard deviation of a normal sample, unmoved by outliers.
[[nodiscard]] double robustSpread(const std::vector<double>& values);

}  // namespace herleid
