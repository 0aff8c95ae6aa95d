#pragma once

#include <Eigen/Core>
#include <array>
#include <cstddef>
#include <vector>

#include "model/facts/feature_catalogue.h"
#include "model/market/observation.h"

namespace herleid {

/// A fact that makes two dwellings alike or not, as the kernel sees it.
struct EvidenceFeature {
    std::size_t feature = 0;  ///< position in the catalogue
    Transform transform = Transform::None;
    double centre = 0;     ///< median of the transformed number in the fitted sales
    double spread = 1;     ///< its robust SD
    bool isLevel = false;  ///< the same level or not: 0 or 1
    friend bool operator==(const EvidenceFeature&, const EvidenceFeature&) = default;
};

/// k(a,b) = σ₁² exp(−d/ℓ₁ − |Δt|/τ − Σ_f |z_f(a) − z_f(b)|/ℓ_f) + σ₂² exp(−d/ℓ₂ − |Δt|/τ), nugget σ₀² (METHOD
/// §2). d in metres, t in days, z in robust SD of the transformed number; variances of ln price.
struct EvidenceKernel {
    static constexpr std::size_t mostFeatures = 7;
    /// ℓ_f is at most this: likeness falls by two thirds or more over two spreads of a fact, whatever the sales say
    /// (chosen: a comparison must also convince who lives there; README.md has what it does to the errors).
    static constexpr double longest = 2.0;

    std::vector<EvidenceFeature> features;  ///< at most mostFeatures
    double alikeVariance = 0.01;            ///< σ₁²
    double alikeMetres = 1000;              ///< ℓ₁
    double days = 700;                      ///< τ
    std::vector<double> lengths;            ///< ℓ_f, one a feature
    double placeVariance = 0.003;           ///< σ₂²
    double placeMetres = 400;               ///< ℓ₂
    double nugget = 0.03;                   ///< σ₀²
    friend bool operator==(const EvidenceKernel&, const EvidenceKernel&) = default;
};

/// A dwelling at a moment, in the kernel's terms. A number that is not recorded counts as the median, a level
/// that is not recorded as a level of its own.
struct EvidencePoint {
    double x = 0;
    double y = 0;
    double days = 0;
    std::array<double, EvidenceKernel::mostFeatures>
        z{};  ///< (transformed − centre)/spread, or the level's code
};

/// What has no place stands at (0, 0): the one point where all stand when no sale has a place.
[[nodiscard]] EvidencePoint evidencePoint(const std::vector<EvidenceFeature>& features,
                                          const Observation& observation);

/// k(a, b), without the nugget.
[[nodiscard]] double covariance(const EvidenceKernel& kernel, const EvidencePoint& a, const EvidencePoint& b);

/// d/ℓ₁ + |Δt|/τ + Σ_f |Δz_f|/ℓ_f: how far two dwellings are from being alike.
[[nodiscard]] double unlikeness(const EvidenceKernel& kernel, const EvidencePoint& a, const EvidencePoint& b);

}  // namespace herleid
