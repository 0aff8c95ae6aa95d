#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/facts/money.h"
#include "model/market/market_model.h"

namespace herleid {

/// One bracket of a land scale (staffel).
struct LandBracket {
    double from = 0;  ///< plot area in the feature's own unit
    double to = 0;
    Money perUnit;  ///< marginal value: (V(to) − V(from)) / (to − from)
    Money low;      ///< its 95% band
    Money high;
    Money cumulative;  ///< value of the land up to `to`; the first bracket counts at its own marginal price
};

/// What the model says another square metre of plot is worth, for the typical sold dwelling of a
/// neighbourhood and type. METHOD §8: derived from the model. Brackets outside the plots that were sold there
/// are not shown.
struct LandScale {
    std::string neighbourhood;  ///< level name; empty: the whole area
    std::string type;           ///< level name of the dwelling type; empty where the catalogue has none
    std::size_t sales = 0;
    double typicalPlot = 0;  ///< median plot area
    Money typicalValue;      ///< model value of the typical dwelling at the date
    std::vector<LandBracket> brackets;
};

/// Of which sales a scale is made.
enum class LandScaleOf { NeighbourhoodAndType, Type };

/// A scale for every neighbourhood × type (or type of the whole area) with at least `fewest` fitted sales, at the date. Typical: medians
/// and modes of those sales' facts and the mean of their places. Empty where the model has no plot area.
[[nodiscard]] std::vector<LandScale> landScales(const MarketModel& model, const SaleSet& sales, Date date,
                                                std::size_t fewest = 20,
                                                LandScaleOf group = LandScaleOf::NeighbourhoodAndType);

}  // namespace herleid
