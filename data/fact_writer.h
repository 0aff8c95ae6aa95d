#pragma once

#include <SQLiteCpp/Statement.h>

#include <map>
#include <string>

#include "data/before_image.h"
#include "data/project_impl.h"
#include "data/property_row.h"

namespace herleid {

/// Sets single facts of dwellings and sales that the project has, during an import: the row is kept as it was, and a
/// dwelling's fact gets a provenance of its own.
class FactWriter {
public:
    FactWriter(Project::Impl& impl, std::int64_t import);

    /// A fact that was not recorded.
    void fill(const std::string& propertyId, std::size_t feature, double value, const Provenance& provenance);
    /// A fact that may have been recorded otherwise, which goes to the history.
    void replace(const Property& before, std::size_t feature, double value, const Provenance& provenance);
    void setOfSale(const std::string& saleId, std::size_t feature, double value);

    [[nodiscard]] BeforeImages& before() { return m_before; }

private:
    void update(const char* table, const char* key, const std::string& id, std::size_t feature, double value);

    Project::Impl& m_impl;
    std::int64_t m_import;
    BeforeImages m_before;
    FactRecords m_records;
    std::map<std::string, SQLite::Statement> m_updates;  // by their text
};

/// The program's catalogue with these levels added to a feature, sorted, and made the project's own. labels: code →
/// words, the same in every language; empty where the code speaks for itself.
void growLevels(Project::Impl& impl, std::size_t feature, const std::map<std::string, std::string>& labels);

}  // namespace herleid
