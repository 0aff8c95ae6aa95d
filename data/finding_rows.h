#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

#include "data/finding_store.h"

namespace herleid {

/// One finding as it stands, inside a transaction. Throws Failed with UnknownFinding.
[[nodiscard]] StoredFinding findingWith(SQLite::Database& database, const std::string& key);
/// Writes a decision down beside those before it.
void appendDecision(SQLite::Database& database, const std::string& key, FindingState state, const std::string& note);

}  // namespace herleid
