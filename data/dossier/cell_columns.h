#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <vector>

#include "data/dossier/dossier_rows.h"

namespace herleid {

/// What a column of a result holds, by the kind in which SQLite has it.
[[nodiscard]] DossierCell cellIn(const SQLite::Column& column);
/// The bytes of a hash, a key or a signature; empty where the column holds something else.
[[nodiscard]] std::string bytesOrNothing(const SQLite::Column& column);
void bindCell(SQLite::Statement& statement, int index, const DossierCell& cell);

/// The next row of a query: so many cells, and behind them the seal, if it has one.
[[nodiscard]] DossierRow rowIn(const SQLite::Statement& query, std::size_t cells, bool isSealed);

}  // namespace herleid
