#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "data/project.h"

namespace herleid {

/// The values that a list of dwellings shows: of the newest finished run over all on the latest valuation date, with what
/// runs over chosen dwellings made of them since on that date; beside them those of the last finished run of an earlier
/// valuation date.
struct ValueRuns {
    std::optional<std::int64_t> whole;    ///< nothing while only chosen dwellings were valued
    std::vector<std::int64_t> chosen;     ///< later runs over chosen dwellings
    std::optional<std::int64_t> before;
    Date valuationDate;
    std::optional<Date> dateBefore;
    std::int64_t modelVersion = 0;
    friend bool operator==(const ValueRuns&, const ValueRuns&) = default;
};
/// Nothing where no run was finished.
[[nodiscard]] Result<std::optional<ValueRuns>> valueRuns(const Project& project);

/// The same inside a snapshot, for the rooms inside data/.
[[nodiscard]] std::optional<ValueRuns> valueRunsIn(Project::Impl& impl);

/// What a list says of the value of a dwelling; units of the currency.
struct ListedValue {
    std::optional<double> value, lo, hi;
    std::optional<double> before;        ///< of the run before, else as recorded (role previous_value)
    std::optional<double> change;        ///< percent, from before to value
    std::optional<std::int64_t> warnings;   ///< nothing where the value was stored by an older program
};
/// In the order of the dwellings. Some hundreds take milliseconds.
[[nodiscard]] Result<std::vector<ListedValue>> listedValues(const Project& project, const std::optional<ValueRuns>& runs,
                                                            const std::vector<Property>& dwellings);

/// SQL for a list of dwellings with their values, for the rooms inside data/.
struct ValueListSql {
    std::string joins;                              ///< to "properties"
    std::string value, lo, hi, before, change, warnings;   ///< expressions over these
    std::string spread;                             ///< of the interval, as a share of the value
};
[[nodiscard]] ValueListSql valueListSql(const std::optional<ValueRuns>& runs, const std::string& recordedBefore);
/// The column of properties with the value recorded of the year before; empty where there is none.
[[nodiscard]] std::string recordedBeforeColumn(const FeatureCatalogue& catalogue, const std::vector<std::string>& columns);

}  // namespace herleid
