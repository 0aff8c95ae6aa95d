#include "model/quality/ratio_bootstrap.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <limits>
#include <vector>

#include "model/facts/chunks.h"
#include "model/facts/split_mix.h"
#include "model/facts/statistics.h"
#include "model/quality/bootstrap_draw.h"
#include "model/quality/ordered_ratios.h"

namespace herleid {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t drawsAtOnce = 8;  // a chunk of work; chosen

/// Efron's interval from the draws of one figure.
RatioInterval correctedInterval(std::vector<double> draws, double value, double acceleration, double level) {
    std::erase_if(draws, [](double one) { return std::isnan(one); });
    if (draws.empty() || std::isnan(value)) return {unknown, unknown};
    std::sort(draws.begin(), draws.end());
    if (draws.front() == draws.back()) return {draws.front(), draws.front()};
    const auto count = static_cast<double>(draws.size());
    const auto [from, to] = std::equal_range(draws.begin(), draws.end(), value);
    const double below = static_cast<double>(from - draws.begin()) + 0.5 * static_cast<double>(to - from);
    const double share = std::clamp(below / count, 0.5 / count, 1 - 0.5 / count);
    const double bias = normalQuantile(share);
    const auto at = [&](double p) {
        const double z = bias + normalQuantile(p);
        const double stretched = 1 - acceleration * z;
        if (stretched <= 0) return p < 0.5 ? draws.front() : draws.back();
        const double q = boost::math::cdf(boost::math::normal(), bias + z / stretched);
        return quantileOfSorted(draws, q);
    };
    return {at((1 - level) / 2), at((1 + level) / 2)};
}

/// Σ(mean − x)³ / (6 (Σ(mean − x)²)^1.5) over the figures without each sale.
double accelerationOf(const std::vector<RatioFigures>& without, RatioFigure figure) {
    double mean = 0;
    for (const RatioFigures& one : without) mean += one[figure] / static_cast<double>(without.size());
    double squares = 0;
    double cubes = 0;
    for (const RatioFigures& one : without) {
        const double away = mean - one[figure];
        squares += away * away;
        cubes += away * away * away;
    }
    return squares > 0 && std::isfinite(squares) ? cubes / (6 * std::pow(squares, 1.5)) : 0;
}

}  // namespace

RatioIntervals::RatioIntervals() {
    m_intervals.fill({unknown, unknown});
}

Result<RatioIntervals> ratioIntervals(const RatioSample& sample, const BootstrapPlan& plan, Progress& progress) {
    RatioIntervals intervals;
    const std::size_t n = sample.size();
    if (n == 0) return intervals;
    intervals[RatioFigure::Median] = medianInterval(sample.ratios(), plan.level);
    intervals[RatioFigure::Prb] = priceRelatedBias(sample, plan.level).interval;
    if (n < fewestForBootstrap || plan.draws < 2) return intervals;
    const OrderedRatios ordered(sample);
    const auto draws = static_cast<std::size_t>(plan.draws);
    std::vector<RatioFigures> drawn(draws);
    forEachChunk(draws, drawsAtOnce, plan.threads, [&](std::size_t, std::size_t first, std::size_t last) {
        if (progress.isCancelled()) return;
        std::vector<std::uint16_t> copies(n);
        for (std::size_t i = first; i < last; ++i) {
            SplitMix chance(mixBits(mixBits(plan.seed) + i));  // a stream of its own for every draw
            drawCopies(copies, chance);
            drawn[i] = ordered.figures(copies, n);
        }
    });
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    const RatioFigures values = ordered.figures();
    const std::vector<RatioFigures> without = ordered.withoutEach();
    for (std::size_t k = 0; k < ratioFigureCount; ++k) {
        const auto figure = static_cast<RatioFigure>(k);
        if (figure == RatioFigure::Median || figure == RatioFigure::Prb) continue;
        std::vector<double> one(draws);
        std::transform(drawn.begin(), drawn.end(), one.begin(), [&](const RatioFigures& all) { return all[figure]; });
        intervals[figure] = correctedInterval(std::move(one), values[figure], accelerationOf(without, figure), plan.level);
    }
    return intervals;
}

}  // namespace herleid
