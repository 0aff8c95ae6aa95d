#pragma once

#include <cstddef>
#include <vector>

#include "model/quality/ratio_figures.h"

namespace herleid {

/// The risk of finding something where there is nothing. Chosen: 1%, because a study makes many tests.
inline constexpr double fairnessRisk = 0.01;

/// A test's statistic and the probability of one at least as large by chance where nothing is wrong; NaN where there is
/// too little to tell.
struct FairnessTest {
    double statistic;
    double probability;
    [[nodiscard]] bool finds(double risk = fairnessRisk) const { return probability < risk; }
};

/// Members a group needs to take part in a rank test, for its law to be near the normal or χ²; usual.
inline constexpr std::size_t fewestInTestGroup = 5;

/// Whether groups are valued at the same level: Kruskal & Wallis (1952), JASA 47:583, on the ratios, corrected for ties;
/// χ² with groups − 1 degrees of freedom. group: of each sale, 0 … groups − 1. Groups below 5 sales are left out.
[[nodiscard]] FairnessTest equalLevels(const std::vector<double>& ratios, const std::vector<std::size_t>& group,
                                       std::size_t groups);

/// Whether estimates were set by the very prices they are compared with, which makes every figure of a ratio study look
/// better than the values are. Looks for more ratios within h = 2% of 1 than the ratios beside them lead to expect: with
/// a counted at h to 3h and b at 3h to 5h on both sides, a smooth law has 2a/3 − b/6 in the middle, with a variance of
/// the excess of c + 4a/9 + b/36 (Poisson counts, law quadratic around 1). One-sided.
[[nodiscard]] FairnessTest chasedPrices(const std::vector<double>& ratios);

/// Whether dwellings that were sold changed otherwise in value than those that were not: Mann & Whitney (1947), Annals of
/// Mathematical Statistics 18:50, with correction for ties; two-sided. Changes in any unit, such as percent.
/// IAAO 2013, appendix E.
[[nodiscard]] FairnessTest soldAndUnsold(const std::vector<double>& changesOfSold, const std::vector<double>& changesOfUnsold);

/// Horizontal equity: whether near-identical dwellings get near-identical values.
struct HorizontalDispersion {
    std::size_t clusters = 0;   ///< of at least two dwellings
    std::size_t dwellings = 0;  ///< in them
    double dispersion = 0;      ///< 100 · mean |A/c − 1|, c the median A of the dwelling's cluster
    RatioInterval interval{0, 0};  ///< 95%, by the spread between clusters
    double worst = 0;           ///< the largest dispersion of a cluster of at least five
    std::size_t worstCluster = 0;
};
/// values: of each dwelling, per unit of size where sizes differ; cluster: of each dwelling, any numbers.
[[nodiscard]] HorizontalDispersion horizontalDispersion(const std::vector<double>& values,
                                                        const std::vector<std::size_t>& cluster);

}  // namespace herleid
