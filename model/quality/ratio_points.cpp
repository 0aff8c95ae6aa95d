#include "model/quality/ratio_points.h"

namespace herleid {

std::vector<MapPoint> ratioPoints(const std::vector<ValuedSale>& valued, const SaleSet& sales, const PropertyNumbers& numbers) {
    std::vector<MapPoint> points;
    for (const ValuedSale& one : valued) {
        const Sale& sale = sales.sales[one.sale];
        if (!sale.location) continue;
        const auto number = numbers.find(sale.propertyId);
        points.push_back({number == numbers.end() ? 0 : number->second, static_cast<float>(sale.location->x),
                          static_cast<float>(sale.location->y), percentChange(one.price, one.leftOut), static_cast<float>(one.price)});
    }
    return points;
}

}  // namespace herleid
