#pragma once

#include <SQLiteCpp/Statement.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "data/import_plan.h"
#include "data/project_impl.h"
#include "data/row_reader.h"

namespace herleid {

/// Writes accepted rows into the layers, inside the import's transaction, and keeps the facts that are
/// replaced.
class ImportWriter {
public:
    /// The layers must have the plan's columns already.
    ImportWriter(Project::Impl& impl, const ImportPlan& plan, std::int64_t importNumber, std::string source);

    /// Creates the sold property or, where this is its last sale and its facts came from a sale, brings its
    /// facts up to date; then adds the sale.
    void writeSale(const ImportedRow& row);
    /// Creates the property, or replaces what the file says about it.
    void writeProperty(const ImportedRow& row);
    /// Makes the written rows findable and takes the layers' extents up.
    void finish();

private:
    struct Known {
        std::int64_t fid = 0;
        bool isFromSale = false;
        std::string factsDate;
        std::string factsSale;
    };
    [[nodiscard]] std::optional<Known> find(const std::string& propertyId);
    void insertProperty(const ImportedRow& row);
    void updateProperty(const ImportedRow& row, const Known& known);
    /// Puts the facts that an update replaces in the history, once an import.
    void keepFormer(const ImportedRow& row, const Known& known, const std::set<std::size_t>& kept);
    /// Mapped features of the property that were set by hand, which a sale leaves alone.
    [[nodiscard]] std::set<std::size_t> setByHand(const std::string& propertyId) const;
    [[nodiscard]] Provenance provenanceOf(const ImportedRow& row) const;
    void bindAddressAndSource(SQLite::Statement& statement, int index, const ImportedRow& row) const;
    static void bindBag(SQLite::Statement& statement, int index, const ImportedRow& row);
    void bindFeatures(SQLite::Statement& statement, int index, const ImportedRow& row,
                      const std::set<std::size_t>& leftOut = {}) const;
    void bindFactsSale(SQLite::Statement& statement, int index, const ImportedRow& row) const;
    [[nodiscard]] std::string updateSql(const std::set<std::size_t>& leftOut) const;

    Project::Impl& m_impl;
    const ImportPlan& m_plan;
    std::int64_t m_import;
    std::string m_source;
    std::string m_featureColumns;  // of the plan, each behind ", "
    std::int64_t m_lastFid;        // of the properties before this import
    std::int64_t m_lastSaleFid;
    std::set<std::int64_t> m_updated;  // properties from before this import that it has changed
    std::map<std::string, std::set<std::size_t>> m_setByHand;
    SQLite::Statement m_find;
    SQLite::Statement m_insertProperty;
    SQLite::Statement m_updateProperty;
    std::optional<SQLite::Statement> m_insertSale;
};

}  // namespace herleid
