#pragma once

#include "data/catalogue_json.h"
#include "data/voorbeeldstad/town_places.h"
#include "data/voorbeeldstad/town_truth.h"
#include "model/facts/sale.h"

namespace herleid {

/// Facts of Voorbeeldstad in the catalogue woz_dwellings, without a file in between.
class TownFactsWriter {
public:
    TownFactsWriter() : m_catalogue(bundledCatalogue("woz_dwellings").value()) {
        for (const DistrictPlace& place : districtPlaces()) addLevel("district", place.name);
        for (const NeighbourhoodPlace& place : neighbourhoodPlaces()) addLevel("neighbourhood", place.name);
    }

    [[nodiscard]] const FeatureCatalogue& catalogue() const { return m_catalogue; }

    [[nodiscard]] Facts facts(const TownDwelling& dwelling, const TownFacts& town) const {
        const NeighbourhoodPlace& place = neighbourhoodPlaces()[dwelling.neighbourhood];
        Facts facts(m_catalogue.size());
        setLevel(facts, "type", codeOf(town.type));
        setLevel(facts, "district", districtPlaces()[place.district].name);
        setLevel(facts, "neighbourhood", place.name);
        setLevel(facts, "energy_label", townEnergyLabels[town.energyLabel]);
        for (std::size_t k = 0; k < townRatings; ++k)
            setLevel(facts, townRatingNames[k], std::to_string(town.ratings[k]));
        set(facts, "build_year", town.buildYear);
        set(facts, "floor_area", town.floorAreaM2);
        set(facts, "plot_area", town.plotAreaM2);
        for (const Feature& feature : m_catalogue.features())
            if (feature.parts && feature.parts->derives) set(facts, feature.name, measureOf(feature, town.parts));
        if (town.renovationYear > 0) set(facts, "renovation_year", town.renovationYear);
        if (isStacked(town.type)) {
            set(facts, "floor_level", town.floorLevel);
            set(facts, "lift", town.hasLift ? 1 : 0);
        }
        set(facts, "leasehold", town.isLeasehold ? 1 : 0);
        set(facts, "monument", town.isMonument ? 1 : 0);
        return facts;
    }

    /// The sales as a perfect import would have them; isTrusting: every sale counts as a market sale.
    [[nodiscard]] SaleSet sales(const Town& town, bool isTrusting) const {
        SaleSet set;
        set.catalogue = std::make_shared<const FeatureCatalogue>(m_catalogue);
        for (const TownSale& from : town.sales) {
            const TownDwelling& dwelling = town.dwellings[from.dwelling];
            Sale sale;
            sale.id = from.id;
            sale.propertyId = dwelling.wozNumber;
            sale.date = from.date;
            sale.price = euros(from.price);
            sale.facts = facts(dwelling, from.facts);
            sale.location = dwelling.location;
            sale.armsLength = isTrusting || from.kind == TownSaleKind::Market;
            Transaction transaction;
            transaction.usability = from.usability;
            transaction.circumstances = from.circumstances;
            if (from.reserveCorrection != 0) transaction.corrections.push_back({"vve_reserve", euros(from.reserveCorrection)});
            if (from.leaseholdCorrection != 0) transaction.corrections.push_back({"leasehold", euros(from.leaseholdCorrection)});
            if (from.movablesCorrection != 0) transaction.corrections.push_back({"movables", euros(from.movablesCorrection)});
            sale.transaction = std::make_shared<const Transaction>(std::move(transaction));
            set.sales.push_back(std::move(sale));
        }
        set.sortCanonically();
        return set;
    }

    void set(Facts& facts, std::string_view feature, double value) const {
        facts.set(*m_catalogue.find(feature), value);
    }
    void setLevel(Facts& facts, std::string_view feature, std::string_view code) const {
        const std::size_t at = *m_catalogue.find(feature);
        facts.setLevel(at, *m_catalogue[at].levelOf(code));
    }

private:
    static Money euros(int amount) { return {std::int64_t{100} * amount, Currency::euro()}; }
    void addLevel(std::string_view feature, std::string_view code) {
        m_catalogue = m_catalogue.withLevel(*m_catalogue.find(feature), std::string(code));
    }

    FeatureCatalogue m_catalogue;
};

}  // namespace herleid
