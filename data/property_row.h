#pragma once

#include <SQLiteCpp/Statement.h>

#include <string>

#include "data/feature_columns.h"
#include "data/project_impl.h"

namespace herleid {

/// Reads properties with their facts and the provenance of those, inside a transaction. The statements are prepared
/// once; the catalogue may not grow while it lives.
class PropertyLoader {
public:
    explicit PropertyLoader(Project::Impl& impl);
    /// Throws Failed with UnknownProperty.
    [[nodiscard]] Property load(const std::string& id);

private:
    Project::Impl& m_impl;
    FactsReader m_facts;
    SQLite::Statement m_property;
    SQLite::Statement m_own;
};

/// One property, as PropertyLoader reads it.
[[nodiscard]] Property loadProperty(Project::Impl& impl, const std::string& id);

/// Writes where facts come from: their own provenance, and the history of those that are replaced. The statements are
/// prepared once.
class FactRecords {
public:
    explicit FactRecords(SQLite::Database& database);
    /// The present value of a fact goes to the history, before it is replaced by that import, or by the user where
    /// import is 0.
    void keepInHistory(const Property& property, std::size_t index, const Feature& feature, std::int64_t import = 0);
    /// Gives one fact of a property a provenance of its own, or takes it away.
    void setOwnProvenance(const std::string& propertyId, const Feature& feature, const Provenance& provenance);
    void dropOwnProvenance(const std::string& propertyId, const Feature& feature);

private:
    SQLite::Statement m_history;
    SQLite::Statement m_set;
    SQLite::Statement m_drop;
};

/// Sets a fact as a person's deed: history, provenance and the audit entry's details; see Project::setFact.
void changeFact(Project::Impl& impl, const Property& before, std::size_t feature, double value,
                const Provenance& provenance, AuditEntry& audit);

}  // namespace herleid
