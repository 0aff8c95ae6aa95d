#pragma once

#include <string>

#include "data/project_impl.h"

namespace herleid {

/// One property with its facts and their provenance, inside a transaction. Throws Failed with
/// UnknownProperty.
[[nodiscard]] Property loadProperty(Project::Impl& impl, const std::string& id);

/// Writes the present value of a fact of the property to the history, before it is replaced by that import, or by the
/// user where import is 0.
void keepInHistory(SQLite::Database& database, const Property& property, std::size_t index, const Feature& feature,
                   std::int64_t import = 0);
/// Sets a fact as a person's deed: history, provenance and the audit entry's details; see Project::setFact.
void changeFact(Project::Impl& impl, const Property& before, std::size_t feature, double value,
                const Provenance& provenance, AuditEntry& audit);
/// Gives one fact of a property a provenance of its own, or takes it away.
void setOwnProvenance(SQLite::Database& database, const std::string& propertyId, const Feature& feature,
                      const Provenance& provenance);
void dropOwnProvenance(SQLite::Database& database, const std::string& propertyId, const Feature& feature);

}  // namespace herleid
