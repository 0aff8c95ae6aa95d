#pragma once

#include <QString>

#include "ui/report/explanation.h"

namespace herleid {

/// The explanation for a terminal: aligned columns, at most about 110 characters wide, no colour codes.
[[nodiscard]] QString explanationText(const Explanation& explanation);

}  // namespace herleid
