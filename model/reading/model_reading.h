#pragma once

#include "model/facts/progress.h"
#include "model/facts/result.h"
#include "model/reading/effect.h"
#include "model/reading/land_scale.h"
#include "model/reading/location_map.h"
#include "model/reading/price_index.h"
#include "model/reading/residuals.h"
#include "model/reading/term_table.h"

namespace herleid {

/// Everything a reader of a fitted model is shown, computed once; reports and the market page only format it.
struct ModelReading {
    std::vector<TermReading> terms;
    std::vector<EffectChart> features;
    std::vector<EffectChart> termCharts;
    std::vector<PriceIndex> indices;
    LocationMap location;
    ResidualReading residuals;
    std::vector<LandScale> landScales;
};

/// sales: those the model was fitted on (others among them are ignored). date: of the land scales. Fails with
/// Cancelled.
[[nodiscard]] Result<ModelReading> readModel(const MarketModel& model, const SaleSet& sales, Date date,
                                             const std::optional<EffectSubject>& subject, Progress& progress);

}  // namespace herleid
