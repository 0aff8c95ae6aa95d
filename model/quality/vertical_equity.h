#pragma once

#include <optional>
#include <vector>

#include "model/quality/ratio_figures.h"

namespace herleid {

/// How the drafts of the IAAO's new standard cut a sample in groups by price level.
enum class VeiGrouping {
    Quantiles,  ///< draft of 2026: at the type-7 quantiles of the proxy
    Ceilings,   ///< draft of 2025: the first ⌈n·k/G⌉ of n sales in k of G groups
};

/// One group of sales of a price level, from the cheapest.
struct PriceLevelGroup {
    std::size_t n = 0;
    double lowest = 0;       ///< of the proxy
    double highest = 0;
    double median = 0;       ///< of the ratios
    RatioInterval interval;  ///< of the median, by ranks
};

/// Vertical equity indicator: 100 · (median ratio of the dearest group − that of the cheapest) / m. The price level of a
/// sale is ½S + ½A/m, which takes neither side. Negative: the dear are valued lower.
struct VerticalEquity {
    std::vector<PriceLevelGroup> groups;
    double indicator = 0;     ///< VEI, in percent
    /// How far the two intervals are apart, in percent of m, with the sign of the indicator; of the other sign, or unknown,
    /// where they overlap and the difference may be chance.
    double significance = 0;
    [[nodiscard]] bool isSignificant() const { return indicator * significance > 0; }
};

/// 2 groups for 20 to 50 sales, 4 to 500, 10 above; nothing below 20. Intervals of 90% (z = 1.645).
[[nodiscard]] std::optional<VerticalEquity> verticalEquity(const RatioSample& sample, VeiGrouping grouping);

/// ½S + ½A/m of each sale.
[[nodiscard]] std::vector<double> priceLevels(const RatioSample& sample);

/// Rank correlation of ratio and price level, with the two-sided probability of one as large by chance (Student's t with
/// n − 2 degrees of freedom). What is looked at instead of PRD and PRB where sales are few.
struct RankCorrelation {
    double rho;
    double probability;
};
[[nodiscard]] std::optional<RankCorrelation> ratioByPriceLevel(const RatioSample& sample);

}  // namespace herleid
