#include "data/project.h"

#include <sqlite3.h>
#include <unistd.h>

#include "data/catalogue_json.h"
#include "data/coordinate_system.h"
#include "data/feature_columns.h"
#include "data/json_object.h"
#include "data/project_impl.h"
#include "data/project_schema.h"

namespace herleid {

namespace {

namespace fs = std::filesystem;

/// A file under construction beside its final name; gone unless published.
class UnfinishedFile {
public:
    explicit UnfinishedFile(const fs::path& target)
        : m_target(target), m_path(target.string() + ".new-" + std::to_string(getpid())) {
        removeAll();
    }
    ~UnfinishedFile() { removeAll(); }
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_path; }

    /// Gives the file its name, unless another program took that in the meantime. Throws Failed.
    void publish() {
        std::error_code error;
        fs::create_hard_link(m_path, m_target, error);  // unlike a rename it never replaces a file
        if (!error) return;
        if (fs::exists(m_target)) fail(ErrorCode::FileExists, {{"file", m_target.string()}});
        fs::rename(m_path, m_target, error);  // a file system without hard links
        if (error)
            fail(ErrorCode::FileNotWritable, {{"file", m_target.string()}, {"reason", error.message()}});
    }

private:
    void removeAll() {
        std::error_code ignored;
        for (const char* suffix : {"", "-journal", "-wal", "-shm"})
            fs::remove(m_path.string() + suffix, ignored);
    }

    fs::path m_target;
    fs::path m_path;
};

std::string creationDetails(const Project::Creation& creation) {
    Json details;
    details["catalogue"] = creation.catalogue.name();
    details["crs"] = creation.settings.crs;
    details["currency"] = creation.settings.currency.code();
    return details.dump();
}

/// Everything a new project has, inside a transaction.
void writeNewProject(Project::Impl& impl, const Project::Creation& creation, const CoordinateSystem& system,
                     const fs::path& file) {
    createTables(impl.database, creation.catalogue, system);
    impl.writeSettings(creation.settings);
    impl.columns = featureColumns(creation.catalogue);  // createTables has made them
    impl.growCatalogue(creation.catalogue);
    AuditEntry entry;
    entry.action = "create";
    entry.subject = file.filename().string();
    entry.details = creationDetails(creation);
    valueOrFail(AuditLog(impl.database).append(entry));
}

Error notWritable(const fs::path& file, const Error& error) {
    if (error.code != ErrorCode::FileUnreadable && error.code != ErrorCode::DatabaseFailure) return error;
    return {ErrorCode::FileNotWritable, {{"file", file.string()}, {"reason", error.argument("reason")}}};
}

void checkReadable(const fs::path& file) {
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) fail(ErrorCode::FileNotFound, {{"file", file.string()}});
    if (error || !fs::is_regular_file(status))
        fail(ErrorCode::FileUnreadable,
             {{"file", file.string()}, {"reason", error ? error.message() : "not a regular file"}});
    if (access(file.c_str(), R_OK) != 0)
        fail(ErrorCode::FileUnreadable, {{"file", file.string()}, {"reason", "no permission to read"}});
    if (fs::file_size(file) == 0) fail(ErrorCode::NotADatabase, {{"file", file.string()}});
}

/// SQLite believes the page count in the header; a file cut short by a broken copy is told here at once.
void checkLength(SQLite::Database& database, const fs::path& file) {
    std::error_code error;
    const auto wal = fs::file_size(file.string() + "-wal", error);
    if (!error && wal > 0) return;  // the newest pages are still in the write-ahead log
    const auto pages = database.execAndGet("PRAGMA page_count").getInt64();
    const auto bytes = database.execAndGet("PRAGMA page_size").getInt64();
    if (static_cast<std::int64_t>(fs::file_size(file)) < pages * bytes)
        fail(ErrorCode::ProjectDamaged, {{"file", file.string()}, {"reason", "the file was cut short"}});
}

void configure(SQLite::Database& database) {
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA synchronous = FULL");      // a decision that was saved survives a power cut
    database.exec("PRAGMA temp_store = MEMORY");     // sorting, and journals of single statements
    database.exec("PRAGMA cache_size = -65536");     // 64 MiB (chosen)
    database.exec("PRAGMA journal_size_limit = 0");  // gives the disk back after a large import
    if (sqlite3_db_readonly(database.getHandle(), "main") == 0)
        database.execAndGet("PRAGMA journal_mode = WAL");
}

}  // namespace

Project::Project(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Result<Project> Project::create(const fs::path& file, const Creation& creation) {
    const auto system = coordinateSystem(creation.settings.crs);
    if (!system) return tl::unexpected(system.error());
    if (!system->isMetric) return failure(ErrorCode::UnknownCrs, {{"crs", creation.settings.crs}});
    std::error_code ignored;
    if (fs::exists(file, ignored)) return failure(ErrorCode::FileExists, {{"file", file.string()}});
    UnfinishedFile unfinished(file);
    try {
        {
            SQLite::Database(unfinished.path().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            Impl impl(unfinished.path());
            const auto done = impl.guarded([&] {
                SQLite::Transaction transaction(impl.database, SQLite::TransactionBehavior::IMMEDIATE);
                return impl.explained([&] {
                    writeNewProject(impl, creation, *system, file);
                    transaction.commit();
                    return true;
                });
            });
            if (!done) {
                Error error = done.error();
                for (auto& [key, value] : error.arguments)
                    if (key == "file") value = file.string();
                return tl::unexpected(notWritable(file, error));
            }
        }
        unfinished.publish();
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(notWritable(file, databaseError(file, exception, nullptr)));
    }
    return open(file);
}

Result<Project> Project::open(const fs::path& file) {
    return open(file, ProjectSchema::current());
}

Result<Project> Project::open(const fs::path& file, const ProjectSchema& schema) {
    try {
        checkReadable(file);
        auto impl = std::make_unique<Impl>(file);
        const auto done = impl->guarded([&] {
            migrate(impl->database, file, schema);
            checkLength(impl->database, file);
            configure(impl->database);
            impl->refresh();
            return true;
        });
        if (!done) return tl::unexpected(done.error());
        return Project(std::move(impl));
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(databaseError(file, exception, nullptr));
    }
}

const fs::path& Project::file() const {
    return m_impl->file;
}

const ProjectSettings& Project::settings() const {
    static_cast<void>(m_impl->read([] { return true; }));
    return m_impl->settings;
}

const std::shared_ptr<const FeatureCatalogue>& Project::catalogue() const {
    static_cast<void>(m_impl->read([] { return true; }));
    return m_impl->catalogue;
}

Result<void> Project::setSettings(const ProjectSettings& settings) {
    const auto system = coordinateSystem(settings.crs);
    if (!system) return tl::unexpected(system.error());
    if (settings.crs != m_impl->settings.crs)  // the coordinates in the file are in the old system
        return failure(ErrorCode::UnknownCrs, {{"crs", settings.crs}});
    AuditEntry entry;
    entry.action = "set_settings";
    Json details;
    details["title"] = settings.title;
    details["currency"] = settings.currency.code();
    details["round_to"] = settings.roundTo.plain();
    details["valuation_date"] = settings.valuationDate ? settings.valuationDate->iso() : "";
    entry.details = details.dump();
    const auto done = m_impl->change(std::move(entry), [&](AuditEntry&) {
        m_impl->writeSettings(settings);
        return true;
    });
    return done ? Result<void>{} : tl::unexpected(done.error());
}

Result<std::vector<ImportInfo>> Project::imports() const {
    return m_impl->read([&] {
        SQLite::Statement query(
            m_impl->database,
            "SELECT number, file, kind, accepted, rejected, created_at, number IN (SELECT import_number "
            "FROM import_undos) FROM imports ORDER BY 1");
        std::vector<ImportInfo> result;
        while (query.executeStep())
            result.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString(),
                              query.getColumn(2).getString(), query.getColumn(3).getInt64(),
                              query.getColumn(4).getInt64(), query.getColumn(5).getString(),
                              query.getColumn(6).getInt() != 0});
        return result;
    });
}

AuditLog Project::auditLog() const {
    return AuditLog(m_impl->database);
}

}  // namespace herleid
