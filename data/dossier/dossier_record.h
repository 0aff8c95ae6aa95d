#pragma once

#include <filesystem>
#include <string>

#include "data/disclosure_register.h"
#include "data/dossier/dossier_writer.h"

namespace herleid {

/// Writes down in the register of disclosures that the dossier was made, with the SHA-256 of its file. reference: of the
/// request or case; empty: the first digits of the dossier's own hash, by which it can be found again. A dossier that cannot
/// be written down is not left behind: file is removed. Fails with FileUnreadable, or as recordDisclosure does.
Result<DisclosureEntry> recordDossier(Project& project, const DossierRequest& request, const DossierWritten& written,
                                      const std::filesystem::path& file, const std::string& reference = {});

}  // namespace herleid
