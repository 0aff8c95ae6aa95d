#include "data/dossier/dossier_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <fstream>
#include <tuple>

#include "data/dossier/cell_columns.h"
#include "data/dossier/dossier_connection.h"
#include "data/geopackage.h"

namespace herleid {

namespace {

constexpr std::size_t mostRows = 1'000'000;  // chosen: forty times those of the demo
constexpr std::size_t headerBytes = 100;     // SQLite, Database File Format, 1.3

[[noreturn]] void refuse(DossierFindingCode code,
                         std::vector<std::pair<std::string, std::string>> arguments) {
    throw Refused{{code, std::move(arguments)}};
}

/// Big-endian, as the header has them.
std::uint32_t numberAt(const std::string& bytes, std::size_t offset, std::size_t count) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < count; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[offset + i]);
    return number;
}

void checkHeader(const std::string& bytes) {
    const auto require = [](bool holds, const char* reason) {
        if (!holds) refuse(DossierFindingCode::NotADossier, {{"reason", reason}});
    };
    require(bytes.size() >= headerBytes && bytes.starts_with(std::string("SQLite format 3\0", 16)), "sqlite");
    require(numberAt(bytes, 18, 1) == 1 && numberAt(bytes, 19, 1) == 1, "wal");
    require(numberAt(bytes, 56, 4) == 1, "encoding");  // UTF-8
    require(numberAt(bytes, 68, 4) == geoPackageApplicationId, "application");
    require(numberAt(bytes, 60, 4) == geoPackageVersion, "version");
    std::size_t pageSize = numberAt(bytes, 16, 2);
    if (pageSize == 1) pageSize = 65536;
    require(pageSize >= 512 && (pageSize & (pageSize - 1)) == 0, "sqlite");
    const std::size_t expected = pageSize * numberAt(bytes, 28, 4);
    if (expected != bytes.size())
        refuse(DossierFindingCode::Truncated,
               {{"expected", std::to_string(expected)}, {"found", std::to_string(bytes.size())}});
}

/// type, name, table and definition of everything in a schema.
using SchemaObject = std::tuple<std::string, std::string, std::string, std::string>;
std::vector<SchemaObject> schemaOf(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    std::vector<SchemaObject> objects;
    while (query.executeStep())
        objects.emplace_back(query.getColumn(0).getString(), query.getColumn(1).getString(),
                             query.getColumn(2).getString(), query.getColumn(3).getString());
    return objects;
}

std::vector<SchemaObject> expectedSchema(const std::vector<DossierTable>& tables) {
    SQLite::Database empty(":memory:", SQLite::OPEN_READWRITE);
    createGeoPackageTables(empty);
    createDossierTables(empty, tables);
    return schemaOf(empty);
}

bool isNamedAlike(const SchemaObject& a, const SchemaObject& b) {
    return std::get<0>(a) == std::get<0>(b) && std::get<1>(a) == std::get<1>(b);
}

void refuseObject(DossierFindingCode code, const SchemaObject& object) {
    refuse(code, {{"type", std::get<0>(object)}, {"name", std::get<1>(object)}});
}

}  // namespace

Result<std::string> readDossierBytes(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) return failure(ErrorCode::FileNotFound, {{"file", file.string()}});
    // A pipe or a device would never end.
    if (!std::filesystem::is_regular_file(status))
        return failure(ErrorCode::FileUnreadable, {{"file", file.string()}, {"reason", "no regular file"}});
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error)
        return failure(ErrorCode::FileUnreadable, {{"file", file.string()}, {"reason", error.message()}});
    if (size > mostDossierBytes)
        return failure(ErrorCode::FileTooLarge,
                       {{"file", file.string()}, {"reason", std::to_string(mostDossierBytes)}});
    std::string bytes(static_cast<std::size_t>(size), '\0');
    std::ifstream stream(file, std::ios::binary);
    if (!stream || !stream.read(bytes.data(), static_cast<std::streamsize>(size)))
        return failure(ErrorCode::FileUnreadable, {{"file", file.string()}, {"reason", "cannot be read"}});
    return bytes;
}

template <class F>
auto DossierFile::guarded(F&& work) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        if (m_connection && m_connection->isOutOfTime())
            refuse(DossierFindingCode::TooMuch, {{"what", "time"}});
        refuse(DossierFindingCode::DatabaseDamaged, {{"reason", exception.what()}});
    }
}

DossierFile::DossierFile(std::string bytes) : m_bytes(std::move(bytes)) {
    checkHeader(m_bytes);
    guarded([&] {
        m_connection = std::make_unique<DossierConnection>(m_bytes);
        checkSchema();
        checkIntegrity();
    });
}

DossierFile::~DossierFile() = default;

void DossierFile::checkSchema() {
    SQLite::Database& database = m_connection->database();
    const std::vector<SchemaObject> found = schemaOf(database);
    m_tables = dossierTables(factColumnsOf(database));
    const std::vector<SchemaObject> expected = expectedSchema(m_tables);
    for (const SchemaObject& object : found)
        if (std::ranges::none_of(expected,
                                 [&](const SchemaObject& one) { return isNamedAlike(one, object); }))
            refuseObject(DossierFindingCode::UnexpectedObject, object);
    for (const SchemaObject& object : expected) {
        const auto isSame = [&](const SchemaObject& one) { return isNamedAlike(one, object); };
        const auto count = std::ranges::count_if(found, isSame);
        if (count == 0) refuseObject(DossierFindingCode::MissingObject, object);
        if (count > 1) refuseObject(DossierFindingCode::UnexpectedObject, object);
        if (*std::ranges::find_if(found, isSame) != object)
            refuseObject(DossierFindingCode::AlteredObject, object);
    }
}

void DossierFile::checkIntegrity() {
    SQLite::Statement query(m_connection->database(), "PRAGMA integrity_check(1)");
    if (!query.executeStep()) refuse(DossierFindingCode::DatabaseDamaged, {{"reason", "integrity_check"}});
    if (const std::string verdict = query.getColumn(0).getString(); verdict != "ok")
        refuse(DossierFindingCode::DatabaseDamaged, {{"reason", verdict}});
}

void DossierFile::readTable(const std::string& select, const std::string& name, std::size_t columns,
                            bool isSealed, DossierRows& rows) {
    SQLite::Statement query(m_connection->database(), select);
    std::vector<DossierRow>& table = rows[name];
    const std::size_t cells = isSealed ? columns - 1 : columns;
    while (query.executeStep()) {
        if (++m_rowsRead > mostRows) refuse(DossierFindingCode::TooMuch, {{"what", "rows"}});
        table.push_back(rowIn(query, cells, isSealed));
    }
}

DossierRows DossierFile::rows() {
    return guarded([&] {
        DossierRows rows;
        m_rowsRead = 0;
        for (const DossierTable& table : m_tables)
            readTable(table.selectSql(), table.name, table.width(), true, rows);
        for (const GeoPackageTable& table : geoPackageTables())
            readTable(table.selectSql(), table.name, table.columns, false, rows);
        return rows;
    });
}

std::vector<ManifestPart> DossierFile::manifest() {
    return guarded([&] {
        constexpr std::size_t mostParts = 100;  // ours are some twenty
        SQLite::Statement query(m_connection->database(),
                                "SELECT part, rows, hash FROM manifest NOT INDEXED ORDER BY n");
        std::vector<ManifestPart> parts;
        while (query.executeStep()) {
            if (parts.size() >= mostParts) refuse(DossierFindingCode::TooMuch, {{"what", "rows"}});
            parts.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt64(),
                             bytesOrNothing(query.getColumn(2))});
        }
        return parts;
    });
}

std::optional<DossierFile::Signature> DossierFile::signature() {
    return guarded([&]() -> std::optional<Signature> {
        SQLite::Statement query(m_connection->database(),
                                "SELECT public_key, signature FROM signature NOT INDEXED ORDER BY n");
        if (!query.executeStep()) return std::nullopt;
        Signature found{bytesOrNothing(query.getColumn(0)), bytesOrNothing(query.getColumn(1))};
        if (query.executeStep()) refuse(DossierFindingCode::TooMuch, {{"what", "signatures"}});
        return found;
    });
}

}  // namespace herleid
