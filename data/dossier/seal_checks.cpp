// Signature and hashes: whether a dossier is what was sealed.
#include <algorithm>
#include <cctype>
#include <set>

#include "data/dossier/canonical_hash.h"
#include "data/dossier/dossier_checks.h"
#include "data/dossier/signing_key.h"

namespace herleid {

namespace {

/// Without spaces, in small letters.
std::string bare(const std::string& fingerprint) {
    std::string digits;
    for (const unsigned char c : fingerprint)
        if (!std::isspace(c)) digits += static_cast<char>(std::tolower(c));
    return digits;
}

std::int64_t numberOf(const DossierRow& row) {
    const auto* number = row.cells.empty() ? nullptr : std::get_if<std::int64_t>(&row.cells.front());
    return number != nullptr ? *number : 0;
}

/// Rows are numbered from 1; those of the log by the log, so that there a gap says nothing.
std::int64_t firstMissing(const std::vector<DossierRow>& rows) {
    std::int64_t expected = 1;
    for (const DossierRow& row : rows)
        if (numberOf(row) == expected)
            ++expected;
        else
            break;
    return expected;
}

/// The rows that are not as they were sealed; true where there are any.
bool nameAlteredRows(const std::string& table, const std::vector<DossierRow>& rows, CheckReport& report) {
    bool isAny = false;
    for (const DossierRow& row : rows) {
        const std::string found = rowHash(table, row);
        if (found == row.sealed) continue;
        isAny = true;
        report.failWith({DossierFindingCode::RowAltered,
                         {{"table", table},
                          {"row", std::to_string(numberOf(row))},
                          {"expected", hexadecimal(row.sealed)},
                          {"found", hexadecimal(found)}}});
    }
    return isAny;
}

void checkPart(const ManifestPart& found, const ManifestPart& sealed, const std::vector<DossierRow>& rows,
               bool hasSeals, CheckReport& report) {
    const bool areRowsAltered = hasSeals && nameAlteredRows(found.part, rows, report);
    if (found.rows != sealed.rows)
        report.failWith({DossierFindingCode::RowsMissing,
                         {{"table", found.part},
                          {"row", std::to_string(firstMissing(rows))},
                          {"expected", std::to_string(sealed.rows)},
                          {"found", std::to_string(found.rows)}}});
    else if (found.hash != sealed.hash && !areRowsAltered)
        report.failWith({DossierFindingCode::PartAltered,
                         {{"table", found.part},
                          {"expected", hexadecimal(sealed.hash)},
                          {"found", hexadecimal(found.hash)}}});
}

}  // namespace

CheckReport checkSignature(const DossierSeal& seal, const std::string& expectedFingerprint) {
    CheckReport report{DossierCheck::Signature, CheckOutcome::Passed, {}, 0};
    const std::string named = seal.publicKey.empty() ? std::string() : keyFingerprint(seal.publicKey);
    if (!expectedFingerprint.empty() && bare(named) != bare(expectedFingerprint))
        report.failWith(
            {DossierFindingCode::KeyExchanged, {{"expected", expectedFingerprint}, {"found", named}}});
    else if (!seal.signature && seal.publicKey.empty())
        report.notPossible({DossierFindingCode::Unsigned, {}});
    else if (!seal.signature)
        report.failWith({DossierFindingCode::SignatureMissing, {{"key", named}}});
    else if (seal.signature->publicKey != seal.publicKey)
        report.failWith({DossierFindingCode::KeyExchanged,
                         {{"expected", named}, {"found", keyFingerprint(seal.signature->publicKey)}}});
    else if (!isSignedBy(seal.publicKey, manifestDigest(seal.manifest), seal.signature->signature))
        report.failWith({DossierFindingCode::SignatureWrong, {{"key", named}}});
    else
        report.pass({DossierFindingCode::SignedBy, {{"key", named}}});
    return report;
}

CheckReport checkHashes(const DossierSeal& seal, const std::vector<DossierTable>& tables,
                        const DossierRows& rows) {
    CheckReport report{DossierCheck::Hashes, CheckOutcome::Passed, {}, 0};
    std::set<std::string> known;
    std::int64_t sealedRows = 0;
    const auto check = [&](const std::string& name, const std::string& sql, bool hasSeals) {
        known.insert(name);
        const auto sealed = std::ranges::find(seal.manifest, name, &ManifestPart::part);
        if (sealed == seal.manifest.end())
            return report.failWith({DossierFindingCode::PartMissing, {{"table", name}}});
        const std::vector<DossierRow>& table = rows.find(name)->second;
        sealedRows += static_cast<std::int64_t>(table.size());
        checkPart(manifestPart(name, sql, table), *sealed, table, hasSeals, report);
    };
    for (const DossierTable& table : tables) check(table.name, table.sql(), true);
    for (const GeoPackageTable& table : geoPackageTables()) check(table.name, {}, false);
    std::set<std::string> listed;
    for (const ManifestPart& part : seal.manifest)
        if (!known.contains(part.part) || !listed.insert(part.part).second)
            report.failWith({DossierFindingCode::PartUnknown, {{"table", part.part}}});
    if (report.outcome == CheckOutcome::Passed)
        report.pass(
            {DossierFindingCode::RowsSealed,
             {{"rows", std::to_string(sealedRows)}, {"parts", std::to_string(seal.manifest.size())}}});
    return report;
}

}  // namespace herleid
