#pragma once

#include <optional>
#include <vector>

#include "model/facts/money.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"
#include "model/valuation/valuation.h"

namespace herleid {

enum class ComponentKind { MainBuilding, Outbuilding, Land };
[[nodiscard]] std::string_view name(ComponentKind kind);

/// A part of the dwelling with its share of the value (deelwaarde).
struct ComponentValue {
    ComponentKind kind{};
    std::optional<std::size_t> feature;   ///< the outbuilding or plot area it was derived from
    double quantity = 0;                  ///< as recorded, in the feature's unit
    Money amount;
    friend bool operator==(const ComponentValue&, const ComponentValue&) = default;
};

/// The value divided over land, outbuildings and main building; Σ = value, in cents. Derived from the model, METHOD §8:
/// an outbuilding is V with it minus V without; land is the integral of the marginal value of plot from the smallest
/// plot the fitted sales support (their 1% quantile), plus that plot at its marginal price; the main building is the
/// remainder, so that it carries the place and everything else. Sales keep their weights. Empty where the model knows
/// neither plot nor outbuildings, or where a part would be negative.
[[nodiscard]] std::vector<ComponentValue> componentValues(const MarketModel& model, const SaleSet& sales,
                                                          const Valuation& valuation);

}  // namespace herleid
