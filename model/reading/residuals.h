#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/facts/location.h"
#include "model/facts/money.h"
#include "model/market/market_model.h"

namespace herleid {

/// One fitted sale beside what the model says of it without having seen it.
struct SaleResidual {
    std::string saleId;
    std::string propertyId;
    Date date;
    std::optional<Location> location;
    Money price;             ///< after corrections
    Money estimate;          ///< exp(y − leave-one-out residual)·κ
    double leaveOneOut = 0;  ///< ln price − ln estimate before κ
    double percent = 0;      ///< 100·(price/estimate − 1): sold for so much more than expected
    double leverage = 0;
    double weight = 1;  ///< robust weight
};

/// One bar of a histogram: lower bound, width the same for all, in ln price.
struct HistogramBar {
    double from = 0;
    double to = 0;
    std::size_t sales = 0;
    double expected = 0;  ///< by the law of the fit (normal, or scaled t)
};

/// A quantile as found and as the law of the fit has it, in units of σ.
struct QuantilePair {
    double expected = 0;
    double found = 0;
};

/// A group of sales in the order of something: their median and spread of the leave-one-out residual.
struct ResidualGroup {
    double position = 0;  ///< middle of the group: estimate in currency units, or monthIndex
    double medianPercent = 0;
    double spread = 0;  ///< robust SD, in ln price
    std::size_t sales = 0;
};

/// Sales near each other: their median leave-one-out residual. A place, once prices there are accounted for,
/// has none.
struct ResidualCell {
    double x = 0;  ///< centre, metres
    double y = 0;
    double medianPercent = 0;
    std::size_t sales = 0;
};

/// How the model and the sales differ; leave-one-out residuals throughout. Sales that a fit rests on alone
/// are left out.
struct ResidualReading {
    std::vector<SaleResidual> sales;        ///< canonical order
    double medianAbsolutePercent = 0;       ///< half of the sales are nearer to their estimate than this
    std::vector<HistogramBar> histogram;    ///< from −4 to 4 robust SD; the ends hold what is beyond
    std::vector<QuantilePair> quantiles;    ///< 99, at 1%…99%
    std::vector<ResidualGroup> byEstimate;  ///< ten groups of equal size, lowest estimates first
    std::vector<ResidualGroup> byMonth;
    double cellSize = 0;                ///< metres
    std::vector<ResidualCell> byPlace;  ///< square cells with at least five sales, from the south-west
    std::vector<std::size_t> largest;   ///< positions in sales of the 20 largest |residuals|, largest first
};

/// The sales of ResidualReading alone.
[[nodiscard]] std::vector<SaleResidual> saleResiduals(const MarketModel& model, const SaleSet& sales);
[[nodiscard]] ResidualReading readResiduals(const MarketModel& model, const SaleSet& sales);

}  // namespace herleid
