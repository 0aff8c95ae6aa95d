#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace herleid {

/// What is held against a dossier, in this order.
enum class DossierCheck {
    Container,   ///< a sound GeoPackage with these tables and nothing else
    Signature,   ///< by the key that the dossier names
    Hashes,      ///< every row and every part is what was sealed
    Contents,    ///< everything can be read, and the tables agree with each other
    AuditChain,  ///< the rows of the log follow from each other
    Ledger,      ///< its lines add up to the value
    Matrix,      ///< its rows add up, and their weighted average is the value
    Value,       ///< made again from the enclosed model and evidence
    Quality,     ///< its figures, found again by valuing every enclosed sale without itself
    Refit,       ///< the model, fitted again on the enclosed sales
    RefitValue,  ///< the value by the refitted model
};
inline constexpr std::size_t dossierCheckCount = static_cast<std::size_t>(DossierCheck::RefitValue) + 1;
[[nodiscard]] std::string_view name(DossierCheck check);

enum class CheckOutcome { Passed, Failed, NotPossible };
[[nodiscard]] std::string_view name(CheckOutcome outcome);

/// What a check found, or why it could not be made; words are made in ui/text, of the arguments named beside
/// the code.
enum class DossierFindingCode {
    // Container
    NotADossier,       // reason: "sqlite", "application", "version", "wal", "encoding"
    Truncated,         // expected, found: bytes
    UnexpectedObject,  // type, name: of the schema
    MissingObject,     // type, name
    AlteredObject,     // type, name: another definition
    DatabaseDamaged,   // reason: SQLite's words
    TooMuch,           // what: "time", "rows", "signatures", "memory"
    // Signature
    Unsigned,          //
    SignatureMissing,  // key: the dossier names it
    SignatureWrong,    // key
    KeyExchanged,      // expected, found: fingerprints
    // Hashes
    RowAltered,   // table, row, expected, found
    PartAltered,  // table, expected, found
    PartMissing,  // table
    PartUnknown,  // table
    RowsMissing,  // table, row: the first that is not there, expected, found: how many
    // Contents
    Unreadable,  // table, reason
    Disagree,    // table, row, what, expected, found
    // AuditChain
    AuditRowAltered,  // row, expected, found
    AuditLinkBroken,  // row, expected, found
    // Ledger, Matrix, Value, Refit, RefitValue
    AmountDiffers,    // what, expected, found, difference: amounts
    NumberDiffers,    // what, expected, found
    TextDiffers,      // what, expected, found
    IdentityDiffers,  // identity, expected, found
    ValueFails,       // code of the error: the value cannot be made again
    // not possible
    AfterFailure,  // check: rests on one that failed
    NotDisclosed,  // profile
    SalesChanged,  // since the fit
    NotAsked,      //
    TookTooLong,   // seconds
    // passed, with figures
    ValueMade,   // amount
    ModelMade,   // sales, coefficients, largest: difference
    SignedBy,    // key
    RowsSealed,  // rows, parts
    AuditRows,   // rows, from, to, of
};
[[nodiscard]] std::string_view name(DossierFindingCode code);

struct DossierFinding {
    DossierFindingCode code{};
    std::vector<std::pair<std::string, std::string>> arguments;
    friend bool operator==(const DossierFinding&, const DossierFinding&) = default;
    [[nodiscard]] std::string argument(std::string_view name) const;
};

/// One check with what it found. At most mostFindings are kept; more: how many there were besides.
struct CheckReport {
    static constexpr std::size_t mostFindings = 50;  // chosen: who alters more has altered enough
    DossierCheck check{};
    CheckOutcome outcome = CheckOutcome::Passed;
    std::vector<DossierFinding> findings;
    std::size_t more = 0;

    void pass(DossierFinding finding) { findings.push_back(std::move(finding)); }
    void failWith(DossierFinding finding);
    void notPossible(DossierFinding finding);
};

}  // namespace herleid
