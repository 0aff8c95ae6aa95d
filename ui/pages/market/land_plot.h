#pragma once

#include "model/reading/land_scale.h"
#include "ui/widgets/plot_data.h"

namespace herleid {

/// What one more square metre is worth, bracket by bracket.
[[nodiscard]] PlotData landPlot(const LandScale& scale, const FeatureCatalogue& catalogue,
                                const Format& format);

}  // namespace herleid
