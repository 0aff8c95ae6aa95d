#include "model/quality/ratio_values.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "model/evidence/evidence_pool.h"
#include "model/evidence/leave_out.h"
#include "model/facts/chunks.h"

namespace herleid {

namespace {

constexpr std::size_t salesPerChunk = 64;

/// What the model's index and trends make of the time between the day of the sale and the valuation date.
double timeFactor(const MarketModel& model, const Sale& sale, Date valuationDate) {
    Observation then = asSold(sale);
    then.marketDate = valuationDate;
    const std::vector<double> before = model.timeEffects(asSold(sale));
    const std::vector<double> after = model.timeEffects(then);
    double difference = 0;
    for (std::size_t i = 0; i < before.size(); ++i) difference += after[i] - before[i];
    return std::exp(difference);
}

}  // namespace

Result<std::vector<ValuedSale>> valuedSales(const std::shared_ptr<const SaleSet>& sales, const PriceModel& model,
                                            Date valuationDate, int threads, Progress& progress) {
    const EvidencePool pool(sales, model.market, model.evidence);
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < sales->sales.size(); ++i)
        if (model.market->fitOf(sales->sales[i].id) != nullptr) positions.push_back(i);
    std::vector<std::optional<ValuedSale>> found(positions.size());
    forEachChunk(positions.size(), salesPerChunk, threads, [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t k = first; k < last && !progress.isCancelled(); ++k) {
            const auto left = leaveOut(pool, positions[k]);
            if (!left) continue;
            const Sale& sale = sales->sales[positions[k]];
            const Observation observation = asSold(sale);
            const Date whenever = Date::fromDays(sale.date.days() + model.evidence.rules.days);
            const Evidence with = pool.weigh({observation, whenever, {}, {}}, *model.market);
            found[k] = ValuedSale{positions[k], sale.correctedPrice().units(),
                                  std::exp(left->logValue) * model.calibration(),
                                  std::exp(model.market->logValue(observation) + with.correction) * model.calibration(),
                                  timeFactor(*model.market, sale, valuationDate)};
        }
    });
    if (progress.isCancelled()) return failure(ErrorCode::Cancelled);
    std::vector<ValuedSale> valued;
    valued.reserve(found.size());
    for (const auto& one : found)
        if (one) valued.push_back(*one);
    return valued;
}

std::vector<std::size_t> farthestSales(const std::vector<ValuedSale>& sales, std::size_t most) {
    std::vector<std::size_t> order(sales.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto off = [&](std::size_t i) { return std::abs(std::log(sales[i].leftOut / sales[i].price)); };
    const std::size_t kept = std::min(most, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(),
                      [&](std::size_t a, std::size_t b) { return std::pair(-off(a), a) < std::pair(-off(b), b); });
    order.resize(kept);
    return order;
}

RatioSample ratioSample(const std::vector<ValuedSale>& sales, RatioEstimate estimate, RatioDay day) {
    RatioSample sample;
    for (const ValuedSale& sale : sales) {
        const double level = day == RatioDay::OfValuation ? sale.toValuationDate : 1;
        sample.add((estimate == RatioEstimate::LeftOut ? sale.leftOut : sale.inSample) * level, sale.price * level);
    }
    return sample;
}

}  // namespace herleid
