#pragma once

#include "model/reading/model_reading.h"
#include "ui/text/format.h"
#include "ui/widgets/text_table.h"

namespace herleid {

// The tables of the market page. Every figure stands in the reading or the model; here they get their words.

[[nodiscard]] TextTable termsTable(const ModelReading& reading, const MarketModel& model,
                                   const Format& format);
[[nodiscard]] TextTable largestTable(const ResidualReading& residuals, const Format& format);
[[nodiscard]] TextTable landTable(const LandScale& scale, const FeatureCatalogue& catalogue,
                                  const Format& format);

}  // namespace herleid
