#include "data/dossier/dossier_writer.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cerrno>
#include <fstream>

#include "data/coordinate_system.h"
#include "data/dossier/canonical_hash.h"
#include "data/dossier/cell_columns.h"
#include "data/dossier/dossier_file.h"
#include "data/dossier/dossier_tables.h"
#include "data/dossier/dossier_verify.h"
#include "data/export_table.h"
#include "data/failed.h"
#include "data/geopackage.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

void registerTables(SQLite::Database& database, const std::vector<DossierTable>& tables, int srsId) {
    for (const DossierTable& table : tables)
        if (table.isLayer)
            registerPoints(database, table.name, table.name, table.title, srsId);
        else
            registerAttributes(database, table.name, table.name, table.title);
    registerAttributes(database, std::string(manifestTable), std::string(manifestTable),
                       "Hashes of all parts");
    registerAttributes(database, std::string(signatureTable), std::string(signatureTable),
                       "Signature over the manifest");
}

void insertRows(SQLite::Database& database, const DossierTable& table, const std::vector<DossierRow>& rows) {
    SQLite::Statement insert(database, table.insertSql());
    for (const DossierRow& row : rows) {
        const DossierCell seal = DossierBytes{rowHash(table.name, row)};
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            bindCell(insert, static_cast<int>(i) + 1, row.cells[i]);
        bindCell(insert, static_cast<int>(row.cells.size()) + 1, seal);
        insert.exec();
        insert.reset();
    }
}

std::vector<ManifestPart> partsOf(SQLite::Database& database, const std::vector<DossierTable>& tables,
                                  const DossierRows& rows) {
    std::vector<ManifestPart> parts;
    for (const DossierTable& table : tables)
        parts.push_back(manifestPart(table.name, table.sql(), rows.at(table.name)));
    for (const GeoPackageTable& table : geoPackageTables()) {
        SQLite::Statement query(database, table.selectSql());
        std::vector<DossierRow> found;
        while (query.executeStep()) found.push_back(rowIn(query, table.columns, false));
        parts.push_back(manifestPart(table.name, {}, found));
    }
    return parts;
}

void insertSeal(SQLite::Database& database, const std::vector<ManifestPart>& parts, const SigningKey* key) {
    SQLite::Statement insert(database, "INSERT INTO manifest VALUES (?,?,?,?)");
    for (std::size_t i = 0; i < parts.size(); ++i) {
        bindCell(insert, 1, static_cast<std::int64_t>(i) + 1);
        insert.bind(2, parts[i].part);
        insert.bind(3, parts[i].rows);
        insert.bind(4, parts[i].hash.data(), static_cast<int>(parts[i].hash.size()));
        insert.exec();
        insert.reset();
    }
    if (key == nullptr) return;
    const std::string signature = key->sign(manifestDigest(parts));
    SQLite::Statement sign(database, "INSERT INTO signature VALUES (1,?,?)");
    sign.bind(1, key->publicKey().data(), static_cast<int>(key->publicKey().size()));
    sign.bind(2, signature.data(), static_cast<int>(signature.size()));
    sign.exec();
}

std::string serialized(SQLite::Database& database) {
    struct Free {
        void operator()(unsigned char* memory) const { sqlite3_free(memory); }
    };
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, Free> bytes(
        sqlite3_serialize(database.getHandle(), "main", &size, 0));
    if (!bytes) throw std::bad_alloc();
    return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

Result<void> writeBeside(const std::filesystem::path& file, const std::string& bytes) {
    FileBeside beside(file);
    errno = 0;
    {
        std::ofstream stream(beside.path(), std::ios::binary | std::ios::trunc);
        if (!stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size())).flush())
            return beside.failed(errno);
    }
    return beside.publish();
}

/// Whether what was made is what it says, by everything but fitting it again.
Result<std::string> verified(const std::string& bytes, const std::filesystem::path& file) {
    VerifyOptions options;
    options.refits = false;
    const VerifiedDossier read = verifyDossier(bytes, options, Progress::none());
    for (const CheckReport& check : read.report.checks)
        if (check.outcome == CheckOutcome::Failed)
            return failure(ErrorCode::DossierUnsound,
                           {{"file", file.string()}, {"check", std::string(name(check.check))}});
    return read.report.digest;
}

}  // namespace

std::string dossierImage(const Dossier& dossier, const SigningKey* key) {
    const CoordinateSystem system = valueOrFail(coordinateSystem(dossier.cover.crs));
    const std::vector<DossierTable> tables = dossierTables(factColumnsOf(dossier));
    const DossierRows rows = rowsOf(dossier);
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Transaction transaction(database);
    createGeoPackage(database, system);
    createDossierTables(database, tables);
    registerTables(database, tables, system.code);
    for (const DossierTable& table : tables) insertRows(database, table, rows.at(table.name));
    insertSeal(database, partsOf(database, tables, rows), key);
    transaction.commit();
    return serialized(database);
}

Result<DossierWritten> writeDossier(const DossierDesk& desk, const DossierRequest& request,
                                    const SigningKey* key, const std::filesystem::path& file) {
    auto dossier = desk.gather(request.propertyId, request.valuationDate, request.profile);
    if (!dossier) return tl::unexpected(dossier.error());
    dossier->cover.program = request.program;
    dossier->cover.createdAt = utcNow();
    if (key != nullptr) dossier->cover.publicKey = key->publicKey();
    std::string bytes;
    try {
        bytes = dossierImage(*dossier, key);
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    } catch (const SQLite::Exception& exception) {
        return failure(ErrorCode::DatabaseFailure, {{"file", file.string()}, {"reason", exception.what()}});
    }
    if (bytes.size() > mostDossierBytes)
        return failure(ErrorCode::FileTooLarge,
                       {{"file", file.string()}, {"reason", std::to_string(mostDossierBytes)}});
    const auto digest = verified(bytes, file);
    if (!digest) return tl::unexpected(digest.error());
    if (auto written = writeBeside(file, bytes); !written) return tl::unexpected(written.error());
    return DossierWritten{dossier->value, bytes.size(), *digest,
                          key != nullptr ? keyFingerprint(key->publicKey()) : std::string(), dossier->model.version};
}

}  // namespace herleid
