#include "model/evidence/evidence_kernel.h"

#include <cmath>

namespace herleid {

namespace {

double metresBetween(const EvidencePoint& a, const EvidencePoint& b) {
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

double factsBetween(const EvidenceKernel& kernel, const EvidencePoint& a, const EvidencePoint& b) {
    double sum = 0;
    for (std::size_t f = 0; f < kernel.features.size(); ++f) {
        double difference = std::abs(a.z[f] - b.z[f]);
        if (kernel.features[f].isLevel && difference > 0) difference = 1;
        sum += difference / kernel.lengths[f];
    }
    return sum;
}

}  // namespace

EvidencePoint evidencePoint(const std::vector<EvidenceFeature>& features, const Observation& observation) {
    const Location place = observation.location.value_or(Location{});
    EvidencePoint point{place.x, place.y, static_cast<double>(observation.marketDate.days()), {}};
    for (std::size_t f = 0; f < features.size(); ++f) {
        const EvidenceFeature& feature = features[f];
        const double fact = (*observation.facts)[feature.feature];
        if (feature.isLevel)
            point.z[f] = std::isnan(fact) ? -1 : fact;
        else
            point.z[f] =
                std::isnan(fact) ? 0 : (apply(feature.transform, fact) - feature.centre) / feature.spread;
    }
    return point;
}

double covariance(const EvidenceKernel& kernel, const EvidencePoint& a, const EvidencePoint& b) {
    const double metres = metresBetween(a, b);
    const double time = std::abs(a.days - b.days) / kernel.days;
    return kernel.alikeVariance * std::exp(-metres / kernel.alikeMetres - time - factsBetween(kernel, a, b)) +
           kernel.placeVariance * std::exp(-metres / kernel.placeMetres - time);
}

double unlikeness(const EvidenceKernel& kernel, const EvidencePoint& a, const EvidencePoint& b) {
    return metresBetween(a, b) / kernel.alikeMetres + std::abs(a.days - b.days) / kernel.days +
           factsBetween(kernel, a, b);
}

}  // namespace herleid
