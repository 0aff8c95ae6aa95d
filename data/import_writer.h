#pragma once

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "data/before_image.h"
#include "data/import_target.h"
#include "data/own_facts.h"
#include "data/property_row.h"

namespace herleid {

/// Writes rows with dwellings or sales into the layers, inside the import's transaction, and keeps the facts that are
/// replaced and the rows as they were.
class ImportWriter {
public:
    /// The layers must have the plan's columns already.
    ImportWriter(const ImportContext& context, const OwnFacts& own);

    /// Creates the sold property or, where this is its last sale and its facts came from a sale, brings its
    /// facts up to date; then adds the sale, or changes it where it is known. isNewProperty: neither the project
    /// nor the rows before have the property.
    void writeSale(const ImportedRow& row, bool isKnown, bool isNewProperty);
    /// Creates the property, or replaces what the file says about it.
    void writeProperty(const ImportedRow& row);
    /// Makes the written rows findable and takes the layers' extents up.
    void finish(Progress& progress);

private:
    struct Known {
        std::int64_t fid = 0;
        bool isFromSale = false;
        std::string factsDate;
        std::string factsSale;
    };
    [[nodiscard]] std::optional<Known> find(const std::string& propertyId);
    [[nodiscard]] Transaction completedTransaction(const ImportedRow& row) const;
    void bindSale(SQLite::Statement& statement, const ImportedRow& row, const Transaction& transaction);
    void insertProperty(const ImportedRow& row);
    void updateProperty(const ImportedRow& row, const Known& known);
    /// Puts the facts that an update replaces in the history and keeps the row as it was, once an import.
    void keepFormer(const ImportedRow& row, const Known& known, const std::set<std::size_t>& kept);
    void keepFormerFacts(const Property& before, const ImportedRow& row, const std::set<std::size_t>& kept);
    [[nodiscard]] Provenance provenanceOf(const ImportedRow& row) const;
    void bindLocation(SQLite::Statement& statement, const ImportedRow& row);
    void bindAddressAndSource(SQLite::Statement& statement, int index, const ImportedRow& row) const;
    static void bindBag(SQLite::Statement& statement, int index, const ImportedRow& row);
    void bindFeatures(SQLite::Statement& statement, int index, const ImportedRow& row,
                      const std::set<std::size_t>& leftOut = {}) const;
    void bindFactsSale(SQLite::Statement& statement, int index, const ImportedRow& row) const;
    [[nodiscard]] std::string updateSql(const std::set<std::size_t>& leftOut) const;
    [[nodiscard]] std::string updateSaleSql() const;

    Project::Impl& m_impl;
    const ImportPlan& m_plan;
    const OwnFacts& m_own;
    std::int64_t m_import;
    std::string m_source;
    std::string m_featureColumns;  // of the plan, each behind ", "
    std::int64_t m_lastFid;        // of the properties before this import
    std::int64_t m_lastSaleFid;
    std::set<std::int64_t> m_updated;   // properties from before this import that it has changed
    std::set<std::int64_t> m_renamed;   // those of them whose words to search by it may have changed
    std::string m_geometry;             // of the row being written: bound without a copy
    BeforeImages m_before;
    FactRecords m_records;
    SQLite::Statement m_find;
    SQLite::Statement m_insertProperty;
    SQLite::Statement m_updateProperty;
    std::optional<SQLite::Statement> m_insertSale;
    std::optional<SQLite::Statement> m_updateSale;
};

}  // namespace herleid
