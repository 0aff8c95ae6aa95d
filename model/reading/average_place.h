#pragma once

#include <vector>

#include "model/market/market_model.h"
#include "model/reading/fitted_sales.h"

namespace herleid {

/// Rows of a model's terms for the average place: the mean of the rows that a dwelling would have at the
/// place of every fitted sale. A number whose effect varies over the map so has its average effect; without
/// this, the typical dwelling would be denied the part of an effect that the model happens to keep in its
/// varying term.
class AveragePlace {
public:
    AveragePlace(const MarketModel& model, const std::vector<FittedSale>& sales);

    /// As herleid::evaluate() for a term that reads no place, and where no fitted sale has a place.
    void evaluate(std::size_t term, const Observation& observation, BasisRow& row) const;

private:
    [[nodiscard]] Eigen::VectorXd meanRow(const Basis& basis, std::size_t columns,
                                          const std::vector<FittedSale>& sales) const;

    const MarketModel& m_model;
    /// By term: the mean row of its surface or cells; empty where it has none.
    std::vector<Eigen::VectorXd> m_means;
};

}  // namespace herleid
