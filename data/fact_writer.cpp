#include "data/fact_writer.h"

#include "data/feature_columns.h"
#include "data/property_row.h"

namespace herleid {

FactWriter::FactWriter(Project::Impl& impl, std::int64_t import)
    : m_impl(impl), m_import(import), m_before(impl.database, import), m_records(impl.database) {}

void FactWriter::fill(const std::string& propertyId, std::size_t feature, double value,
                      const Provenance& provenance) {
    m_before.keepProperty(propertyId);
    update("properties", "property_id", propertyId, feature, value);
    m_records.setOwnProvenance(propertyId, (*m_impl.catalogue)[feature], provenance);
}

void FactWriter::replace(const Property& before, std::size_t feature, double value, const Provenance& provenance) {
    m_before.keepProperty(before.id);
    if (before.facts.has(feature))
        m_records.keepInHistory(before, feature, (*m_impl.catalogue)[feature], m_import);
    update("properties", "property_id", before.id, feature, value);
    m_records.setOwnProvenance(before.id, (*m_impl.catalogue)[feature], provenance);
}

void FactWriter::setOfSale(const std::string& saleId, std::size_t feature, double value) {
    m_before.keepSale(saleId);
    update("sales", "sale_id", saleId, feature, value);
}

void FactWriter::update(const char* table, const char* key, const std::string& id, std::size_t feature,
                        double value) {
    const std::string sql = "UPDATE " + std::string(table) + " SET " + sqlName(m_impl.columns[feature]) +
                            " = ? WHERE " + key + " = ?";
    auto found = m_updates.find(sql);
    if (found == m_updates.end()) found = m_updates.emplace(sql, SQLite::Statement(m_impl.database, sql)).first;
    SQLite::Statement& statement = found->second;
    statement.reset();
    bindFact(statement, 1, (*m_impl.catalogue)[feature], value);
    statement.bindNoCopy(2, id);
    statement.exec();
    statement.reset();
}

void growLevels(Project::Impl& impl, std::size_t feature, const std::map<std::string, std::string>& labels) {
    std::vector<Feature> features = impl.catalogue->features();
    auto& levels = features[feature].levels;
    for (const auto& [code, words] : labels) {
        if (features[feature].levelOf(code)) continue;
        Level level{code, {}};
        if (!words.empty() && words != code) level.labels = {{"en", words}, {"nl", words}};
        levels.push_back(std::move(level));
    }
    impl.growCatalogue(valueOrFail(FeatureCatalogue::create(impl.catalogue->name(), std::move(features))));
}

}  // namespace herleid
