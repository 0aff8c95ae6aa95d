#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/facts/money.h"
#include "model/market/market_model.h"
#include "model/market/observation.h"

namespace herleid {

/// How much more or less two dwellings that differ in something would sell for: e in ln price with its
/// standard error, and as a percentage 100·(exp(e) − 1) with its 95% band, the same at e ∓ 1.96·se.
struct EffectSize {
    double log = 0;
    double standardError = 0;
    double percent = 0;
    double percentLow = 0;
    double percentHigh = 0;
};

/// The same in money for a dwelling of value V: V·(exp(e) − 1), with the 95% band.
struct MoneyEffect {
    Money amount;
    Money low;
    Money high;
};

/// A dwelling for which effects are shown in money: its observation and its model value exp(η)·κ.
struct EffectSubject {
    Observation observation;
    Money value;
};

/// The effect at one place of the horizontal axis.
struct EffectPoint {
    double position = 0;  ///< the feature in its own unit, age in years; for steps the position in the list
    std::string level;    ///< for steps: the level's name in the catalogue, or "age -1", "age 0", …
    EffectSize effect;    ///< against the typical sold dwelling (FittedTerm::reference)
    std::optional<EffectSize> change;  ///< for a subject: to have this instead of its own
    std::optional<MoneyEffect> money;  ///< that change in money
    std::size_t sales = 0;  ///< fitted sales at this level; for a line: nearer to this point than to others
};

/// One line of an effect chart; several where the effect differs by group (by type; at three ages).
struct EffectCurve {
    std::string group;  ///< empty: for all; else the level of groupFeature, or "10" for a number's value
    /// Ascending positions. A line has 101 over the middle 99% of the sales; ages, and numbers that are whole
    /// and few, have every whole number.
    std::vector<EffectPoint> points;
};

/// What a sale still says about a term when all other terms are taken away: effect + residual, in ln price.
struct PartialResidual {
    double position = 0;
    double value = 0;
};

enum class EffectShape { Line, Steps };

/// What one term, or one feature through all terms that read it, does to the price.
struct EffectChart {
    std::string name;                ///< the term's, or the feature's name
    std::vector<std::size_t> terms;  ///< positions in MarketModel::terms() that are in it
    EffectShape shape = EffectShape::Line;
    std::optional<std::size_t> feature;       ///< position in the catalogue
    bool isAge = false;                       ///< of a build year: the axis is the age at the sale
    std::optional<std::size_t> groupFeature;  ///< what the groups are levels or values of
    bool groupIsAge = false;
    std::vector<EffectCurve> curves;
    std::optional<double> own;  ///< position of the subject's own fact
    /// At most 2,000, evenly through the fitted sales; empty where curves are grouped.
    std::vector<PartialResidual> residuals;
};

/// A chart for every term that reads features only (no place, no date), in the model's order. Curves of an
/// interaction show the first number at the 10%, 50% and 90% quantile of the second.
[[nodiscard]] std::vector<EffectChart> termCharts(const MarketModel& model, const SaleSet& sales,
                                                  const std::optional<EffectSubject>& subject);

/// A chart for every feature of the catalogue that some term reads: the sum over all of those terms, all
/// other facts those of the subject, or of the typical sold dwelling; variance of the sum from the joint
/// covariance. The typical dwelling stands at the average place: where an effect varies over the map, its
/// mean over the places of the fitted sales is shown.
[[nodiscard]] std::vector<EffectChart> featureCharts(const MarketModel& model, const SaleSet& sales,
                                                     const std::optional<EffectSubject>& subject);

}  // namespace herleid
