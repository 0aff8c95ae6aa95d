#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/reading/effect.h"
#include "model/reading/fitted_sales.h"

namespace herleid {

/// One fact that a chart varies: where its points stand and how a dwelling is given each of them.
class ChartAxis {
public:
    /// A number in its own unit, or the age at the sale where isAge: over the middle 99% of these sales
    /// (chosen: so that one odd sale does not squeeze the curve), over all where those are one value. Points
    /// are evenly apart as the number enters the model (by ln where its transform is Log); from zero or
    /// below, as it is.
    static ChartAxis line(std::size_t feature, bool isAge, Transform transform,
                          const std::vector<FittedSale>& sales);
    /// The levels of a category, rating or flag that occur in the sales, in the catalogue's order.
    static ChartAxis levels(std::size_t feature, const FeatureCatalogue& catalogue,
                            const std::vector<FittedSale>& sales);
    /// The classes of age between these bounds that occur in the sales.
    static ChartAxis ageClasses(std::size_t feature, const std::vector<double>& bounds,
                                const std::vector<FittedSale>& sales);

    [[nodiscard]] EffectShape shape() const { return m_shape; }
    [[nodiscard]] std::size_t feature() const { return m_feature; }
    [[nodiscard]] bool isAge() const { return m_isAge; }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] double position(std::size_t point) const;
    [[nodiscard]] const std::string& level(std::size_t point) const { return m_names[point]; }

    /// Where a dwelling stands on the axis; nothing where it is not recorded, or a level that is not shown.
    [[nodiscard]] std::optional<double> positionOf(const Observation& observation) const;
    /// Whether a position lies between the first and the last point.
    [[nodiscard]] bool isShown(double position) const;
    /// The point nearest to a position.
    [[nodiscard]] std::size_t nearest(double position) const;
    /// Gives the facts the value of a point, or of any position on a line.
    void apply(std::size_t point, Date stateDate, Facts& facts) const {
        set(m_values[point], stateDate, facts);
    }
    void set(double value, Date stateDate, Facts& facts) const;
    [[nodiscard]] double value(std::size_t point) const { return m_values[point]; }

private:
    EffectShape m_shape = EffectShape::Line;
    std::size_t m_feature = 0;
    bool m_isAge = false;
    std::vector<double> m_values;      // numbers, ages or level codes
    std::vector<std::string> m_names;  // one a point; empty for lines
    std::vector<double> m_bounds;      // of age classes
};

/// What the fact is: the number itself, or the age at the state date. NaN where it is not recorded.
[[nodiscard]] double factValue(std::size_t feature, bool isAge, const Observation& observation);

}  // namespace herleid
