#pragma once

#include <QString>

#include "model/reading/model_reading.h"
#include "ui/text/format.h"

namespace herleid {

// Names and sentences for what a model reading says, in the language of the window.

[[nodiscard]] QString termName(const MarketModel& model, std::size_t term, const Format& format);
/// The name of a chart: its feature's, or its term's.
[[nodiscard]] QString chartName(const EffectChart& chart, const MarketModel& model, const Format& format);
/// "Floor area (m²)", "Age at the sale (years)".
[[nodiscard]] QString chartAxisTitle(const EffectChart& chart, const FeatureCatalogue& catalogue,
                                     const Format& format);
/// What one point stands for: "118 m²", "12 years old", "detached".
[[nodiscard]] QString positionText(const EffectChart& chart, const EffectPoint& point,
                                   const FeatureCatalogue& catalogue, const Format& format);
[[nodiscard]] QString groupText(const EffectChart& chart, const std::string& group,
                                const FeatureCatalogue& catalogue, const Format& format);
[[nodiscard]] QString indexText(const PriceIndex& index, const FeatureCatalogue& catalogue,
                                const Format& format);
/// A warning where a term can hardly be told from others; empty where there is nothing to warn of.
[[nodiscard]] QString confoundedText(const TermReading& term, const MarketModel& model, const Format& format);
/// The level with this name as people call it; empty for an empty name.
[[nodiscard]] QString levelText(const std::string& level, Role role, const FeatureCatalogue& catalogue,
                                const Format& format);
/// "sales: 1,204": without a plural form.
[[nodiscard]] QString salesText(std::size_t sales, const Format& format);
[[nodiscard]] QString countText(std::size_t count, const Format& format);
/// "12.3 (95%: 11.1 to 13.5)" with the three texts.
[[nodiscard]] QString bandText(const QString& value, const QString& low, const QString& high);
/// The first day of a month counted as Date::monthIndex does.
[[nodiscard]] Date firstOfMonth(int month);

}  // namespace herleid
