#include "data/audit_log.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <pwd.h>
#include <sodium.h>
#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <optional>

#include "data/database_error.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

constexpr std::size_t hashBytes = 32;  // BLAKE2b-256

/// The field behind its length (8 bytes, little endian), so that text cannot move from one field to the next.
void addField(crypto_generichash_state& state, const std::string& field) {
    std::array<unsigned char, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<unsigned char>((static_cast<std::uint64_t>(field.size()) >> (8 * i)) & 0xff);
    crypto_generichash_update(&state, length.data(), length.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(field.data()), field.size());
}

AuditEntry entryFrom(const SQLite::Statement& row) {
    AuditEntry entry;
    entry.number = row.getColumn(0).getInt64();
    std::string* const texts[] = {&entry.time,   &entry.who,     &entry.action,       &entry.subject,
                                  &entry.reason, &entry.details, &entry.previousHash, &entry.hash};
    for (int i = 0; i < 8; ++i) *texts[i] = row.getColumn(i + 1).getString();
    return entry;
}

constexpr const char* selectEntries =
    "SELECT number, time, who, action, subject, reason, details, previous_hash, hash FROM audit_log ";

void insertEntry(SQLite::Database& database, const AuditEntry& entry) {
    SQLite::Statement insert(database, "INSERT INTO audit_log VALUES (?,?,?,?,?,?,?,?,?)");
    insert.bind(1, entry.number);
    int index = 2;
    for (const std::string& text : {entry.time, entry.who, entry.action, entry.subject, entry.reason,
                                    entry.details, entry.previousHash, entry.hash})
        insert.bind(index++, text);
    insert.exec();
}

tl::unexpected<Error> asFailure(SQLite::Database& database, const SQLite::Exception& exception) {
    return tl::unexpected(databaseError(database.getFilename(), exception, database.getHandle()));
}

tl::unexpected<Error> broken(std::int64_t row) {
    return failure(ErrorCode::AuditChainBroken, {{"row", std::to_string(row)}});
}

/// The highest number ever given, which SQLite keeps apart from the rows: tells of rows cut off at the end.
std::int64_t highestNumber(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT seq FROM sqlite_sequence WHERE name = 'audit_log'");
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

}  // namespace

const std::string& AuditLog::firstPreviousHash() {
    static const std::string zeros(2 * hashBytes, '0');
    return zeros;
}

std::string AuditLog::hashOf(const AuditEntry& entry) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hashBytes);
    for (const std::string& field : {std::to_string(entry.number), entry.time, entry.who, entry.action,
                                     entry.subject, entry.reason, entry.details, entry.previousHash})
        addField(state, field);
    std::array<unsigned char, hashBytes> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    std::array<char, 2 * hashBytes + 1> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data();
}

std::string AuditLog::user() {
    if (const passwd* entry = getpwuid(geteuid()); entry != nullptr && entry->pw_name != nullptr)
        return entry->pw_name;
    return std::to_string(geteuid());
}

Result<AuditEntry> AuditLog::append(AuditEntry entry) {
    try {
        std::optional<SQLite::Transaction> own;
        if (sqlite3_get_autocommit(m_database.getHandle()) != 0)
            own.emplace(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement last(m_database, std::string(selectEntries) + "ORDER BY number DESC LIMIT 1");
        const bool isFirst = !last.executeStep();
        entry.number = isFirst ? 1 : last.getColumn(0).getInt64() + 1;
        entry.previousHash = isFirst ? firstPreviousHash() : last.getColumn(8).getString();
        last.reset();
        entry.time = utcNow();
        if (entry.who.empty()) entry.who = user();
        entry.hash = hashOf(entry);
        insertEntry(m_database, entry);
        if (own) own->commit();
        return entry;
    } catch (const SQLite::Exception& exception) {
        return asFailure(m_database, exception);
    }
}

Result<std::vector<AuditEntry>> AuditLog::entries(std::int64_t from, std::int64_t count) const {
    try {
        SQLite::Statement query(m_database,
                                std::string(selectEntries) + "WHERE number >= ? ORDER BY number LIMIT ?");
        query.bind(1, from);
        query.bind(2, count);
        std::vector<AuditEntry> result;
        while (query.executeStep()) result.push_back(entryFrom(query));
        return result;
    } catch (const SQLite::Exception& exception) {
        return asFailure(m_database, exception);
    }
}

Result<std::int64_t> AuditLog::verify() const {
    try {
        SQLite::Transaction snapshot(m_database);
        SQLite::Statement query(m_database, std::string(selectEntries) + "ORDER BY number");
        std::int64_t count = 0;
        std::string previous = firstPreviousHash();
        while (query.executeStep()) {
            const AuditEntry entry = entryFrom(query);
            ++count;
            if (entry.number != count || entry.previousHash != previous || hashOf(entry) != entry.hash)
                return broken(count);
            previous = entry.hash;
        }
        if (highestNumber(m_database) != count) return broken(count + 1);
        return count;
    } catch (const SQLite::Exception& exception) {
        return asFailure(m_database, exception);
    }
}

}  // namespace herleid
