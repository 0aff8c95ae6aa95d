#include "ui/session/quality_reading.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace herleid {

namespace {

constexpr std::size_t mostShown = 200;  // sales in the list of those farthest off; chosen: more than one looks at

}  // namespace

Result<QualityReading> readQuality(const std::shared_ptr<const SaleSet>& sales, const std::shared_ptr<const Valuer>& valuer,
                                   const QualityRequest& request, std::shared_ptr<const QualityReading> former,
                                   Progress& progress) {
    QualityReading reading;
    reading.sales = sales;
    reading.day = request.day;
    reading.valuationDate = request.valuationDate;
    if (former) {
        reading.valued = former->valued;
    } else {
        ProgressPortion valuing(progress, 0, 0.6);
        auto valued = valuedSales(sales, valuer->priceModel(), request.valuationDate, 0, valuing);
        if (!valued) return tl::unexpected(valued.error());
        reading.valued = std::move(*valued);
    }
    reading.sample = ratioSample(reading.valued, RatioEstimate::LeftOut, request.day);
    reading.inSample = ratioFigures(ratioSample(reading.valued, RatioEstimate::InSample, request.day));
    std::vector<const Sale*> sold;
    for (const ValuedSale& one : reading.valued) sold.push_back(&sales->sales[one.sale]);
    ProgressPortion studying(progress, former ? 0 : 0.6, 1);
    auto study = studyRatios(reading.sample, ratioGroupings(sold, *sales->catalogue, reading.sample), {request.norms, {}}, studying);
    if (!study) return tl::unexpected(study.error());
    reading.study = std::move(*study);
    reading.alike = likeDwellings(reading.valued, *sales);
    std::vector<std::size_t> order(reading.valued.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto off = [&](std::size_t i) { return std::abs(std::log(reading.valued[i].leftOut / reading.valued[i].price)); };
    const std::size_t shown = std::min(mostShown, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(),
                      [&](std::size_t a, std::size_t b) { return std::pair(-off(a), a) < std::pair(-off(b), b); });
    order.resize(shown);
    reading.farthest = std::move(order);
    return reading;
}

}  // namespace herleid
