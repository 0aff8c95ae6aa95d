#include "data/values_layer.h"

#include <unistd.h>

#include "data/coordinate_system.h"
#include "data/geopackage.h"
#include "data/project_impl.h"

namespace herleid {

namespace {

namespace fs = std::filesystem;

void removeAll(const fs::path& file) {
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) fs::remove(file.string() + suffix, ignored);
}

/// The rows of the layer, with a statement prepared once.
class LayerWriter {
public:
    LayerWriter(SQLite::Database& database, int srsId)
        : m_srsId(srsId),
          m_insert(database,
                   "INSERT INTO \"values\" (geom, id, address, value, lo, hi, model_value, model_weight, sales, "
                   "warnings) VALUES (?,?,?,?,?,?,?,?,?,?)") {}
    void write(const RunValue& value) {
        const std::string geometry = value.location ? pointBlob(*value.location, m_srsId) : std::string();
        m_insert.reset();
        if (value.location)
            m_insert.bindNoCopy(1, geometry.data(), static_cast<int>(geometry.size()));
        else
            m_insert.bind(1);
        m_insert.bind(2, value.propertyId);
        m_insert.bind(3, value.address);
        int column = 4;
        for (const Money* amount : {&value.value, &value.lo, &value.hi, &value.modelValue})
            m_insert.bind(column++, amount->units());
        m_insert.bind(8, value.modelWeight);
        m_insert.bind(9, static_cast<std::int64_t>(value.sales));
        m_insert.bind(10, static_cast<std::int64_t>(value.warnings));
        m_insert.exec();
    }

private:
    int m_srsId;
    SQLite::Statement m_insert;
};

void createLayer(SQLite::Database& database, const CoordinateSystem& system) {
    createGeoPackage(database, system);
    database.exec(
        "CREATE TABLE \"values\" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, id TEXT NOT NULL, "
        "address TEXT NOT NULL, value DOUBLE NOT NULL, lo DOUBLE NOT NULL, hi DOUBLE NOT NULL, "
        "model_value DOUBLE NOT NULL, model_weight DOUBLE NOT NULL, sales INTEGER NOT NULL, "
        "warnings INTEGER NOT NULL)");
    registerLayer(database, "values", "values", "Values with their 90% interval", system.code);
}

}  // namespace

Result<void> writeValuesLayer(const fs::path& file, Project& project, std::int64_t run, Progress& progress) {
    const auto system = coordinateSystem(project.settings().crs);
    if (!system) return tl::unexpected(system.error());
    const fs::path unfinished = file.string() + ".new-" + std::to_string(getpid());
    removeAll(unfinished);
    try {
        {
            SQLite::Database database(unfinished.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            addSpatialFunctions(database);
            SQLite::Transaction transaction(database);
            createLayer(database, *system);
            pauseIndexing(database, "values");
            {
                LayerWriter writer(database, system->code);
                const auto written =
                    forEachValue(project, run, progress, [&](const RunValue& value) { writer.write(value); });
                if (!written) throw Failed{written.error()};
            }
            resumeIndexing(database, "values", 0);
            updateExtent(database, "values");
            transaction.commit();
        }
        fs::rename(unfinished, file);
        return {};
    } catch (const Failed& failed) {
        removeAll(unfinished);
        return tl::unexpected(failed.error);
    } catch (const SQLite::Exception& exception) {
        removeAll(unfinished);
        const Error error = databaseError(file, exception, nullptr);
        if (error.code == ErrorCode::DiskFull) return tl::unexpected(error);
        return failure(ErrorCode::FileNotWritable, {{"file", file.string()}, {"reason", exception.what()}});
    } catch (const fs::filesystem_error& error) {
        removeAll(unfinished);
        return failure(ErrorCode::FileNotWritable, {{"file", file.string()}, {"reason", error.code().message()}});
    }
}

}  // namespace herleid
