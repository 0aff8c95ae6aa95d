#pragma once

#include <QStringList>

#include "data/year_change_run.h"
#include "ui/text/format.h"

namespace herleid {

// What the year's change of all values says, in the language of the installed translator.

/// How the sum of all values changed and by what, in one or two sentences.
[[nodiscard]] QString yearChangeText(const YearChangeReading& reading, const Format& format);
/// Which dwellings are not in it or cannot be explained, and by which models the values were made; a sentence each.
[[nodiscard]] QStringList yearChangeRemarks(const YearChangeReading& reading, const Format& format);
/// "Movement of the market", "floor area", "Named comparable sales".
[[nodiscard]] QString changePartTitle(const ChangePart& part, const FeatureCatalogue& catalogue, const Format& format);
/// What drove an outlier away from its group: "floor area: 118 m² → 160 m²"; "–" where it cannot be explained.
[[nodiscard]] QString outlierCauseText(const ChangeOutlier& outlier, const FeatureCatalogue& catalogue, const Format& format);
/// What it was held against: "Centrum", "district Noord, as its neighbourhood has few dwellings", "all dwellings".
[[nodiscard]] QString outlierPeersText(const ChangeOutlier& outlier, const FeatureCatalogue& catalogue, const Format& format);
/// How outliers are found, for a note beside their list.
[[nodiscard]] QString outlierRuleText(const YearChangeStudy& study, const Format& format);
/// With one decimal and a sign; "–" where there is none.
[[nodiscard]] QString changePercentText(double percent, const Format& format);

}  // namespace herleid
