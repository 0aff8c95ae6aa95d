#pragma once

#include "ui/report/explanation.h"
#include "ui/report/pdf_page.h"

namespace herleid {

/// Draws the valuation matrix on landscape pages: the subject left, the sales to its right; the column heads are
/// repeated on each further page.
void drawMatrix(PdfPages& pages, const Explanation& explanation);

}  // namespace herleid
