#include "tests/bench/simulated_town.h"

#include <array>
#include <cmath>
#include <numbers>
#include <string>

#include "tests/model/market/synthetic_market.h"

namespace herleid {

namespace {

enum Position : std::size_t { FloorAreaAt, PlotAt, BuiltAt, TypeAt, BuilderAt };

constexpr std::size_t builders = 40;
constexpr double builderSpread = 0.06;    // chosen: standard deviation of the builders' effects
constexpr int months = 36;
constexpr double side = 6000;             // metres
constexpr Location corner{150'000, 460'000};
constexpr std::array<double, 4> typeEffect{0.0, 0.08, 0.15, 0.30};

Feature feature(const std::string& name, FeatureKind kind, Transform transform, Role role, std::size_t levels = 0) {
    Feature made;
    made.name = name;
    made.kind = kind;
    made.transform = transform;
    made.role = role;
    for (std::size_t k = 0; k < levels; ++k) made.levels.push_back({name + std::to_string(k + 1), {}});
    return made;
}

std::shared_ptr<const FeatureCatalogue> catalogue() {
    return std::make_shared<const FeatureCatalogue>(
        FeatureCatalogue::create(
            "simulated", {feature("floor_area", FeatureKind::Number, Transform::Log, Role::FloorArea),
                          feature("plot", FeatureKind::Number, Transform::Log1p, Role::PlotArea),
                          feature("built", FeatureKind::Number, Transform::None, Role::BuildYear),
                          feature("type", FeatureKind::Category, Transform::None, Role::DwellingType, typeEffect.size()),
                          feature("builder", FeatureKind::Category, Transform::None, Role::None, builders)})
            .value());
}

// Known effects: chosen so that each bends, none fits its basis exactly, and sizes are those of a real market.
double floorAreaEffect(double m2) {
    const double z = std::log(m2 / 120);
    return 0.75 * z - 0.25 * z * z + 0.05 * std::sin(6 * z);
}
double plotEffect(double m2) { return 0.18 * std::log1p(m2 / 150) + 0.03 * std::sin(std::log1p(m2)); }
double ageEffect(double years) { return -0.25 * (1 - std::exp(-years / 25)) + 0.15 * std::exp((years - 110) / 20); }
double placeEffect(const Location& place) {
    const double u = (place.x - corner.x) / side;
    const double v = (place.y - corner.y) / side;
    return 0.15 * std::sin(2 * std::numbers::pi * u) * std::cos(1.5 * std::numbers::pi * v) +
           0.20 * std::exp(-12 * ((u - 0.6) * (u - 0.6) + (v - 0.4) * (v - 0.4)));
}
double trendEffect(Date date) {
    const double t = (date.days() - Date(2023, 1, 1).days()) / 365.25;
    return 0.05 * t + 0.03 * std::sin(2.5 * t);
}

Sale draw(Dice& dice, std::size_t number) {
    Sale sale;
    sale.id = "s" + std::to_string(number);
    sale.propertyId = "p" + std::to_string(number);
    const int month = static_cast<int>(dice.below(months));
    sale.date = Date(2023 + month / 12, month % 12 + 1, static_cast<int>(dice.below(28)) + 1);
    sale.location = Location{corner.x + side * dice.between(0, 1), corner.y + side * dice.between(0, 1)};
    sale.facts = Facts(5);
    sale.facts.set(FloorAreaAt, std::round(120 * std::exp(0.30 * dice.normal())));
    sale.facts.set(PlotAt, std::round(250 * std::exp(0.60 * dice.normal())));
    sale.facts.set(BuiltAt, std::round(dice.between(1900, 2022)));
    sale.facts.setLevel(TypeAt, dice.below(typeEffect.size()));
    sale.facts.setLevel(BuilderAt, dice.below(builders));
    return sale;
}

}  // namespace

SimulatedTown simulateTown(const TownPlan& plan) {
    Dice dice(plan.seed);
    std::array<double, builders> builderEffect{};
    for (double& effect : builderEffect) effect = builderSpread * dice.normal();
    SimulatedTown town;
    town.sales.catalogue = catalogue();
    for (std::size_t k = 0; k < plan.sales; ++k) town.sales.sales.push_back(draw(dice, k));
    town.sales.sortCanonically();
    town.truth.resize(townSpecification().terms.size());
    for (Sale& sale : town.sales.sales) {
        const std::array effects{floorAreaEffect(sale.facts[FloorAreaAt]),
                                 plotEffect(sale.facts[PlotAt]),
                                 ageEffect(sale.date.year() - sale.facts[BuiltAt]),
                                 typeEffect.at(*sale.facts.level(TypeAt)),
                                 builderEffect.at(*sale.facts.level(BuilderAt)),
                                 placeEffect(*sale.location),
                                 trendEffect(sale.date)};
        double logPrice = SimulatedTown::intercept + plan.noise * dice.normal();
        for (std::size_t k = 0; k < effects.size(); ++k) {
            town.truth[k].push_back(effects[k]);
            logPrice += effects[k];
        }
        sale.price = Money::fromUnits(std::exp(logPrice), Currency::euro());
    }
    return town;
}

ModelSpecification townSpecification() {
    return {"simulated",
            Estimator::Reml,
            {{"floor_area", TermKind::Smooth, {"floor_area"}, 12},
             {"plot", TermKind::Smooth, {"plot"}, 12},
             {"age", TermKind::Smooth, {"age"}, 12},
             {"type", TermKind::Levels, {"type"}, 2},
             {"builder", TermKind::Levels, {"builder"}, 2},
             {"location", TermKind::Surface, {"x", "y"}, 15},
             {"month", TermKind::Trend, {"time"}, 1}}};
}

}  // namespace herleid
