#pragma once

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>
#include <vector>

#include "data/own_facts.h"

namespace herleid {

/// What a row says otherwise than the project.
struct Difference {
    std::string column;  ///< of the file
    std::string before;
    std::string now;
};

/// A dwelling or sale of the project beside the row of a file with its identifier.
struct KnownRecord {
    std::optional<Difference> first;  ///< the first difference, apart from those in keptByHand
    bool isFromSale = false;          ///< a dwelling whose facts are those at a sale
    std::vector<Difference> keptByHand;
};

/// Compares rows with what the project has under the same identifier. A row says something about what its file has a
/// column for; an empty address or place says nothing. Coordinates within half a millimetre are the same (chosen: what
/// a file with three decimals keeps).
class RecordComparison {
public:
    RecordComparison(Project::Impl& impl, const ImportPlan& plan, const OwnFacts& own);
    /// Nothing where the project has no sale or, in a file of dwellings, no dwelling with the row's identifier.
    [[nodiscard]] std::optional<KnownRecord> find(const ImportedRow& row);

private:
    [[nodiscard]] std::string selectSql() const;
    [[nodiscard]] std::optional<Difference> differenceOfSale(const ImportedRow& row) const;
    [[nodiscard]] std::optional<Difference> differenceOfTransaction(const ImportedRow& row) const;
    [[nodiscard]] std::optional<Difference> differenceOfProperty(const ImportedRow& row) const;
    [[nodiscard]] std::optional<Difference> differenceOfPlace(const ImportedRow& row, int column) const;
    [[nodiscard]] std::optional<Difference> differenceOfText(const std::string& name, int column,
                                                             const std::string& now, bool saysNothingEmpty) const;
    [[nodiscard]] bool isFilledIn(std::size_t planned) const;
    void compareFeatures(const ImportedRow& row, int column, KnownRecord& known) const;
    [[nodiscard]] std::optional<Difference> differenceOfFeature(const ImportedRow& row, std::size_t planned,
                                                                int column) const;

    Project::Impl& m_impl;
    const ImportPlan& m_plan;
    const OwnFacts& m_own;
    bool m_isSale;
    bool m_isEmpty;  // nothing was in the layer before: a first import of a million rows looks nothing up
    SQLite::Statement m_query;
};

}  // namespace herleid
