#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "data/database_error.h"
#include "data/failed.h"
#include "data/project.h"

namespace herleid {

/// An open project file: the database connection, and what is kept in memory of it. Reading and changing go
/// through read() and change(), which bring the memory up to date with what other connections wrote, hold one
/// snapshot, and turn exceptions into failures.
struct Project::Impl {
    explicit Impl(std::filesystem::path path);

    std::filesystem::path file;
    SQLite::Database database;
    ProjectSettings settings;
    std::shared_ptr<const FeatureCatalogue> catalogue;
    std::int64_t catalogueVersion = 0;
    std::vector<std::string> columns;  ///< of the features, see featureColumns
    int srsId = 0;                     ///< EPSG code of the project's coordinate system
    std::int64_t dataVersion = -1;     ///< PRAGMA data_version when the above was read

    /// Reads settings and catalogue again where another connection has changed the file.
    void refresh();
    void writeSettings(const ProjectSettings& changed);
    void setValue(const std::string& key, const std::string& value);
    [[nodiscard]] std::optional<std::string> value(const std::string& key);
    /// The version under which this very catalogue is stored; stores it when it is not.
    [[nodiscard]] std::int64_t storeCatalogue(const FeatureCatalogue& stored);
    [[nodiscard]] std::shared_ptr<const FeatureCatalogue> loadCatalogue(std::int64_t version);
    /// Gives the layers the columns of the features that a grown catalogue has more.
    void addColumns(const FeatureCatalogue& grown);
    /// Makes a grown catalogue the project's own, its columns included.
    void growCatalogue(const FeatureCatalogue& grown);
    /// ", " before each feature column, quoted.
    [[nodiscard]] std::string featureColumnList() const;
    /// Runs f with SQLite's exceptions as Failed. Inside a transaction: rolling back loses the reason of a
    /// failure.
    template <class F>
    std::invoke_result_t<F> explained(F&& f);
    /// Runs f and turns what it throws into a failure; the settings and catalogue in memory go back too.
    template <class F>
    [[nodiscard]] Result<std::invoke_result_t<F>> guarded(F&& f);
    /// f() on one snapshot of the file.
    template <class F>
    [[nodiscard]] Result<std::invoke_result_t<F>> read(F&& f);
    /// f(entry) in one transaction, with entry as its audit row; f may fill in the entry.
    template <class F>
    [[nodiscard]] Result<std::invoke_result_t<F, AuditEntry&>> change(AuditEntry entry, F&& f);

private:
    struct Memory {
        ProjectSettings settings;
        std::shared_ptr<const FeatureCatalogue> catalogue;
        std::int64_t catalogueVersion;
        std::vector<std::string> columns;
        int srsId;
    };
    [[nodiscard]] Memory memory() const { return {settings, catalogue, catalogueVersion, columns, srsId}; }
    void restore(Memory before);
    void useCatalogue(std::int64_t version, std::shared_ptr<const FeatureCatalogue> used);
};

template <class F>
std::invoke_result_t<F> Project::Impl::explained(F&& f) {
    try {
        return f();
    } catch (const SQLite::Exception& exception) {
        throw Failed{databaseError(file, exception, database.getHandle())};
    }
}

template <class F>
Result<std::invoke_result_t<F>> Project::Impl::guarded(F&& f) {
    Memory before = memory();
    try {
        return f();
    } catch (Failed& failed) {
        restore(std::move(before));
        if (failed.error.argument("file").empty()) failed.error.arguments.emplace_back("file", file.string());
        return tl::unexpected(std::move(failed.error));
    } catch (const SQLite::Exception& exception) {
        restore(std::move(before));
        return tl::unexpected(databaseError(file, exception, database.getHandle()));
    }
}

template <class F>
Result<std::invoke_result_t<F>> Project::Impl::read(F&& f) {
    return guarded([&] {
        SQLite::Transaction snapshot(database);
        refresh();
        return f();
    });
}

template <class F>
Result<std::invoke_result_t<F, AuditEntry&>> Project::Impl::change(AuditEntry entry, F&& f) {
    return guarded([&] {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        return explained([&] {
            refresh();
            auto result = f(entry);
            valueOrFail(AuditLog(database).append(entry));
            transaction.commit();
            return result;
        });
    });
}

}  // namespace herleid
