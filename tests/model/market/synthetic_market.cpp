#include "tests/model/market/synthetic_market.h"

#include <cmath>
#include <numbers>

namespace herleid {

namespace {

const Date firstDay(2023, 1, 1);

Feature number(const std::string& name, Role role, Transform transform) {
    Feature feature;
    feature.name = name;
    feature.role = role;
    feature.transform = transform;
    return feature;
}

Feature levels(const std::string& name, FeatureKind kind, Role role, std::size_t count) {
    Feature feature = number(name, role, Transform::None);
    feature.kind = kind;
    for (std::size_t i = 0; i < count; ++i) feature.levels.push_back({name + std::to_string(i + 1), {}});
    return feature;
}

}  // namespace

double Dice::normal() {
    const double radius = std::sqrt(-2 * std::log(between(0x1.0p-53, 1)));
    return radius * std::cos(2 * std::numbers::pi * between(0, 1));
}

std::shared_ptr<const FeatureCatalogue> SyntheticMarket::catalogue() const {
    Feature flag = number("garage", Role::Outbuilding, Transform::None);
    flag.kind = FeatureKind::Flag;
    std::vector<Feature> features{
        number("floor_area", Role::FloorArea, Transform::Log),
        number("plot", Role::PlotArea, Transform::Log1p),
        number("built", Role::BuildYear, Transform::None),
        number("rooms", Role::Rooms, Transform::None),
        flag,
        levels("type", FeatureKind::Category, Role::DwellingType, type.size()),
        levels("quality", FeatureKind::Ordered, Role::Quality, quality.size()),
    };
    if (hasNeighbourhoods)
        features.push_back(levels("hood", FeatureKind::Category, Role::Neighbourhood, neighbourhood.size()));
    return std::make_shared<const FeatureCatalogue>(
        FeatureCatalogue::create("synthetic", std::move(features)).value());
}

double SyntheticMarket::truth(const Facts& facts, Date date) const {
    const double years = date.year() - facts[BuiltAt];
    return intercept + floorArea * std::log(facts[FloorAreaAt]) + plot * std::log1p(facts[PlotAt]) +
           age * years + ageSquared * years * years + rooms * facts[RoomsAt] + garage * facts[GarageAt] +
           type.at(*facts.level(TypeAt)) + quality.at(*facts.level(QualityAt)) +
           (hasNeighbourhoods ? neighbourhood.at(*facts.level(HoodAt)) : 0.0) +
           month * (date.monthIndex() - firstDay.monthIndex());
}

SaleSet SyntheticMarket::make() const {
    Dice dice(seed);
    SaleSet set;
    set.catalogue = catalogue();
    for (std::size_t i = 0; i < sales; ++i) {
        Sale sale;
        sale.id = "s" + std::to_string(i);
        sale.propertyId = "p" + std::to_string(i);
        const int soldIn = static_cast<int>(dice.below(static_cast<std::size_t>(months)));
        sale.date = Date(2023 + soldIn / 12, soldIn % 12 + 1, static_cast<int>(dice.below(28)) + 1);
        sale.facts = Facts(set.catalogue->size());
        sale.facts.set(FloorAreaAt, std::round(dice.between(50, 250)));
        sale.facts.set(PlotAt, std::round(dice.between(0, 800)));
        sale.facts.set(BuiltAt, std::round(dice.between(1900, 2022)));
        sale.facts.set(RoomsAt, 2 + static_cast<double>(dice.below(7)));
        sale.facts.set(GarageAt, static_cast<double>(dice.below(2)));
        sale.facts.setLevel(TypeAt, dice.below(type.size()));
        sale.facts.setLevel(QualityAt, dice.below(quality.size()));
        if (hasNeighbourhoods) sale.facts.setLevel(HoodAt, dice.below(neighbourhood.size()));
        if (hasLocations)
            sale.location = Location{dice.between(150'000, 156'000), dice.between(460'000, 464'000)};
        const double error = noise > 0 ? noise * dice.normal() : 0.0;
        sale.price = Money::fromUnits(std::exp(truth(sale.facts, sale.date) + error), Currency::euro());
        set.sales.push_back(std::move(sale));
    }
    set.sortCanonically();
    return set;
}

}  // namespace herleid
