#include "model/quality/ratio_sample.h"

#include <cmath>
#include <string>

#include "model/facts/statistics.h"

namespace herleid {

std::vector<double> RatioSample::ratios() const {
    std::vector<double> ratios(size());
    for (std::size_t i = 0; i < size(); ++i) ratios[i] = estimates[i] / prices[i];
    return ratios;
}

RatioSample RatioSample::at(const std::vector<std::size_t>& positions) const {
    RatioSample some;
    some.estimates.reserve(positions.size());
    some.prices.reserve(positions.size());
    for (const std::size_t i : positions) some.add(estimates[i], prices[i]);
    return some;
}

void RatioSample::add(double estimate, double price) {
    estimates.push_back(estimate);
    prices.push_back(price);
}

Result<void> checkSample(const RatioSample& sample) {
    const auto isAmount = [](double value) { return std::isfinite(value) && value > 0; };
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const bool isEstimate = !isAmount(sample.estimates[i]);
        if (!isEstimate && isAmount(sample.prices[i])) continue;
        return failure(ErrorCode::ValueUnreadable,
                       {{"feature", (isEstimate ? "estimate" : "price") + std::string(", row ") + std::to_string(i + 1)},
                        {"value", std::to_string(isEstimate ? sample.estimates[i] : sample.prices[i])},
                        {"expected", "an amount above 0"}});
    }
    return {};
}

RatioTrim trimRatios(const RatioSample& sample, double k) {
    RatioTrim trim;
    if (sample.size() == 0) return trim;
    const std::vector<double> ratios = sample.ratios();
    const double first = quantile(ratios, 0.25);
    const double third = quantile(ratios, 0.75);
    trim.low = first - k * (third - first);
    trim.high = third + k * (third - first);
    for (std::size_t i = 0; i < ratios.size(); ++i)
        (ratios[i] < trim.low || ratios[i] > trim.high ? trim.trimmed : trim.kept).push_back(i);
    return trim;
}

}  // namespace herleid
