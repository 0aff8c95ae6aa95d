// The fitted models of a project: immutable numbered versions.
#include "data/json_object.h"
#include "data/model_json.h"
#include "data/project_impl.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

constexpr const char* currentKey = "current_model";

std::optional<std::int64_t> currentVersion(Project::Impl& impl) {
    const auto text = impl.value(currentKey);
    if (!text || text->empty()) return std::nullopt;
    return std::stoll(*text);
}

void bindBlob(SQLite::Statement& statement, int index, const std::string& bytes) {
    statement.bindNoCopy(index, bytes.data(), static_cast<int>(bytes.size()));
}

std::string detailsOf(const MarketModel& model, std::int64_t version) {
    const FitSummary& summary = model.summary();
    Json details;
    details["version"] = version;
    details["specification"] = model.parts().specification.name;
    details["fingerprint"] = model.fingerprint();
    details["sales"] = summary.salesUsed;
    details["rank"] = summary.rank;
    details["sigma"] = summary.sigma;
    details["r_squared"] = summary.rSquared;
    return details.dump();
}

StoredModel readStored(const SQLite::Statement& row) {
    return {row.getColumn(1).getString(), row.getColumn(2).getString(), row.getColumn(3).getString(),
            row.getColumn(4).getString()};
}

/// The freeze in three columns from `first` on, of a row joined to model_freezes.
std::optional<ModelFreeze> freezeFrom(const SQLite::Statement& row, int first) {
    if (row.getColumn(first).isNull()) return std::nullopt;
    return ModelFreeze{row.getColumn(first).getString(), row.getColumn(first + 1).getString(),
                       row.getColumn(first + 2).getString()};
}

/// Fails where the version is not there or was frozen before.
void checkCanBeFrozen(SQLite::Database& database, std::int64_t version) {
    SQLite::Statement query(database,
                            "SELECT who, frozen_at, note FROM models LEFT JOIN model_freezes USING (version) "
                            "WHERE version = ?");
    query.bind(1, version);
    if (!query.executeStep()) fail(ErrorCode::UnknownModel, {{"version", std::to_string(version)}});
    if (const auto frozen = freezeFrom(query, 0))
        fail(ErrorCode::ModelFrozen,
             {{"version", std::to_string(version)}, {"who", frozen->who}, {"when", frozen->when}});
}

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

}  // namespace

Result<std::int64_t> Project::addModel(const PriceModel& price) {
    const MarketModel& model = *price.market;
    AuditEntry entry;
    entry.action = "fit";
    const StoredModel stored = storeModel(price);
    return m_impl->change(std::move(entry), [&](AuditEntry& audit) {
        SQLite::Database& database = m_impl->database;
        const auto version =
            database.execAndGet("SELECT coalesce(max(version), 0) + 1 FROM models").getInt64();
        const auto catalogueVersion = m_impl->storeCatalogue(model.catalogue());
        SQLite::Statement insert(database, "INSERT INTO models VALUES (?,?,?,?,?,?,?,?,?,?,?,?)");
        insert.bind(1, version);
        insert.bind(2, model.parts().specification.name);
        insert.bind(3, model.fingerprint());
        insert.bind(4, utcNow());
        insert.bind(5, static_cast<std::int64_t>(model.summary().salesUsed));
        insert.bind(6, model.sigma());
        insert.bind(7, model.summary().rSquared);
        insert.bind(8, catalogueVersion);
        insert.bindNoCopy(9, stored.structure);
        bindBlob(insert, 10, stored.beta);
        bindBlob(insert, 11, stored.covariance);
        bindBlob(insert, 12, stored.saleFits);
        insert.exec();
        m_impl->setValue(currentKey, std::to_string(version));
        audit.subject = "model " + std::to_string(version);
        audit.details = detailsOf(model, version);
        return version;
    });
}

Result<std::vector<ModelInfo>> Project::models() const {
    return m_impl->read([&] {
        const auto current = currentVersion(*m_impl);
        SQLite::Statement query(
            m_impl->database,
            "SELECT version, name, fingerprint, created_at, sales, sigma, r_squared, who, frozen_at, note "
            "FROM models LEFT JOIN model_freezes USING (version) ORDER BY version");
        std::vector<ModelInfo> result;
        while (query.executeStep()) {
            ModelInfo info;
            info.version = query.getColumn(0).getInt64();
            info.name = query.getColumn(1).getString();
            info.fingerprint = query.getColumn(2).getString();
            info.createdAt = query.getColumn(3).getString();
            info.sales = static_cast<std::size_t>(query.getColumn(4).getInt64());
            info.sigma = query.getColumn(5).getDouble();
            info.rSquared = query.getColumn(6).getDouble();
            info.isCurrent = current == info.version;
            info.frozen = freezeFrom(query, 7);
            result.push_back(std::move(info));
        }
        return result;
    });
}

Result<std::optional<std::int64_t>> Project::currentModel() const {
    return m_impl->read([&] { return currentVersion(*m_impl); });
}

Result<void> Project::setCurrentModel(std::int64_t version) {
    AuditEntry entry;
    entry.action = "set_current_model";
    entry.subject = "model " + std::to_string(version);
    const auto done = m_impl->change(std::move(entry), [&](AuditEntry&) {
        SQLite::Statement query(m_impl->database, "SELECT 1 FROM models WHERE version = ?");
        query.bind(1, version);
        if (!query.executeStep()) fail(ErrorCode::UnknownModel, {{"version", std::to_string(version)}});
        m_impl->setValue(currentKey, std::to_string(version));
        return true;
    });
    return done ? Result<void>{} : tl::unexpected(done.error());
}

Result<ModelFreeze> Project::freezeModel(std::int64_t version, const std::string& note) {
    if (isBlank(note)) return failure(ErrorCode::NoteMissing, {{"version", std::to_string(version)}});
    AuditEntry entry;
    entry.who = AuditLog::user();
    entry.action = "freeze_model";
    entry.subject = "model " + std::to_string(version);
    entry.reason = note;
    const ModelFreeze freeze{entry.who, utcNow(), note};
    return m_impl->change(std::move(entry), [&](AuditEntry&) {
        checkCanBeFrozen(m_impl->database, version);
        SQLite::Statement insert(m_impl->database, "INSERT INTO model_freezes VALUES (?,?,?,?)");
        insert.bind(1, version);
        insert.bind(2, freeze.who);
        insert.bind(3, freeze.when);
        insert.bind(4, freeze.note);
        insert.exec();
        return freeze;
    });
}

Result<PriceModel> Project::model(std::int64_t version) const {
    return m_impl->read([&] {
        SQLite::Statement query(
            m_impl->database,
            "SELECT catalogue_version, structure, beta, covariance, sale_fits FROM models "
            "WHERE version = ?");
        query.bind(1, version);
        if (!query.executeStep()) fail(ErrorCode::UnknownModel, {{"version", std::to_string(version)}});
        const auto catalogueVersion = query.getColumn(0).getInt64();
        const StoredModel stored = readStored(query);
        try {
            return restoreModel(stored, m_impl->loadCatalogue(catalogueVersion));
        } catch (const std::logic_error& error) {
            fail(ErrorCode::ProjectDamaged, {{"reason", error.what()}});
        }
    });
}

}  // namespace herleid
