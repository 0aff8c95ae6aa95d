#pragma once

#include <SQLiteCpp/Database.h>

#include <ctime>
#include <string>

namespace herleid {

/// A connection to an image of a database in memory, with every defence that SQLite has and a limit on
/// processor time of the thread. The image must outlive it.
class DossierConnection {
public:
    explicit DossierConnection(std::string& image);
    ~DossierConnection();
    DossierConnection(const DossierConnection&) = delete;
    DossierConnection& operator=(const DossierConnection&) = delete;

    [[nodiscard]] SQLite::Database& database() { return m_database; }
    [[nodiscard]] bool isOutOfTime() const;

private:
    void defend();
    void limit();

    SQLite::Database m_database;
    std::clock_t m_deadline;  // of CLOCK_THREAD_CPUTIME_ID, in milliseconds
};

}  // namespace herleid
