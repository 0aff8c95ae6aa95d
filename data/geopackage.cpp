#include "data/geopackage.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <bit>
#include <cmath>
#include <cstring>

#include "data/feature_columns.h"
#include "data/interruptible.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

static_assert(std::endian::native == std::endian::little, "GeoPackage points are written little endian");

constexpr int headerBytes = 8;                    // "GP", version, flags, srs id; no envelope
constexpr int pointBytes = headerBytes + 5 + 16;  // byte order, type, x, y

const char* const coreTables = R"sql(
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
)sql";

const char* const spatialIndex = "CREATE VIRTUAL TABLE \"rtree_%T_geom\" USING rtree(id, minx, maxx, miny, maxy)";

/// The triggers of the R-tree extension (GeoPackage 1.3, annex F.3), %T for the layer.
const char* const insertTrigger = R"sql(
CREATE TRIGGER "rtree_%T_geom_insert" AFTER INSERT ON "%T"
  WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN INSERT OR REPLACE INTO "rtree_%T_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),
  ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
)sql";

const char* const otherTriggers = R"sql(
CREATE TRIGGER "rtree_%T_geom_update1" AFTER UPDATE OF "geom" ON "%T"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN INSERT OR REPLACE INTO "rtree_%T_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),
  ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_%T_geom_update2" AFTER UPDATE OF "geom" ON "%T"
  WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN DELETE FROM "rtree_%T_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_%T_geom_update3" AFTER UPDATE ON "%T"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN DELETE FROM "rtree_%T_geom" WHERE id = OLD."fid";
  INSERT OR REPLACE INTO "rtree_%T_geom" VALUES (NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),
  ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_%T_geom_update4" AFTER UPDATE ON "%T"
  WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
BEGIN DELETE FROM "rtree_%T_geom" WHERE id IN (OLD."fid", NEW."fid"); END;
)sql";

const char* const deleteTrigger = R"sql(
CREATE TRIGGER "rtree_%T_geom_delete" AFTER DELETE ON "%T" WHEN OLD."geom" NOT NULL
BEGIN DELETE FROM "rtree_%T_geom" WHERE id = OLD."fid"; END;
)sql";

std::string forTable(std::string sql, const std::string& table) {
    for (auto at = sql.find("%T"); at != std::string::npos; at = sql.find("%T", at))
        sql.replace(at, 2, table);
    return sql;
}

void addSystem(SQLite::Database& database, const CoordinateSystem& system, const std::string& organization,
               const std::string& description) {
    SQLite::Statement insert(database, "INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)");
    insert.bind(1, system.name);
    insert.bind(2, system.code);
    insert.bind(3, organization);
    insert.bind(4, system.code);
    insert.bind(5, system.wkt);
    insert.bind(6, description);
    insert.exec();
}

void addContents(SQLite::Database& database, const std::string& table, const std::string& type,
                 const std::string& title, const std::string& description, std::optional<int> srsId) {
    SQLite::Statement insert(database,
                             "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, "
                             "last_change, srs_id) VALUES (?,?,?,?,?,?)");
    insert.bind(1, table);
    insert.bind(2, type);
    insert.bind(3, title);
    insert.bind(4, description);
    insert.bind(5, utcNow());
    if (srsId) insert.bind(6, *srsId);
    insert.exec();
}

void addFeatures(SQLite::Database& database, const std::string& table, const char* geometryType,
                 const std::string& title, const std::string& description, int srsId) {
    addContents(database, table, "features", title, description, srsId);
    SQLite::Statement geometry(database, "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)");
    geometry.bind(1, table);
    geometry.bind(2, geometryType);
    geometry.bind(3, srsId);
    geometry.exec();
}

/// which: 0 for ST_IsEmpty, 1 and 2 for ST_MinX and ST_MaxX, 3 and 4 for ST_MinY and ST_MaxY.
void spatialFunction(sqlite3_context* context, int, sqlite3_value** arguments) {
    const auto which = reinterpret_cast<std::intptr_t>(sqlite3_user_data(context));
    const void* blob = sqlite3_value_blob(arguments[0]);
    const auto point = readPointBlob(blob, sqlite3_value_bytes(arguments[0]));
    if (which == 0) {
        if (blob == nullptr)
            sqlite3_result_null(context);
        else
            sqlite3_result_int(context, point ? 0 : 1);
    } else if (point) {
        sqlite3_result_double(context, which <= 2 ? point->x : point->y);
    } else {
        sqlite3_result_null(context);
    }
}

}  // namespace

void createGeoPackage(SQLite::Database& database, const CoordinateSystem& system) {
    database.exec("PRAGMA application_id = " + std::to_string(geoPackageApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(geoPackageVersion));
    createGeoPackageTables(database);
    addSystem(database, {-1, "Undefined cartesian SRS", "undefined"}, "NONE", "undefined cartesian");
    addSystem(database, {0, "Undefined geographic SRS", "undefined"}, "NONE", "undefined geographic");
    if (const auto wgs84 = coordinateSystem("EPSG:4326"))
        addSystem(database, *wgs84, "EPSG", "longitude and latitude on WGS 84");
    addSystem(database, system, "EPSG", "coordinate system of the project");
}

void createGeoPackageTables(SQLite::Database& database) { database.exec(coreTables); }

void registerPoints(SQLite::Database& database, const std::string& table, const std::string& title,
                    const std::string& description, int srsId) {
    addFeatures(database, table, "POINT", title, description, srsId);
}

void registerLayer(SQLite::Database& database, const std::string& table, const std::string& title,
                   const std::string& description, int srsId) {
    addFeatures(database, table, "POINT", title, description, srsId);
    SQLite::Statement extension(database,
                                "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', "
                                "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')");
    extension.bind(1, table);
    extension.exec();
    database.exec(forTable(spatialIndex, table));
    database.exec(forTable(insertTrigger, table));
    database.exec(forTable(otherTriggers, table));
    database.exec(forTable(deleteTrigger, table));
}

void registerPolygons(SQLite::Database& database, const std::string& table, const std::string& title,
                      const std::string& description, int srsId) {
    addFeatures(database, table, "MULTIPOLYGON", title, description, srsId);
}

void registerAttributes(SQLite::Database& database, const std::string& table, const std::string& title,
                        const std::string& description) {
    addContents(database, table, "attributes", title, description, std::nullopt);
}

void updateExtent(SQLite::Database& database, const std::string& table) {
    SQLite::Statement update(
        database,
        forTable("UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) = (SELECT min(minx), min(miny), "
                 "max(maxx), max(maxy) FROM \"rtree_%T_geom\"), last_change = ? WHERE table_name = '%T'",
                 table));
    update.bind(1, utcNow());
    update.exec();
}

void pauseIndexing(SQLite::Database& database, const std::string& table) {
    database.exec(forTable("DROP TRIGGER \"rtree_%T_geom_insert\"", table));
}

void resumeIndexing(SQLite::Database& database, const std::string& table, std::int64_t afterFid, Progress& progress) {
    constexpr std::int64_t rows = 100'000;  // chosen: a second's work
    // Strips of a kilometre (chosen): neighbours in space follow each other and fill the same nodes.
    SQLite::Statement fill(
        database,
        forTable("INSERT OR REPLACE INTO \"rtree_%T_geom\" SELECT fid, ST_MinX(geom), ST_MaxX(geom), "
                 "ST_MinY(geom), ST_MaxY(geom) FROM \"%T\" WHERE fid > ? AND fid <= ? AND geom NOTNULL AND NOT "
                 "ST_IsEmpty(geom) ORDER BY CAST(ST_MinX(geom) / 1000 AS INTEGER), ST_MinY(geom)",
                 table));
    const std::int64_t last = highestFid(database, table);
    for (std::int64_t fid = afterFid; fid < last; fid += rows) {
        step(progress, static_cast<double>(fid - afterFid) / static_cast<double>(last - afterFid), "store");
        fill.reset();
        fill.bind(1, fid);
        fill.bind(2, fid + rows);
        fill.exec();
    }
    database.exec(forTable(insertTrigger, table));
}

std::int64_t deleteRows(SQLite::Database& database, const std::string& table, std::int64_t import) {
    constexpr std::int64_t few = 10'000;  // chosen: below this the triggers are quicker than a new index
    const auto bound = [&](const char* sql) {
        SQLite::Statement statement(database, forTable(sql, table));
        statement.bind(1, import);
        return statement;
    };
    SQLite::Statement count = bound("SELECT count(*) FROM \"%T\" WHERE import_number = ?");
    const bool isRebuilt = count.executeStep() && count.getColumn(0).getInt64() > few;
    count.reset();
    if (isRebuilt) {
        database.exec(forTable("DROP TRIGGER \"rtree_%T_geom_insert\"; DROP TRIGGER \"rtree_%T_geom_delete\"", table));
        database.exec(forTable("DROP TABLE \"rtree_%T_geom\"", table));
    }
    const std::int64_t deleted = bound("DELETE FROM \"%T\" WHERE import_number = ?").exec();
    if (isRebuilt) {
        database.exec(forTable(spatialIndex, table));
        resumeIndexing(database, table, 0);
        database.exec(forTable(deleteTrigger, table));
    }
    return deleted;
}

std::int64_t highestFid(SQLite::Database& database, const std::string& table) {
    return database.execAndGet(forTable("SELECT coalesce(max(fid), 0) FROM \"%T\"", table)).getInt64();
}

void addSpatialFunctions(SQLite::Database& database) {
    constexpr const char* names[] = {"ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"};
    for (std::intptr_t i = 0; i < 5; ++i)
        database.createFunction(names[i], 1, true, reinterpret_cast<void*>(i), &spatialFunction, nullptr,
                                nullptr, nullptr);
}

std::string pointBlob(const Location& location, int srsId) {
    std::string blob(pointBytes, '\0');
    char* at = blob.data();
    std::memcpy(at, "GP", 2);
    at[3] = 1;  // flags: little endian, no envelope, not empty
    std::memcpy(at + 4, &srsId, 4);
    at[headerBytes] = 1;  // WKB: little endian
    const std::uint32_t pointType = 1;
    std::memcpy(at + headerBytes + 1, &pointType, 4);
    std::memcpy(at + headerBytes + 5, &location.x, 8);
    std::memcpy(at + headerBytes + 13, &location.y, 8);
    return blob;
}

std::optional<Location> readPointBlob(const void* blob, int bytes) {
    constexpr int envelopeBytes[] = {0, 32, 48, 48, 64};
    const auto* at = static_cast<const unsigned char*>(blob);
    if (at == nullptr || bytes < headerBytes || at[0] != 'G' || at[1] != 'P') return std::nullopt;
    const int envelope = (at[3] >> 1) & 7;
    const bool isEmpty = ((at[3] >> 4) & 1) != 0;
    if (isEmpty || envelope > 4) return std::nullopt;
    const int wkb = headerBytes + envelopeBytes[envelope];
    if (bytes < wkb + 21 || at[wkb] != 1) return std::nullopt;
    std::uint32_t type = 0;
    std::memcpy(&type, at + wkb + 1, 4);
    if (type % 1000 != 1) return std::nullopt;
    Location location;
    std::memcpy(&location.x, at + wkb + 5, 8);
    std::memcpy(&location.y, at + wkb + 13, 8);
    if (std::isnan(location.x) || std::isnan(location.y)) return std::nullopt;
    return location;
}

}  // namespace herleid
