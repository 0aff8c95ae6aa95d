#include "model/quality/accuracy.h"

#include <cmath>
#include <limits>

#include "model/facts/statistics.h"

namespace herleid {

namespace {

/// Mean of f over the values.
template <class F>
double meanOf(const std::vector<HeldOutValue>& values, const F& f) {
    double sum = 0;
    for (const HeldOutValue& v : values) sum += f(v);
    return sum / static_cast<double>(values.size());
}

double ratio(const HeldOutValue& v) {
    return v.predicted / v.price;
}
double errorLog(const HeldOutValue& v) {
    return std::log(v.price) - std::log(v.predicted);
}

/// Slope of a straight line through (x, y) by least squares; NaN where all x are the same.
template <class X, class Y>
double slope(const std::vector<HeldOutValue>& values, const X& x, const Y& y) {
    const double meanX = meanOf(values, x);
    const double meanY = meanOf(values, y);
    const double xx = meanOf(values, [&](const HeldOutValue& v) { return (x(v) - meanX) * (x(v) - meanX); });
    const double xy = meanOf(values, [&](const HeldOutValue& v) { return (x(v) - meanX) * (y(v) - meanY); });
    return xx > 0 ? xy / xx : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

AccuracyFigures accuracyOf(const std::vector<HeldOutValue>& values) {
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    AccuracyFigures figures;
    figures.n = values.size();
    if (values.empty())
        return {0,       unknown, unknown, unknown, unknown, unknown, unknown,
                unknown, unknown, unknown, unknown, unknown, unknown};
    std::vector<double> ratios;
    std::vector<double> errors;
    for (const HeldOutValue& v : values) {
        ratios.push_back(ratio(v));
        errors.push_back(std::abs(ratio(v) - 1));
    }
    const double m = median(ratios);
    const double meanSquare = meanOf(values, [](const HeldOutValue& v) { return errorLog(v) * errorLog(v); });
    const double meanLog = meanOf(values, [](const HeldOutValue& v) { return std::log(v.price); });
    const double variance = meanOf(values, [&](const HeldOutValue& v) {
        return (std::log(v.price) - meanLog) * (std::log(v.price) - meanLog);
    });
    const auto shareWithin = [&](double limit) {
        // The last bits of 330/300 must not put it outside 10%.
        return 100 * meanOf(values, [&](const HeldOutValue& v) {
                   return std::abs(ratio(v) - 1) <= limit + 1e-12 ? 1.0 : 0.0;
               });
    };
    figures.rmseLog = std::sqrt(meanSquare);
    figures.r2Log = variance > 0 ? 1 - meanSquare / variance : unknown;
    figures.mape = 100 * meanOf(values, [](const HeldOutValue& v) { return std::abs(ratio(v) - 1); });
    figures.mdape = 100 * median(std::move(errors));
    figures.within10 = shareWithin(0.10);
    figures.within20 = shareWithin(0.20);
    figures.medianRatio = m;
    figures.cod = 100 * meanOf(values, [&](const HeldOutValue& v) { return std::abs(ratio(v) - m); }) / m;
    figures.prd = meanOf(values, ratio) / (meanOf(values, [](const HeldOutValue& v) { return v.predicted; }) /
                                           meanOf(values, [](const HeldOutValue& v) { return v.price; }));
    figures.prb = slope(
        values, [&](const HeldOutValue& v) { return std::log2(0.5 * (v.predicted / m + v.price)); },
        [&](const HeldOutValue& v) { return (ratio(v) - m) / m; });
    figures.coverage90 = 100 * meanOf(values, [](const HeldOutValue& v) {
                             return v.lo <= v.price && v.price <= v.hi ? 1.0 : 0.0;
                         });
    figures.meanIntervalWidth =
        100 * meanOf(values, [](const HeldOutValue& v) { return (v.hi - v.lo) / v.predicted; });
    return figures;
}

}  // namespace herleid
