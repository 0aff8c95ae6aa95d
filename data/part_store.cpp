#include "data/part_store.h"

#include "data/part_rows.h"
#include "data/provenance_columns.h"

namespace herleid {

namespace {

/// Kind, area and year from three columns on.
Part partFrom(const SQLite::Statement& row, int first) {
    Part part;
    part.kind = row.getColumn(first).getString();
    if (!row.getColumn(first + 1).isNull()) part.areaM2 = row.getColumn(first + 1).getDouble();
    if (!row.getColumn(first + 2).isNull()) part.buildYear = row.getColumn(first + 2).getInt();
    return part;
}

/// Owner, position, kind, area, year, import as parameters 1 to 6.
void bindPart(SQLite::Statement& statement, const std::string& owner, std::size_t position, const Part& part,
              std::int64_t import) {
    statement.reset();
    statement.clearBindings();
    statement.bindNoCopy(1, owner);
    statement.bind(2, static_cast<std::int64_t>(position));
    statement.bindNoCopy(3, part.kind);
    if (!std::isnan(part.areaM2)) statement.bind(4, part.areaM2);
    if (part.buildYear) statement.bind(5, *part.buildYear);
    statement.bind(6, import);
}

void removeParts(SQLite::Database& database, const std::string& sql, const std::string& owner) {
    SQLite::Statement remove(database, sql);
    remove.bind(1, owner);
    remove.exec();
}

}  // namespace

std::vector<RecordedPart> loadParts(SQLite::Database& database, const std::string& propertyId) {
    SQLite::Statement query(database, "SELECT kind, area, build_year, source, recorded_on, verified_on, method, reason "
                                      "FROM property_parts WHERE property_id = ? ORDER BY position");
    query.bind(1, propertyId);
    std::vector<RecordedPart> parts;
    while (query.executeStep()) parts.push_back({partFrom(query, 0), readProvenance(query, 3)});
    return parts;
}

std::vector<Part> loadSaleParts(SQLite::Database& database, const std::string& saleId) {
    SQLite::Statement query(database,
                            "SELECT kind, area, build_year FROM sale_parts WHERE sale_id = ? ORDER BY position");
    query.bind(1, saleId);
    std::vector<Part> parts;
    while (query.executeStep()) parts.push_back(partFrom(query, 0));
    return parts;
}

void storeParts(SQLite::Database& database, const std::string& propertyId, const std::vector<RecordedPart>& parts,
                std::int64_t import) {
    removeParts(database, "DELETE FROM property_parts WHERE property_id = ?", propertyId);
    SQLite::Statement insert(database, "INSERT INTO property_parts (property_id, position, kind, area, build_year, "
                                       "import_number, source, recorded_on, verified_on, method, reason) VALUES "
                                       "(?,?,?,?,?,?,?,?,?,?,?)");
    for (std::size_t i = 0; i < parts.size(); ++i) {
        bindPart(insert, propertyId, i, parts[i].part, import);
        bindProvenance(insert, 7, parts[i].provenance);
        insert.exec();
    }
}

void storeSaleParts(SQLite::Database& database, const std::string& saleId, const std::vector<Part>& parts,
                    std::int64_t import) {
    removeParts(database, "DELETE FROM sale_parts WHERE sale_id = ?", saleId);
    SQLite::Statement insert(database, "INSERT INTO sale_parts (sale_id, position, kind, area, build_year, "
                                       "import_number) VALUES (?,?,?,?,?,?)");
    for (std::size_t i = 0; i < parts.size(); ++i) {
        bindPart(insert, saleId, i, parts[i], import);
        insert.exec();
    }
}

Result<std::vector<RecordedPart>> partsOf(const Project& project, const std::string& propertyId) {
    Project::Impl& impl = const_cast<Project&>(project).impl();
    return impl.read([&] { return loadParts(impl.database, propertyId); });
}

Result<std::vector<Part>> partsOfSale(const Project& project, const std::string& saleId) {
    Project::Impl& impl = const_cast<Project&>(project).impl();
    return impl.read([&] { return loadSaleParts(impl.database, saleId); });
}

}  // namespace herleid
