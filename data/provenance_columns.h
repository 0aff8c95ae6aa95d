#pragma once

#include <SQLiteCpp/Statement.h>

#include "model/facts/provenance.h"

namespace herleid {

/// Binds source, recorded_on, verified_on, method and reason from index on.
void bindProvenance(SQLite::Statement& statement, int index, const Provenance& provenance);
/// Reads the same five columns.
[[nodiscard]] Provenance readProvenance(const SQLite::Statement& row, int first);

}  // namespace herleid
