#pragma once

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include "data/failed.h"
#include "model/facts/progress.h"

namespace herleid {

/// While it lives, statements on the connection stop soon after the work is cancelled, however long they are; they fail
/// with Cancelled, and their transaction is rolled back.
class Interruptible {
public:
    Interruptible(SQLite::Database& database, Progress& progress) : m_database(database.getHandle()) {
        constexpr int instructions = 20'000;  // chosen: some milliseconds
        sqlite3_progress_handler(
            m_database, instructions,
            [](void* asked) { return static_cast<Progress*>(asked)->isCancelled() ? 1 : 0; }, &progress);
    }
    ~Interruptible() { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    sqlite3* m_database;
};

/// Between the steps of work: tells how far it is, and throws Failed with Cancelled where it is no longer wanted.
inline void step(Progress& progress, double fraction, std::string_view stage) {
    if (progress.isCancelled()) fail(ErrorCode::Cancelled);
    progress.report(fraction, stage);
}

}  // namespace herleid
