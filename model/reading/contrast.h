#pragma once

#include <utility>
#include <vector>

#include "model/market/market_model.h"
#include "model/reading/average_place.h"
#include "model/reading/effect.h"

namespace herleid {

/// The difference that some terms of a model make between an observation x and a fixed reference r:
/// d = row(x) − row(r) over the terms' columns, e = dᵀβ, var e = dᵀVd. Rows are the model's own, or those of
/// the average place where one is given. Not for use from two threads at once.
class Contrast {
public:
    Contrast(const MarketModel& model, std::vector<std::size_t> terms, const Observation& reference,
             const AveragePlace* averagePlace = nullptr);

    /// e alone, without its uncertainty.
    [[nodiscard]] double log(const Observation& observation);
    [[nodiscard]] EffectSize size(const Observation& observation);

private:
    void difference(const Observation& observation);
    void append(const Observation& observation, double sign,
                std::vector<std::pair<Eigen::Index, double>>& entries);

    const MarketModel& m_model;
    std::vector<std::size_t> m_terms;
    const AveragePlace* m_averagePlace;
    std::vector<std::pair<Eigen::Index, double>> m_reference;   // its row
    std::vector<std::pair<Eigen::Index, double>> m_difference;  // d, ascending columns, no zeros
    BasisRow m_row;
};

/// From e and its standard error to percentages with the 95% band.
[[nodiscard]] EffectSize effectSize(double log, double standardError);
/// V·(exp(e) − 1) with its band.
[[nodiscard]] MoneyEffect moneyEffect(const EffectSize& effect, Money value);

/// dᵀVd for a sparse d, never below 0.
[[nodiscard]] double variance(const std::vector<std::pair<Eigen::Index, double>>& d,
                              const Eigen::MatrixXd& V);

}  // namespace herleid
