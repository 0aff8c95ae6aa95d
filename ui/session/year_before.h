#pragma once

#include <cstdint>
#include <optional>

#include "data/project.h"

namespace herleid {

/// The value of a dwelling in the year before, beside one that is shown.
struct YearBefore {
    Money value;
    std::optional<Date> date;                ///< nothing where it is only recorded as a fact
    std::optional<std::int64_t> valuation;   ///< the stored one, with which the shown one can be compared
    Money difference;                        ///< shown − before
    std::optional<double> percent;           ///< see percentChange
};

/// The newest stored value of an earlier valuation date, else the recorded one (role previous_value); nothing where there
/// is neither. The recorded one is that before the project's valuation date: beside a value of another date it says nothing.
[[nodiscard]] std::optional<YearBefore> yearBefore(const Project& project, const Valuation& shown);

}  // namespace herleid
