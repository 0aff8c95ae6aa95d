#include "model/reading/location_map.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/reading/contrast.h"
#include "model/reading/fitted_sales.h"
#include "model/reading/round_steps.h"
#include "model/reading/term_inputs.h"

namespace herleid {

namespace {

/// Row and column of a cell, in this order so that a map runs row by row from the south-west.
using CellPosition = std::pair<long, long>;

/// The effect of the terms against their mean row: var = sᵀVs − 2sᵀVc + cᵀVc with the sparse row s and the
/// dense c.
class PlaceEffect {
public:
    PlaceEffect(const MarketModel& model, std::vector<std::size_t> terms)
        : m_model(model),
          m_terms(std::move(terms)),
          m_centre(Eigen::VectorXd::Zero(model.parts().beta.size())) {
        for (std::size_t k : m_terms) {
            const FittedTerm& term = model.terms()[k];
            m_centre.segment(static_cast<Eigen::Index>(term.offset),
                             static_cast<Eigen::Index>(term.columns)) = term.centre;
        }
        m_covariance = model.parts().covariance * m_centre;
        m_variance = m_centre.dot(m_covariance);
        m_level = m_centre.dot(model.parts().beta);
    }

    [[nodiscard]] EffectSize at(const Observation& observation) {
        std::vector<std::pair<Eigen::Index, double>> entries;
        double effect = -m_level;
        double cross = 0;
        for (std::size_t k : m_terms) {
            const FittedTerm& term = m_model.terms()[k];
            evaluate(term, observation, m_row);
            for (const auto& [column, value] : m_row.entries) {
                const auto at = static_cast<Eigen::Index>(term.offset + column);
                entries.emplace_back(at, value);
                effect += value * m_model.parts().beta(at);
                cross += value * m_covariance(at);
            }
        }
        const double own = variance(entries, m_model.parts().covariance);
        return effectSize(effect, std::sqrt(std::max(0.0, own - 2 * cross + m_variance)));
    }

private:
    const MarketModel& m_model;
    std::vector<std::size_t> m_terms;
    Eigen::VectorXd m_centre;      // mean rows of the terms, p
    Eigen::VectorXd m_covariance;  // V · centre
    double m_variance = 0;
    double m_level = 0;
    BasisRow m_row;
};

}  // namespace

LocationMap locationMap(const MarketModel& model, const SaleSet& sales, int wanted) {
    LocationMap map;
    std::vector<std::size_t> terms;
    for (std::size_t k = 0; k < model.terms().size(); ++k)
        if (inputsOf(model.terms()[k].basis).readsPlace) terms.push_back(k);
    if (terms.empty()) return map;

    const std::vector<FittedSale> fitted = fittedSalesOf(model, sales);
    double west = INFINITY, east = -INFINITY, south = INFINITY, north = -INFINITY;
    for (const FittedSale& one : fitted) {
        if (!one.sale->location) continue;
        west = std::min(west, one.sale->location->x);
        east = std::max(east, one.sale->location->x);
        south = std::min(south, one.sale->location->y);
        north = std::max(north, one.sale->location->y);
    }
    const double longer = std::max(east - west, north - south);
    if (!(longer > 0)) return map;
    map.cellSize = nearestRoundStep(longer / std::max(wanted, 1));

    std::map<CellPosition, std::size_t> counts;  // (row, column)
    for (const FittedSale& one : fitted) {
        if (!one.sale->location) continue;
        const long column = std::lround(std::floor(one.sale->location->x / map.cellSize));
        const long row = std::lround(std::floor(one.sale->location->y / map.cellSize));
        ++counts[{row, column}];
        for (long down = -1; down <= 1; ++down)
            for (long right = -1; right <= 1; ++right) counts.try_emplace({row + down, column + right}, 0);
    }
    const TypicalDwelling typical(model, fitted);
    PlaceEffect effect(model, terms);
    for (const auto& [position, count] : counts) {
        LocationCell cell;
        cell.x = (static_cast<double>(position.second) + 0.5) * map.cellSize;
        cell.y = (static_cast<double>(position.first) + 0.5) * map.cellSize;
        Observation observation = typical.observation();
        observation.location = Location{cell.x, cell.y};
        cell.effect = effect.at(observation);
        cell.sales = count;
        map.cells.push_back(cell);
    }
    return map;
}

}  // namespace herleid
