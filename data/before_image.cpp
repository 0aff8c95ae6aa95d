#include "data/before_image.h"

#include <SQLiteCpp/Column.h>
#include <sqlite3.h>

#include "data/failed.h"

namespace herleid {

namespace {

constexpr const char* hexDigits = "0123456789abcdef";

std::string hexOf(const SQLite::Column& column) {
    const auto* bytes = static_cast<const unsigned char*>(column.getBlob());
    std::string text;
    text.reserve(2 * static_cast<std::size_t>(column.getBytes()));
    for (int i = 0; i < column.getBytes(); ++i) {
        text += hexDigits[bytes[i] >> 4];
        text += hexDigits[bytes[i] & 15];
    }
    return text;
}

std::string bytesOf(const std::string& hex) {
    const auto digit = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10) & 15U; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(digit(hex[i]) << 4 | digit(hex[i + 1]));
    return bytes;
}

}  // namespace

std::string keyColumnOf(const std::string& table) {
    if (table == "sales" || table == "sale_parts") return "sale_id";
    if (table == "bag_objects") return "bag_object";
    return "property_id";
}

std::string areaKey(const std::string& kind, const std::string& code) { return kind + "|" + code; }

Json rowJson(const SQLite::Statement& row) {
    Json json = Json::object();
    for (int i = 0; i < row.getColumnCount(); ++i) {
        const SQLite::Column column = row.getColumn(i);
        if (column.isNull()) continue;
        Json& value = json[row.getColumnName(i)];
        if (column.isInteger())
            value = column.getInt64();
        else if (column.isFloat())
            value = column.getDouble();
        else if (column.isBlob())
            value = {{"hex", hexOf(column)}};
        else
            value = column.getString();
    }
    return json;
}

void bindJson(SQLite::Statement& statement, int index, const Json& value) {
    if (value.is_null()) {
        statement.bind(index);
    } else if (value.is_number_integer()) {
        statement.bind(index, value.get<std::int64_t>());
    } else if (value.is_number()) {
        statement.bind(index, value.get<double>());
    } else if (value.is_string()) {
        statement.bind(index, value.get<std::string>());
    } else if (value.is_object() && value.contains("hex") && value["hex"].is_string()) {
        const std::string bytes = bytesOf(value["hex"].get<std::string>());
        statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
    } else {
        fail(ErrorCode::ProjectDamaged, {{"reason", "a row kept from before an import cannot be read"}});
    }
}

BeforeImages::BeforeImages(SQLite::Database& database, std::int64_t import)
    : m_database(database),
      m_import(import),
      m_find(database, "SELECT 1 FROM import_before WHERE import_number = ? AND layer = ? AND key = ?"),
      m_insert(database, "INSERT INTO import_before (import_number, layer, key, row) VALUES (?,?,?,?)") {}

bool BeforeImages::isNew(const std::string& layer, const std::string& key) {
    if (layer != "properties" && layer != "sales") return false;
    auto found = m_added.find(layer);
    if (found == m_added.end())
        found = m_added
                    .emplace(layer, SQLite::Statement(m_database, "SELECT 1 FROM " + layer + " WHERE " + keyColumnOf(layer) +
                                                                      " = ? AND import_number = ?"))
                    .first;
    SQLite::Statement& statement = found->second;
    statement.reset();
    statement.bindNoCopy(1, key);
    statement.bind(2, m_import);
    const bool isAdded = statement.executeStep();
    statement.reset();
    return isAdded;
}

bool BeforeImages::isKept(const std::string& layer, const std::string& key) {
    m_find.reset();
    m_find.bind(1, m_import);
    m_find.bindNoCopy(2, layer);
    m_find.bindNoCopy(3, key);
    const bool found = m_find.executeStep();
    m_find.reset();
    return found;
}

void BeforeImages::keep(const std::string& layer, const std::string& key, const std::vector<std::string>& tables) {
    if (isNew(layer, key) || isKept(layer, key)) return;
    Json image = Json::object();
    for (const std::string& table : tables) {
        auto found = m_select.find(table);
        if (found == m_select.end())
            found = m_select
                        .emplace(table, SQLite::Statement(m_database, "SELECT * FROM " + table + " WHERE " +
                                                                          keyColumnOf(table) + " = ?"))
                        .first;
        SQLite::Statement& select = found->second;
        select.reset();
        select.bindNoCopy(1, key);
        Json& rows = image[table] = Json::array();
        while (select.executeStep()) rows.push_back(rowJson(select));
        select.reset();
    }
    insert(layer, key, image);
}

void BeforeImages::keepArea(std::int64_t fid, const std::string& key) {
    if (isKept("areas", key)) return;
    SQLite::Statement select(m_database, "SELECT * FROM areas WHERE fid = ?");
    select.bind(1, fid);
    Json image;
    Json& rows = image["areas"] = Json::array();
    while (select.executeStep()) rows.push_back(rowJson(select));
    insert("areas", key, image);
}

void BeforeImages::insert(const std::string& layer, const std::string& key, const Json& rows) {
    m_insert.reset();
    m_insert.bind(1, m_import);
    m_insert.bindNoCopy(2, layer);
    m_insert.bindNoCopy(3, key);
    m_insert.bind(4, rows.dump());
    m_insert.exec();
}

}  // namespace herleid
