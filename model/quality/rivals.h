#pragma once

#include <string>
#include <vector>

#include "model/quality/ratio_bootstrap.h"

namespace herleid {

/// One maker of estimates: a version of our model, or someone else's predictions.
struct Rival {
    std::string name;
    std::vector<double> estimates;  ///< one a sale, in the order of the prices; NaN where it has none
};

/// How near one rival comes to the prices, on the sales that all of them estimate.
struct RivalRow {
    std::string name;
    std::size_t estimated = 0;   ///< sales that it has an estimate of
    double rmseLog = 0;          ///< root mean square of ln S − ln A
    double medianError = 0;      ///< 100 · median |r − 1|
    RatioFigures figures;
    RatioIntervals intervals;
};

/// A rival minus the first one, with intervals over draws in which both see the same sales: what they share of luck and of
/// odd prices cancels, so that small differences can be told from chance.
struct RivalGap {
    double rmseLog = 0;
    RatioInterval rmseLogInterval{0, 0};
    RatioFigures figures;        ///< PRB without an interval
    RatioIntervals intervals;
    /// Whether chance does not explain the difference in error: the interval of the RMSE does not hold 0.
    [[nodiscard]] bool isCertain() const { return !rmseLogInterval.holds(0); }
};

struct RivalStudy {
    std::size_t sales = 0;       ///< that all estimate
    std::vector<RivalRow> rows;  ///< in the order given
    std::vector<RivalGap> gaps;  ///< of the second and later ones, to the first
};

/// Sets rivals beside each other on the same sales. Gaps: percentile intervals of the paired bootstrap (Efron & Tibshirani
/// 1993, An Introduction to the Bootstrap, §8.6); the same seed gives the same, for every number of threads.
/// prices and estimates: positive. Fails with NoSales where no sale has an estimate of every rival, or Cancelled.
[[nodiscard]] Result<RivalStudy> compareRivals(const std::vector<double>& prices, const std::vector<Rival>& rivals,
                                               const BootstrapPlan& plan, Progress& progress);

}  // namespace herleid
