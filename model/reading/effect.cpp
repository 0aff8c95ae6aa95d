#include "model/reading/effect.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/facts/statistics.h"
#include "model/reading/chart_axis.h"
#include "model/reading/contrast.h"
#include "model/reading/fitted_sales.h"
#include "model/reading/term_inputs.h"

namespace herleid {

namespace {

constexpr std::size_t mostResiduals = 2000;
constexpr std::array<double, 3> groupQuantiles{0.1, 0.5, 0.9};

/// A fact held at one value for a whole curve.
struct Group {
    std::string name;
    std::size_t feature = 0;
    bool isAge = false;
    double value = 0;
};

/// Three significant digits (chosen): a value that a reader can name.
double roundedValue(double value, bool isAge) {
    if (isAge || value == 0) return std::round(value);
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2);
    return step >= 1 ? std::round(value / step) * step : std::round(value * (1 / step)) / (1 / step);
}

class ChartMaker {
public:
    ChartMaker(const MarketModel& model, const SaleSet& sales, const std::optional<EffectSubject>& subject)
        : m_model(model),
          m_sales(fittedSalesOf(model, sales)),
          m_typical(model, m_sales),
          m_averagePlace(model, m_sales),
          m_subject(subject),
          m_base(subject ? subject->observation : m_typical.observation()) {}

    std::vector<EffectChart> ofTerms() {
        std::vector<EffectChart> charts;
        for (std::size_t k = 0; k < m_model.terms().size(); ++k) {
            const TermInputs inputs = inputsOf(m_model.terms()[k].basis);
            if (!inputs.readsPlace && !inputs.readsTime) charts.push_back(ofTerm(k, inputs));
        }
        return charts;
    }

    std::vector<EffectChart> ofFeatures() {
        std::vector<EffectChart> charts;
        for (std::size_t feature = 0; feature < m_model.catalogue().size(); ++feature) {
            std::vector<std::size_t> terms;
            bool isAge = false;
            for (std::size_t k = 0; k < m_model.terms().size(); ++k) {
                const FittedTerm& term = m_model.terms()[k];
                if (std::find(term.features.begin(), term.features.end(), feature) == term.features.end())
                    continue;
                terms.push_back(k);
                isAge = isAge || inputsOf(term.basis).readsAge(feature);
            }
            if (terms.empty()) continue;
            EffectChart chart =
                started(m_model.catalogue()[feature].name, terms, axisOf(feature, isAge, m_sales));
            fill(chart, axisOf(feature, isAge, m_sales));
            charts.push_back(std::move(chart));
        }
        return charts;
    }

private:
    [[nodiscard]] ChartAxis axisOf(std::size_t feature, bool isAge,
                                   const std::vector<FittedSale>& sales) const {
        const Feature& which = m_model.catalogue()[feature];
        return which.isNumber() ? ChartAxis::line(feature, isAge, which.transform, sales)
                                : ChartAxis::levels(feature, m_model.catalogue(), sales);
    }

    static EffectChart started(const std::string& name, std::vector<std::size_t> terms,
                               const ChartAxis& axis) {
        EffectChart chart;
        chart.name = name;
        chart.terms = std::move(terms);
        chart.shape = axis.shape();
        chart.feature = axis.feature();
        chart.isAge = axis.isAge();
        return chart;
    }

    EffectChart ofTerm(std::size_t term, const TermInputs& inputs) {
        const FittedTerm& fitted = m_model.terms()[term];
        const bool hasNumber = !inputs.numbers.empty();
        const std::size_t feature = hasNumber ? inputs.numbers.front().feature : inputs.levels.front();
        const bool isAge = hasNumber && inputs.numbers.front().kind == VariableKind::Age;
        const auto* steps = std::get_if<StepsBasis>(&fitted.basis);
        const ChartAxis axis =
            steps ? ChartAxis::ageClasses(feature, steps->bounds, m_sales) : axisOf(feature, isAge, m_sales);
        EffectChart chart = started(fitted.specification.name, {term}, axis);
        if (const auto* grouped = std::get_if<GroupedBasis>(&fitted.basis))
            addLevelCurves(chart, std::get<LevelsBasis>(grouped->groups));
        else if (inputs.numbers.size() == 2)
            addQuantileCurves(chart, axis, inputs.numbers[1]);
        else
            fill(chart, axis);
        return chart;
    }

    /// A curve a level, each over its own sales: beyond them the curve would say nothing.
    void addLevelCurves(EffectChart& chart, const LevelsBasis& groups) {
        chart.groupFeature = groups.feature;
        std::vector<std::size_t> levels = groups.levels;
        std::sort(levels.begin(), levels.end());
        for (std::size_t level : levels) {
            std::vector<FittedSale> own;
            for (const FittedSale& fitted : m_sales)
                if (fitted.sale->facts.level(groups.feature) == level) own.push_back(fitted);
            const auto value = static_cast<double>(level);
            const Group group{plainText(m_model.catalogue()[groups.feature], value), groups.feature, false,
                              value};
            addCurve(chart, axisOf(*chart.feature, chart.isAge, own), own, &group);
        }
    }

    /// Three curves: what the first number does where the second is low, middling and high.
    void addQuantileCurves(EffectChart& chart, const ChartAxis& axis, const Variable& second) {
        chart.groupFeature = second.feature;
        chart.groupIsAge = second.kind == VariableKind::Age;
        std::vector<double> values;
        for (const FittedSale& fitted : m_sales)
            if (const double v = factValue(second.feature, chart.groupIsAge, asSold(*fitted.sale));
                !std::isnan(v))
                values.push_back(v);
        std::vector<double> centres;
        for (double p : groupQuantiles)
            centres.push_back(roundedValue(quantile(values, p), chart.groupIsAge));
        centres.erase(std::unique(centres.begin(), centres.end()), centres.end());
        std::vector<std::vector<FittedSale>> nearest(centres.size());
        for (const FittedSale& fitted : m_sales) {
            const double v = factValue(second.feature, chart.groupIsAge, asSold(*fitted.sale));
            if (std::isnan(v)) continue;
            std::size_t best = 0;
            for (std::size_t g = 1; g < centres.size(); ++g)
                if (std::abs(v - centres[g]) < std::abs(v - centres[best])) best = g;
            nearest[best].push_back(fitted);
        }
        for (std::size_t g = 0; g < centres.size(); ++g) {
            const Group group{plainText(m_model.catalogue()[second.feature], centres[g]), second.feature,
                              chart.groupIsAge, centres[g]};
            addCurve(chart, axis, nearest[g], &group);
        }
    }

    /// The one curve of a chart without groups, and what the sales still say about it.
    void fill(EffectChart& chart, const ChartAxis& axis) {
        addCurve(chart, axis, m_sales, nullptr);
        Facts facts = *m_base.facts;
        Contrast contrast = againstTypical(chart, axis);
        const std::size_t wanted = std::min(mostResiduals, m_sales.size());
        for (std::size_t i = 0; i < wanted; ++i) {
            const FittedSale& fitted = m_sales[i * m_sales.size() / wanted];
            const auto position = axis.positionOf(asSold(*fitted.sale));
            if (!position || !axis.isShown(*position)) continue;
            axis.set(factValue(axis.feature(), axis.isAge(), asSold(*fitted.sale)), m_base.stateDate, facts);
            chart.residuals.push_back({*position, contrast.log(with(facts)) + fitted.fit->residual});
        }
    }

    [[nodiscard]] Observation with(const Facts& facts) const {
        return {&facts, m_base.location, m_base.marketDate, m_base.stateDate};
    }

    /// Reference: the base dwelling with the typical sold dwelling's facts where the chart varies them.
    [[nodiscard]] Contrast againstTypical(const EffectChart& chart, const ChartAxis& axis) const {
        Facts facts = *m_base.facts;
        const Observation typical = m_typical.observation();
        axis.set(factValue(axis.feature(), axis.isAge(), typical), m_base.stateDate, facts);
        if (chart.groupFeature)
            setGroup({{},
                      *chart.groupFeature,
                      chart.groupIsAge,
                      factValue(*chart.groupFeature, chart.groupIsAge, typical)},
                     facts);
        // A subject stands where it stands; the typical dwelling stands at the average place.
        return {m_model, chart.terms, with(facts), m_subject ? nullptr : &m_averagePlace};
    }

    void setGroup(const Group& group, Facts& facts) const {
        facts.set(group.feature, group.isAge ? m_base.stateDate.year() - group.value : group.value);
    }

    void addCurve(EffectChart& chart, const ChartAxis& axis, const std::vector<FittedSale>& sales,
                  const Group* group) {
        if (axis.size() == 0) return;
        EffectCurve curve;
        Facts facts = *m_base.facts;
        if (group) {
            curve.group = group->name;
            setGroup(*group, facts);
        }
        Contrast typical = againstTypical(chart, axis);
        std::optional<Contrast> own;
        if (m_subject) {
            own.emplace(m_model, chart.terms, m_base);
            chart.own = axis.positionOf(m_base);
        }
        for (std::size_t i = 0; i < axis.size(); ++i) {
            axis.apply(i, m_base.stateDate, facts);
            EffectPoint point;
            point.position = axis.position(i);
            point.level = axis.level(i);
            point.effect = typical.size(with(facts));
            if (own) {
                point.change = own->size(with(facts));
                point.money = moneyEffect(*point.change, m_subject->value);
            }
            curve.points.push_back(std::move(point));
        }
        for (const FittedSale& fitted : sales)
            if (const auto position = axis.positionOf(asSold(*fitted.sale)))
                ++curve.points[axis.nearest(*position)].sales;
        chart.curves.push_back(std::move(curve));
    }

    const MarketModel& m_model;
    std::vector<FittedSale> m_sales;
    TypicalDwelling m_typical;
    AveragePlace m_averagePlace;
    const std::optional<EffectSubject>& m_subject;
    Observation m_base;
};

}  // namespace

std::vector<EffectChart> termCharts(const MarketModel& model, const SaleSet& sales,
                                    const std::optional<EffectSubject>& subject) {
    return ChartMaker(model, sales, subject).ofTerms();
}

std::vector<EffectChart> featureCharts(const MarketModel& model, const SaleSet& sales,
                                       const std::optional<EffectSubject>& subject) {
    return ChartMaker(model, sales, subject).ofFeatures();
}

}  // namespace herleid
