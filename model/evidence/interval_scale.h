#pragma once

#include <cstddef>
#include <vector>

#include "model/facts/date.h"
#include "model/facts/facts.h"

namespace herleid {

/// How wide an interval must be to hold what it promises: ± factor × sd of ln V. The factor is a product of one
/// for the band of the value, one for the period of the market, and one for the level of each segmenting feature
/// (type, district).
struct IntervalScale {
    struct ByLevel {
        std::size_t feature = 0;
        std::vector<double> factors;   ///< by level; 1 where a level had too few sales
        friend bool operator==(const ByLevel&, const ByLevel&) = default;
    };
    double level = 0.90;
    std::vector<double> edges;     ///< of the bands, ln V, ascending
    std::vector<double> factors;   ///< one more than edges
    std::vector<double> periodEdges;     ///< of the periods, Date::days, ascending; the last one lasts
    std::vector<double> periodFactors;   ///< one more than edges
    std::vector<ByLevel> byLevel;
    friend bool operator==(const IntervalScale&, const IntervalScale&) = default;

    [[nodiscard]] double factorOf(double logValue, Date marketDate, const Facts& facts) const;
};

/// A sale valued without itself.
struct LeftOutSale {
    double logValue = 0;           ///< ln V found without it
    double error = 0;              ///< ln price − ln V
    double sd = 0;                 ///< that was claimed
    Date date;
    const Facts* facts = nullptr;
};

/// Factors by which the given share of |error| ≤ factor × sd, in every fifth of the value, in every period (markets
/// grow noisier or calmer: as many periods as hold 1,500 sales each, at most 8), and in every level of the features that has at least `fewest` sales: conformal quantiles, raked over the groupings in turn until they agree
/// (split conformal prediction within groups: Vovk, Gammerman & Shafer 2005, Algorithmic Learning in a Random World,
/// §4.5; raking as in Deming & Stephan 1940). features: those that segment the market.
[[nodiscard]] IntervalScale scaleIntervals(const std::vector<LeftOutSale>& sales, const FeatureCatalogue& catalogue,
                                           const std::vector<std::size_t>& features, double level = 0.90,
                                           std::size_t fewest = 100);

}  // namespace herleid
