#pragma once

#include <SQLiteCpp/Database.h>

#include <functional>

#include "data/finding_store.h"

namespace herleid {

/// take(finding) for all that match, in the order of findings(), one at a time; limit and offset say nothing. Inside a
/// snapshot of the project. Throws Failed.
void forEachFinding(SQLite::Database& database, const FindingFilter& filter,
                    const std::function<void(const StoredFinding&)>& take);

}  // namespace herleid
