#include "model/reading/land_scale.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/facts/statistics.h"
#include "model/reading/contrast.h"
#include "model/reading/fitted_sales.h"
#include "model/reading/round_steps.h"

namespace herleid {

namespace {

constexpr double tail = 0.05;  // brackets stand within the middle 90% of the plots sold

/// What another piece of plot is worth for one typical dwelling.
class PlotValue {
public:
    PlotValue(const MarketModel& model, std::size_t plot, Facts facts, std::optional<Location> place,
              Date date)
        : m_model(model), m_plot(plot), m_facts(std::move(facts)), m_place(place), m_date(date) {
        for (std::size_t k = 0; k < model.terms().size(); ++k) {
            const auto& read = model.terms()[k].features;
            if (std::find(read.begin(), read.end(), plot) != read.end()) m_terms.push_back(k);
        }
    }

    /// Value with this plot, in units of the currency.
    [[nodiscard]] double at(double plot) const {
        Facts facts = m_facts;
        facts.set(m_plot, plot);
        return std::exp(m_model.logValue(with(facts))) * m_model.calibration();
    }

    /// V(to) − V(from) relative to V(from), with its band.
    [[nodiscard]] EffectSize gain(double from, double to) const {
        Facts before = m_facts;
        Facts after = m_facts;
        before.set(m_plot, from);
        after.set(m_plot, to);
        return Contrast(m_model, m_terms, with(before)).size(with(after));
    }

private:
    [[nodiscard]] Observation with(const Facts& facts) const { return {&facts, m_place, m_date, m_date}; }

    const MarketModel& m_model;
    std::size_t m_plot;
    Facts m_facts;
    std::optional<Location> m_place;
    Date m_date;
    std::vector<std::size_t> m_terms;
};

std::vector<LandBracket> bracketsOf(const PlotValue& value, const std::vector<double>& bounds,
                                    Currency currency) {
    std::vector<LandBracket> brackets;
    double cumulative = 0;
    for (std::size_t k = 0; k + 1 < bounds.size(); ++k) {
        const double from = bounds[k];
        const double to = bounds[k + 1];
        const EffectSize gain = value.gain(from, to);
        const double level = value.at(from);
        const auto perUnit = [&](double percent) {
            return Money::fromUnits(level * percent / 100.0 / (to - from), currency);
        };
        const double difference = value.at(to) - level;
        // The plot up to the first bound counts at the first bracket's own marginal price.
        if (k == 0) cumulative = difference / (to - from) * from;
        cumulative += difference;
        brackets.push_back({from, to, Money::fromUnits(difference / (to - from), currency),
                            perUnit(gain.percentLow), perUnit(gain.percentHigh),
                            Money::fromUnits(cumulative, currency)});
    }
    return brackets;
}

/// The level of a feature for grouping: its code, "" where the catalogue has no such feature, nothing where
/// the sale's is not recorded.
std::optional<std::string> groupLevel(const std::optional<std::size_t>& feature,
                                      const FeatureCatalogue& catalogue, const Sale& sale) {
    if (!feature) return std::string();
    if (!sale.facts.has(*feature)) return std::nullopt;
    return plainText(catalogue[*feature], sale.facts[*feature]);
}

bool isRead(const MarketModel& model, std::size_t feature) {
    return std::any_of(model.terms().begin(), model.terms().end(), [&](const FittedTerm& term) {
        return std::find(term.features.begin(), term.features.end(), feature) != term.features.end();
    });
}

}  // namespace

std::vector<LandScale> landScales(const MarketModel& model, const SaleSet& sales, Date date,
                                  std::size_t fewest, LandScaleOf group) {
    const FeatureCatalogue& catalogue = model.catalogue();
    const auto plot = catalogue.findRole(Role::PlotArea);
    if (!plot || !isRead(model, *plot)) return {};
    const auto neighbourhood =
        group == LandScaleOf::Type ? std::optional<std::size_t>() : catalogue.findRole(Role::Neighbourhood);
    const auto type = catalogue.findRole(Role::DwellingType);

    std::map<std::pair<std::string, std::string>, std::vector<const Sale*>> groups;
    for (const FittedSale& fitted : fittedSalesOf(model, sales)) {
        const auto hood = groupLevel(neighbourhood, catalogue, *fitted.sale);
        const auto kind = groupLevel(type, catalogue, *fitted.sale);
        if (hood && kind) groups[{*hood, *kind}].push_back(fitted.sale);
    }
    std::vector<LandScale> scales;
    for (const auto& [names, members] : groups) {
        std::vector<double> plots;
        for (const Sale* sale : members)
            if (sale->facts.has(*plot)) plots.push_back(sale->facts[*plot]);
        if (members.size() < fewest || plots.empty()) continue;
        const PlotValue value(model, *plot, typicalFacts(members, catalogue), meanPlace(members), date);
        LandScale scale;
        scale.neighbourhood = names.first;
        scale.type = names.second;
        scale.sales = members.size();
        scale.typicalPlot = median(plots);
        scale.typicalValue = Money::fromUnits(value.at(scale.typicalPlot), model.parts().currency);
        scale.brackets = bracketsOf(value, roundNumbers(quantile(plots, tail), quantile(plots, 1 - tail)),
                                    model.parts().currency);
        scales.push_back(std::move(scale));
    }
    return scales;
}

}  // namespace herleid
