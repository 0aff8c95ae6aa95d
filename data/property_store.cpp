// The properties of a project, their facts and the history of those.
#include "data/feature_columns.h"
#include "data/geopackage.h"
#include "data/json_object.h"
#include "data/project_impl.h"
#include "data/property_row.h"
#include "data/provenance_columns.h"
#include "data/table_rows.h"
#include "data/timestamp.h"

namespace herleid {

namespace {

constexpr int firstFeature = 13;

std::string selectProperties(const Project::Impl& impl, const std::string& condition) {
    return "SELECT property_id, street, house_number, postcode, city, geom, source, recorded_on, "
           "verified_on, "
           "method, reason, bag_object, bag_building" +
           impl.featureColumnList() + " FROM properties " + condition;
}

Property propertyFrom(const SQLite::Statement& row, const FactsReader& facts) {
    Property property;
    property.id = row.getColumn(0).getString();
    property.address = {row.getColumn(1).getString(), row.getColumn(2).getString(),
                        row.getColumn(3).getString(), row.getColumn(4).getString()};
    const SQLite::Column geometry = row.getColumn(5);
    property.location = readPointBlob(geometry.getBlob(), geometry.getBytes());
    property.provenance = readProvenance(row, 6);
    property.bag = {row.getColumn(11).getString(), row.getColumn(12).getString()};
    property.facts = facts.read(row, firstFeature);
    return property;
}

constexpr const char* selectOwnProvenance =
    "SELECT property_id, feature, source, recorded_on, verified_on, method, reason FROM fact_provenance";

/// The facts that have a provenance of their own, of all properties.
std::map<std::string, std::map<std::size_t, Provenance>> ownProvenance(Project::Impl& impl) {
    SQLite::Statement query(impl.database, selectOwnProvenance);
    std::map<std::string, std::map<std::size_t, Provenance>> result;
    while (query.executeStep())
        if (const auto feature = impl.catalogue->find(query.getColumn(1).getString()))
            result[query.getColumn(0).getString()][*feature] = readProvenance(query, 2);
    return result;
}

void checkFact(const Feature& feature, double value) {
    if (std::isnan(value)) return;
    const bool isLevel = feature.hasLevels() || feature.kind == FeatureKind::Flag;
    const double end = feature.kind == FeatureKind::Flag ? 2.0 : static_cast<double>(feature.levels.size());
    const bool isValid = isLevel ? value >= 0 && value < end && value == std::floor(value)
                                 : std::isfinite(value) && !(feature.minimum && value < *feature.minimum) &&
                                       !(feature.maximum && value > *feature.maximum);
    if (!isValid)
        fail(ErrorCode::ValueUnreadable,
             {{"feature", feature.name},
              {"value", isLevel ? std::to_string(value) : plainText(feature, value)},
              {"expected", isLevel ? "level" : "range"}});
}

}  // namespace

PropertyLoader::PropertyLoader(Project::Impl& impl)
    : m_impl(impl),
      m_facts(impl.catalogue),
      m_property(impl.database, selectProperties(impl, "WHERE property_id = ?")),
      m_own(impl.database, selectOwnProvenance + std::string(" WHERE property_id = ?")) {}

Property PropertyLoader::load(const std::string& id) {
    m_property.reset();
    m_property.bind(1, id);
    if (!m_property.executeStep()) fail(ErrorCode::UnknownProperty, {{"id", id}});
    Property property = propertyFrom(m_property, m_facts);
    m_property.reset();
    m_own.reset();
    m_own.bind(1, id);
    while (m_own.executeStep())
        if (const auto feature = m_impl.catalogue->find(m_own.getColumn(1).getString()))
            property.factProvenance[*feature] = readProvenance(m_own, 2);
    m_own.reset();
    return property;
}

Property loadProperty(Project::Impl& impl, const std::string& id) { return PropertyLoader(impl).load(id); }

FactRecords::FactRecords(SQLite::Database& database)
    : m_history(database, "INSERT INTO fact_history (property_id, feature, value, source, recorded_on, "
                          "verified_on, method, reason, replaced_at, who, import_number) "
                          "VALUES (?,?,?,?,?,?,?,?,?,?,?)"),
      m_set(database, "INSERT OR REPLACE INTO fact_provenance VALUES (?,?,?,?,?,?,?)"),
      m_drop(database, "DELETE FROM fact_provenance WHERE property_id = ? AND feature = ?") {}

void FactRecords::keepInHistory(const Property& property, std::size_t index, const Feature& feature,
                                std::int64_t import) {
    m_history.clearBindings();
    m_history.bind(1, property.id);
    m_history.bind(2, feature.name);
    if (property.facts.has(index)) m_history.bind(3, plainText(feature, property.facts[index]));
    bindProvenance(m_history, 4, property.provenanceOf(index));
    m_history.bind(9, utcNow());
    m_history.bind(10, AuditLog::user());
    if (import != 0) m_history.bind(11, import);
    m_history.exec();
    m_history.reset();
}

void FactRecords::setOwnProvenance(const std::string& propertyId, const Feature& feature,
                                   const Provenance& provenance) {
    m_set.clearBindings();
    m_set.bind(1, propertyId);
    m_set.bind(2, feature.name);
    bindProvenance(m_set, 3, provenance);
    m_set.exec();
    m_set.reset();
}

void FactRecords::dropOwnProvenance(const std::string& propertyId, const Feature& feature) {
    m_drop.bind(1, propertyId);
    m_drop.bind(2, feature.name);
    m_drop.exec();
    m_drop.reset();
}

Result<std::int64_t> Project::propertyCount() const {
    return m_impl->read(
        [&] { return m_impl->database.execAndGet("SELECT count(*) FROM properties").getInt64(); });
}

Result<Property> Project::property(const std::string& id) const {
    return m_impl->read([&] { return loadProperty(*m_impl, id); });
}

Result<std::vector<Property>> Project::properties() const {
    return m_impl->read([&] {
        const FactsReader facts(m_impl->catalogue);
        auto own = ownProvenance(*m_impl);
        SQLite::Statement query(m_impl->database, selectProperties(*m_impl, "ORDER BY property_id"));
        std::vector<Property> result;
        while (query.executeStep()) {
            result.push_back(propertyFrom(query, facts));
            const auto found = own.find(result.back().id);
            if (found != own.end()) result.back().factProvenance = std::move(found->second);
        }
        return result;
    });
}

Result<std::vector<Property>> propertiesAt(const Project& project, const std::vector<std::int64_t>& numbers) {
    Project::Impl& impl = project.impl();
    return impl.read([&] {
        const FactsReader facts(impl.catalogue);
        SQLite::Statement query(impl.database, selectProperties(impl, "WHERE fid = ?"));
        std::vector<Property> result;
        result.reserve(numbers.size());
        for (const std::int64_t number : numbers) {
            query.reset();
            query.bind(1, number);
            result.push_back(query.executeStep() ? propertyFrom(query, facts) : Property());
        }
        return result;
    });
}

void changeFact(Project::Impl& impl, const Property& before, std::size_t feature, double value,
                const Provenance& provenance, AuditEntry& audit) {
    const Feature& described = (*impl.catalogue)[feature];
    checkFact(described, value);
    FactRecords records(impl.database);
    records.keepInHistory(before, feature, described);
    SQLite::Statement update(
        impl.database, "UPDATE properties SET " + sqlName(impl.columns[feature]) + " = ? WHERE property_id = ?");
    bindFact(update, 1, described, value);
    update.bind(2, before.id);
    update.exec();
    records.setOwnProvenance(before.id, described, provenance);
    const double former = before.facts[feature];
    if (former == value || (std::isnan(former) && std::isnan(value))) audit.action = "verify_fact";
    Json details;
    details["feature"] = described.name;
    details["from"] = plainText(described, former);
    details["to"] = plainText(described, value);
    details["source"] = provenance.source;
    audit.details = details.dump();
}

Result<void> Project::setFact(const std::string& propertyId, std::size_t feature, double value,
                              const Provenance& provenance) {
    AuditEntry entry;
    entry.action = "set_fact";
    entry.subject = propertyId;
    entry.reason = provenance.reason;
    const auto done = m_impl->change(std::move(entry), [&](AuditEntry& audit) {
        if (feature >= m_impl->catalogue->size())
            fail(ErrorCode::UnknownFeature, {{"feature", std::to_string(feature)}});
        changeFact(*m_impl, loadProperty(*m_impl, propertyId), feature, value, provenance, audit);
        return true;
    });
    return done ? Result<void>{} : tl::unexpected(done.error());
}

}  // namespace herleid
