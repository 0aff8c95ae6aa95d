#pragma once

#include "model/reading/effect.h"
#include "ui/widgets/plot_data.h"

namespace herleid {

struct EffectPlotOptions {
    bool inMoney = false;  ///< for the dwelling of the chart; percentages where it has none
    bool withResiduals = false;
    QString dwelling;                  ///< name of that dwelling
    std::optional<std::string> group;  ///< this group only; nothing: those with the most sales
};

/// As many groups as a chart can show apart.
inline constexpr std::size_t mostGroups = 5;

/// The chart of an effect, ready to be drawn.
[[nodiscard]] PlotData effectPlot(const EffectChart& chart, const QString& name,
                                  const FeatureCatalogue& catalogue, const EffectPlotOptions& options,
                                  const Format& format);

/// The same effect in two versions of the model, one curve each, in percent. Empty where the versions give it
/// different shapes.
[[nodiscard]] PlotData effectOverlay(const EffectChart& first, const QString& firstName,
                                     const EffectChart& second, const QString& secondName,
                                     const QString& name, const FeatureCatalogue& catalogue,
                                     const Format& format);

}  // namespace herleid
