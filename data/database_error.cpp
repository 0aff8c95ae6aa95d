#include "data/database_error.h"

#include <sqlite3.h>

#include <cerrno>

namespace herleid {

namespace {

bool isFull(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

/// The operating system's last error on the database or on its journal. SQLite itself calls only ENOSPC a
/// full disk; a quota and a limit on a file's size are the same to a user.
bool lastWriteFoundNoRoom(sqlite3* database) {
    if (isFull(sqlite3_system_errno(database))) return true;
    int systemError = 0;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_LAST_ERRNO, &systemError);
    if (isFull(systemError)) return true;
    sqlite3_file* journal = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    if (journal == nullptr || journal->pMethods == nullptr) return false;
    journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &systemError);
    return isFull(systemError);
}

bool diskIsFull(int code, sqlite3* database) {
    if (code == SQLITE_FULL) return true;
    return code == SQLITE_IOERR && database != nullptr && lastWriteFoundNoRoom(database);
}

}  // namespace

Error databaseError(const std::filesystem::path& file, const SQLite::Exception& exception,
                    sqlite3* database) {
    const std::string name = file.string();
    const int code = exception.getErrorCode() & 0xff;
    if (diskIsFull(code, database)) return {ErrorCode::DiskFull, {{"file", name}}};
    switch (code) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorCode::ProjectLocked, {{"file", name}}};
        case SQLITE_INTERRUPT:
            return {ErrorCode::Cancelled, {}};
        case SQLITE_NOTADB:
            return {ErrorCode::NotADatabase, {{"file", name}}};
        case SQLITE_CORRUPT:
            return {ErrorCode::ProjectDamaged, {{"file", name}, {"reason", exception.what()}}};
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return {ErrorCode::FileNotWritable, {{"file", name}, {"reason", exception.what()}}};
        case SQLITE_CANTOPEN:
            return {ErrorCode::FileUnreadable, {{"file", name}, {"reason", exception.what()}}};
        default:
            return {ErrorCode::DatabaseFailure, {{"file", name}, {"reason", exception.what()}}};
    }
}

}  // namespace herleid
