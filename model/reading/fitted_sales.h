#pragma once

#include <vector>

#include "model/market/market_model.h"

namespace herleid {

/// A sale that the model was fitted on, beside how it looks from the model. Both live as long as what they
/// came from.
struct FittedSale {
    const Sale* sale = nullptr;
    const SaleFit* fit = nullptr;
};

/// The fitted sales among these, in the model's canonical order whatever the order of the set.
[[nodiscard]] std::vector<FittedSale> fittedSalesOf(const MarketModel& model, const SaleSet& sales);

/// What some sales have in common: the median of every number, the most frequent level of anything else (ties
/// to the level with the first code), not recorded where none of them has it.
[[nodiscard]] Facts typicalFacts(const std::vector<const Sale*>& sales, const FeatureCatalogue& catalogue);

/// The mean place of those that have one; nothing where none has.
[[nodiscard]] std::optional<Location> meanPlace(const std::vector<const Sale*>& sales);

/// The typical sold dwelling: FittedTerm::reference for every fact some term reads, no place, sold on the day
/// of the median fitted sale.
class TypicalDwelling {
public:
    TypicalDwelling(const MarketModel& model, const std::vector<FittedSale>& sales);
    /// Valid while this object is.
    [[nodiscard]] Observation observation() const { return {&m_facts, std::nullopt, m_date, m_date}; }
    [[nodiscard]] const Facts& facts() const { return m_facts; }

private:
    Facts m_facts;
    Date m_date;
};

}  // namespace herleid
