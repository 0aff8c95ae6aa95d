#pragma once

#include <QString>

#include "ui/report/explanation.h"

namespace herleid {

/// The explanation as one self-contained HTML page: no scripts, nothing loaded from elsewhere, tables with
/// captions and header cells, light and dark after the reader's preference, readable on a phone and on paper.
[[nodiscard]] QString explanationHtml(const Explanation& explanation);

}  // namespace herleid
