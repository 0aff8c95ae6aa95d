#pragma once

#include <QString>

#include "model/valuation/valuation.h"
#include "ui/text/format.h"

namespace herleid {

/// From the weighted average of the matrix to the value, as a sum in one line of rich text.
[[nodiscard]] QString footText(const Valuation& valuation, const Format& format);

}  // namespace herleid
