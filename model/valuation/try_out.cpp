#include "model/valuation/try_out.h"

#include <cmath>

namespace herleid {

namespace {

bool isSame(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

}  // namespace

Property TryOut::appliedTo(Property recorded) const {
    for (const auto& [feature, value] : facts) {
        recorded.facts.set(feature, value);
        recorded.factProvenance[feature] = Provenance{"try-out", {}, {}, "try-out", ""};
    }
    return recorded;
}

ValuationRequest TryOut::appliedTo(ValuationRequest recorded) const {
    if (date) recorded.valuationDate = *date;
    recorded.withoutSales.insert(recorded.withoutSales.end(), withoutSales.begin(), withoutSales.end());
    return recorded;
}

void TryOut::tidy(const Property& recorded, Date recordedDate) {
    std::erase_if(facts, [&](const auto& fact) { return isSame(fact.second, recorded.facts[fact.first]); });
    if (date == recordedDate) date.reset();
}

Result<TryOutValue> valueTryOut(const Valuer& valuer, const std::shared_ptr<const Valuation>& recorded,
                                const Property& subject, const ValuationRequest& request, const TryOut& tryOut) {
    if (tryOut.isEmpty()) return TryOutValue{recorded, {recorded->value(), recorded->value(), {}}};
    const Property tried = tryOut.appliedTo(subject);
    const ValuationRequest asked = tryOut.appliedTo(request);
    auto valuation = valuer.value(tried, asked);
    if (!valuation) return tl::unexpected(valuation.error());
    auto value = std::make_shared<const Valuation>(std::move(*valuation));
    if (asked.withoutSales.empty())
        return TryOutValue{value, explainChange(valuer.model(), *recorded, valuer.model(), *value)};
    const auto model = valuer.modelFor(tried, asked);
    if (!model) return tl::unexpected(model.error());
    return TryOutValue{value, explainChange(valuer.model(), *recorded, *model, *value)};
}

}  // namespace herleid
