#include "model/valuation/ledger.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace herleid {

std::string_view name(LedgerKind kind) {
    switch (kind) {
        case LedgerKind::Baseline: return "baseline";
        case LedgerKind::Feature: return "feature";
        case LedgerKind::Location: return "location";
        case LedgerKind::Time: return "time";
        case LedgerKind::Sale: return "sale";
        case LedgerKind::Calibration: return "calibration";
        case LedgerKind::Rounding: return "rounding";
    }
    return {};
}

double LedgerLine::percent() const {
    if (kind == LedgerKind::Baseline || kind == LedgerKind::Rounding) return 0;
    return 100.0 * std::expm1(logEffect);
}

double logarithmicMean(double a, double b) {
    if (!(a > 0) || !(b > 0)) throw std::logic_error("logarithmicMean: needs positive numbers");
    if (a == b) return a;
    // (a − b)/ln(a/b) = a·(1 − e^−u)/u with u = ln(a/b): expm1 keeps every digit where a and b are close.
    const double u = std::log(a / b);
    if (u == 0) return a;
    return a * (-std::expm1(-u)) / u;
}

std::vector<std::int64_t> largestRemainder(const std::vector<double>& shares, std::int64_t total) {
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    const bool areCents = std::ranges::all_of(shares, [](double share) { return std::abs(share) < 9.0e15; });
    if (!areCents || !(std::abs(sum - static_cast<double>(total)) < 1.001) || (shares.empty() && total != 0))
        throw std::logic_error("largestRemainder: shares do not add up to the total");
    std::vector<std::int64_t> whole(shares.size());
    std::vector<double> remainder(shares.size());
    // Between −1 and one more than there are shares; both ends are settled by one more cent.
    std::int64_t left = total;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double floor = std::floor(shares[i]);
        whole[i] = static_cast<std::int64_t>(floor);
        remainder[i] = shares[i] - floor;
        left -= whole[i];
    }
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainder[a] > remainder[b]; });
    if (left < 0) {
        --whole[order.back()];
        return whole;
    }
    for (std::size_t i = 0; left > 0; i = (i + 1) % order.size(), --left) ++whole[order[i]];
    return whole;
}

std::vector<std::int64_t> contributionCents(const std::vector<double>& logEffects, double logFrom,
                                            std::int64_t fromCents, std::int64_t toCents) {
    const std::int64_t total = toCents - fromCents;
    if (logEffects.empty()) {
        if (total != 0) throw std::logic_error("contributionCents: a difference without contributions");
        return {};
    }
    const double logSum = std::accumulate(logEffects.begin(), logEffects.end(), 0.0);
    const double mean = 100.0 * logarithmicMean(std::exp(logFrom + logSum), std::exp(logFrom));
    std::vector<double> shares(logEffects.size());
    std::transform(logEffects.begin(), logEffects.end(), shares.begin(), [&](double c) { return c * mean; });
    return largestRemainder(shares, total);
}

}  // namespace herleid
