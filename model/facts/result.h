#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace herleid {

/// What can be expected to go wrong. The words for each are made in ui/text, in the user's language; the
/// arguments named beside a code are what those words may mention.
enum class ErrorCode {
    Cancelled,
    // files and formats
    FileNotFound,           // file
    FileUnreadable,         // file, reason
    FileExists,             // file
    FileNotWritable,        // file, reason
    DiskFull,               // file
    NotADatabase,           // file
    ForeignDatabase,        // file, application
    NewerSchema,            // file, version, supported
    MigrationFailed,        // file, version, reason
    ProjectLocked,          // file
    ProjectDamaged,         // file, reason
    DatabaseFailure,        // file, reason
    JsonInvalid,            // file, line, column, reason
    JsonField,              // file, field, value, reason
    UnknownCatalogue,       // name
    UnknownCrs,             // crs
    // import
    NoRows,                 // file
    NoAcceptedRows,         // file, rejected
    ColumnMissing,          // file, column
    ColumnNotRecognised,    // file, role
    MappingConflict,        // column, feature, reason
    FoldUnreadable,         // file, row, value
    ColumnAmbiguous,        // file, column, readings: the file does not tell how it is to be read
    UnknownLayer,           // file, layer, layers
    FileTooLarge,           // file, reason
    TooManyRows,            // file, limit: more than a file of its kind can hold
    UnknownImport,          // number
    ImportNotUndoable,      // number, reason
    // data
    UnknownProperty,        // id
    UnknownSale,            // id
    UnknownFeature,         // feature
    UnknownModel,           // version
    ModelFrozen,            // version, who, when: it was frozen before
    NoteMissing,            // version: freezing needs a note
    ReasonMissing,          // subject: a decision needs a reason
    UnknownFinding,         // key
    ValueUnreadable,        // feature, value, expected
    DateUnreadable,         // value
    // model
    NoSales,                //
    TooFewSales,            // sales, needed
    NoFreedom,              // sales, coefficients
    NotConverged,           // iterations, term
    SpecificationInvalid,   // term, reason
    NoModel,                //
    NoValues,               // date: no dwelling was valued on it, or at all where it is empty
    NumericFailure,         // where
    SaleWithoutFold,        // sale
    RestsOnSale,            // sale: an effect of the model rests on it alone
    IdentityBroken,         // identity, expected, found
    // audit
    AuditChainBroken,       // row
    // dossier
    KeyUnreadable,          // file, reason: "form" or "limits"
    PassphraseWrong,        // file
    PassphraseTooShort,     // fewest: characters
    DossierUnsound,         // file, check: written, read back and found to differ
};

/// An expected failure: a code and its named arguments. No sentence is made here.
struct Error {
    ErrorCode code{};
    std::vector<std::pair<std::string, std::string>> arguments;

    /// The argument's value, or an empty string where the error carries no such argument.
    [[nodiscard]] std::string argument(const std::string& name) const {
        for (const auto& [key, value] : arguments)
            if (key == name) return value;
        return {};
    }
};

/// A value, or the reason there is none. Breaches of contract are not Results; they throw std::logic_error.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(
    ErrorCode code, std::vector<std::pair<std::string, std::string>> arguments = {}) {
    return tl::unexpected<Error>(Error{code, std::move(arguments)});
}

}  // namespace herleid
