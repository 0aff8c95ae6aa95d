#pragma once

#include <cstdint>

#include "model/facts/progress.h"
#include "model/quality/ratio_figures.h"

namespace herleid {

struct BootstrapPlan {
    int draws = 1000;
    std::uint64_t seed = 1;  ///< the same seed gives the same intervals, to the bit, for every number of threads
    double level = 0.95;
    int threads = 0;         ///< 0: all
};

/// An interval for each figure.
class RatioIntervals {
public:
    RatioIntervals();
    [[nodiscard]] const RatioInterval& operator[](RatioFigure figure) const {
        return m_intervals[static_cast<std::size_t>(figure)];
    }
    RatioInterval& operator[](RatioFigure figure) { return m_intervals[static_cast<std::size_t>(figure)]; }

private:
    std::array<RatioInterval, ratioFigureCount> m_intervals;
};

/// The median by ranks, PRB by Student's t, all other figures by the bias-corrected and accelerated bootstrap: sales are
/// drawn with their price and estimate together; the acceleration is that of the exact jackknife (Efron & Tibshirani 1993,
/// An Introduction to the Bootstrap, §14.3). Unknown below `fewestForBootstrap` sales. O(n · draws).
/// Fails with Cancelled.
[[nodiscard]] Result<RatioIntervals> ratioIntervals(const RatioSample& sample, const BootstrapPlan& plan,
                                                    Progress& progress = Progress::none());
inline constexpr std::size_t fewestForBootstrap = 5;  ///< chosen: below it draws repeat a handful of sales

}  // namespace herleid
