#pragma once

#include <cstdint>
#include <map>
#include <memory>

#include "data/project.h"
#include "model/facts/progress.h"
#include "model/quality/year_changes.h"

namespace herleid {

/// The change of all values of a project between two valuation dates.
struct YearChangeReading {
    Date from;
    Date to;
    std::shared_ptr<const FeatureCatalogue> catalogue;   ///< of the project: the study's features and levels are its
    YearChangeStudy study;
    std::size_t recorded = 0;      ///< dwellings of which the value before is only a recorded fact: not explained
    std::size_t unexplained = 0;   ///< with two stored values, of which one left out sales or has no stored model
    std::size_t onlyBefore = 0;    ///< not in the study: no value on the later date
    std::size_t onlyAfter = 0;     ///< not in the study: no value on the earlier date, stored or recorded
    std::map<std::int64_t, std::size_t> modelsBefore;    ///< version → dwellings, of those valued on both dates
    std::map<std::int64_t, std::size_t> modelsAfter;
};

/// Reads the newest stored values of both dates dwelling by dwelling and explains each difference (explainChange) by the
/// models that made the two values, each loaded once; some hundred valuations are in memory at a time. Where a dwelling
/// has no stored value on `from`, the recorded one (role previous_value) stands in if `from` is the day a year before
/// `to`, as a previous appraisal is of that day. The result is the same for any number of threads (0: all).
/// Fails with NoValues (date) where none is stored on `to`, or nothing on `from`, with Cancelled, or with what
/// ValuationPairs::read and Project::model fail with. Throws std::logic_error unless from < to.
[[nodiscard]] Result<YearChangeReading> readYearChange(const Project& project, Date from, Date to, Progress& progress,
                                                       int threads = 0);

/// The day of which a recorded previous value is: a year before.
[[nodiscard]] Date yearBeforeDay(Date date);

}  // namespace herleid
