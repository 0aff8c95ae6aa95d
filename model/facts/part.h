#pragma once

#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace herleid {

struct Feature;

/// One recorded part of a dwelling (WOZ: onderdeel): an outbuilding, or a part of the living space. A dwelling may have
/// several of one kind.
struct Part {
    std::string kind;  ///< as the catalogue's part rules name it: "garage", "berging", …; other words are kept too
    double areaM2 = std::numeric_limits<double>::quiet_NaN();  ///< NaN: not recorded
    std::optional<int> buildYear;

    /// Equal where both areas are equal or not recorded.
    friend bool operator==(const Part& a, const Part& b) {
        const bool isSameArea = a.areaM2 == b.areaM2 || (std::isnan(a.areaM2) && std::isnan(b.areaM2));
        return a.kind == b.kind && isSameArea && a.buildYear == b.buildYear;
    }
};

/// What the parts say about a feature that has a part rule: the sum of their areas, or how many there are. 0 where
/// there is no such part; NaN where the feature has no rule, or one of its parts has no area.
[[nodiscard]] double measureOf(const Feature& feature, const std::vector<Part>& parts);

}  // namespace herleid
