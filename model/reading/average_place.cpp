#include "model/reading/average_place.h"

#include <algorithm>
#include <cmath>

#include "model/reading/term_inputs.h"

namespace herleid {

namespace {

/// The part of a basis that reads the place alone: all of it, a slope's surface, or a trend's cells.
std::optional<Basis> placeOf(const FittedTerm& term) {
    if (!inputsOf(term.basis).readsPlace) return std::nullopt;
    if (const auto* slope = std::get_if<SlopeBasis>(&term.basis)) return Basis{slope->surface};
    if (const auto* grouped = std::get_if<GroupedBasis>(&term.basis)) {
        if (const auto* cells = std::get_if<CellsBasis>(&grouped->groups)) return Basis{*cells};
        return std::nullopt;
    }
    if (!term.features.empty()) return std::nullopt;
    return term.basis;
}

void addAll(const Eigen::VectorXd& values, double factor, std::size_t shift, BasisRow& row) {
    for (Eigen::Index column = 0; column < values.size(); ++column)
        if (values(column) != 0) row.add(shift + static_cast<std::size_t>(column), factor * values(column));
}

}  // namespace

AveragePlace::AveragePlace(const MarketModel& model, const std::vector<FittedSale>& sales) : m_model(model) {
    for (const FittedTerm& term : model.terms()) {
        const std::optional<Basis> place = placeOf(term);
        m_means.push_back(place ? meanRow(*place, columnCount(*place), sales) : Eigen::VectorXd());
    }
}

Eigen::VectorXd AveragePlace::meanRow(const Basis& basis, std::size_t columns,
                                      const std::vector<FittedSale>& sales) const {
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(columns));
    std::size_t placed = 0;
    BasisRow row;
    for (const FittedSale& fitted : sales) {
        if (!fitted.sale->location) continue;
        herleid::evaluate(basis, asSold(*fitted.sale), row);
        for (const auto& [column, value] : row.entries) sum(static_cast<Eigen::Index>(column)) += value;
        ++placed;
    }
    if (placed == 0) return {};
    return sum / static_cast<double>(placed);
}

void AveragePlace::evaluate(std::size_t position, const Observation& observation, BasisRow& row) const {
    const FittedTerm& term = m_model.terms()[position];
    const Eigen::VectorXd& mean = m_means[position];
    herleid::evaluate(term, observation, row);
    if (mean.size() == 0) return;
    if (const auto* slope = std::get_if<SlopeBasis>(&term.basis)) {
        const double z = herleid::evaluate(slope->variable, observation);
        if (std::isnan(z)) return;
        row.clear();
        addAll(mean, (std::clamp(z, slope->lowest, slope->highest) - slope->centre) / slope->scale, 0, row);
    } else if (const auto* grouped = std::get_if<GroupedBasis>(&term.basis)) {
        BasisRow inner;
        herleid::evaluate(Basis{grouped->inner}, observation, inner);
        const std::size_t columns = grouped->inner.spline.columns();
        row.clear();
        for (Eigen::Index group = 0; group < mean.size(); ++group)
            for (const auto& [column, value] : inner.entries)
                if (column < columns && mean(group) != 0)
                    row.add(static_cast<std::size_t>(group) * columns + column, mean(group) * value);
    } else {
        row.clear();
        addAll(mean, 1.0, 0, row);
    }
}

}  // namespace herleid
