#pragma once

#include <QString>

#include "model/quality/rivals.h"
#include "ui/text/format.h"

namespace herleid {

// What a comparison of rivals says, in the language of the installed translator.

/// "model 3", or the name of the file.
[[nodiscard]] QString rivalTitle(const std::string& name);
/// A sentence a rival on how it stands to the first: which errs less, and whether chance explains it.
[[nodiscard]] QStringList rivalVerdicts(const RivalStudy& study, const Format& format);
/// What a table of predictions cannot tell.
[[nodiscard]] QString unseenRemark();
/// "0.262".
[[nodiscard]] QString rmseText(double rmseLog, const Format& format);
/// "+0.012 (+0.004 to +0.019)".
[[nodiscard]] QString gapText(double difference, const RatioInterval& interval, int decimals, const Format& format);
/// How many decimals a difference in the figure is told with.
[[nodiscard]] int gapDecimals(RatioFigure figure);

}  // namespace herleid
