#include "model/valuation/components.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/facts/statistics.h"

namespace herleid {

namespace {

constexpr double supportedShare = 0.01;   // of the fitted sales have a smaller plot (chosen)
constexpr double step = 0.01;             // of a plot, for its marginal price

/// The value of the subject before rounding, had it other facts; named sales keep their weights.
class ValueWith {
public:
    ValueWith(const MarketModel& model, const Valuation& valuation)
        : m_model(model),
          m_parts(valuation.parts()),
          m_scale(m_parts.unroundedValue.units() / std::exp(logValue(m_parts.subject.facts))) {}

    [[nodiscard]] double operator()(std::size_t feature, double quantity) const {
        Facts facts = m_parts.subject.facts;
        facts.set(feature, quantity);
        return m_scale * std::exp(logValue(facts));
    }

private:
    [[nodiscard]] double logValue(const Facts& facts) const {
        return m_model.logValue({&facts, m_parts.subject.location, m_parts.valuationDate, m_parts.stateDate});
    }
    const MarketModel& m_model;
    const ValuationParts& m_parts;
    double m_scale;
};

double smallestSupported(const MarketModel& model, const SaleSet& sales, std::size_t plot) {
    std::vector<double> plots;
    for (const Sale& sale : sales.sales)
        if (sale.facts.has(plot) && sale.facts[plot] > 0 && model.fitOf(sale.id) != nullptr)
            plots.push_back(sale.facts[plot]);
    return plots.empty() ? 0 : quantile(std::move(plots), supportedShare);
}

double landValue(const ValueWith& value, std::size_t feature, double plot, double smallest) {
    const double marginal = (value(feature, smallest * (1 + step)) - value(feature, smallest)) / (smallest * step);
    if (plot <= smallest) return plot * marginal;
    return value(feature, plot) - value(feature, smallest) + smallest * marginal;
}

bool isInModel(const MarketModel& model, std::size_t feature) {
    return std::ranges::any_of(model.terms(), [&](const FittedTerm& term) {
        return std::ranges::find(term.features, feature) != term.features.end();
    });
}

}  // namespace

std::string_view name(ComponentKind kind) {
    switch (kind) {
        case ComponentKind::MainBuilding: return "main_building";
        case ComponentKind::Outbuilding: return "outbuilding";
        case ComponentKind::Land: return "land";
    }
    return {};
}

std::vector<ComponentValue> componentValues(const MarketModel& model, const SaleSet& sales,
                                            const Valuation& valuation) {
    const ValuationParts& parts = valuation.parts();
    const FeatureCatalogue& catalogue = *parts.catalogue;
    const Facts& facts = parts.subject.facts;
    const ValueWith value(model, valuation);
    const double unrounded = parts.unroundedValue.units();
    std::vector<ComponentValue> components;
    std::vector<double> shares;
    const auto add = [&](ComponentKind kind, std::size_t feature, double amount) {
        components.push_back({kind, feature, facts[feature], {}});
        shares.push_back(amount);
    };
    for (std::size_t feature = 0; feature < catalogue.size(); ++feature) {
        const bool canBeAbsent = catalogue[feature].isNumber() || catalogue[feature].kind == FeatureKind::Flag;
        if (catalogue[feature].role != Role::Outbuilding || !canBeAbsent || !isInModel(model, feature)) continue;
        if (!facts.has(feature) || facts[feature] == 0) continue;
        add(ComponentKind::Outbuilding, feature, unrounded - value(feature, 0));
    }
    const auto plot = catalogue.findRole(Role::PlotArea);
    if (plot && isInModel(model, *plot) && facts.has(*plot) && facts[*plot] > 0)
        if (const double smallest = smallestSupported(model, sales, *plot); smallest > 0)
            add(ComponentKind::Land, *plot, landValue(value, *plot, facts[*plot], smallest));
    const double others = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (components.empty() || others >= unrounded || std::ranges::any_of(shares, [](double s) { return s < 0; }))
        return {};
    Money left = parts.value;
    for (std::size_t i = 0; i < components.size(); ++i) {
        components[i].amount = Money::fromUnits(shares[i], parts.value.currency());
        left = left - components[i].amount;
    }
    if (left.cents() <= 0) return {};
    components.insert(components.begin(), {ComponentKind::MainBuilding, std::nullopt, 0, left});
    return components;
}

}  // namespace herleid
