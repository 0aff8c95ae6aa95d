#include "ui/session/year_before.h"

#include <cmath>

#include "model/valuation/year_change.h"

namespace herleid {

namespace {

YearBefore compared(Money before, const Valuation& shown) {
    return {before, {}, {}, shown.value() - before, percentChange(before.units(), shown.value().units())};
}

}  // namespace

std::optional<YearBefore> yearBefore(const Project& project, const Valuation& shown) {
    std::optional<ValuationInfo> newest;
    if (const auto stored = project.valuationsOf(shown.subject().id))
        for (const ValuationInfo& one : *stored) {
            if (one.valuationDate >= shown.valuationDate()) continue;
            const bool isNewer = !newest || one.valuationDate > newest->valuationDate ||
                                 (one.valuationDate == newest->valuationDate && one.number > newest->number);
            if (isNewer) newest = one;
        }
    if (newest) {
        YearBefore before = compared(newest->value, shown);
        before.date = newest->valuationDate;
        before.valuation = newest->number;
        return before;
    }
    if (project.settings().valuationDate && *project.settings().valuationDate != shown.valuationDate()) return std::nullopt;
    const auto feature = shown.catalogue().findRole(Role::PreviousValue);
    if (!feature) return std::nullopt;
    const double recorded = shown.subject().facts[*feature];
    if (std::isnan(recorded)) return std::nullopt;
    return compared(Money::fromUnits(recorded, shown.value().currency()), shown);
}

}  // namespace herleid
