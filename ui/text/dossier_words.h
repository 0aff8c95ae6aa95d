#pragma once

#include <QString>

#include "data/dossier/dossier_finding.h"
#include "data/dossier/dossier_verify.h"
#include "ui/text/format.h"

namespace herleid {

[[nodiscard]] QString dossierCheckTitle(DossierCheck check);
[[nodiscard]] QString checkOutcomeText(CheckOutcome outcome);
/// One sentence: what was found, where, and by how much.
[[nodiscard]] QString dossierFindingText(const DossierFinding& finding, const Format& format);
/// What it comes to, in one sentence.
[[nodiscard]] QString dossierVerdictText(const DossierReport& report);
[[nodiscard]] QString dossierProfileText(DossierProfile profile);

}  // namespace herleid
