#pragma once

#include <map>
#include <string>
#include <vector>

#include "data/project.h"
#include "model/quality/sale_screening.h"

namespace herleid {

/// Sales on which persons decided alike, with the reason as it was typed.
struct DecidedSales {
    std::string reason;
    std::size_t sales = 0;
    friend bool operator==(const DecidedSales&, const DecidedSales&) = default;
};

/// Which sales of a project do not count, and why; every excluded sale once:
/// excluded = bySource + Σ byRule + Σ excludedByPerson.
struct SaleExclusions {
    std::size_t sales = 0;
    std::size_t excluded = 0;
    std::size_t bySource = 0;                           ///< marked by the source; no screening looked at them
    std::map<ScreeningReason, std::size_t> byRule;      ///< by the first reason that excludes, in the order of ScreeningReason
    std::vector<DecidedSales> excludedByPerson;         ///< most sales first, then by reason
    std::vector<DecidedSales> includedByPerson;         ///< that the rules left out, or would have kept
    /// Excluded by rules for nothing but the price (restsOnPrice): leaving them out makes figures look better.
    [[nodiscard]] std::size_t byPriceAlone() const;
};

/// Fails as reading a project does.
[[nodiscard]] Result<SaleExclusions> saleExclusions(const Project& project);

}  // namespace herleid
