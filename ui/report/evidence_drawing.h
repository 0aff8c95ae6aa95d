#pragma once

#include "ui/report/explanation.h"
#include "ui/report/pdf_page.h"

namespace herleid {

/// The notice of a try-out with the lines of what it does, where the explanation is of one.
void drawTryOut(PdfPages& pages, const Explanation& explanation);

/// Whether there is anything for drawEvidence.
[[nodiscard]] bool hasEvidence(const Explanation& explanation);
/// Portrait pages: how a reader arrives at the value himself, which sales carried it, and the parts of the dwelling.
void drawEvidence(PdfPages& pages, const Explanation& explanation);

}  // namespace herleid
