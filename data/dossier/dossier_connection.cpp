#include "data/dossier/dossier_connection.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <array>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace herleid {

namespace {

constexpr std::clock_t mostMilliseconds = 5000;
constexpr int instructionsBetweenLooks = 1000;  // chosen: far below a millisecond

/// Processor time of this thread: a busy machine makes no dossier unsound.
std::clock_t millisecondsUsed() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<std::clock_t>(now.tv_sec * 1000 + now.tv_nsec / 1'000'000);
}

/// Reading tables and the pragmas of this room; anything else is refused by SQLite when it is prepared.
int authorize(void*, int action, const char* name, const char*, const char*, const char*) {
    constexpr std::array<std::string_view, 5> pragmas{"table_info", "integrity_check", "cell_size_check",
                                                      "trusted_schema", "query_only"};
    if (action == SQLITE_SELECT || action == SQLITE_READ) return SQLITE_OK;
    if (action == SQLITE_PRAGMA && name != nullptr)
        for (const std::string_view pragma : pragmas)
            if (pragma == name) return SQLITE_OK;
    return SQLITE_DENY;
}

}  // namespace

DossierConnection::DossierConnection(std::string& image)
    : m_database(":memory:", SQLite::OPEN_READWRITE), m_deadline(millisecondsUsed() + mostMilliseconds) {
    defend();
    limit();
    const auto size = static_cast<sqlite3_int64>(image.size());
    const int loaded =
        sqlite3_deserialize(m_database.getHandle(), "main", reinterpret_cast<unsigned char*>(image.data()),
                            size, size, SQLITE_DESERIALIZE_READONLY);
    if (loaded != SQLITE_OK) throw SQLite::Exception(m_database.getHandle(), loaded);
    sqlite3_progress_handler(
        m_database.getHandle(), instructionsBetweenLooks,
        [](void* self) { return static_cast<DossierConnection*>(self)->isOutOfTime() ? 1 : 0; }, this);
    sqlite3_set_authorizer(m_database.getHandle(), authorize, nullptr);
    for (const char* pragma :
         {"PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA query_only = ON"})
        m_database.exec(pragma);
}

DossierConnection::~DossierConnection() {
    sqlite3_progress_handler(m_database.getHandle(), 0, nullptr, nullptr);
}

void DossierConnection::defend() {
    const std::initializer_list<std::pair<int, int>> settings{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                              {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                              {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                              {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                                              {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                                              {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                                                              {SQLITE_DBCONFIG_DQS_DDL, 0},
                                                              {SQLITE_DBCONFIG_DQS_DML, 0},
                                                              {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0}};
    for (const auto& [setting, value] : settings)
        sqlite3_db_config(m_database.getHandle(), setting, value, nullptr);
}

void DossierConnection::limit() {
    constexpr int longestValue = 32 * 1024 * 1024;  // chosen; the longest of ours is the structure of a model
    constexpr int longestSql = 100'000;             // chosen; ours is the definition of "sales"
    constexpr int mostColumns = 600;                // chosen
    const std::initializer_list<std::pair<int, int>> limits{
        {SQLITE_LIMIT_LENGTH, longestValue},    {SQLITE_LIMIT_SQL_LENGTH, longestSql},
        {SQLITE_LIMIT_COLUMN, mostColumns},     {SQLITE_LIMIT_EXPR_DEPTH, 20},
        {SQLITE_LIMIT_COMPOUND_SELECT, 3},      {SQLITE_LIMIT_VDBE_OP, 250'000},
        {SQLITE_LIMIT_FUNCTION_ARG, 8},         {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50}, {SQLITE_LIMIT_VARIABLE_NUMBER, 10},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1},        {SQLITE_LIMIT_WORKER_THREADS, 0}};
    for (const auto& [what, most] : limits) sqlite3_limit(m_database.getHandle(), what, most);
}

bool DossierConnection::isOutOfTime() const {
    return millisecondsUsed() > m_deadline;
}

}  // namespace herleid
