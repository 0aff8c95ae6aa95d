#include "model/reading/place_figures.h"

#include <cmath>
#include <limits>

#include "model/reading/residuals.h"

namespace herleid {

namespace {

std::int64_t numberOf(const std::string& propertyId, const PropertyNumbers& numbers) {
    const auto found = numbers.find(propertyId);
    return found == numbers.end() ? 0 : found->second;
}

MapPoint pointOf(std::int64_t fid, const Location& place, double figure, double amount) {
    return {fid, static_cast<float>(place.x), static_cast<float>(place.y), static_cast<float>(figure),
            static_cast<float>(amount)};
}

}  // namespace

float percentChange(double before, double after) {
    if (!(before > 0) || !std::isfinite(after)) return std::numeric_limits<float>::quiet_NaN();
    return static_cast<float>(100 * (after / before - 1));
}

std::vector<MapPoint> residualPoints(const MarketModel& model, const SaleSet& sales,
                                     const PropertyNumbers& numbers) {
    std::vector<MapPoint> points;
    for (const SaleResidual& sale : saleResiduals(model, sales))
        if (sale.location)
            points.push_back(pointOf(numberOf(sale.propertyId, numbers), *sale.location, sale.percent,
                                     sale.price.units()));
    return points;
}

std::vector<MapPoint> pricePerAreaPoints(const SaleSet& sales, const PropertyNumbers& numbers) {
    std::vector<MapPoint> points;
    const auto area = sales.catalogue->findRole(Role::FloorArea);
    if (!area) return points;
    for (const Sale& sale : sales.sales) {
        if (!sale.armsLength || !sale.location || !sale.facts.has(*area) || !(sale.facts[*area] > 0))
            continue;
        const double price = sale.correctedPrice().units();
        points.push_back(
            pointOf(numberOf(sale.propertyId, numbers), *sale.location, price / sale.facts[*area], price));
    }
    return points;
}

}  // namespace herleid
