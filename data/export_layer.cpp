#include "data/export_layer.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

#include "data/coordinate_system.h"
#include "data/database_error.h"
#include "data/failed.h"
#include "data/feature_columns.h"
#include "data/geopackage.h"

namespace herleid {

namespace {

const char* sqlType(ColumnKind kind) {
    switch (kind) {
        case ColumnKind::Text: return "TEXT";
        case ColumnKind::Integer: return "INTEGER";
        case ColumnKind::Number:
        case ColumnKind::Share:
        case ColumnKind::Amount: return "DOUBLE";
        case ColumnKind::Date: return "DATE";
        case ColumnKind::Flag: return "BOOLEAN";
    }
    return "TEXT";
}

std::string insertSql(const ExportHead& head) {
    std::string columns;
    std::string values;
    for (const ExportColumn& column : head.columns) {
        columns += (columns.empty() ? "" : ", ") + sqlName(column.name);
        values += values.empty() ? "?" : ",?";
    }
    if (head.hasPlaces) {
        columns += ", geom";
        values += ",?";
    }
    return "INSERT INTO " + sqlName(head.name) + " (" + columns + ") VALUES (" + values + ")";
}

class LayerTable final : public ExportWriter {
public:
    explicit LayerTable(std::filesystem::path file) : m_file(std::move(file)) {}
    Result<void> begin(const ExportHead& head) override;
    Result<void> write(const ExportRow& row) override;
    Result<void> finish() override;
    void describe(Mapping& mapping) const override;

private:
    Result<void> guarded(const std::function<void()>& work);
    void create();
    void bind(int index, const ExportCell& cell);

    FileBeside m_file;
    ExportHead m_head;
    int m_srsId = 0;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<SQLite::Transaction> m_transaction;
    std::unique_ptr<SQLite::Statement> m_insert;
};

Result<void> LayerTable::guarded(const std::function<void()>& work) {
    try {
        work();
        return {};
    } catch (const Failed& failed) {
        return tl::unexpected(failed.error);
    } catch (const SQLite::Exception& exception) {
        const Error error = databaseError(m_file.target(), exception, m_database ? m_database->getHandle() : nullptr);
        if (error.code == ErrorCode::DiskFull) return tl::unexpected(error);
        return failure(ErrorCode::FileNotWritable,
                       {{"file", m_file.target().string()}, {"reason", exception.what()}});
    }
}

Result<void> LayerTable::begin(const ExportHead& head) {
    m_head = head;
    return guarded([&] { create(); });
}

void LayerTable::create() {
    const CoordinateSystem system = valueOrFail(coordinateSystem(m_head.crs));
    m_srsId = system.code;
    m_database = std::make_unique<SQLite::Database>(m_file.path().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    // Whatever goes wrong, the file is thrown away: it needs no journal. FileBeside brings it to disk.
    m_database->exec("PRAGMA journal_mode = OFF");
    m_database->exec("PRAGMA synchronous = OFF");
    addSpatialFunctions(*m_database);
    m_transaction = std::make_unique<SQLite::Transaction>(*m_database);
    createGeoPackage(*m_database, system);
    std::string columns = "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL";
    if (m_head.hasPlaces) columns += ", geom POINT";
    for (const ExportColumn& column : m_head.columns) columns += ", " + sqlName(column.name) + " " + sqlType(column.kind);
    m_database->exec("CREATE TABLE " + sqlName(m_head.name) + " (" + columns + ")");
    if (m_head.hasPlaces) {
        registerLayer(*m_database, m_head.name, m_head.name, m_head.description, m_srsId);
        pauseIndexing(*m_database, m_head.name);
    } else {
        registerAttributes(*m_database, m_head.name, m_head.name, m_head.description);
    }
    m_insert = std::make_unique<SQLite::Statement>(*m_database, insertSql(m_head));
}

Result<void> LayerTable::write(const ExportRow& row) {
    return guarded([&] {
        m_insert->reset();
        int index = 1;
        for (const ExportCell& cell : row.cells) bind(index++, cell);
        const std::string point = row.location ? pointBlob(*row.location, m_srsId) : std::string();
        if (m_head.hasPlaces && row.location)
            m_insert->bindNoCopy(index, point.data(), static_cast<int>(point.size()));
        else if (m_head.hasPlaces)
            m_insert->bind(index);
        m_insert->exec();
    });
}

void LayerTable::bind(int index, const ExportCell& cell) {
    if (std::holds_alternative<std::monostate>(cell)) m_insert->bind(index);
    if (const auto* text = std::get_if<std::string>(&cell)) m_insert->bindNoCopy(index, *text);
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) m_insert->bind(index, *whole);
    if (const auto* number = std::get_if<double>(&cell)) m_insert->bind(index, *number);
    if (const auto* amount = std::get_if<Money>(&cell)) m_insert->bind(index, amount->units());
    if (const auto* date = std::get_if<Date>(&cell)) m_insert->bind(index, date->iso());
    if (const auto* flag = std::get_if<bool>(&cell)) m_insert->bind(index, *flag ? 1 : 0);
}

Result<void> LayerTable::finish() {
    const auto closed = guarded([&] {
        m_insert.reset();
        if (m_head.hasPlaces) {
            resumeIndexing(*m_database, m_head.name, 0);
            updateExtent(*m_database, m_head.name);
        }
        m_transaction->commit();
        m_transaction.reset();
        m_database.reset();
    });
    return closed ? m_file.publish() : closed;
}

void LayerTable::describe(Mapping& mapping) const {
    mapping.layer = m_head.name;
    for (DateColumn* date : {&mapping.saleDate, &mapping.deliveryDate, &mapping.recordedOn, &mapping.verifiedOn})
        date->formats = {"%Y-%m-%d"};
}

}  // namespace

std::unique_ptr<ExportWriter> layerTable(std::filesystem::path file) {
    return std::make_unique<LayerTable>(std::move(file));
}

}  // namespace herleid
