#include "data/import_restore.h"

#include <algorithm>
#include <set>

#include "data/before_image.h"
#include "data/feature_columns.h"
#include "data/own_facts.h"
#include "data/property_row.h"
#include "data/property_words.h"

namespace herleid {

namespace {

const Json& firstRow(const Json& image, const char* table) {
    if (!image.is_object() || !image.contains(table) || image[table].empty())
        fail(ErrorCode::ProjectDamaged, {{"reason", "a row kept from before an import is missing"}});
    return image[table].front();
}

Json valueOf(const Json& row, const std::string& column) { return row.contains(column) ? row[column] : Json(); }

/// The fact in a kept row as the catalogue has it now.
double factOf(const Feature& feature, const Json& value) {
    if (value.is_null()) return Facts::missing();
    if (!feature.hasLevels()) return value.get<double>();
    const auto level = feature.levelOf(value.get<std::string>());
    return level ? static_cast<double>(*level) : Facts::missing();
}

bool isSame(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

}  // namespace

ImportRestore::ImportRestore(Project::Impl& impl, std::int64_t import) : m_impl(impl), m_import(import), m_records(impl.database) {}

void ImportRestore::property(const std::string& id, const Json& image) {
    const Json& row = firstRow(image, "properties");
    const Property present = loadProperty(m_impl, id);
    std::vector<bool> isByHand(m_impl.catalogue->size(), false);
    std::set<std::string> left{"fid", "property_id", "import_number"};
    for (const auto& [feature, own] : present.factProvenance)
        if (herleid::isByHand(own.method)) {
            isByHand[feature] = true;
            left.insert(m_impl.columns[feature]);
        }
    facts(present, row, isByHand);
    std::vector<std::string> columns = columnsOf("properties");
    std::erase_if(columns, [&](const std::string& column) { return left.contains(column); });
    update("properties", "property_id", row, columns);
    provenance(present, image, isByHand);
    SQLite::Statement fid(m_impl.database, "SELECT fid FROM properties WHERE property_id = ?");
    fid.bind(1, id);
    if (fid.executeStep()) indexWordsOf(m_impl.database, fid.getColumn(0).getInt64());
}

void ImportRestore::facts(const Property& present, const Json& row, const std::vector<bool>& isByHand) {
    for (std::size_t feature = 0; feature < m_impl.catalogue->size(); ++feature) {
        const Feature& described = (*m_impl.catalogue)[feature];
        const double before = factOf(described, valueOf(row, m_impl.columns[feature]));
        if (!isByHand[feature] && present.facts.has(feature) && !isSame(before, present.facts[feature]))
            m_records.keepInHistory(present, feature, described, m_import);
    }
}

void ImportRestore::provenance(const Property& present, const Json& image, const std::vector<bool>& isByHand) {
    for (const auto& [feature, own] : present.factProvenance)
        if (!isByHand[feature]) m_records.dropOwnProvenance(present.id, (*m_impl.catalogue)[feature]);
    if (!image.contains("fact_provenance")) return;
    for (const Json& row : image["fact_provenance"]) {
        const auto feature = m_impl.catalogue->find(row["feature"].get<std::string>());
        if (!feature || isByHand[*feature]) continue;
        const auto date = [&](const char* column) -> std::optional<Date> {
            if (!row.contains(column)) return std::nullopt;
            return valueOrFail(Date::parseIso(row[column].get<std::string>()));
        };
        m_records.setOwnProvenance(present.id, (*m_impl.catalogue)[*feature],
                         {row["source"].get<std::string>(), date("recorded_on"), date("verified_on"),
                          row["method"].get<std::string>(), row["reason"].get<std::string>()});
    }
}

void ImportRestore::sale(const Json& image) {
    std::vector<std::string> columns = columnsOf("sales");
    std::erase_if(columns, [](const std::string& column) {
        return column == "fid" || column == "sale_id" || column == "arms_length";
    });
    update("sales", "sale_id", firstRow(image, "sales"), columns);
}

void ImportRestore::rows(const std::string& table, const std::string& key, const Json& image) {
    const std::string condition = table == "areas" ? "kind || '|' || code" : keyColumnOf(table);
    SQLite::Statement& remove = prepared("DELETE FROM " + table + " WHERE " + condition + " = ?");
    remove.bind(1, key);
    remove.exec();
    if (!image.contains(table)) return;
    for (const Json& row : image[table]) {
        std::string columns;
        std::string places;
        for (const auto& [column, value] : row.items()) {
            columns += (columns.empty() ? "" : ", ") + sqlName(column);
            places += places.empty() ? "?" : ",?";
        }
        SQLite::Statement& insert = prepared("INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")");
        int index = 0;
        for (const auto& [column, value] : row.items()) bindJson(insert, ++index, value);
        insert.exec();
    }
}

/// The columns the row does not have were NULL.
void ImportRestore::update(const std::string& table, const std::string& keyColumn, const Json& row,
                           const std::vector<std::string>& columns) {
    std::string sql;
    for (const std::string& column : columns) sql += (sql.empty() ? "" : ", ") + sqlName(column) + " = ?";
    SQLite::Statement& statement = prepared("UPDATE " + table + " SET " + sql + " WHERE " + keyColumn + " = ?");
    int index = 0;
    for (const std::string& column : columns) bindJson(statement, ++index, valueOf(row, column));
    bindJson(statement, ++index, valueOf(row, keyColumn));
    statement.exec();
}

SQLite::Statement& ImportRestore::prepared(const std::string& sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) found = m_statements.emplace(sql, SQLite::Statement(m_impl.database, sql)).first;
    found->second.reset();
    return found->second;
}

const std::vector<std::string>& ImportRestore::columnsOf(const std::string& table) {
    std::vector<std::string>& columns = m_columns[table];
    if (!columns.empty()) return columns;
    SQLite::Statement query(m_impl.database, "SELECT name FROM pragma_table_info(?)");
    query.bind(1, table);
    while (query.executeStep()) columns.push_back(query.getColumn(0).getString());
    return columns;
}

}  // namespace herleid
