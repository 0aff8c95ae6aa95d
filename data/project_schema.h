#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <functional>
#include <vector>

#include "data/coordinate_system.h"
#include "data/project.h"

namespace herleid {

/// One step from schema version toVersion − 1 to toVersion; runs inside the migration's transaction.
struct Migration {
    int toVersion = 0;
    std::function<void(SQLite::Database&)> apply;
};

/// What this program can open: its own version, and the way there from older ones.
struct ProjectSchema {
    int version = 0;
    std::vector<Migration> migrations;  ///< ascending by toVersion

    [[nodiscard]] static const ProjectSchema& current();
};

/// Makes every table of an empty database, registers the layers and writes the schema version.
void createTables(SQLite::Database& database, const FeatureCatalogue& catalogue,
                  const CoordinateSystem& system);

/// Adds the columns of features that the layers do not have yet.
void addFeatureColumns(SQLite::Database& database, const FeatureCatalogue& catalogue, std::size_t from);

/// The schema version of an open database. Throws Failed with ForeignDatabase where it is no project.
[[nodiscard]] int schemaVersionOf(SQLite::Database& database, const std::filesystem::path& file);

/// Brings the database to schema.version in one transaction, after a copy beside it: NAME.v1.bak.gpkg for
/// version 1 (an older copy of that name is kept under a number behind it). Throws Failed with NewerSchema or
/// MigrationFailed; the file is as it was then.
void migrate(SQLite::Database& database, const std::filesystem::path& file, const ProjectSchema& schema);

}  // namespace herleid
