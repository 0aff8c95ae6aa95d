#pragma once

#include <SQLiteCpp/Exception.h>

#include <filesystem>

#include "model/facts/result.h"

struct sqlite3;

namespace herleid {

/// What a failing SQLite call means to a user: DiskFull, ProjectLocked, NotADatabase, ProjectDamaged,
/// FileNotWritable, FileUnreadable, or DatabaseFailure with SQLite's words. database may be null (it could
/// not be opened); it is asked for the operating system's error behind a failed write.
[[nodiscard]] Error databaseError(const std::filesystem::path& file, const SQLite::Exception& exception,
                                  sqlite3* database);

}  // namespace herleid
