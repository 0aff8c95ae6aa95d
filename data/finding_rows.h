#pragma once

#include <SQLiteCpp/Database.h>

#include <functional>
#include <string>

#include "data/finding_store.h"

namespace herleid {

/// take(finding) for all that match, in the order of findings(), one at a time; limit and offset say nothing. Inside a
/// snapshot of the project. Throws Failed.
void forEachFinding(SQLite::Database& database, const FindingFilter& filter,
                    const std::function<void(const StoredFinding&)>& take);
/// One finding as it stands, inside a transaction. Throws Failed with UnknownFinding.
[[nodiscard]] StoredFinding findingWith(SQLite::Database& database, const std::string& key);
/// Writes a decision down beside those before it.
void appendDecision(SQLite::Database& database, const std::string& key, FindingState state, const std::string& note);

}  // namespace herleid
