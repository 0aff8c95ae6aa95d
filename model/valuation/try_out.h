#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "model/valuation/change.h"
#include "model/valuation/valuer.h"

namespace herleid {

/// What is tried on one dwelling: other facts, sales struck, another date. Never stored.
struct TryOut {
    std::map<std::size_t, double> facts;   ///< feature → value as in Facts; NaN: not recorded
    std::set<std::string> withoutSales;    ///< ids
    std::optional<Date> date;

    [[nodiscard]] bool isEmpty() const { return facts.empty() && withoutSales.empty() && !date; }
    /// The facts tried say so in their source.
    [[nodiscard]] Property appliedTo(Property recorded) const;
    [[nodiscard]] ValuationRequest appliedTo(ValuationRequest recorded) const;
    /// Takes out what no longer differs from the record.
    void tidy(const Property& recorded, Date recordedDate);
};

/// What a try-out comes to, and how that differs from the recorded value: Σ lines = difference, in cents.
struct TryOutValue {
    std::shared_ptr<const Valuation> valuation;
    ValueChange change;
};

/// Fails as Valuer::value does: RestsOnSale or UnknownSale for a sale that cannot be struck.
[[nodiscard]] Result<TryOutValue> valueTryOut(const Valuer& valuer, const std::shared_ptr<const Valuation>& recorded,
                                              const Property& subject, const ValuationRequest& request,
                                              const TryOut& tryOut);

}  // namespace herleid
