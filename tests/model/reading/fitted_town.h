#pragma once

#include <string>
#include <vector>

#include "model/market/fit.h"
#include "tests/model/market/synthetic_market.h"

namespace herleid {

/// The synthetic town with a model fitted on it.
struct FittedTown {
    SaleSet sales;
    MarketModel model;

    static FittedTown with(SaleSet sales, const ModelSpecification& specification);
    static FittedTown ols(const SyntheticMarket& town);
    static FittedTown additive(const SyntheticMarket& town);

    /// The facts of the typical sold dwelling, from the terms' own references.
    [[nodiscard]] Facts typical() const;
    [[nodiscard]] std::vector<std::size_t> termsReading(std::size_t feature) const;
};

/// A town of so many sales with noise of 0.08 in ln price.
[[nodiscard]] SyntheticMarket noisy(std::size_t sales);

/// dᵀβ and sqrt(dᵀVd) with d = row(x) − row(r) over some terms, written out over all columns: the computation
/// that the room reading does sparsely.
struct DenseContrast {
    double log = 0;
    double standardError = 0;
};
[[nodiscard]] DenseContrast denseContrast(const MarketModel& model, const std::vector<std::size_t>& terms,
                                          const Observation& x, const Observation& r);

}  // namespace herleid
