#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/facts/result.h"

namespace SQLite {
class Database;
}

namespace herleid {

/// One thing that was done to a project.
struct AuditEntry {
    std::int64_t number = 0;   ///< 1, 2, 3, … without gaps
    std::string time;          ///< UTC, ISO 8601 with milliseconds
    std::string who;           ///< user name of the operating system, or as set by the program
    std::string action;        ///< fixed key: "create", "import", "fit", "value", "set_fact", …
    std::string subject;       ///< what it was done to: a file, a model version, a property id
    std::string reason;        ///< why; may be empty
    std::string details;       ///< JSON with the figures of the action
    std::string previousHash;  ///< hexadecimal; 64 zeros for the first
    std::string hash;          ///< BLAKE2b-256 of all fields above, each preceded by its length
};

/// The append-only, hash-chained log of a project. Rows are written in the transaction of the change itself;
/// triggers in the file refuse changing or deleting them.
class AuditLog {
public:
    explicit AuditLog(SQLite::Database& database) : m_database(database) {}
    /// Appends; number, time, who and the hashes are filled in.
    Result<AuditEntry> append(AuditEntry entry);
    [[nodiscard]] Result<std::vector<AuditEntry>> entries(std::int64_t from = 1,
                                                          std::int64_t count = 1'000'000) const;
    /// The number of rows when every hash and link holds; fails with AuditChainBroken (row).
    [[nodiscard]] Result<std::int64_t> verify() const;

    /// What the entry's hash must be, whatever it says of itself.
    [[nodiscard]] static std::string hashOf(const AuditEntry& entry);
    /// 64 zeros: before the first row.
    [[nodiscard]] static const std::string& firstPreviousHash();

    /// The one who is written down: the user name of the operating system.
    [[nodiscard]] static std::string user();

private:
    SQLite::Database& m_database;
};

}  // namespace herleid
