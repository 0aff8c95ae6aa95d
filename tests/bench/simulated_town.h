#pragma once

#include <cstdint>
#include <vector>

#include "model/facts/sale.h"
#include "model/market/specification.h"

namespace herleid {

/// A made-up town of which every effect on ln price is known: curved effects of floor area, plot and age, four
/// types, forty builders (a random effect, drawn anew for every town), a surface over the map and a trend.
struct SimulatedTown {
    SaleSet sales;                            ///< in canonical order
    static constexpr double intercept = 12.5;   ///< ln price where every effect is 0
    std::vector<std::vector<double>> truth;   ///< by term of the specification, by sale: the effect, not centred
};

struct TownPlan {
    std::size_t sales = 2000;
    double noise = 0.15;      ///< standard deviation of ln price round the truth (chosen: as good markets have)
    std::uint64_t seed = 1;
};

[[nodiscard]] SimulatedTown simulateTown(const TownPlan& plan);
/// The terms of the town, in the order of SimulatedTown::truth; REML, normal errors.
[[nodiscard]] ModelSpecification townSpecification();

}  // namespace herleid
