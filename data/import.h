#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "data/mapping.h"
#include "data/project.h"
#include "model/facts/progress.h"

namespace herleid {

/// Why a row, or one value in it, was not accepted; words are made in ui/text.
enum class RowProblemCode {
    RaggedRow,          // expected, found (fields)
    WrongEncoding,      // column
    NumberUnreadable,   // column, value, decimal sign
    BelowMinimum,       // column, value, minimum
    AboveMaximum,       // column, value, maximum
    DateUnreadable,     // column, value, format
    LevelUnknown,       // column, value
    PriceMissing,       // column
    PriceNotPositive,   // column, value
    DateMissing,        // column
    IdMissing,          // column
    DuplicateId,        // column, value, first row
    DiffersFromProject, // column, value, what the project has
    UnknownOwner,       // column, value: neither a dwelling nor a sale of the project
    CoordinateInvalid,  // column, value
    FlagUnreadable,     // column, value
    IdentifierInvalid,  // column, value, what it must be
    TextMissing,        // column
    PolygonMissing,     //
};

/// One rejected row: where, what, and why. row counts lines of the file, the header being 1.
struct RowProblem {
    std::int64_t row = 0;
    std::string column;
    std::string value;
    RowProblemCode code{};
    std::string detail;  ///< the expectation: a limit, a format, the first row
    std::string text;    ///< the whole row as it stood, for the rejects file
};

/// What the rows of a file are. Bag: the register of addresses and buildings (verblijfsobject with its pand), which
/// completes facts and is compared with them; Areas: boundaries.
enum class ImportKind { Sales, Properties, Parts, Areas, Bag };

/// "sales", "properties", "parts", "areas" or "bag".
[[nodiscard]] std::string nameOf(ImportKind kind);

/// What becomes of a row whose identifier the project has already, with other contents. A row with the same contents
/// is only counted.
enum class KnownRows {
    ByKind,  ///< properties are updated, sales rejected
    Update,
    Keep,    ///< left as they are, and counted
    Reject,
};

struct ImportRequest {
    std::filesystem::path file;
    ImportKind kind = ImportKind::Sales;
    std::optional<Mapping> mapping;                    ///< guessed when absent
    std::optional<std::filesystem::path> rejectsFile;  ///< CSV: the rejected rows with their reasons
    KnownRows known = KnownRows::ByKind;
};

/// A fact that a person has set, and that a file says otherwise.
struct KeptFact {
    std::string propertyId;
    std::string column;
    std::string kept;
    std::string inFile;
};

/// What boundaries or the BAG added to dwellings and sales that had no such fact: at their own import to all, at an import of
/// dwellings or sales to those it added or changed.
struct Completion {
    std::int64_t matched = 0;    ///< dwellings found in the BAG
    std::int64_t unmatched = 0;  ///< dwellings that are not
    std::int64_t differing = 0;  ///< facts that the register has otherwise; nothing is overwritten
    std::map<std::string, std::int64_t> facts;  ///< feature, "location" or "bag" → dwellings where it was filled in
    std::int64_t sales = 0;      ///< sales that got the district or neighbourhood they lie in
    /// Facts of dwellings together, of all features.
    [[nodiscard]] std::int64_t factCount() const;
};

/// The first accepted rows as they will stand in the project: dates as 2024-05-14, numbers with a decimal point, levels
/// by their codes, places in the project's system. columns: keys of a mapping and names of features.
struct RowPreview {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;  ///< at most 20
};

/// What an import did, or in a preview would do. rows = accepted + unchanged + kept + problems.
struct ImportReport {
    Mapping mapping;  ///< as used
    std::int64_t rows = 0;
    std::int64_t accepted = 0;         ///< rows that added or changed something
    std::int64_t newProperties = 0;
    std::int64_t newSales = 0;
    std::int64_t number = 0;           ///< of the import; 0 in a preview
    std::int64_t updated = 0;          ///< properties that were in the project already
    std::int64_t updatedSales = 0;
    std::int64_t unchanged = 0;        ///< rows that say what the project has already
    std::int64_t kept = 0;             ///< known rows that differ and were left as they are
    std::int64_t disappeared = 0;      ///< in the project by imports of this kind, and not in this file
    std::vector<std::string> disappearedIds;  ///< the first 100 of them, sorted
    std::int64_t keptByHand = 0;       ///< facts that a person has set and the file has otherwise: left as they are
    std::vector<KeptFact> keptFacts;   ///< the first 100 of them
    Completion completion;
    std::vector<RowProblem> problems;  ///< one a rejected row, in file order
    std::vector<std::string> unusedColumns;
    RowPreview firstRows;
};

/// Imports the file in one transaction: all accepted rows or, on failure, cancel or kill, none. Importing
/// sales creates or links the sold properties; a property's present facts are those at its last sale unless
/// they came from a later properties import. Without a mapping the columns are guessed (see inspectFile), which fails
/// with ColumnAmbiguous where the file leaves a doubt. Fails with FileNotFound, FileUnreadable, NoRows, ColumnMissing,
/// NoAcceptedRows, UnknownCrs, MappingConflict, DiskFull, ProjectLocked or Cancelled.
[[nodiscard]] Result<ImportReport> importFile(Project& project, const ImportRequest& request,
                                              Progress& progress);

/// Reads and judges every row as importFile would, and writes nothing.
[[nodiscard]] Result<ImportReport> previewImport(const Project& project, const ImportRequest& request,
                                                 Progress& progress);

}  // namespace herleid
