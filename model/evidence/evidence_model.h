#pragma once

#include <optional>
#include <vector>

#include "model/evidence/evidence_kernel.h"
#include "model/evidence/interval_scale.h"

namespace herleid {

/// Which sales may speak about a dwelling, and how many do. Printed with every valuation.
struct EvidenceRules {
    int days = 1461;                      ///< at most this long before or after the valuation date
    std::size_t candidates = 30;          ///< so many nearest are weighed
    std::size_t most = 8;                 ///< so many may have a weight
    std::size_t fewestOfSegment = 100;    ///< a dwelling type with so many sales is a segment of its own
    double residualSpreads = 4;           ///< residuals are held within so many robust SD of their median
    friend bool operator==(const EvidenceRules&, const EvidenceRules&) = default;
};

/// How named sales correct the market model's value: fitted once, stored with the model's version. METHOD §2, §3.
struct EvidenceModel {
    EvidenceRules rules;
    EvidenceKernel kernel;
    bool weighs = false;   ///< false: sales are shown beside the value but have no weight in it
    /// The type of dwelling, where the catalogue has one, and its levels that are segments of their own.
    std::optional<std::size_t> segmentFeature;
    std::vector<std::size_t> segments;
    double lowestResidual = 0;    ///< residuals in ln price are held within these
    double highestResidual = 0;
    double logLikelihood = 0;     ///< mean leave-one-out predictive log-likelihood of the sampled sales
    int evaluations = 0;          ///< of the likelihood
    std::size_t sampled = 0;      ///< sales on which the kernel was fitted
    std::size_t calibrated = 0;   ///< sales on which κ and the interval rest, each valued without itself
    double rmseLeaveOneOut = 0;   ///< of their ln value, without κ
    double calibration = 1;       ///< κ: 1 / median leave-one-out ratio; 1 when within 0.2%
    IntervalScale interval;
    double seconds = 0;
    friend bool operator==(const EvidenceModel&, const EvidenceModel&) = default;
};

}  // namespace herleid
