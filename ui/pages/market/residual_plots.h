#pragma once

#include "model/reading/residuals.h"
#include "ui/widgets/plot_data.h"

namespace herleid {

// How the model and the sales differ, as charts. Every residual is of a sale that the model predicts without
// it.

[[nodiscard]] PlotData histogramPlot(const ResidualReading& residuals, bool isNormal, const Format& format);
[[nodiscard]] PlotData quantilePlot(const ResidualReading& residuals, bool isNormal, const Format& format);
[[nodiscard]] PlotData byEstimatePlot(const ResidualReading& residuals, Currency currency,
                                      const Format& format);
[[nodiscard]] PlotData byMonthPlot(const ResidualReading& residuals, const Format& format);

}  // namespace herleid
