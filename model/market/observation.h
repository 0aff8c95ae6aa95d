#pragma once

#include <optional>

#include "model/facts/date.h"
#include "model/facts/facts.h"
#include "model/facts/location.h"
#include "model/facts/sale.h"

namespace herleid {

/// What a model sees of a dwelling: its facts in the state of stateDate, its place, and the day of the market.
/// For a sale both dates are the date of the sale.
struct Observation {
    const Facts* facts = nullptr;
    std::optional<Location> location;
    Date marketDate;
    Date stateDate;
};

[[nodiscard]] inline Observation asSold(const Sale& sale) {
    return {&sale.facts, sale.location, sale.date, sale.date};
}

}  // namespace herleid
