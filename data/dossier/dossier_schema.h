#pragma once

#include <SQLiteCpp/Database.h>

#include <string>
#include <string_view>
#include <vector>

namespace herleid {

struct DossierColumn {
    std::string name;
    std::string type;  ///< as SQLite reads it: INTEGER, DOUBLE, TEXT, BLOB, BOOLEAN, DATE or POINT
    friend bool operator==(const DossierColumn&, const DossierColumn&) = default;
};

/// A table of a dossier: the number "n" of the row, its columns, and the hash that seals the row.
struct DossierTable {
    std::string name;
    std::string title;
    std::vector<DossierColumn> columns;  ///< without n and hash
    bool isLayer = false;                ///< has points in "geom", its first column

    /// The very text of CREATE TABLE, as the file has it.
    [[nodiscard]] std::string sql() const;
    [[nodiscard]] std::string insertSql() const;
    /// In the order of the numbers, by the table itself and no index.
    [[nodiscard]] std::string selectSql() const;
    /// n, the columns and hash.
    [[nodiscard]] std::size_t width() const { return columns.size() + 2; }
};

/// The tables that hold what a dossier says, the same for every profile. factColumns: those of the sales'
/// facts that the model reads.
[[nodiscard]] std::vector<DossierTable> dossierTables(const std::vector<DossierColumn>& factColumns);

/// A table of the GeoPackage standard, sealed as a whole.
struct GeoPackageTable {
    std::string name;
    std::size_t columns = 0;
    [[nodiscard]] std::string selectSql() const {
        return "SELECT * FROM " + name + " NOT INDEXED ORDER BY rowid";
    }
};
[[nodiscard]] const std::vector<GeoPackageTable>& geoPackageTables();

/// The hash of every part, and the signature over these: sealed by nothing but the signature.
inline constexpr std::string_view manifestTable = "manifest";
inline constexpr std::string_view signatureTable = "signature";

/// Makes all tables in an empty database.
void createDossierTables(SQLite::Database& database, const std::vector<DossierTable>& tables);

/// The columns of the table "sales" behind those it always has, from the schema alone: no row is read. Empty
/// where it has none, or is not there.
[[nodiscard]] std::vector<DossierColumn> factColumnsOf(SQLite::Database& database);

}  // namespace herleid
