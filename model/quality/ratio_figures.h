#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "model/quality/ratio_sample.h"

namespace herleid {

/// The figures of a ratio study. A: estimate, S: price, r = A/S, m: median of r. Definitions: IAAO, Standard on Ratio
/// Studies (2013), §5 and appendix D; MKI and KI: Quintos (2020, 2021), Journal of Property Tax Assessment &
/// Administration 17(2) and 18(1).
enum class RatioFigure {
    Median,        ///< m: the level
    Mean,          ///< mean r
    WeightedMean,  ///< ΣA / ΣS
    Cod,           ///< 100 · mean |r − m| / m: the spread around the median
    Cov,           ///< 100 · standard deviation of r (n − 1) / mean r
    Prd,           ///< mean r / (ΣA/ΣS): above 1 the dear are valued lower
    Prb,           ///< slope of (r − m)/m on log₂(½(A/m + S)): below 0 the dear are valued lower
    Mki,           ///< Gini(A) / Gini(S), both in the order of S: below 1 the dear are valued lower
    Ki,            ///< Gini(A) − Gini(S)
    Within5,       ///< percent of the ratios within 5% of 1
    Within10,
    Within20,
};
inline constexpr std::size_t ratioFigureCount = static_cast<std::size_t>(RatioFigure::Within20) + 1;
/// Fixed keys, such as "cod", of JSON, CSV and norms.
[[nodiscard]] std::string_view name(RatioFigure figure);
[[nodiscard]] std::optional<RatioFigure> ratioFigureOf(std::string_view name);

/// From low to high, inclusive; both NaN where the sample cannot give it.
struct RatioInterval {
    double low;
    double high;
    [[nodiscard]] bool isKnown() const { return low == low && high == high; }
    [[nodiscard]] bool holds(double value) const { return low <= value && value <= high; }
};

/// One number for each figure; NaN where there are too few sales for it.
class RatioFigures {
public:
    RatioFigures();
    [[nodiscard]] double operator[](RatioFigure figure) const { return m_values[static_cast<std::size_t>(figure)]; }
    double& operator[](RatioFigure figure) { return m_values[static_cast<std::size_t>(figure)]; }

private:
    std::array<double, ratioFigureCount> m_values;
};

/// All figures of a sample. O(n log n). The sums run in the order of the ratios; sales of one price are ranked in the order
/// given, which only MKI and KI can tell.
[[nodiscard]] RatioFigures ratioFigures(const RatioSample& sample);

/// Price-related bias with what the regression says of its precision.
struct PriceRelatedBias {
    double slope;
    double standardError;   ///< NaN below 3 sales
    double constant;
    RatioInterval interval; ///< by Student's t with n − 2 degrees of freedom
};
[[nodiscard]] PriceRelatedBias priceRelatedBias(const RatioSample& sample, double level = 0.95);

/// Of the median of positive values by ranks, without any assumption on their law: j = z√n/2 (½ more when n is even),
/// rounded up, ranks to either side of the middle; unknown where the sample has not as many. IAAO 2013, appendix D.4.
[[nodiscard]] RatioInterval medianInterval(std::vector<double> values, double level = 0.95);

/// Standard normal quantile, and the two-sided quantile of Student's t.
[[nodiscard]] double normalQuantile(double p);
[[nodiscard]] double studentQuantile(double p, double degrees);

}  // namespace herleid
