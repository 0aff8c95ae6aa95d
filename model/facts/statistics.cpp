#include "model/facts/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace herleid {

double quantile(std::vector<double> values, double p) {
    if (values.empty()) return std::numeric_limits<double>::quiet_NaN();
    const double position = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin(), at, values.end());
    const double low = *at;
    if (below + 1 == values.size()) return low;
    const double high = *std::min_element(at + 1, values.end());
    return low + (position - static_cast<double>(below)) * (high - low);
}

double quantileOfSorted(const std::vector<double>& values, double p) {
    if (values.empty()) return std::numeric_limits<double>::quiet_NaN();
    const double position = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    if (below + 1 >= values.size()) return values.back();
    return values[below] + (position - static_cast<double>(below)) * (values[below + 1] - values[below]);
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

double robustSpread(const std::vector<double>& values) {
    const double centre = median(values);
    std::vector<double> deviations(values.size());
    std::transform(values.begin(), values.end(), deviations.begin(),
                   [&](double v) { return std::abs(v - centre); });
    return 1.4826 * median(std::move(deviations));
}

}  // namespace herleid
