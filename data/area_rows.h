#pragma once

#include <SQLiteCpp/Database.h>

#include <string>
#include <vector>

#include "data/area_store.h"

namespace herleid {

/// The layer "areas", inside a transaction: see areas().
[[nodiscard]] std::vector<Area> loadAreas(SQLite::Database& database, const std::string& kind);

}  // namespace herleid
