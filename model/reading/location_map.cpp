#include "model/reading/location_map.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/reading/average_place.h"
#include "model/reading/contrast.h"
#include "model/reading/fitted_sales.h"
#include "model/reading/map_grid.h"
#include "model/reading/term_inputs.h"

namespace herleid {

namespace {

/// The effect of the terms against one dense reference row r: var = sᵀVs − 2sᵀVr + rᵀVr with the sparse row
/// s.
class PlaceEffect {
public:
    PlaceEffect(const MarketModel& model, std::vector<std::size_t> terms, const AveragePlace& averagePlace,
                const Observation& typical)
        : m_model(model), m_terms(std::move(terms)) {
        Eigen::VectorXd reference = Eigen::VectorXd::Zero(model.parts().beta.size());
        for (std::size_t k : m_terms) {
            averagePlace.evaluate(k, typical, m_row);
            for (const auto& [column, value] : m_row.entries)
                reference(static_cast<Eigen::Index>(model.terms()[k].offset + column)) = value;
        }
        m_covariance = model.parts().covariance * reference;
        m_variance = reference.dot(m_covariance);
        m_level = reference.dot(model.parts().beta);
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
    Eigen::VectorXd m_covariance;  // V · reference, p
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
    const auto grid = MapGrid::over(fitted, wanted);
    if (!grid) return map;
    map.cellSize = grid->cellSize();
    std::map<MapGrid::Cell, std::size_t> counts;
    for (const FittedSale& one : fitted) {
        if (!one.sale->location) continue;
        const MapGrid::Cell cell = grid->cellOf(*one.sale->location);
        ++counts[cell];
        for (long down = -1; down <= 1; ++down)
            for (long right = -1; right <= 1; ++right)
                counts.try_emplace({cell.row + down, cell.column + right}, 0);
    }
    const TypicalDwelling typical(model, fitted);
    PlaceEffect effect(model, terms, AveragePlace(model, fitted), typical.observation());
    for (const auto& [position, count] : counts) {
        const Location centre = grid->centre(position);
        LocationCell cell;
        cell.x = centre.x;
        cell.y = centre.y;
        Observation observation = typical.observation();
        observation.location = centre;
        cell.effect = effect.at(observation);
        cell.sales = count;
        map.cells.push_back(cell);
    }
    return map;
}

}  // namespace herleid
