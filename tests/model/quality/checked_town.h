#pragma once

#include <algorithm>
#include <set>
#include <string>

#include "model/quality/data_checks.h"

namespace herleid {

/// Twelve dwellings of which nothing is wrong, three of them sold, in a municipality of two neighbourhoods: for planting
/// one thing at a time.
struct CheckedTown {
    CheckInput input;

    enum Position : std::size_t {
        TypeAt, BuiltAt, AreaAt, PlotAt, GarageAt, DormersAt, QualityAt, MaintenanceAt, HoodAt, RenovatedAt, VolumeAt, PreviousAt
    };

    CheckedTown() {
        const auto number = [](const char* name, Role role) {
            Feature feature;
            feature.name = name;
            feature.role = role;
            return feature;
        };
        const auto levels = [&](const char* name, Role role, std::vector<std::string> codes) {
            Feature feature = number(name, role);
            feature.kind = FeatureKind::Category;
            for (std::string& code : codes) feature.levels.push_back({std::move(code), {}, false});
            return feature;
        };
        Feature type = levels("type", Role::DwellingType, {"tussenwoning", "galerijflat"});
        type.levels[1].isStacked = true;
        Feature area = number("floor_area", Role::FloorArea);
        area.unit = "m²";
        area.parts = PartRule{{"woonruimte", "aanbouw"}, PartMeasure::Area, false};
        Feature built = number("build_year", Role::BuildYear);
        built.maximum = 2100;
        Feature garage = number("garage_area", Role::Outbuilding);
        garage.parts = PartRule{{"garage"}, PartMeasure::Area, true};
        Feature dormers = number("dormers", Role::Outbuilding);
        dormers.parts = PartRule{{"dakkapel"}, PartMeasure::Count, true};
        input.catalogue = std::make_shared<const FeatureCatalogue>(
            FeatureCatalogue::create(
                "checked", {type, built, area, number("plot_area", Role::PlotArea), garage,
                            dormers, levels("quality", Role::Quality, {"1", "2", "3"}),
                            levels("maintenance", Role::Maintenance, {"1", "2", "3"}),
                            levels("neighbourhood", Role::Neighbourhood, {"BU1", "BU2"}),
                            number("renovation_year", Role::RenovationYear), number("volume", Role::Volume),
                            number("previous_value", Role::PreviousValue)})
                .value());
        input.today = Date(2026, 11, 25);
        input.hasDutchIdentifiers = true;
        input.areas = {square("municipality", "GM0363", 0, 0, 2000, 1000), square("neighbourhood", "BU1", 0, 0, 1000, 1000),
                       square("neighbourhood", "BU2", 1000, 0, 2000, 1000)};
        for (int i = 0; i < 12; ++i) addDwelling(i);
        input.parts.resize(12);
        input.parts[0] = {{"woonruimte", 100, std::nullopt}, {"garage", 18, std::nullopt}};
        input.sales.catalogue = input.catalogue;
        for (const int i : {2, 5, 8}) addSale(i);
    }

    Property& dwelling(std::size_t i = 3) { return input.properties[i]; }
    Sale& sale(std::size_t i = 0) { return input.sales.sales[i]; }

    [[nodiscard]] std::vector<Finding> check(int threads = 1) const {
        return checkData(input, threads, Progress::none()).value();
    }
    /// The findings of one rule.
    [[nodiscard]] std::vector<Finding> found(CheckRule rule) const {
        std::vector<Finding> all = check();
        std::erase_if(all, [&](const Finding& finding) { return finding.rule != rule; });
        return all;
    }

    static Area square(std::string kind, std::string code, double west, double south, double east, double north) {
        return {std::move(kind), code, "", "", {{{west, south}, {east, south}, {east, north}, {west, north}}}};
    }

private:
    void addDwelling(int i) {
        Property property;
        property.id = "0363000000" + std::to_string(10 + i);
        property.address = {"Dorpsstraat", std::to_string(2 * i + 2), "1234 AB", "Voorbeeldstad"};
        property.bag = {"03630100000000" + std::to_string(10 + i), "03631000000000" + std::to_string(10 + i)};
        property.location = Location{150.0 + 150 * i, 500};
        property.provenance = {"tax system", Date(2024, 5, 1), Date(2024, 5, 1), "import", ""};
        Facts facts(12);
        facts.setLevel(TypeAt, i % 4 == 1 ? 1 : 0);
        facts.set(BuiltAt, 1960 + i);
        facts.set(AreaAt, 100 + i);
        facts.set(PlotAt, i % 4 == 1 ? 0 : 150);
        facts.set(GarageAt, i == 0 ? 18 : 0);
        facts.set(DormersAt, 0);
        facts.setLevel(QualityAt, 1);
        facts.setLevel(MaintenanceAt, 1);
        facts.setLevel(HoodAt, property.location->x < 1000 ? 0 : 1);
        facts.set(RenovatedAt, 1990);
        facts.set(VolumeAt, 3.0 * (100 + i));
        facts.set(PreviousAt, 300'000);
        property.facts = facts;
        input.properties.push_back(std::move(property));
        input.values.emplace_back(315'000.0);
    }
    void addSale(int i) {
        const Property& sold = input.properties[static_cast<std::size_t>(i)];
        Sale sale;
        sale.id = "V" + std::to_string(i);
        sale.propertyId = sold.id;
        sale.date = Date(2023, 3, 1 + i);
        sale.price = Money(30'000'000, Currency::euro());
        sale.facts = sold.facts;
        sale.location = sold.location;
        input.sales.sales.push_back(std::move(sale));
    }
};

}  // namespace herleid
