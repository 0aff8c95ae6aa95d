#include "model/quality/what_if.h"

#include <algorithm>
#include <cmath>

namespace herleid {

namespace {

/// The model as if it had been fitted on the sale as well and had not moved: the sale's residual is that of its price, it
/// bears on nothing.
std::shared_ptr<const MarketModel> knowing(const MarketModel& model, const Sale& sale, double residual) {
    MarketModelParts parts = model.parts();
    parts.sales.push_back({sale.id, residual, 0.0, 1.0});
    return std::make_shared<const MarketModel>(std::move(parts));
}

std::shared_ptr<const SaleSet> including(const SaleSet& sales, std::size_t position) {
    auto all = std::make_shared<SaleSet>(sales);
    all->sales[position].armsLength = true;
    return all;
}

double weightIn(const Valuation& valuation, const std::string& saleId) {
    const auto row = std::ranges::find(valuation.matrix(), saleId, &MatrixRow::saleId);
    return row == valuation.matrix().end() ? 0 : row->weight;
}

}  // namespace

Result<WhatIf> whatIfIncluded(const PriceModel& model, const std::shared_ptr<const SaleSet>& sales,
                              const std::string& saleId, const std::vector<Property>& subjects,
                              const ValuationRequest& request) {
    const auto found = std::ranges::find(sales->sales, saleId, &Sale::id);
    if (found == sales->sales.end()) return failure(ErrorCode::UnknownSale, {{"id", saleId}});
    if (found->correctedPrice().cents() <= 0)
        return failure(ErrorCode::NumericFailure, {{"where", "price of sale " + saleId}});
    const MarketModel& market = *model.market;
    WhatIf result;
    result.saleId = saleId;
    result.isIncluded = found->armsLength && market.fitOf(saleId) != nullptr;
    const double eta = market.logValue(asSold(*found));
    result.residual = std::log(found->correctedPrice().units()) - eta;
    result.percent = 100 * std::expm1(result.residual - std::log(model.calibration()));
    result.estimate = Money::fromUnits(std::exp(eta) * model.calibration(), market.parts().currency);

    const Valuer now(model, {}, sales);
    std::optional<Valuer> other;
    ValuationRequest otherRequest = request;
    if (result.isIncluded) {
        otherRequest.withoutSales.push_back(saleId);
    } else {
        const auto position = static_cast<std::size_t>(found - sales->sales.begin());
        other.emplace(PriceModel{knowing(market, *found, result.residual), model.evidence}, ModelReference{},
                      including(*sales, position));
    }
    for (const Property& subject : subjects) {
        const auto unchanged = now.value(subject, request);
        if (!unchanged) return tl::unexpected(unchanged.error());
        const auto changed = (other ? *other : now).value(subject, otherRequest);
        if (!changed) return tl::unexpected(changed.error());
        const Valuation& with = result.isIncluded ? *unchanged : *changed;
        const Valuation& without = result.isIncluded ? *changed : *unchanged;
        result.values.push_back({subject.id, without.parts().unroundedValue, with.parts().unroundedValue,
                                 weightIn(with, saleId)});
    }
    return result;
}

}  // namespace herleid
