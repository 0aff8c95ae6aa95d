#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <string>

#include "data/coordinate_system.h"
#include "model/facts/location.h"
#include "model/facts/progress.h"

namespace herleid {

/// The OGC GeoPackage 1.3 side of a project file (OGC 12-128r18): what makes QGIS and other programs see
/// layers.

/// Application id "GPKG" and the version 1.3, as the standard has them in the database header.
inline constexpr int geoPackageApplicationId = 0x47504B47;
inline constexpr int geoPackageVersion = 10300;

/// Writes the header and the tables every GeoPackage has, with the coordinate systems undefined (−1, 0),
/// WGS84 and the project's own.
void createGeoPackage(SQLite::Database& database, const CoordinateSystem& system);

/// The tables alone, empty, without the header.
void createGeoPackageTables(SQLite::Database& database);

/// Registers a table with a column "geom" of points as a layer without a spatial index, for layers of a few points.
void registerPoints(SQLite::Database& database, const std::string& table, const std::string& title,
                    const std::string& description, int srsId);
/// Registers a table with a column "geom" of points as a layer, with a spatial index (R-tree and its
/// triggers, gpkg_rtree_index).
void registerLayer(SQLite::Database& database, const std::string& table, const std::string& title,
                   const std::string& description, int srsId);
/// Registers a table with a column "geom" of multipolygons as a layer; without a spatial index, as areas are few.
void registerPolygons(SQLite::Database& database, const std::string& table, const std::string& title,
                      const std::string& description, int srsId);
/// Registers a table without geometry.
void registerAttributes(SQLite::Database& database, const std::string& table, const std::string& title,
                        const std::string& description);
/// Takes a layer's extent and time of change up in gpkg_contents.
void updateExtent(SQLite::Database& database, const std::string& table);
/// The same for a layer of multipolygons, which has no spatial index.
void updatePolygonExtent(SQLite::Database& database, const std::string& table);

/// For adding many rows in one transaction: without the trigger SQLite needs no journal for every single row,
/// and the R-tree is filled in spatial order. Between the two calls new rows are not in the index; afterFid:
/// the highest fid before the first of them.
void pauseIndexing(SQLite::Database& database, const std::string& table);
void resumeIndexing(SQLite::Database& database, const std::string& table, std::int64_t afterFid,
                    Progress& progress = Progress::none());
/// Deletes the rows that an import added, and takes them out of the spatial index; gives how many.
std::int64_t deleteRows(SQLite::Database& database, const std::string& table, std::int64_t import);
[[nodiscard]] std::int64_t highestFid(SQLite::Database& database, const std::string& table);

/// The SQL functions ST_IsEmpty, ST_MinX, … that the spatial index's triggers call.
void addSpatialFunctions(SQLite::Database& database);

/// A point in GeoPackage binary: header (magic "GP", version 0, little endian, no envelope, srs id) and WKB.
[[nodiscard]] std::string pointBlob(const Location& location, int srsId);
/// Nothing for an empty point or a blob that is not a point.
[[nodiscard]] std::optional<Location> readPointBlob(const void* blob, int bytes);

}  // namespace herleid
