#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/market/market_model.h"

namespace herleid {

/// What one term weighs in the model.
struct TermReading {
    std::size_t term = 0;  ///< position in MarketModel::terms()
    std::size_t columns = 0;
    double edf = 0;  ///< effective degrees of freedom; columns estimated for least squares
    /// Standard deviation of its contribution over the fitted sales, as 100·(exp(sd) − 1): how far it
    /// typically moves a price.
    double typicalPercent = 0;
    /// cov(f_k, η)/var(η) in percent: its part of the explained variance; the terms together make 100.
    double varianceShare = 0;
    /// R² of its contribution on all other terms' columns (the intercept among them, interactions without the
    /// effects of their parts): 1 is a term that the others together can replace. NaN for a term that
    /// contributes nothing. Source: "observed" concurvity of Wood (2017), Generalized Additive Models, 5.6.3,
    /// in fitted columns.
    double concurvity = 0;
    std::optional<std::size_t> nearest;  ///< the single other term that can replace most of it
    double nearestConcurvity = 0;
    bool isConstrained = false;
    /// Chosen: some term about something else (no fact in common, not both of place or of time) explains more
    /// than 0.9 of it, so that the model cannot tell the two apart. Terms about the same thing overlap by
    /// design.
    bool isConfounded = false;
};

[[nodiscard]] std::vector<TermReading> termTable(const MarketModel& model, const SaleSet& sales);

}  // namespace herleid
