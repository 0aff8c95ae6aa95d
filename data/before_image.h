#pragma once

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "data/json_object.h"

namespace herleid {

/// Rows of the project as they were before an import changed them, so that it can be undone: table import_before, a
/// JSON object per thing: table → its rows, each with its columns that are not NULL. Numbers come back to the bit.
class BeforeImages {
public:
    BeforeImages(SQLite::Database& database, std::int64_t import);

    /// Each keeps what it is about once an import, and only the first time; a dwelling or sale that the import itself has
    /// added was nothing before. A dwelling comes with the provenance that
    /// its facts have of their own.
    void keepProperty(const std::string& id) { keep("properties", id, {"properties", "fact_provenance"}); }
    void keepSale(const std::string& id) { keep("sales", id, {"sales"}); }
    /// The parts of a dwelling or of a sale; layer: "property_parts" or "sale_parts".
    void keepParts(const std::string& layer, const std::string& owner) { keep(layer, owner, {layer}); }
    void keepBagObject(const std::string& id) { keep("bag_objects", id, {"bag_objects"}); }
    /// key: see areaKey.
    void keepArea(std::int64_t fid, const std::string& key);

private:
    void keep(const std::string& layer, const std::string& key, const std::vector<std::string>& tables);
    void insert(const std::string& layer, const std::string& key, const Json& rows);
    /// Whether the dwelling or sale was added by this import.
    [[nodiscard]] bool isNew(const std::string& layer, const std::string& key);
    [[nodiscard]] bool isKept(const std::string& layer, const std::string& key);

    SQLite::Database& m_database;
    std::int64_t m_import;
    SQLite::Statement m_find;
    SQLite::Statement m_insert;
    std::map<std::string, SQLite::Statement> m_select;  // by table
    std::map<std::string, SQLite::Statement> m_added;   // by layer
};

/// The column by which a table's rows are found in a before-image.
[[nodiscard]] std::string keyColumnOf(const std::string& table);
/// Kind and code of an area in one text.
[[nodiscard]] std::string areaKey(const std::string& kind, const std::string& code);

/// The present row of a statement: column → value, without those that are NULL.
[[nodiscard]] Json rowJson(const SQLite::Statement& row);
/// Binds a value of such a row; null binds NULL.
void bindJson(SQLite::Statement& statement, int index, const Json& value);

}  // namespace herleid
