#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/dossier/dossier.h"
#include "data/dossier/dossier_file.h"
#include "data/dossier/dossier_finding.h"
#include "data/dossier/dossier_verify.h"

namespace herleid {

/// The checks one by one. Internal to the room; see dossier_verify.h.

/// How a dossier is sealed.
struct DossierSeal {
    std::vector<ManifestPart> manifest;
    std::optional<DossierFile::Signature> signature;
    std::string publicKey;  ///< that its cover names; empty: none
};
[[nodiscard]] CheckReport checkSignature(const DossierSeal& seal, const std::string& expectedFingerprint);
[[nodiscard]] CheckReport checkHashes(const DossierSeal& seal, const std::vector<DossierTable>& tables,
                                      const DossierRows& rows);

/// That tables which say the same agree.
[[nodiscard]] CheckReport checkAgreement(const Dossier& dossier, const DossierRows& rows);
[[nodiscard]] CheckReport checkAuditChain(const Dossier& dossier);

[[nodiscard]] CheckReport checkLedger(const ValuationParts& valuation);
[[nodiscard]] CheckReport checkMatrix(const ValuationParts& valuation);
[[nodiscard]] CheckReport checkValue(const Dossier& dossier);
[[nodiscard]] CheckReport checkQuality(const Dossier& dossier, const VerifyOptions& options, Progress& progress);
/// Both Refit and RefitValue.
[[nodiscard]] std::vector<CheckReport> checkRefit(const Dossier& dossier, const VerifyOptions& options,
                                                  Progress& progress);

/// The value made again by a model on the dossier's evidence; with names.
[[nodiscard]] Result<ValuationParts> valueAgain(const Dossier& dossier, const PriceModel& model);

}  // namespace herleid
