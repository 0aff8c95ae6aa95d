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

void remove(SQLite::Statement& statement, const std::string& owner) {
    statement.reset();
    statement.bindNoCopy(1, owner);
    statement.exec();
    statement.reset();
}

}  // namespace

PartRows::PartRows(SQLite::Database& database)
    : m_ofProperty(database, "SELECT kind, area, build_year, source, recorded_on, verified_on, method, reason FROM "
                             "property_parts WHERE property_id = ? ORDER BY position"),
      m_removeOfProperty(database, "DELETE FROM property_parts WHERE property_id = ?"),
      m_insertOfProperty(database, "INSERT INTO property_parts (property_id, position, kind, area, build_year, "
                                   "import_number, source, recorded_on, verified_on, method, reason) VALUES "
                                   "(?,?,?,?,?,?,?,?,?,?,?)"),
      m_ofSale(database, "SELECT kind, area, build_year FROM sale_parts WHERE sale_id = ? ORDER BY position"),
      m_removeOfSale(database, "DELETE FROM sale_parts WHERE sale_id = ?"),
      m_insertOfSale(database, "INSERT INTO sale_parts (sale_id, position, kind, area, build_year, import_number) "
                               "VALUES (?,?,?,?,?,?)") {}

std::vector<RecordedPart> PartRows::ofProperty(const std::string& propertyId) {
    m_ofProperty.reset();
    m_ofProperty.bindNoCopy(1, propertyId);
    std::vector<RecordedPart> parts;
    while (m_ofProperty.executeStep()) parts.push_back({partFrom(m_ofProperty, 0), readProvenance(m_ofProperty, 3)});
    m_ofProperty.reset();
    return parts;
}

std::vector<Part> PartRows::ofSale(const std::string& saleId) {
    m_ofSale.reset();
    m_ofSale.bindNoCopy(1, saleId);
    std::vector<Part> parts;
    while (m_ofSale.executeStep()) parts.push_back(partFrom(m_ofSale, 0));
    m_ofSale.reset();
    return parts;
}

void PartRows::replaceOfProperty(const std::string& propertyId, const std::vector<RecordedPart>& parts,
                                 std::int64_t import) {
    remove(m_removeOfProperty, propertyId);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        bindPart(m_insertOfProperty, propertyId, i, parts[i].part, import);
        bindProvenance(m_insertOfProperty, 7, parts[i].provenance);
        m_insertOfProperty.exec();
    }
    m_insertOfProperty.reset();
}

void PartRows::replaceOfSale(const std::string& saleId, const std::vector<Part>& parts, std::int64_t import) {
    remove(m_removeOfSale, saleId);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        bindPart(m_insertOfSale, saleId, i, parts[i], import);
        m_insertOfSale.exec();
    }
    m_insertOfSale.reset();
}

Result<std::vector<RecordedPart>> partsOf(const Project& project, const std::string& propertyId) {
    Project::Impl& impl = project.impl();
    return impl.read([&] { return PartRows(impl.database).ofProperty(propertyId); });
}

Result<std::vector<Part>> partsOfSale(const Project& project, const std::string& saleId) {
    Project::Impl& impl = project.impl();
    return impl.read([&] { return PartRows(impl.database).ofSale(saleId); });
}

}  // namespace herleid
