#include "model/reading/fitted_sales.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "model/facts/statistics.h"

namespace herleid {

std::vector<FittedSale> fittedSalesOf(const MarketModel& model, const SaleSet& sales) {
    std::unordered_map<std::string_view, const Sale*> byId;
    byId.reserve(sales.sales.size());
    for (const Sale& sale : sales.sales) byId.emplace(sale.id, &sale);
    std::vector<FittedSale> fitted;
    fitted.reserve(model.parts().sales.size());
    for (const SaleFit& fit : model.parts().sales)
        if (const auto found = byId.find(fit.saleId); found != byId.end())
            fitted.push_back({found->second, &fit});
    return fitted;
}

Facts typicalFacts(const std::vector<const Sale*>& sales, const FeatureCatalogue& catalogue) {
    Facts facts(catalogue.size());
    for (std::size_t feature = 0; feature < catalogue.size(); ++feature) {
        std::vector<double> values;
        for (const Sale* sale : sales)
            if (sale->facts.has(feature)) values.push_back(sale->facts[feature]);
        if (values.empty()) continue;
        if (catalogue[feature].isNumber()) {
            facts.set(feature, median(std::move(values)));
            continue;
        }
        std::map<double, std::size_t> counts;
        for (double value : values) ++counts[value];
        double best = values.front();
        for (const auto& [value, count] : counts) {
            const std::size_t most = counts[best];
            const bool isFirst = plainText(catalogue[feature], value) < plainText(catalogue[feature], best);
            if (count > most || (count == most && isFirst)) best = value;
        }
        facts.set(feature, best);
    }
    return facts;
}

std::optional<Location> meanPlace(const std::vector<const Sale*>& sales) {
    Location sum;
    std::size_t placed = 0;
    for (const Sale* sale : sales)
        if (sale->location) {
            sum.x += sale->location->x;
            sum.y += sale->location->y;
            ++placed;
        }
    if (placed == 0) return std::nullopt;
    return Location{sum.x / static_cast<double>(placed), sum.y / static_cast<double>(placed)};
}

TypicalDwelling::TypicalDwelling(const MarketModel& model, const std::vector<FittedSale>& sales)
    : m_facts(model.catalogue().size()),
      m_date(sales.empty() ? model.summary().lastSale : sales[sales.size() / 2].sale->date) {
    for (const FittedTerm& term : model.terms())
        for (std::size_t i = 0; i < term.features.size(); ++i)
            m_facts.set(term.features[i], term.reference[i]);
}

}  // namespace herleid
