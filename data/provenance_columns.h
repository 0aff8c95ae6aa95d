#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "model/facts/property.h"
#include "model/facts/provenance.h"

namespace herleid {

/// Binds source, recorded_on, verified_on, method and reason from index on.
void bindProvenance(SQLite::Statement& statement, int index, const Provenance& provenance);
/// Reads the same five columns.
[[nodiscard]] Provenance readProvenance(const SQLite::Statement& row, int first);

/// Writes the present value of a fact of the property to the history, before it is replaced.
void keepInHistory(SQLite::Database& database, const Property& property, std::size_t index,
                   const Feature& feature);

}  // namespace herleid
