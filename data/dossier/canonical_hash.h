#pragma once

#include <sodium.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "data/dossier/dossier_rows.h"

namespace herleid {

/// BLAKE2b-256 over fields, each preceded by its length, so that nothing can move from one field to the next.
/// purpose: what is hashed, so that a hash of one thing is never that of another.
class CanonicalHash {
public:
    explicit CanonicalHash(std::string_view purpose);
    CanonicalHash& add(std::string_view field);
    CanonicalHash& add(std::int64_t number);
    /// The kind of the cell and its value: whole numbers and doubles as 8 bytes, least significant first.
    CanonicalHash& addCell(const DossierCell& cell);
    /// 32 bytes. Once.
    [[nodiscard]] std::string finish();

private:
    crypto_generichash_state m_state;
};

/// The hash of one row: of its table's name and its cells.
[[nodiscard]] std::string rowHash(std::string_view table, const DossierRow& row);

/// One part in the manifest. hash: of the table's name, its CREATE TABLE, and the hashes of its rows in
/// order.
struct ManifestPart {
    std::string part;
    std::int64_t rows = 0;
    std::string hash;  ///< 32 bytes
    friend bool operator==(const ManifestPart&, const ManifestPart&) = default;
};
[[nodiscard]] ManifestPart manifestPart(const std::string& table, const std::string& sql,
                                        const std::vector<DossierRow>& rows);

/// What is signed, and by which two dossiers are told apart: over all parts in order.
[[nodiscard]] std::string manifestDigest(const std::vector<ManifestPart>& parts);

[[nodiscard]] std::string hexadecimal(std::string_view bytes);
/// Empty for what is no even number of hexadecimal digits.
[[nodiscard]] std::string bytesOfHexadecimal(std::string_view text);

}  // namespace herleid
