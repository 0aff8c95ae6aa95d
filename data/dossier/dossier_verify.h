#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "data/dossier/dossier.h"
#include "data/dossier/dossier_finding.h"
#include "model/facts/progress.h"

namespace herleid {

struct VerifyOptions {
    bool refits = true;  ///< fit the model again, and find the figures of quality again
    int threads = 0;
    /// Of the key by which it must be signed, as keyFingerprint() writes it, spaces and case aside. Empty:
    /// any.
    std::string fingerprint;
    int mostSeconds = 600;  ///< for fitting (chosen: a hundred times what the demo takes)
};

/// What became of every check, in the order of DossierCheck.
struct DossierReport {
    std::vector<CheckReport> checks;
    std::string digest;       ///< by which the dossier is told from every other; empty: could not be read
    std::string fingerprint;  ///< of the key that it is said to be signed by; empty: unsigned
    double seconds = 0;

    [[nodiscard]] const CheckReport& of(DossierCheck check) const {
        return checks.at(static_cast<std::size_t>(check));
    }
    /// Nothing was found against it.
    [[nodiscard]] bool isConsistent() const;
    /// Nothing was found against it, and it is signed. Whose the key is, its holder must tell: see
    /// keyFingerprint.
    [[nodiscard]] bool isVerified() const;
};

struct VerifiedDossier {
    DossierReport report;
    std::optional<Dossier> dossier;  ///< where it could be read
};

/// Recomputes a dossier from nothing but itself: no project, no network, no settings. Differences are the
/// report's; it fails only with FileNotFound, FileUnreadable, FileTooLarge or Cancelled.
[[nodiscard]] Result<VerifiedDossier> verifyDossier(const std::filesystem::path& file,
                                                    const VerifyOptions& options, Progress& progress);
/// The same of its bytes. Cancelled: the checks not made are NotPossible.
[[nodiscard]] VerifiedDossier verifyDossier(std::string bytes, const VerifyOptions& options,
                                            Progress& progress);

}  // namespace herleid
