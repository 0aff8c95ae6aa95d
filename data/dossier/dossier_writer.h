#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "data/dossier/dossier_desk.h"
#include "data/dossier/signing_key.h"

namespace herleid {

struct DossierRequest {
    std::string propertyId;
    Date valuationDate;
    DossierProfile profile = DossierProfile::Court;
    std::string program;  ///< that makes it, with its version
};

struct DossierWritten {
    Money value;
    std::uintmax_t bytes = 0;
    std::string digest;       ///< by which this dossier is told from every other: 64 hexadecimal digits
    std::string fingerprint;  ///< of the key that signed it; empty: unsigned
    std::int64_t modelVersion = 0;
};

/// Makes the dossier of a dwelling: one GeoPackage, written beside and renamed, after it was read back and
/// everything but the refit verified. key: null for an unsigned one. Fails with UnknownProperty,
/// DossierUnsound (check), FileTooLarge, FileNotWritable, DiskFull, UnknownCrs, or as DossierDesk::gather
/// does.
[[nodiscard]] Result<DossierWritten> writeDossier(const DossierDesk& desk, const DossierRequest& request,
                                                  const SigningKey* key, const std::filesystem::path& file);

/// The bytes of the file, for a dossier with its cover filled in. The public key of the cover is the key's.
/// Throws Failed.
[[nodiscard]] std::string dossierImage(const Dossier& dossier, const SigningKey* key);

}  // namespace herleid
