#pragma once

#include <limits>
#include <memory>
#include <vector>

#include "model/quality/ratio_values.h"

namespace herleid {

/// Cook's distance of a fitted sale: how far leaving it out moves all coefficients together, in the metric of their
/// covariance, a coefficient:
///   D = (β − β₍ᵢ₎)ᵀ V⁻¹ (β − β₍ᵢ₎) / edf = ω e² h / (σ² edf (1 − h)²),
/// V = σ²(XᵀWX + S)⁻¹, h = ω xᵀ(XᵀWX + S)⁻¹x the leverage, e the residual, ω the robust weight, edf the effective degrees
/// of freedom. Cook (1977), Technometrics 19:15, for least squares; in this metric and scale it is D(M, c) of Cook &
/// Weisberg (1982), Residuals and Influence in Regression, §3.5, with M = XᵀWX + S and c = edf σ². Exact at fixed smoothing
/// parameters, robust weights and σ. NaN where an effect rests on this sale alone, or where nothing is left to err.
[[nodiscard]] double cooksDistance(const MarketModel& model, const SaleFit& fit);

/// A sale that carries much of a model, and what it does to values.
struct InfluentialSale {
    std::size_t valued = 0;      ///< position among the valued sales
    double cook = 0;             ///< Cook's distance
    double leverage = 0;         ///< h, 0–1
    double weight = 1;           ///< robust weight
    double withoutSale = 0;      ///< the dwelling's value on the day of the sale were this sale never made; with it: inSample
    double ownPercent = 0;       ///< 100·(with/without − 1): the sale raises the value of its own dwelling by so much
    /// The same of the typical value (geometric mean, each on the day of its sale) of the other sold dwellings of its
    /// neighbourhood, or where none is recorded of those nearest to it; NaN where there are none.
    double nearbyPercent = std::numeric_limits<double>::quiet_NaN();
    std::size_t nearby = 0;      ///< so many of them were valued with and without it
};

/// More sold dwellings of a neighbourhood are not valued anew for one sale: then these are taken evenly over time (chosen: a
/// mean of so many moves by less than its last digit shown).
inline constexpr std::size_t mostNearby = 400;
/// So many are taken by distance where no neighbourhood is recorded (chosen: about a neighbourhood's).
inline constexpr std::size_t nearestNearby = 100;

/// So many are listed in reports and on the screen (chosen: more than one looks at).
inline constexpr std::size_t mostInfluential = 50;

/// The `most` sales with the largest Cook's distance, largest first. What each does to values is exact at fixed smoothing
/// parameters, robust weights, σ and kernel: the model is downdated (MarketModel::without), other sales take its place among the
/// named ones, and every residual moves along. The distances cost a product a sale; each listed sale a value for every
/// dwelling nearby. Fails with Cancelled.
[[nodiscard]] Result<std::vector<InfluentialSale>> influentialSales(const std::shared_ptr<const SaleSet>& sales,
                                                                    const PriceModel& model,
                                                                    const std::vector<ValuedSale>& valued, std::size_t most,
                                                                    int threads, Progress& progress);

}  // namespace herleid
