#pragma once

#include <memory>
#include <optional>

#include "model/evidence/comparable_sales.h"
#include "model/facts/property.h"
#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"
#include "model/valuation/valuation.h"

namespace herleid {

struct ValuationRequest {
    Date valuationDate;
    std::optional<Date> stateDate;        ///< the valuation date when absent
    std::optional<Date> informationDate;  ///< the last sale in the set when absent
    Money roundTo{100'000, Currency::euro()};  ///< whole thousands; one cent means no rounding
    std::size_t comparables = 8;
};

/// What a dwelling would fetch, before rounding, in units of the currency.
struct Estimate {
    double value = 0;        ///< exp(ln V)·κ
    double lo = 0;           ///< its 90% interval
    double hi = 0;
    double modelValue = 0;   ///< exp(η): by the market model alone
};

/// Values dwellings with one fitted model and one set of sales. Safe to use from any thread at once.
class Valuer {
public:
    Valuer(std::shared_ptr<const MarketModel> model, ModelReference reference,
           std::shared_ptr<const SaleSet> sales);

    /// Fails with IdentityBroken only where the arithmetic is at fault; doubts about the input are warnings.
    [[nodiscard]] Result<Valuation> value(const Property& subject, const ValuationRequest& request) const;

    /// The value alone, as value() finds it before rounding, without matrix and ledger: many times faster.
    [[nodiscard]] Estimate estimate(const Observation& subject) const;

    [[nodiscard]] const MarketModel& model() const { return *m_model; }
    [[nodiscard]] const SaleSet& sales() const { return *m_sales; }

private:
    std::shared_ptr<const MarketModel> m_model;
    ModelReference m_reference;
    std::shared_ptr<const SaleSet> m_sales;
    Date m_lastSale;
    ComparableSales m_comparables;
};

}  // namespace herleid
