#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace herleid {

/// The last row of the audit log that says anything about dwellings or sales: what was computed of the
/// project's data holds for as long as it is the same.
[[nodiscard]] inline std::int64_t dataMark(SQLite::Database& database) {
    return database
        .execAndGet(
            "SELECT coalesce(max(number), 0) FROM audit_log WHERE action NOT IN "
            "('value', 'fit', 'set_current_model', 'freeze_model', 'set_settings', 'set_check_limits', 'set_ratio_norms', "
            "'check', "
            "'decide_finding', 'disclose')")
        .getInt64();
}

/// The same for what was found by the checks, which do not look at whether a sale counts: screening leaves it
/// as it is. Other limits of the checks do not, nor does a run of values, which they compare with last
/// year's. One value that is stored is no run.
[[nodiscard]] inline std::int64_t checkMark(SQLite::Database& database) {
    return database
        .execAndGet(
            "SELECT coalesce(max(number), 0) FROM audit_log WHERE action NOT IN "
            "('fit', 'set_current_model', 'freeze_model', 'set_settings', 'set_ratio_norms', 'check', 'decide_finding', "
            "'decide_sale', 'screen_sales', 'undo_screening', 'disclose') "
            "AND (action <> 'value' OR subject LIKE 'run %')")
        .getInt64();
}

}  // namespace herleid
