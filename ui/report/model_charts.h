#pragma once

#include <QString>

#include "ui/report/model_report.h"

namespace herleid {

/// The drawings of a report on a model, each an inline SVG; empty where there is nothing to draw.
class ModelCharts {
public:
    ModelCharts(const ModelReport& report, const Format& format) : m_report(report), m_format(format) {}

    /// The label of a fact, or "Age at the sale".
    [[nodiscard]] QString factLabel(std::size_t feature, bool isAge) const;
    /// A value of a fact in words: "118 m²", "tussenwoning", "12 jaar".
    [[nodiscard]] QString factText(std::size_t feature, bool isAge, double value) const;
    /// A level as a reading names it, in words.
    [[nodiscard]] QString levelText(std::size_t feature, const std::string& level) const;
    [[nodiscard]] QString groupText(const PriceIndex& index) const;

    [[nodiscard]] QString effect(const EffectChart& chart) const;
    /// One colour and dash a curve; the words stand in legendOf.
    [[nodiscard]] QString groupedEffect(const EffectChart& chart) const;
    [[nodiscard]] QString legendOf(const EffectChart& chart) const;
    /// The index of all dwellings, large.
    [[nodiscard]] QString commonIndex() const;
    /// That of a group, small, with the common one beside it; all groups on one scale.
    [[nodiscard]] QString groupIndex(const PriceIndex& index) const;
    [[nodiscard]] QString histogram() const;
    [[nodiscard]] QString quantiles() const;
    [[nodiscard]] QString residualsByMonth() const;
    [[nodiscard]] QString locationMap() const;
    [[nodiscard]] QString residualMap() const;

private:
    [[nodiscard]] QString axisTitle(const EffectChart& chart) const;
    [[nodiscard]] QString steps(const EffectChart& chart) const;
    [[nodiscard]] QString priceIndex(const PriceIndex& index, bool isGroup) const;

    const ModelReport& m_report;
    const Format& m_format;
};

/// Classes of percentages for a map: bounds[k−1] ≤ percent < bounds[k]; the middle class holds 0.
struct MapClasses {
    std::vector<double> bounds;  ///< ascending, an even number, symmetric about 0
    /// Three classes each way: the outer ones begin at a round number near the 90% quantile of the sizes.
    [[nodiscard]] static MapClasses of(std::vector<double> percents);
    [[nodiscard]] int classOf(double percent) const;
    /// A swatch and its range for every class, as HTML.
    [[nodiscard]] QString legend(const Format& format) const;
};

}  // namespace herleid
