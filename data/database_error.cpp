#include "data/database_error.h"

#include <sqlite3.h>

#include <cerrno>

namespace herleid {

namespace {

bool diskIsFull(int code, sqlite3* database) {
    if (code == SQLITE_FULL) return true;
    if (code != SQLITE_IOERR || database == nullptr) return false;
    const int system = sqlite3_system_errno(database);
    return system == ENOSPC || system == EDQUOT || system == EFBIG;
}

}  // namespace

Error databaseError(const std::filesystem::path& file, const SQLite::Exception& exception, sqlite3* database) {
    const std::string name = file.string();
    const int code = exception.getErrorCode() & 0xff;
    if (diskIsFull(code, database)) return {ErrorCode::DiskFull, {{"file", name}}};
    switch (code) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return {ErrorCode::ProjectLocked, {{"file", name}}};
        case SQLITE_NOTADB: return {ErrorCode::NotADatabase, {{"file", name}}};
        case SQLITE_CORRUPT: return {ErrorCode::ProjectDamaged, {{"file", name}, {"reason", exception.what()}}};
        case SQLITE_READONLY:
        case SQLITE_PERM: return {ErrorCode::FileNotWritable, {{"file", name}, {"reason", exception.what()}}};
        case SQLITE_CANTOPEN: return {ErrorCode::FileUnreadable, {{"file", name}, {"reason", exception.what()}}};
        default: return {ErrorCode::DatabaseFailure, {{"file", name}, {"reason", exception.what()}}};
    }
}

}  // namespace herleid
