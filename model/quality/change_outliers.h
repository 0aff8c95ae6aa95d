#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/quality/year_changes.h"

namespace herleid {

/// What is kept of one pair.
struct ChangedDwelling {
    static constexpr std::size_t kinds = static_cast<std::size_t>(ChangeKind::Rounding) + 1;

    explicit ChangedDwelling(const YearPair& pair);
    /// Nothing unless both values are above zero.
    [[nodiscard]] std::optional<double> percent() const;

    std::string propertyId;
    std::string address;
    Money before;
    Money after;
    double logChange = 0;                     ///< ln(after/before); NaN where percent() is nothing
    bool isExplained = false;
    std::array<double, kinds> effects{};      ///< in ln by kind; that of the rounding is what the others leave
    std::array<std::int64_t, kinds> cents{};
    std::optional<ChangeLine> fact;           ///< the largest of its kind
    std::optional<ChangeLine> sale;
};

/// Fills in the outliers of a study. Peers of a dwelling are those of its neighbourhood; of its district where those are
/// fewer than YearChanges::fewestPeers; all where those of the district are too few as well, or not known.
/// neighbourhoods, districts: the level of each dwelling as in Facts, or null.
void findOutliers(const std::vector<ChangedDwelling>& dwellings, const std::vector<double>* neighbourhoods,
                  const std::vector<double>* districts, YearChangeStudy& study);

}  // namespace herleid
