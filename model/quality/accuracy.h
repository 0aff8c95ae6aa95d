#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace herleid {

/// A sale beside the value found without it, in units of the currency; all positive.
struct HeldOutValue {
    std::string saleId;
    double price = 0;
    double predicted = 0;  ///< before rounding
    double lo = 0;         ///< 90% interval
    double hi = 0;
    double modelOnly = 0;  ///< by the market model alone, uncalibrated
};

/// How near values come to prices. A: value, S: price, r = A/S, m = median r. NaN where there are too few
/// sales.
struct AccuracyFigures {
    std::size_t n = 0;
    double rmseLog = 0;   ///< root mean square of ln S − ln A
    double r2Log = 0;     ///< 1 − Σ(ln S − ln A)² / Σ(ln S − mean ln S)²
    double mape = 0;      ///< 100 · mean |r − 1|
    double mdape = 0;     ///< 100 · median |r − 1|
    double within10 = 0;  ///< percent of sales with |r − 1| ≤ 0.10
    double within20 = 0;
    double medianRatio = 0;        ///< m
    double cod = 0;                ///< 100 · mean |r − m| / m
    double prd = 0;                ///< mean r / (ΣA/ΣS)
    double prb = 0;                ///< slope of (r − m)/m on log₂(½(A/m + S))
    double coverage90 = 0;         ///< percent of prices within lo and hi
    double meanIntervalWidth = 0;  ///< 100 · mean (hi − lo)/A
};

/// Definitions of the ratio figures: IAAO, Standard on Ratio Studies (2013), appendix B and D.
[[nodiscard]] AccuracyFigures accuracyOf(const std::vector<HeldOutValue>& values);

}  // namespace herleid
