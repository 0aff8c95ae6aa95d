#pragma once

#include <optional>
#include <vector>

#include "model/quality/fairness_tests.h"
#include "model/quality/ratio_bootstrap.h"
#include "model/quality/ratio_groups.h"
#include "model/quality/ratio_norms.h"
#include "model/quality/vertical_equity.h"

namespace herleid {

/// The figures of one group of sales, and how they stand to the norms.
struct RatioRow {
    std::size_t n = 0;
    RatioFigures figures;
    RatioIntervals intervals;
    std::vector<NormVerdict> verdicts;               ///< one a norm
    std::optional<RankCorrelation> byPriceLevel;     ///< where there are fewer than 20 sales
};

/// All groups of one grouping.
struct RatioTable {
    RatioGrouping grouping;
    std::vector<RatioRow> rows;      ///< one a group
    std::size_t notRecorded = 0;     ///< sales in none of them
    FairnessTest equalLevels{0, 1};  ///< whether all groups have one level
};

/// Two ways of dividing at once: the level and spread where they cross.
struct RatioCell {
    std::size_t n = 0;
    double median = 0;
    double cod = 0;
};
struct TwoWayTable {
    std::size_t rows = 0;     ///< tables of the study
    std::size_t columns = 0;
    std::vector<std::vector<RatioCell>> cells;  ///< NaN figures in an empty one
};

/// The equity curve: the median ratio of the sales in a window of price levels, from the cheapest to the dearest.
struct EquityPoint {
    double percentile = 0;   ///< of price level, 0–100: the middle of the window
    double level = 0;        ///< median price level in it
    double median = 0;
    RatioInterval interval{0, 0};
};

/// How many ratios lie from `from` to below `to`.
struct RatioBin {
    double from = 0;
    double to = 0;
    std::size_t n = 0;
};

struct RatioStudy {
    std::vector<RatioNorm> norms;
    RatioRow whole;
    RatioRow trimmed;                     ///< without what lies beyond 1.5·IQR
    RatioRow trimmedFar;                  ///< beyond 3·IQR
    RatioTrim fences;                     ///< of 1.5·IQR
    RatioTrim farFences;
    std::optional<VerticalEquity> equity;      ///< by quantiles
    std::optional<VerticalEquity> equityDraft; ///< by ceilings: the draft of 2025
    FairnessTest chased{0, 1};
    std::vector<EquityPoint> curve;
    std::vector<RatioBin> histogram;      ///< from 0.5 to 1.5; what lies beyond is not in it
    std::vector<RatioTable> tables;
};

struct RatioPlan {
    std::vector<RatioNorm> norms = defaultNorms();
    BootstrapPlan bootstrap;
};

/// The whole study of a sample by its groupings. Each group has a stream of chance of its own, so that leaving out a
/// grouping changes no other figure. Fails with NoSales, or Cancelled.
[[nodiscard]] Result<RatioStudy> studyRatios(const RatioSample& sample, std::vector<RatioGrouping> groupings,
                                             const RatioPlan& plan, Progress& progress);

[[nodiscard]] TwoWayTable crossTables(const RatioSample& sample, const RatioStudy& study, std::size_t rows, std::size_t columns);

/// How the whole stands: the worst verdict of its norms, in the order of NormVerdict; None only where all are.
[[nodiscard]] NormVerdict overall(const RatioRow& row);

}  // namespace herleid
