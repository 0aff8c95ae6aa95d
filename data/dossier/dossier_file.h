#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/dossier/canonical_hash.h"
#include "data/dossier/dossier_finding.h"
#include "data/dossier/dossier_rows.h"
#include "data/dossier/dossier_schema.h"
#include "model/facts/result.h"

namespace herleid {

class DossierConnection;

/// Unwinds out of reading a file that is no sound dossier, with what it was refused for. Never leaves this
/// room.
struct Refused {
    DossierFinding finding;
};

/// The whole file, read once: what is verified cannot change meanwhile. Only a regular file of at most
/// mostBytes. Fails with FileNotFound, FileUnreadable or FileTooLarge.
inline constexpr std::uintmax_t mostDossierBytes =
    64U * 1024 * 1024;  // chosen: three times what ours come to
[[nodiscard]] Result<std::string> readDossierBytes(const std::filesystem::path& file);

/// The tables of a dossier from anywhere, for reading only. Whoever made it may have meant harm, so: SQLite
/// sees a read-only image in memory and neither a path nor a journal; no extensions, triggers, views,
/// functions or second database; an authorizer lets nothing through but reading and the checks made here;
/// lengths, columns, expressions, instructions, rows and processor time (5 s) are limited. The header and
/// then every object of the schema must be exactly as in ours, by the text of its definition, before any row
/// is read; then SQLite's own check of integrity. All members throw Refused.
class DossierFile {
public:
    explicit DossierFile(std::string bytes);
    ~DossierFile();
    DossierFile(const DossierFile&) = delete;
    DossierFile& operator=(const DossierFile&) = delete;

    struct Signature {
        std::string publicKey;
        std::string signature;
    };

    /// Those that hold content, sealed row by row.
    [[nodiscard]] const std::vector<DossierTable>& tables() const { return m_tables; }
    /// Everything, the tables of the GeoPackage included.
    [[nodiscard]] DossierRows rows();
    [[nodiscard]] std::vector<ManifestPart> manifest();
    [[nodiscard]] std::optional<Signature> signature();

private:
    template <class F>
    auto guarded(F&& work);
    void checkSchema();
    void checkIntegrity();
    void readTable(const std::string& select, const std::string& name, std::size_t columns, bool isSealed,
                   DossierRows& rows);

    std::string m_bytes;  // outlives the connection
    std::unique_ptr<DossierConnection> m_connection;
    std::vector<DossierTable> m_tables;
    std::size_t m_rowsRead = 0;
};

}  // namespace herleid
