#pragma once

#include <sqlite3.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstring>
#include <random>

#include "data/dossier/canonical_hash.h"
#include "data/dossier/cell_columns.h"
#include "data/dossier/dossier_verify.h"
#include "data/dossier/dossier_writer.h"
#include "model/evidence/price_model.h"
#include "tests/data/project_in_folder.h"

namespace herleid {

inline constexpr int dossierSales = 320;
/// Of a dwelling that was sold twice.
inline const std::string dossierSubject = "P503";

/// Made-up sales of 300 dwellings, 20 of them sold twice.
inline std::string salesForDossiers() {
    std::string text =
        "sale_id,parcel,sold,price,living_area,lot_area,year_built,wall,longitude,latitude,street\n";
    std::mt19937 random(7);
    const char* walls[] = {"brick", "stone", "wood"};
    for (int i = 0; i < dossierSales; ++i) {
        const int area = 700 + static_cast<int>(random() % 2300);
        const int lot = 3000 + static_cast<int>(random() % 9000);
        const int year = 1900 + static_cast<int>(random() % 90);
        const std::size_t wall = random() % 3;
        const double noise = 0.8 + 0.4 * static_cast<double>(random() % 1000) / 1000.0;
        const int price = static_cast<int>(
            (30.0 * area + 2.0 * lot + 300.0 * (year - 1900) + 8000.0 * static_cast<double>(wall)) * noise);
        text += "S" + std::to_string(1000 + i) + ",P" + std::to_string(500 + i % (dossierSales - 20)) +
                ",199" + std::to_string(4 + i % 4) + "-0" + std::to_string(1 + i % 9) + "-1" +
                std::to_string(random() % 9) + "," + std::to_string(price) + "," + std::to_string(area) +
                "," + std::to_string(lot) + "," + std::to_string(year) + "," + walls[wall] + "," +
                std::to_string(-83.6 + 2e-3 * static_cast<double>(i % 18)) + "," +
                std::to_string(41.6 + 2e-3 * (i / 18)) + ",Secret Lane\n";
    }
    return text;
}

inline const char* const mappingForDossiers =
    R"({"id":"sale_id","property_id":"parcel","sale_date":"sold","price":"price",
 "x":"longitude","y":"latitude","crs":"EPSG:4326","street":"street","features":[
  {"column":"living_area","name":"living_area"},{"column":"lot_area","name":"lot_area"},
  {"column":"year_built","name":"year_built"},{"column":"wall","name":"wall"}]})";

/// A project small enough to verify its dossiers thousands of times: sales, a fitted model, a corrected fact.
inline Project projectForDossiers(const TestFolder& folder) {
    Project project = Project::create(folder / "project.gpkg", lucasCounty()).value();
    ImportRequest request{folder.write("sales.csv", salesForDossiers()),
                          ImportKind::Sales,
                          parseMapping(mappingForDossiers, "").value(),
                          {}};
    importFile(project, request, Progress::none()).value();
    const SaleSet sales = project.sales().value();
    project
        .addModel(fitPriceModel(sales, additiveSpecification(*sales.catalogue), {}, Progress::none()).value())
        .value();
    Provenance correction;
    correction.source = "owner";
    correction.method = "visit";
    correction.reason = "measured";
    project.setFact(dossierSubject, *sales.catalogue->find("living_area"), 1510, correction);
    return project;
}

/// The bytes of a dossier as writeDossier makes it.
inline std::string dossierBytes(const DossierDesk& desk, DossierProfile profile, const SigningKey* key,
                                const TestFolder& folder, const std::string& property = dossierSubject) {
    const auto file = folder / "written.gpkg";
    writeDossier(desk, {property, Date(1998, 1, 1), profile, "test"}, key, file).value();
    return readText(file);
}

/// Makes an open database hold these bytes, to be changed.
inline void loadImage(SQLite::Database& database, const std::string& bytes) {
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    std::memcpy(copy, bytes.data(), bytes.size());
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    sqlite3_deserialize(database.getHandle(), "main", copy, size, size,
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
}

inline std::string serializedImage(SQLite::Database& database) {
    sqlite3_int64 length = 0;
    unsigned char* made = sqlite3_serialize(database.getHandle(), "main", &length, 0);
    if (made == nullptr) throw SQLite::Exception(database.getHandle());
    std::string bytes(reinterpret_cast<const char*>(made), static_cast<std::size_t>(length));
    sqlite3_free(made);
    return bytes;
}

/// The dossier after statements that its own defences would never let through.
inline std::string withSql(const std::string& bytes, const std::vector<std::string>& statements) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    loadImage(database, bytes);
    for (const std::string& statement : statements) database.exec(statement);
    return serializedImage(database);
}

/// What a forger does who knows the format: all hashes made anew, and signed with a key of his own (null:
/// unsigned).
inline std::string sealedAnew(const std::string& bytes, const SigningKey* key) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    loadImage(database, bytes);
    if (key != nullptr)
        database.exec("UPDATE dossier SET value = '" + hexadecimal(key->publicKey()) +
                      "' WHERE key = 'public_key'");
    database.exec("DELETE FROM manifest");
    database.exec("DELETE FROM signature");
    std::vector<ManifestPart> parts;
    for (const DossierTable& table : dossierTables(factColumnsOf(database))) {
        std::vector<DossierRow> rows;
        SQLite::Statement query(database, table.selectSql());
        while (query.executeStep()) rows.push_back(rowIn(query, table.width() - 1, true));
        SQLite::Statement seal(database, "UPDATE " + table.name + " SET hash = ? WHERE n = ?");
        for (const DossierRow& row : rows) {
            const std::string hash = rowHash(table.name, row);
            seal.bind(1, hash.data(), static_cast<int>(hash.size()));
            bindCell(seal, 2, row.cells[0]);
            seal.exec();
            seal.reset();
        }
        parts.push_back(manifestPart(table.name, table.sql(), rows));
    }
    for (const GeoPackageTable& table : geoPackageTables()) {
        std::vector<DossierRow> rows;
        SQLite::Statement query(database, table.selectSql());
        while (query.executeStep()) rows.push_back(rowIn(query, table.columns, false));
        parts.push_back(manifestPart(table.name, {}, rows));
    }
    SQLite::Statement insert(database, "INSERT INTO manifest VALUES (NULL,?,?,?)");
    for (const ManifestPart& part : parts) {
        insert.bind(1, part.part);
        insert.bind(2, part.rows);
        insert.bind(3, part.hash.data(), static_cast<int>(part.hash.size()));
        insert.exec();
        insert.reset();
    }
    if (key != nullptr) {
        const std::string signature = key->sign(manifestDigest(parts));
        SQLite::Statement sign(database, "INSERT INTO signature VALUES (1,?,?)");
        sign.bind(1, key->publicKey().data(), static_cast<int>(key->publicKey().size()));
        sign.bind(2, signature.data(), static_cast<int>(signature.size()));
        sign.exec();
    }
    return serializedImage(database);
}

inline VerifiedDossier verifiedQuickly(std::string bytes) {
    VerifyOptions options;
    options.refits = false;
    options.threads = 1;
    return verifyDossier(std::move(bytes), options, Progress::none());
}

/// The findings of a check as one text, for messages of failing tests and for looking in.
inline std::string told(const CheckReport& check) {
    std::string text = std::string(name(check.check)) + " " + std::string(name(check.outcome));
    for (const DossierFinding& finding : check.findings) {
        text += "; " + std::string(name(finding.code));
        for (const auto& [key, value] : finding.arguments) text += " " + key + "=" + value;
    }
    return text;
}
inline std::string told(const DossierReport& report) {
    std::string text;
    for (const CheckReport& check : report.checks) text += told(check) + "\n";
    return text;
}

/// Whether a check names this table and row.
inline bool namesRow(const CheckReport& check, const std::string& table, std::int64_t row) {
    for (const DossierFinding& finding : check.findings)
        if (finding.argument("table") == table && finding.argument("row") == std::to_string(row)) return true;
    return false;
}

}  // namespace herleid
