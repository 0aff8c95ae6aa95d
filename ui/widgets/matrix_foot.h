#pragma once

#include <QString>

#include "model/valuation/valuation.h"
#include "ui/text/format.h"

namespace herleid {

/// From the weighted average of the matrix to the value: average + calibration + rounding = value, in cents.
struct MatrixFoot {
    Money average;       ///< exp(w₀ η* + Σ w ln adjusted)
    Money calibration;
    Money rounding;
    Money value;
};
[[nodiscard]] MatrixFoot footOf(const Valuation& valuation);
/// The same as a sum in one line of rich text.
[[nodiscard]] QString footText(const Valuation& valuation, const Format& format);

}  // namespace herleid
