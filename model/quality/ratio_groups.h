#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/facts/sale.h"
#include "model/quality/ratio_sample.h"

namespace herleid {

/// By what sales are put in groups.
enum class GroupingKind {
    Level,           ///< a category or rating of the catalogue, such as type or neighbourhood
    Month,           ///< of the sale
    PriceClass,      ///< fifths by price level, ½S + ½A/m: by price alone, chance would make the dear look undervalued
    BuildYearClass,  ///< periods in which building went alike
    SizeClass,       ///< fifths by floor area
    Column,          ///< a column of someone else's file
};
[[nodiscard]] std::string_view name(GroupingKind kind);

/// One group: a level's code, a month (2024-03), or a class with its bounds.
struct RatioGroup {
    std::string code;
    std::optional<std::size_t> level;   ///< of the feature
    std::optional<double> from;         ///< inclusive
    std::optional<double> to;           ///< exclusive; the highest class of fifths includes it
};

/// A way of dividing all sales of a sample.
struct RatioGrouping {
    GroupingKind kind{};
    std::optional<std::size_t> feature;  ///< position in the catalogue
    std::string featureName;
    std::string column;                  ///< of GroupingKind::Column
    std::vector<RatioGroup> groups;      ///< in their natural order; none is empty
    std::vector<std::size_t> of;         ///< of each sale: its group, or groups.size() where not recorded
    [[nodiscard]] std::string key() const;   ///< fixed: "month", "price_class", or the feature's or column's name
};

/// Every grouping that these sales can be studied by, in the order an assessor asks: type, district, neighbourhood, price,
/// build year, size, month, every other category. sales: of the sample, in its order. At least two groups each.
[[nodiscard]] std::vector<RatioGrouping> ratioGroupings(const std::vector<const Sale*>& sales,
                                                        const FeatureCatalogue& catalogue, const RatioSample& sample);

/// By the texts of a column; empty is not recorded.
[[nodiscard]] RatioGrouping groupingByText(const std::string& column, const std::vector<std::string>& texts);

/// By the levels of a feature. facts: of each, as in Facts.
[[nodiscard]] RatioGrouping groupingByLevel(const FeatureCatalogue& catalogue, std::size_t feature,
                                            const std::vector<double>& facts);

/// Fifths of amounts, as price classes; NaN is not recorded.
[[nodiscard]] RatioGrouping priceClassesOf(const std::vector<double>& amounts);

/// Fifths by price level.
[[nodiscard]] RatioGrouping priceClasses(const RatioSample& sample);

}  // namespace herleid
