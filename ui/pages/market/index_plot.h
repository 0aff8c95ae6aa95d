#pragma once

#include "model/reading/price_index.h"
#include "ui/widgets/plot_data.h"

namespace herleid {

/// The common index and, beside it, that of one group; null for none.
[[nodiscard]] PlotData indexPlot(const PriceIndex& common, const PriceIndex* group,
                                 const FeatureCatalogue& catalogue, const Format& format);

}  // namespace herleid
