// Models of strangers: nothing in them may lead evaluating, weighing or fitting astray.
#include <algorithm>
#include <cmath>

#include "data/dossier/soundness.h"
#include "data/failed.h"
#include "data/json_object.h"

namespace herleid {

namespace {

constexpr std::size_t mostTerms = 200;  // chosen: ten times ours

void require(bool holds, const std::string& what) {
    if (!holds) fail(ErrorCode::ProjectDamaged, {{"reason", "model: " + what}});
}

bool isPositive(double number) {
    return std::isfinite(number) && number > 0;
}

template <class Numbers>
bool areFinite(const Numbers& numbers) {
    return std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); });
}

bool areBelow(const std::vector<std::size_t>& positions, std::size_t count) {
    return std::ranges::all_of(positions, [&](std::size_t position) { return position < count; });
}

bool isSound(const PolynomialBasis& basis) {
    constexpr int highestDegree = 20;  // chosen
    return basis.degree >= 1 && basis.degree <= highestDegree && std::isfinite(basis.centre) &&
           std::isfinite(basis.scale) && basis.scale != 0;
}

bool isSound(const LevelsBasis&) {
    return true;
}

/// Every way down the tree ends in a cell, and soon: a tree of so many cells has one fork less.
bool isSound(const CellsBasis& basis) {
    if (basis.nodes.empty() || basis.nodes.size() > 2 * basis.cells) return false;
    for (std::size_t i = 0; i < basis.nodes.size(); ++i) {
        const CellsBasis::Node& node = basis.nodes[i];
        if (node.axis < -1 || node.axis > 1) return false;
        if (node.axis < 0 && node.left >= basis.cells) return false;
        const auto isFurther = [&](std::size_t next) { return next > i && next < basis.nodes.size(); };
        if (node.axis >= 0 && (!isFurther(node.left) || !isFurther(node.right))) return false;
    }
    return true;
}

bool isSound(const MonthBasis& basis) {
    constexpr int farthest = 120'000;  // the year 10000
    return std::abs(basis.firstMonth) < farthest && !basis.columnOf.empty() &&
           areBelow(basis.columnOf, basis.columns);
}

/// Knots from at most 0 to at least 1 with three more on either side, so that every position finds its four
/// functions.
bool isSound(const SplineBasis& basis) {
    const BSpline& spline = basis.spline;
    const std::vector<double>& knots = spline.knots();
    return knots.size() >= 8 && areFinite(knots) && std::ranges::is_sorted(knots) && knots[3] <= 0 &&
           knots[knots.size() - 4] >= 1 && std::isfinite(spline.lowest()) &&
           std::isfinite(spline.highest()) && spline.lowest() < spline.highest();
}

bool isSound(const StepsBasis& basis) {
    return basis.columnOf.size() == basis.bounds.size() + 1 && areBelow(basis.columnOf, basis.columns) &&
           areFinite(basis.bounds) && std::ranges::is_sorted(basis.bounds);
}

bool isSound(const TensorBasis& basis) {
    return isSound(basis.first) && isSound(basis.second) &&
           basis.columnOf.size() == basis.first.spline.columns() * basis.second.spline.columns() &&
           std::ranges::all_of(basis.columnOf, [&](std::size_t column) {
               return column < basis.columns || column == TensorBasis::none;
           });
}

bool isSound(const GroupedBasis& basis) {
    return isSound(basis.inner) &&
           std::visit([](const auto& groups) { return isSound(groups); }, basis.groups);
}

bool isSound(const SlopeBasis& basis) {
    return isSound(basis.surface) && std::isfinite(basis.lowest) && std::isfinite(basis.highest) &&
           basis.lowest <= basis.highest && std::isfinite(basis.centre) && std::isfinite(basis.scale) &&
           basis.scale != 0;
}

void requireSoundTerms(const MarketModelParts& parts) {
    require(parts.terms.size() <= mostTerms && parts.specification.terms.size() <= mostTerms,
            "too many terms");
    for (const FittedTerm& term : parts.terms) {
        require(std::visit([](const auto& basis) { return isSound(basis); }, term.basis),
                term.specification.name);
        require(areFinite(term.centre), term.specification.name + ", centre");
        const BasisInputs inputs = inputsRead(term.basis);
        for (std::size_t i = 0; i < inputs.count; ++i)
            require(inputs.variables[i].feature < parts.catalogue->size(),
                    term.specification.name + ", feature");
        for (std::size_t i = 0; i < term.features.size(); ++i) {
            const Feature& feature = (*parts.catalogue)[term.features[i]];
            const double typical = term.reference[i];
            require(!feature.hasLevels() || std::isnan(typical) || (typical >= 0 && typical < 1e9),
                    "reference");
        }
    }
}

void requireSoundKernel(const EvidenceKernel& kernel, std::size_t features) {
    require(kernel.features.size() <= EvidenceKernel::mostFeatures &&
                kernel.features.size() == kernel.lengths.size(),
            "features of the evidence");
    for (const EvidenceFeature& feature : kernel.features)
        require(feature.feature < features && std::isfinite(feature.centre) && isPositive(feature.spread),
                "a feature of the evidence");
    require(std::ranges::all_of(kernel.lengths, isPositive), "lengths of the evidence");
    for (const double scale : {kernel.alikeMetres, kernel.placeMetres, kernel.days, kernel.nugget})
        require(isPositive(scale), "scales of the evidence");
    for (const double variance : {kernel.alikeVariance, kernel.placeVariance})
        require(std::isfinite(variance) && variance >= 0, "variances of the evidence");
}

void requireSoundEvidence(const EvidenceModel& evidence, const FeatureCatalogue& catalogue) {
    const EvidenceRules& rules = evidence.rules;
    // Chosen: beyond what any fit gives, and quick all the same.
    require(rules.days >= 0 && rules.days <= 100'000 && rules.candidates <= 100 && rules.most <= 100,
            "rules of the evidence");
    requireSoundKernel(evidence.kernel, catalogue.size());
    if (evidence.segmentFeature) {
        require(*evidence.segmentFeature < catalogue.size(), "segments");
        require(areBelow(evidence.segments, catalogue[*evidence.segmentFeature].levels.size()), "segments");
    }
    require(std::isfinite(evidence.lowestResidual) && std::isfinite(evidence.highestResidual) &&
                evidence.lowestResidual <= evidence.highestResidual,
            "limits of residuals");
    require(isPositive(evidence.calibration), "calibration");
    const IntervalScale& interval = evidence.interval;
    require(interval.level > 0 && interval.level < 1, "level of the interval");
    for (const auto* numbers :
         {&interval.edges, &interval.factors, &interval.periodEdges, &interval.periodFactors})
        require(areFinite(*numbers), "interval");
    for (const IntervalScale::ByLevel& by : interval.byLevel)
        require(by.feature < catalogue.size() && areFinite(by.factors), "interval by level");
}

}  // namespace

void requireSound(const PriceModel& model) {
    const MarketModelParts& parts = model.market->parts();
    requireSoundTerms(parts);
    require(areFinite(parts.beta), "coefficients");
    require(parts.covariance.allFinite(), "covariance");
    require(std::isfinite(parts.summary.sigma) && parts.summary.sigma >= 0, "sigma");
    for (const SaleFit& fit : parts.sales)
        require(std::isfinite(fit.residual) && std::isfinite(fit.leverage) && isPositive(fit.weight),
                "fit of a sale");
    requireSoundEvidence(model.evidence, *parts.catalogue);
}

void requireContinues(const FeatureCatalogue& first, const FeatureCatalogue& second) {
    require(first.size() <= second.size(), "the catalogue of the valuation is another one");
    for (std::size_t i = 0; i < first.size(); ++i) {
        const Feature& a = first[i];
        const Feature& b = second[i];
        const bool isSame = a.name == b.name && a.kind == b.kind && a.levels.size() <= b.levels.size() &&
                            std::equal(a.levels.begin(), a.levels.end(), b.levels.begin(),
                                       [](const Level& x, const Level& y) { return x.code == y.code; });
        require(isSame, "the catalogue of the valuation knows '" + a.name + "' otherwise");
    }
}

void requireShallow(const std::string& json, const std::string& what) {
    if (placeTooDeep(json)) fail(ErrorCode::ProjectDamaged, {{"reason", what + ": nested too deep"}});
}

}  // namespace herleid
