#pragma once

#include <limits>
#include <string>
#include <vector>

#include "model/facts/sale.h"
#include "model/market/market_model.h"
#include "model/quality/fairness_tests.h"

namespace herleid {

/// What one dwelling was valued at on two dates, in units of the currency.
struct TwoValues {
    std::string propertyId;
    double before = 0;
    double after = 0;
};

/// The values of a project on two dates. Where there are no two, values is empty.
struct ValuesOfTwoDates {
    Date from;
    Date to;
    bool isRecorded = false;     ///< the earlier ones are no values of this program, but a recorded fact
    bool areOfOneModel = false;  ///< one and the same model made all of them
    std::vector<TwoValues> values;
};

/// What comparing dwellings that were sold with those that were not comes to.
enum class SoldOutcome {
    NoValues,   ///< no values on two dates
    OneModel,   ///< one model made both: a price moves them alike, and no difference can show
    TooFew,     ///< fewer than fewestInTestGroup on one side
    Alike,      ///< no difference that chance does not explain
    Different,
};
[[nodiscard]] std::string_view name(SoldOutcome outcome);

/// Whether dwellings of which the price was new to the later values changed otherwise than all others.
struct SoldComparison {
    SoldOutcome outcome = SoldOutcome::NoValues;
    Date from;
    Date to;
    bool isRecorded = false;    ///< the earlier values, see ValuesOfTwoDates
    std::size_t sold = 0;       ///< with a value on both dates, as unsold
    std::size_t unsold = 0;
    double medianSold = std::numeric_limits<double>::quiet_NaN();    ///< change in percent; NaN for none
    double medianUnsold = std::numeric_limits<double>::quiet_NaN();
    FairnessTest test{std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
};

/// A dwelling is sold where the model was fitted on a sale of it after the earlier date. See soldAndUnsold().
[[nodiscard]] SoldComparison compareSoldAndUnsold(const ValuesOfTwoDates& values, const SaleSet& sales, const MarketModel& model);

}  // namespace herleid
