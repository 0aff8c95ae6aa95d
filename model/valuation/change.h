#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/facts/money.h"
#include "model/market/market_model.h"
#include "model/valuation/valuation.h"

namespace herleid {

/// What made one value differ from another.
enum class ChangeKind {
    Market,        ///< prices moved between the two dates, as the models see it
    Place,         ///< what the models say of the place itself
    Age,           ///< the building is older, or was finished, at the other state date
    Fact,          ///< a recorded fact differs
    Model,         ///< the models see the same facts differently
    StruckSales,   ///< sales left out: what the model says without them
    Sale,          ///< a named sale weighs more, less, or tells something else
    Calibration,
    Rounding,
};
[[nodiscard]] std::string_view name(ChangeKind kind);

/// One line of the way from one value to another.
struct ChangeLine {
    ChangeKind kind{};
    std::string name;                      ///< feature name, sale id, "location", or the kind's name
    std::vector<std::size_t> features;     ///< positions in the catalogue, for Fact
    double before = Facts::missing();      ///< the fact as in Facts, or the weight of the sale
    double after = Facts::missing();
    double logEffect = 0;                  ///< share of ln V' − ln V; 0 for the rounding
    Money amount;
    friend bool operator==(const ChangeLine&, const ChangeLine&) = default;
};

/// Why a value changed: Σ amounts = to − from, in cents, exactly.
struct ValueChange {
    Money from;
    Money to;
    std::vector<ChangeLine> lines;   ///< in the order of ChangeKind; facts and sales by size
    friend bool operator==(const ValueChange&, const ValueChange&) = default;

    [[nodiscard]] Money difference() const { return to - from; }
};

/// Splits the difference between two valuations of one dwelling. The part of the market model is divided over the
/// date, every changed fact and the model by Shapley's rule – each gets its mean effect over all orders in which
/// they could have changed – so that no order is preferred and nothing is left over; what a changed model says of
/// the market, of the place and of facts are separate lines. Named sales have their own lines, w'r' − wr. Euros by the
/// logarithmic mean. METHOD §7; Shapley (1953), Contributions to the Theory of Games II:307.
/// The models must be those of the valuations, without the sales they leave out (Valuer::modelFor). Throws
/// std::logic_error for two currencies.
[[nodiscard]] ValueChange explainChange(const MarketModel& modelBefore, const Valuation& before,
                                        const MarketModel& modelAfter, const Valuation& after);

}  // namespace herleid
