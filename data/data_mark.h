#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace herleid {

/// The last row of the audit log that says anything about dwellings or sales: what was computed of the project's data
/// holds for as long as it is the same.
[[nodiscard]] inline std::int64_t dataMark(SQLite::Database& database) {
    return database
        .execAndGet("SELECT coalesce(max(number), 0) FROM audit_log WHERE action NOT IN "
                    "('value', 'fit', 'set_current_model', 'freeze_model', 'set_settings', 'check', 'decide_finding')")
        .getInt64();
}

}  // namespace herleid
