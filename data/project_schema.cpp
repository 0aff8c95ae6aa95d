#include "data/project_schema.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "data/failed.h"
#include "data/feature_columns.h"
#include "data/geopackage.h"

namespace herleid {

namespace {

constexpr const char* layers[] = {"properties", "sales"};

const char* const ownTables = R"sql(
CREATE TABLE herleid_schema (version INTEGER NOT NULL, program TEXT NOT NULL);
CREATE TABLE herleid_settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE catalogues (
  version INTEGER NOT NULL PRIMARY KEY, json TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL);
CREATE TABLE imports (
  number INTEGER NOT NULL PRIMARY KEY, file TEXT NOT NULL, kind TEXT NOT NULL, accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL, mapping TEXT NOT NULL, created_at TEXT NOT NULL);
CREATE TABLE fact_provenance (
  property_id TEXT NOT NULL REFERENCES properties(property_id), feature TEXT NOT NULL, source TEXT NOT NULL,
  recorded_on TEXT, verified_on TEXT, method TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (property_id, feature)) WITHOUT ROWID;
CREATE TABLE fact_history (
  number INTEGER NOT NULL PRIMARY KEY, property_id TEXT NOT NULL REFERENCES properties(property_id),
  feature TEXT NOT NULL, value TEXT, source TEXT NOT NULL, recorded_on TEXT, verified_on TEXT,
  method TEXT NOT NULL, reason TEXT NOT NULL, replaced_at TEXT NOT NULL);
CREATE INDEX fact_history_property ON fact_history(property_id);
CREATE TABLE models (
  version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, fingerprint TEXT NOT NULL, created_at TEXT NOT NULL,
  sales INTEGER NOT NULL, sigma DOUBLE NOT NULL, r_squared DOUBLE NOT NULL,
  catalogue_version INTEGER NOT NULL REFERENCES catalogues(version), structure TEXT NOT NULL,
  beta BLOB NOT NULL, covariance BLOB NOT NULL, sale_fits BLOB NOT NULL);
CREATE TABLE valuation_payloads (
  number INTEGER NOT NULL PRIMARY KEY REFERENCES valuations(fid),
  catalogue_version INTEGER NOT NULL REFERENCES catalogues(version), payload BLOB NOT NULL);
CREATE TABLE audit_log (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL,
  subject TEXT NOT NULL, reason TEXT NOT NULL, details TEXT NOT NULL, previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL);
CREATE TRIGGER audit_log_in_order BEFORE INSERT ON audit_log
  WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'audit_log: rows follow one another'); END;
CREATE VIRTUAL TABLE property_search USING fts5(words, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
)sql";

/// Since version 2. Apart from models, whose rows never change. REPLACE deletes without a word: hence the
/// trigger on INSERT.
const char* const freezeTable = R"sql(
CREATE TABLE model_freezes (
  version INTEGER NOT NULL PRIMARY KEY REFERENCES models(version), who TEXT NOT NULL, frozen_at TEXT NOT NULL,
  note TEXT NOT NULL);
CREATE TRIGGER model_freezes_once BEFORE INSERT ON model_freezes
  WHEN EXISTS (SELECT 1 FROM model_freezes WHERE version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'model_freezes: a version is frozen once'); END;
)sql";

/// Since version 3. A run is begun once, ended once, and never changed otherwise.
const char* const runTable = R"sql(
CREATE TABLE valuation_runs (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, valuation_date DATE NOT NULL, state_date DATE NOT NULL,
  information_date DATE NOT NULL, model_version INTEGER NOT NULL, fingerprint TEXT NOT NULL,
  round_to_cents INTEGER NOT NULL, data_mark INTEGER NOT NULL, total INTEGER NOT NULL, who TEXT NOT NULL,
  started_at TEXT NOT NULL, finished_at TEXT);
CREATE TRIGGER valuation_runs_end_once BEFORE UPDATE ON valuation_runs
  WHEN OLD.finished_at IS NOT NULL OR NEW.finished_at IS NULL OR OLD.number <> NEW.number OR
    OLD.valuation_date <> NEW.valuation_date OR OLD.state_date <> NEW.state_date OR
    OLD.information_date <> NEW.information_date OR OLD.model_version <> NEW.model_version OR
    OLD.fingerprint <> NEW.fingerprint OR OLD.round_to_cents <> NEW.round_to_cents OR
    OLD.data_mark <> NEW.data_mark OR OLD.total <> NEW.total OR OLD.who <> NEW.who OR
    OLD.started_at <> NEW.started_at
BEGIN SELECT RAISE(ABORT, 'valuation_runs: a run is ended once and not changed otherwise'); END;
CREATE TRIGGER valuation_runs_no_DELETE BEFORE DELETE ON valuation_runs
BEGIN SELECT RAISE(ABORT, 'valuation_runs: rows are never deleted'); END;
CREATE TRIGGER valuation_runs_in_order BEFORE INSERT ON valuation_runs
  WHEN EXISTS (SELECT 1 FROM valuation_runs WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'valuation_runs: a run begins once'); END;
ALTER TABLE valuations ADD COLUMN run INTEGER REFERENCES valuation_runs(number);
CREATE INDEX valuations_run ON valuations(run) WHERE run IS NOT NULL;
)sql";

/// Since version 4: parts, registers, findings and decisions about sales, and what undoing an import needs.
const char* const municipalityTables = R"sql(
ALTER TABLE properties ADD COLUMN bag_object TEXT NOT NULL DEFAULT '';
ALTER TABLE properties ADD COLUMN bag_building TEXT NOT NULL DEFAULT '';
ALTER TABLE properties ADD COLUMN import_number INTEGER REFERENCES imports(number);
CREATE INDEX properties_bag_object ON properties(bag_object) WHERE bag_object <> '';
ALTER TABLE sales ADD COLUMN delivery_date DATE;
ALTER TABLE sales ADD COLUMN transaction_code TEXT NOT NULL DEFAULT '';
ALTER TABLE sales ADD COLUMN usability TEXT NOT NULL DEFAULT '';
ALTER TABLE sales ADD COLUMN circumstances TEXT NOT NULL DEFAULT '';
ALTER TABLE sales ADD COLUMN corrections TEXT NOT NULL DEFAULT '';
ALTER TABLE imports ADD COLUMN header TEXT NOT NULL DEFAULT '';
ALTER TABLE fact_history ADD COLUMN who TEXT NOT NULL DEFAULT '';
ALTER TABLE fact_history ADD COLUMN import_number INTEGER REFERENCES imports(number);
CREATE TABLE import_undos (
  import_number INTEGER NOT NULL PRIMARY KEY REFERENCES imports(number), who TEXT NOT NULL, undone_at TEXT NOT NULL,
  reason TEXT NOT NULL);
CREATE TABLE import_before (
  import_number INTEGER NOT NULL REFERENCES imports(number), layer TEXT NOT NULL, key TEXT NOT NULL,
  row TEXT NOT NULL, PRIMARY KEY (import_number, layer, key)) WITHOUT ROWID;
CREATE TABLE property_parts (
  property_id TEXT NOT NULL REFERENCES properties(property_id), position INTEGER NOT NULL, kind TEXT NOT NULL,
  area DOUBLE, build_year INTEGER, source TEXT NOT NULL DEFAULT '', recorded_on DATE, verified_on DATE,
  method TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', import_number INTEGER REFERENCES imports(number),
  PRIMARY KEY (property_id, position)) WITHOUT ROWID;
CREATE TABLE sale_parts (
  sale_id TEXT NOT NULL REFERENCES sales(sale_id), position INTEGER NOT NULL, kind TEXT NOT NULL, area DOUBLE,
  build_year INTEGER, import_number INTEGER REFERENCES imports(number), PRIMARY KEY (sale_id, position)) WITHOUT ROWID;
CREATE TABLE bag_objects (
  bag_object TEXT NOT NULL PRIMARY KEY, bag_building TEXT NOT NULL, build_year INTEGER, floor_area DOUBLE,
  use TEXT NOT NULL, status TEXT NOT NULL, street TEXT NOT NULL, house_number TEXT NOT NULL, postcode TEXT NOT NULL,
  city TEXT NOT NULL, x DOUBLE, y DOUBLE, import_number INTEGER REFERENCES imports(number)) WITHOUT ROWID;
CREATE TABLE check_runs (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, who TEXT NOT NULL, checked_at TEXT NOT NULL,
  data_mark INTEGER NOT NULL, model_version INTEGER, findings INTEGER NOT NULL);
CREATE TABLE findings (
  key TEXT NOT NULL PRIMARY KEY, rule TEXT NOT NULL, severity TEXT NOT NULL, subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL, feature TEXT NOT NULL, details TEXT NOT NULL, first_seen INTEGER NOT NULL
  REFERENCES check_runs(number)) WITHOUT ROWID;
CREATE INDEX findings_subject ON findings(subject_id);
CREATE TABLE finding_decisions (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, state TEXT NOT NULL, note TEXT NOT NULL,
  who TEXT NOT NULL, decided_at TEXT NOT NULL);
CREATE INDEX finding_decisions_key ON finding_decisions(key);
CREATE TABLE sale_screenings (
  sale_id TEXT NOT NULL PRIMARY KEY REFERENCES sales(sale_id), is_included BOOLEAN NOT NULL, reasons TEXT NOT NULL)
  WITHOUT ROWID;
CREATE TABLE sale_decisions (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, sale_id TEXT NOT NULL, decision TEXT NOT NULL,
  reason TEXT NOT NULL, who TEXT NOT NULL, decided_at TEXT NOT NULL);
CREATE INDEX sale_decisions_sale ON sale_decisions(sale_id);
)sql";

/// Since version 5: what a list of all dwellings with their values asks. warnings: NULL where a value was stored before;
/// of_selection: of chosen dwellings, not of all.
const char* const listTables = R"sql(
ALTER TABLE valuations ADD COLUMN warnings INTEGER;
ALTER TABLE valuation_runs ADD COLUMN of_selection BOOLEAN NOT NULL DEFAULT 0;
CREATE TRIGGER valuation_runs_of_selection BEFORE UPDATE OF of_selection ON valuation_runs
BEGIN SELECT RAISE(ABORT, 'valuation_runs: a run is ended once and not changed otherwise'); END;
DROP INDEX valuations_run;
CREATE INDEX valuations_run ON valuations(run, property_id, value, lo, hi, warnings) WHERE run IS NOT NULL;
CREATE INDEX properties_street ON properties(street COLLATE NOCASE) WHERE street <> '';
)sql";

/// Since version 6: objections. A case and its revisions are never changed; the last revision is how it stands.
const char* const objectionTables = R"sql(
CREATE TABLE objections (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, property_id TEXT NOT NULL, who TEXT NOT NULL, made_at TEXT NOT NULL);
CREATE TABLE objection_revisions (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, objection INTEGER NOT NULL REFERENCES objections(number),
  state TEXT NOT NULL, received_on TEXT NOT NULL, due_on TEXT NOT NULL, reference TEXT NOT NULL, outcome TEXT NOT NULL,
  grounds TEXT NOT NULL, unanswered INTEGER NOT NULL, details TEXT NOT NULL, who TEXT NOT NULL, written_at TEXT NOT NULL);
CREATE INDEX objection_revisions_objection ON objection_revisions(objection);
)sql";

/// Since version 7: what was given to whom. A block of its own.
const char* const disclosureTable = R"sql(
CREATE TABLE disclosures (
  number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, given_at TEXT NOT NULL, who TEXT NOT NULL, recipient TEXT NOT NULL,
  reference TEXT NOT NULL, document TEXT NOT NULL, template_version TEXT NOT NULL, property_id TEXT NOT NULL,
  valuation_date DATE, model_version INTEGER NOT NULL, format TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL);
CREATE INDEX disclosures_property ON disclosures(property_id);
CREATE TRIGGER disclosures_in_order BEFORE INSERT ON disclosures
  WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM disclosures)
BEGIN SELECT RAISE(ABORT, 'disclosures: rows follow one another'); END;
)sql";

/// The boundaries of a municipality, its districts and neighbourhoods: the layer "areas".
const char* const areaTable = R"sql(
CREATE TABLE areas (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, kind TEXT NOT NULL, code TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '', parent TEXT NOT NULL DEFAULT '', import_number INTEGER REFERENCES imports(number),
  UNIQUE (kind, code));
)sql";

/// Valuations are kept apart from the facts: the layer has what a map shows, the payload everything.
const char* const valuationTable = R"sql(
CREATE TABLE valuations (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, property_id TEXT NOT NULL, address TEXT NOT NULL,
  valuation_date DATE NOT NULL, value DOUBLE NOT NULL, lo DOUBLE NOT NULL, hi DOUBLE NOT NULL,
  model_version INTEGER NOT NULL, created_at DATETIME NOT NULL);
CREATE INDEX valuations_property ON valuations(property_id);
)sql";

std::string featureColumnList(const FeatureCatalogue& catalogue) {
    const auto columns = featureColumns(catalogue);
    std::string list;
    for (std::size_t i = 0; i < columns.size(); ++i)
        list += ", " + sqlName(columns[i]) + " " + columnType(catalogue[i]);
    return list;
}

void createLayers(SQLite::Database& database, const FeatureCatalogue& catalogue) {
    const std::string features = featureColumnList(catalogue);
    database.exec(
        "CREATE TABLE properties (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, "
        "property_id TEXT NOT NULL UNIQUE, street TEXT NOT NULL DEFAULT '', house_number TEXT NOT NULL "
        "DEFAULT '', "
        "postcode TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '', "
        "recorded_on DATE, verified_on DATE, method TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT "
        "'', "
        "facts_sale TEXT, facts_date DATE" +
        features + ")");
    database.exec(
        "CREATE TABLE sales (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, "
        "sale_id TEXT NOT NULL UNIQUE, property_id TEXT NOT NULL REFERENCES properties(property_id), "
        "sale_date DATE NOT NULL, price DOUBLE NOT NULL, arms_length BOOLEAN NOT NULL DEFAULT 1, "
        "address TEXT NOT NULL DEFAULT '', import_number INTEGER REFERENCES imports(number), import_row "
        "INTEGER" +
        features + ")");
    database.exec("CREATE INDEX sales_property ON sales(property_id)");
    database.exec(valuationTable);
}

/// What is never changed once written.
void protect(SQLite::Database& database, const std::string& table) {
    for (const std::string action : {"UPDATE", "DELETE"})
        database.exec("CREATE TRIGGER " + table + "_no_" + action + " BEFORE " + action + " ON " + table +
                      " BEGIN SELECT RAISE(ABORT, '" + table + ": rows are never changed or deleted'); END");
}

void addFreezes(SQLite::Database& database) {
    database.exec(freezeTable);
    protect(database, "model_freezes");
}

void addRuns(SQLite::Database& database) {
    database.exec(runTable);
}

void addMunicipality(SQLite::Database& database) {
    database.exec(municipalityTables);
    database.exec(areaTable);
    for (const char* table : {"import_undos", "finding_decisions", "sale_decisions"}) protect(database, table);
    registerPolygons(database, "areas", "areas", "Municipality, districts and neighbourhoods",
                     database.execAndGet("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'properties'")
                         .getInt());
}

void addLists(SQLite::Database& database) {
    database.exec(listTables);
}

void addObjections(SQLite::Database& database) {
    database.exec(objectionTables);
    for (const char* table : {"objections", "objection_revisions"}) protect(database, table);
}

void addDisclosures(SQLite::Database& database) {
    database.exec(disclosureTable);
    protect(database, "disclosures");
}

void setVersion(SQLite::Database& database, int version) {
    database.exec("DELETE FROM herleid_schema");
    SQLite::Statement insert(database, "INSERT INTO herleid_schema VALUES (?, 'Herleid')");
    insert.bind(1, version);
    insert.exec();
}

/// Copies the database beside itself, complete or not at all.
void copyBeside(SQLite::Database& database, const std::filesystem::path& file, int version) {
    const std::string stem =
        (file.parent_path() / file.stem()).string() + ".v" + std::to_string(version) + ".bak";
    std::filesystem::path copy = stem + ".gpkg";
    for (int number = 2; std::filesystem::exists(copy); ++number)
        copy = stem + "-" + std::to_string(number) + ".gpkg";
    const std::filesystem::path unfinished = copy.string() + ".new";
    std::filesystem::remove(unfinished);
    try {
        SQLite::Database target(unfinished.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(target, database).executeStep(-1);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(unfinished, ignored);
        throw;
    }
    std::filesystem::rename(unfinished, copy);
}

}  // namespace

const ProjectSchema& ProjectSchema::current() {
    static const ProjectSchema schema{
        7, {{2, addFreezes}, {3, addRuns}, {4, addMunicipality}, {5, addLists}, {6, addObjections}, {7, addDisclosures}}};
    return schema;
}

void createTables(SQLite::Database& database, const FeatureCatalogue& catalogue,
                  const CoordinateSystem& system) {
    createGeoPackage(database, system);
    createLayers(database, catalogue);
    database.exec(ownTables);
    registerLayer(database, "properties", "properties", "Dwellings with the facts now known", system.code);
    registerLayer(database, "sales", "sales", "Sales with the facts as at the sale", system.code);
    registerLayer(database, "valuations", "valuations", "Values with their interval", system.code);
    registerAttributes(database, "imports", "imports", "Files that went into the project");
    for (const char* table : {"audit_log", "models", "valuations", "valuation_payloads", "catalogues"})
        protect(database, table);
    addFreezes(database);
    addRuns(database);
    addMunicipality(database);
    addLists(database);
    addObjections(database);
    addDisclosures(database);
    setVersion(database, ProjectSchema::current().version);
}

void addFeatureColumns(SQLite::Database& database, const FeatureCatalogue& catalogue, std::size_t from) {
    const auto columns = featureColumns(catalogue);
    for (std::size_t i = from; i < columns.size(); ++i)
        for (const char* layer : layers)
            database.exec("ALTER TABLE " + std::string(layer) + " ADD COLUMN " + sqlName(columns[i]) + " " +
                          columnType(catalogue[i]));
}

int schemaVersionOf(SQLite::Database& database, const std::filesystem::path& file) {
    if (!database.tableExists("herleid_schema")) {
        const int application = database.execAndGet("PRAGMA application_id").getInt();
        fail(ErrorCode::ForeignDatabase,
             {{"file", file.string()},
              {"application", application == geoPackageApplicationId ? "GeoPackage" : "SQLite"}});
    }
    return database.execAndGet("SELECT max(version) FROM herleid_schema").getInt();
}

void migrate(SQLite::Database& database, const std::filesystem::path& file, const ProjectSchema& schema) {
    const int version = schemaVersionOf(database, file);
    if (version > schema.version)
        fail(ErrorCode::NewerSchema, {{"file", file.string()},
                                      {"version", std::to_string(version)},
                                      {"supported", std::to_string(schema.version)}});
    if (version == schema.version) return;
    int reached = version;
    try {
        copyBeside(database, file, version);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        if (schemaVersionOf(database, file) != version) return;  // another process was first
        for (const Migration& migration : schema.migrations) {
            if (migration.toVersion <= version) continue;
            migration.apply(database);
            reached = migration.toVersion;
        }
        if (reached != schema.version) throw std::runtime_error("no way to the present version");
        setVersion(database, reached);
        transaction.commit();
    } catch (const std::exception& exception) {
        const auto* sql = dynamic_cast<const SQLite::Exception*>(&exception);
        if (sql != nullptr && (sql->getErrorCode() & 0xff) == SQLITE_BUSY) throw;
        fail(ErrorCode::MigrationFailed,
             {{"file", file.string()}, {"version", std::to_string(version)}, {"reason", exception.what()}});
    }
}

}  // namespace herleid
