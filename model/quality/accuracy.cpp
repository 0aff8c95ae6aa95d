#include "model/quality/accuracy.h"

#include <cmath>
#include <limits>

#include "model/facts/statistics.h"
#include "model/quality/ratio_figures.h"

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

}  // namespace

AccuracyFigures accuracyOf(const std::vector<HeldOutValue>& values) {
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    AccuracyFigures figures;
    figures.n = values.size();
    if (values.empty())
        return {0,       unknown, unknown, unknown, unknown, unknown, unknown,
                unknown, unknown, unknown, unknown, unknown, unknown};
    RatioSample sample;
    std::vector<double> errors;
    for (const HeldOutValue& v : values) {
        sample.add(v.predicted, v.price);
        errors.push_back(std::abs(ratio(v) - 1));
    }
    const RatioFigures ratios = ratioFigures(sample);
    const double meanSquare = meanOf(values, [](const HeldOutValue& v) { return errorLog(v) * errorLog(v); });
    const double meanLog = meanOf(values, [](const HeldOutValue& v) { return std::log(v.price); });
    const double variance = meanOf(values, [&](const HeldOutValue& v) {
        return (std::log(v.price) - meanLog) * (std::log(v.price) - meanLog);
    });
    figures.rmseLog = std::sqrt(meanSquare);
    figures.r2Log = variance > 0 ? 1 - meanSquare / variance : unknown;
    figures.mape = 100 * meanOf(values, [](const HeldOutValue& v) { return std::abs(ratio(v) - 1); });
    figures.mdape = 100 * median(std::move(errors));
    figures.within10 = ratios[RatioFigure::Within10];
    figures.within20 = ratios[RatioFigure::Within20];
    figures.medianRatio = ratios[RatioFigure::Median];
    figures.cod = ratios[RatioFigure::Cod];
    figures.prd = ratios[RatioFigure::Prd];
    figures.prb = ratios[RatioFigure::Prb];
    figures.coverage90 = 100 * meanOf(values, [](const HeldOutValue& v) {
                             return v.lo <= v.price && v.price <= v.hi ? 1.0 : 0.0;
                         });
    figures.meanIntervalWidth =
        100 * meanOf(values, [](const HeldOutValue& v) { return (v.hi - v.lo) / v.predicted; });
    return figures;
}

}  // namespace herleid
