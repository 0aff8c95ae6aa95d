#include "data/dossier/dossier_schema.h"

#include <SQLiteCpp/Statement.h>

#include "data/feature_columns.h"
#include "data/geopackage.h"

namespace herleid {

namespace {

const std::vector<DossierColumn> columnsOfSales{
    {"dwelling", "INTEGER"}, {"sale_date", "DATE"}, {"price_cents", "INTEGER"}, {"corrections", "TEXT"},
    {"x", "DOUBLE"},         {"y", "DOUBLE"},       {"counts", "BOOLEAN"},      {"residual", "DOUBLE"},
    {"leverage", "DOUBLE"},  {"weight", "DOUBLE"}};

std::vector<DossierColumn> salesColumns(const std::vector<DossierColumn>& factColumns) {
    std::vector<DossierColumn> columns = columnsOfSales;
    columns.insert(columns.end(), factColumns.begin(), factColumns.end());
    return columns;
}

const char* const sealTables =
    "CREATE TABLE manifest (n INTEGER PRIMARY KEY, part TEXT NOT NULL, rows INTEGER NOT NULL, hash BLOB NOT "
    "NULL);"
    "CREATE TABLE signature (n INTEGER PRIMARY KEY, public_key BLOB NOT NULL, signature BLOB NOT NULL);";

}  // namespace

std::string DossierTable::sql() const {
    std::string text = "CREATE TABLE " + sqlName(name) + " (n INTEGER PRIMARY KEY";
    for (const DossierColumn& column : columns) text += ", " + sqlName(column.name) + " " + column.type;
    return text + ", hash BLOB NOT NULL)";
}

std::string DossierTable::insertSql() const {
    std::string text = "INSERT INTO " + sqlName(name) + " VALUES (?";
    for (std::size_t i = 1; i < width(); ++i) text += ",?";
    return text + ")";
}

std::string DossierTable::selectSql() const {
    std::string text = "SELECT n";
    for (const DossierColumn& column : columns) text += ", " + sqlName(column.name);
    return text + ", hash FROM " + sqlName(name) + " NOT INDEXED ORDER BY n";
}

std::vector<DossierTable> dossierTables(const std::vector<DossierColumn>& factColumns) {
    return {
        {"dossier", "What this file is", {{"key", "TEXT"}, {"value", "TEXT"}}},
        {"subject",
         "The dwelling and its value",
         {{"geom", "POINT"},
          {"property_id", "TEXT"},
          {"street", "TEXT"},
          {"house_number", "TEXT"},
          {"postcode", "TEXT"},
          {"city", "TEXT"},
          {"bag_object", "TEXT"},
          {"bag_building", "TEXT"},
          {"valuation_date", "DATE"},
          {"state_date", "DATE"},
          {"value_cents", "INTEGER"},
          {"currency", "TEXT"},
          {"model_version", "INTEGER"},
          {"model_fingerprint", "TEXT"}},
         true},
        {"facts",
         "The recorded characteristics of the dwelling and where they come from",
         {{"feature", "TEXT"},
          {"value", "TEXT"},
          {"unit", "TEXT"},
          {"source", "TEXT"},
          {"recorded_on", "DATE"},
          {"verified_on", "DATE"},
          {"method", "TEXT"},
          {"reason", "TEXT"}}},
        {"fact_history",
         "What was recorded before",
         {{"feature", "TEXT"},
          {"was", "TEXT"},
          {"became", "TEXT"},
          {"changed_at", "TEXT"},
          {"who", "TEXT"},
          {"source", "TEXT"},
          {"method", "TEXT"},
          {"reason", "TEXT"}}},
        {"earlier_values",
         "Values stored before",
         {{"number", "INTEGER"},
          {"valuation_date", "DATE"},
          {"model_version", "INTEGER"},
          {"value_cents", "INTEGER"},
          {"lo_cents", "INTEGER"},
          {"hi_cents", "INTEGER"},
          {"created_at", "TEXT"}}},
        {"comparables",
         "The sales shown beside the value, and those of the dwelling itself",
         {{"geom", "POINT"},
          {"role", "TEXT"},
          {"sale", "INTEGER"},
          {"sale_id", "TEXT"},
          {"property_id", "TEXT"},
          {"address", "TEXT"},
          {"sale_date", "DATE"},
          {"delivery_date", "DATE"},
          {"price_cents", "INTEGER"},
          {"counts", "BOOLEAN"},
          {"circumstances", "TEXT"},
          {"weight", "DOUBLE"},
          {"adjusted_cents", "INTEGER"}},
         true},
        {"sales", "The sales on which the model was fitted, without their names", salesColumns(factColumns)},
        {"screening",
         "Sales that do not count, that a person decided about, or that deserve a look",
         {{"sale", "INTEGER"},
          {"sale_date", "DATE"},
          {"price_cents", "INTEGER"},
          {"counts", "BOOLEAN"},
          {"rules", "TEXT"},
          {"decision", "TEXT"},
          {"reason", "TEXT"},
          {"who", "TEXT"},
          {"decided_at", "TEXT"}}},
        {"catalogues", "The characteristics and their levels", {{"use", "TEXT"}, {"json", "TEXT"}}},
        {"model",
         "The version of the model",
         {{"version", "INTEGER"},
          {"name", "TEXT"},
          {"fingerprint", "TEXT"},
          {"created_at", "TEXT"},
          {"frozen_at", "TEXT"},
          {"frozen_by", "TEXT"},
          {"frozen_note", "TEXT"},
          {"structure", "TEXT"}}},
        {"coefficients",
         "The coefficients of the model",
         {{"term", "TEXT"}, {"label", "TEXT"}, {"value", "DOUBLE"}}},
        {"covariance", "The covariance of the coefficients", {{"numbers", "BLOB"}}},
        {"valuation", "The value with everything that explains it", {{"json", "TEXT"}}},
        {"quality", "How near values come to prices", {{"figure", "TEXT"}, {"value", "DOUBLE"}}},
        {"audit",
         "What was done, of the log of the project",
         {{"time", "TEXT"},
          {"who", "TEXT"},
          {"action", "TEXT"},
          {"subject", "TEXT"},
          {"reason", "TEXT"},
          {"details", "TEXT"},
          {"previous_hash", "TEXT"},
          {"entry_hash", "TEXT"}}},
    };
}

const std::vector<GeoPackageTable>& geoPackageTables() {
    static const std::vector<GeoPackageTable> tables{{"gpkg_contents", 10},
                                                     {"gpkg_extensions", 5},
                                                     {"gpkg_geometry_columns", 6},
                                                     {"gpkg_spatial_ref_sys", 6}};
    return tables;
}

void createDossierTables(SQLite::Database& database, const std::vector<DossierTable>& tables) {
    for (const DossierTable& table : tables) database.exec(table.sql());
    database.exec(sealTables);
}

std::vector<DossierColumn> factColumnsOf(SQLite::Database& database) {
    SQLite::Statement query(database, "PRAGMA table_info(sales)");
    std::vector<DossierColumn> columns;
    while (query.executeStep())
        columns.push_back({query.getColumn(1).getString(), query.getColumn(2).getString()});
    const std::size_t always = columnsOfSales.size() + 1;  // with n
    if (columns.size() < always + 1) return {};
    return {columns.begin() + static_cast<std::ptrdiff_t>(always), columns.end() - 1};
}

}  // namespace herleid
