#pragma once

#include "ui/session/quality_reading.h"
#include "ui/widgets/plot_data.h"

namespace herleid {

// What the place Quality draws.

/// The median ratio from the cheapest to the dearest sales with its band, over the ratios themselves.
[[nodiscard]] PlotData equityPlot(const QualityReading& reading, const Format& format);
/// The median ratio of each month with its range, over the ratios themselves by day.
[[nodiscard]] PlotData monthsPlot(const QualityReading& reading, const Format& format);
/// How often each ratio occurs.
[[nodiscard]] PlotData ratiosPlot(const QualityReading& reading, const Format& format);

}  // namespace herleid
