#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "model/quality/influential_sales.h"
#include "model/quality/like_dwellings.h"
#include "model/quality/ratio_study.h"
#include "model/quality/ratio_values.h"
#include "model/quality/sold_comparison.h"
#include "model/valuation/valuer.h"

namespace herleid {

/// How good the values of one model are, read once and then never changed.
struct QualityReading {
    std::shared_ptr<const SaleSet> sales;      ///< what valued points into
    std::vector<ValuedSale> valued;            ///< in canonical order, as the sample
    RatioDay day = RatioDay::OfSale;
    Date valuationDate;                        ///< to which amounts are brought where day is that of the valuation
    RatioSample sample;                        ///< values without the sale's own price
    RatioFigures inSample;                     ///< the same with it
    RatioStudy study;
    LikeDwellings alike;                       ///< how alike the values of near-identical sold dwellings are
    std::vector<std::size_t> farthest;         ///< see farthestSales(), at most 200
    std::vector<InfluentialSale> influential;  ///< at most mostInfluential
    SoldComparison sold;                       ///< by the values that the project holds
};

/// What is asked of a reading, besides the model.
struct QualityRequest {
    std::filesystem::path project;
    RatioDay day = RatioDay::OfSale;
    Date valuationDate;
    std::vector<RatioNorm> norms;
    friend bool operator==(const QualityRequest&, const QualityRequest&) = default;
};

/// former: an earlier reading of the same model and date, or null: then the sales are valued first, which takes a value a
/// sale. Fails with NoSales or Cancelled, or as reading a project does.
[[nodiscard]] Result<QualityReading> readQuality(const std::shared_ptr<const SaleSet>& sales,
                                                 const std::shared_ptr<const Valuer>& valuer, const QualityRequest& request,
                                                 std::shared_ptr<const QualityReading> former, Progress& progress);

}  // namespace herleid
