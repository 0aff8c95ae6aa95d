#pragma once

#include <QByteArray>
#include <QString>

#include "data/export_table.h"
#include "data/year_change_run.h"
#include "ui/text/format.h"

namespace herleid {

// The year's change of all values, for scripts and for people. The same figures as the window shows.

/// Amounts as exact decimals, percents and robust standard deviations as numbers, names of groups as their codes.
[[nodiscard]] QByteArray yearChangeJson(const YearChangeReading& reading);
[[nodiscard]] QString yearChangeReport(const YearChangeReading& reading, const Format& format);
/// Writes the outliers, the farthest first. Fails with what the writer fails with.
Result<void> writeOutliers(const YearChangeReading& reading, ExportWriter& writer);

}  // namespace herleid
