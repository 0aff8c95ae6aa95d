#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "data/json_object.h"
#include "data/project_impl.h"
#include "data/property_row.h"

namespace herleid {

/// Puts rows back as they were before an import (see BeforeImages), inside a transaction.
class ImportRestore {
public:
    ImportRestore(Project::Impl& impl, std::int64_t import);

    /// A dwelling, but for the facts that a person has set; the import's facts go to the history.
    void property(const std::string& id, const Json& image);
    /// A sale, but for whether it is at arm's length, which no import decides.
    void sale(const Json& image);
    /// All rows of one table that belong to the key: parts, an area, an object of the BAG.
    void rows(const std::string& table, const std::string& key, const Json& image);

private:
    void facts(const Property& present, const Json& row, const std::vector<bool>& isByHand);
    void provenance(const Property& present, const Json& image, const std::vector<bool>& isByHand);
    void update(const std::string& table, const std::string& keyColumn, const Json& row,
                const std::vector<std::string>& columns);
    [[nodiscard]] const std::vector<std::string>& columnsOf(const std::string& table);
    [[nodiscard]] SQLite::Statement& prepared(const std::string& sql);

    Project::Impl& m_impl;
    std::int64_t m_import;
    FactRecords m_records;
    std::map<std::string, std::vector<std::string>> m_columns;  // by table
    std::map<std::string, SQLite::Statement> m_statements;      // by their text
};

}  // namespace herleid
