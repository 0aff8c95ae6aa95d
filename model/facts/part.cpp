#include "model/facts/part.h"

#include <algorithm>

#include "model/facts/feature_catalogue.h"

namespace herleid {

double measureOf(const Feature& feature, const std::vector<Part>& parts) {
    if (!feature.parts) return std::numeric_limits<double>::quiet_NaN();
    const auto& kinds = feature.parts->kinds;
    double sum = 0;
    for (const Part& part : parts) {
        if (std::find(kinds.begin(), kinds.end(), part.kind) == kinds.end()) continue;
        sum += feature.parts->measure == PartMeasure::Count ? 1.0 : part.areaM2;
    }
    return sum;
}

}  // namespace herleid
