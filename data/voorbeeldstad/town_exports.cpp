#include "data/voorbeeldstad/town_exports.h"

#include <cmath>

#include "data/voorbeeldstad/town_dice.h"
#include "data/voorbeeldstad/town_places.h"

namespace herleid {

namespace {

constexpr std::string_view cityName = townTitle;

std::string whole(int number) {
    return std::to_string(number);
}
/// Empty where there is none.
std::string wholeOrNone(int number) {
    return number == 0 ? "" : std::to_string(number);
}
std::string yesNo(bool is) {
    return is ? "ja" : "nee";
}

/// Appends to a row, one field after another.
struct Fields {
    std::vector<std::string>& list;
    Fields& operator<<(std::string field) {
        list.push_back(std::move(field));
        return *this;
    }
};

void addPlace(Fields& fields, const Town& town, const TownDwelling& dwelling) {
    const NeighbourhoodPlace& place = neighbourhoodPlaces()[dwelling.neighbourhood];
    fields << town.streets[dwelling.street] << dwelling.number << dwelling.postcode << std::string(cityName)
           << std::string(districtPlaces()[place.district].name) << std::string(place.name);
}

void addBuilding(Fields& fields, const TownFacts& facts) {
    for (const int rating : facts.ratings) fields << whole(rating);
    fields << std::string(townEnergyLabels[facts.energyLabel]) << wholeOrNone(facts.renovationYear);
    fields << (isStacked(facts.type) ? whole(facts.floorLevel) : "");
    fields << (isStacked(facts.type) ? yesNo(facts.hasLift) : "");
    fields << yesNo(facts.isLeasehold) << yesNo(facts.isMonument);
}

std::string areaText(const TownFacts& facts, std::initializer_list<std::string_view> kinds) {
    double sum = 0;
    for (const std::string_view kind : kinds) sum += areaOf(facts, kind);
    return commaNumber(sum, 1, true);
}

void addOutbuildings(Fields& fields, const TownFacts& facts) {
    fields << areaText(facts, {"garage"}) << areaText(facts, {"berging", "schuur"})
           << areaText(facts, {"carport"}) << areaText(facts, {"overkapping"})
           << areaText(facts, {"tuinhuis"}) << areaText(facts, {"kelder"})
           << whole(countOf(facts, "dakkapel"));
}

/// As the years and clerks go: most grouped, some bare, some with cents.
std::string priceText(int price, bool isPlain, TownDice& dice) {
    const double form = dice.unit();
    if (isPlain || form < 0.25) return whole(price);
    return grouped(price) + (form > 0.85 ? ",00" : "");
}

std::string dateText(Date date, bool isPlain, TownDice& dice) {
    const double form = dice.unit();
    return isPlain || form < 0.15 ? date.iso() : dutchDate(date, form < 0.6);
}

std::string correctionText(int amount) {
    return amount == 0 ? "" : grouped(amount);
}

}  // namespace

TownTable salesTable(const Town& town, bool isPlain) {
    TownTable table;
    if (!isPlain)
        table.titles = {
            "Gemeente Voorbeeldstad (verzonnen) – verkooptransacties woningen 2021–2024, bedragen in €",
            "Export belastingsysteem 14-1-2025; alle gegevens zijn verzonnen", ""};
    table.header = {"Transactienummer",
                    "WOZ-objectnummer",
                    "Straat",
                    "Huisnummer",
                    "Postcode",
                    "Woonplaats",
                    "Wijk",
                    "Buurt",
                    "Type woning",
                    "Bouwjaar",
                    "Gebruiksoppervlakte m2",
                    "Kaveloppervlakte m2",
                    "Kwaliteit",
                    "Onderhoud",
                    "Uitstraling",
                    "Doelmatigheid",
                    "Voorzieningen",
                    "Ligging",
                    "Energielabel",
                    "Renovatiejaar",
                    "Verdieping",
                    "Lift",
                    "Erfpacht",
                    "Monument",
                    "Garage m2",
                    "Berging m2",
                    "Carport m2",
                    "Overkapping m2",
                    "Tuinhuis m2",
                    "Kelder m2",
                    "Dakkapellen",
                    "Koopdatum",
                    "Leveringsdatum",
                    "Koopsom",
                    "Bruikbaarheid",
                    "Omstandigheden",
                    "Correctie VvE-reserve",
                    "Correctie erfpacht",
                    "Correctie roerende zaken",
                    "X",
                    "Y"};
    TownDice dice(town.plan.seed, "forms of sales");
    for (const TownSale& sale : town.sales) {
        const TownDwelling& dwelling = town.dwellings[sale.dwelling];
        TownRow row;
        Fields fields{row.fields};
        fields << sale.id << dwelling.wozNumber;
        addPlace(fields, town, dwelling);
        const int plot = sale.facts.plotAreaM2;
        fields << std::string(codeOf(sale.facts.type)) << whole(sale.facts.buildYear)
               << whole(sale.facts.floorAreaM2)
               << (isStacked(sale.facts.type) ? "0"
                   : isPlain                  ? whole(plot)
                                              : grouped(plot));
        addBuilding(fields, sale.facts);
        addOutbuildings(fields, sale.facts);
        fields << dateText(sale.date, isPlain, dice) << dateText(sale.delivery, isPlain, dice)
               << priceText(sale.price, isPlain, dice) << sale.usability << sale.circumstances
               << correctionText(sale.reserveCorrection) << correctionText(sale.leaseholdCorrection)
               << correctionText(sale.movablesCorrection) << commaNumber(dwelling.location.x, 2)
               << commaNumber(dwelling.location.y, 2);
        table.rows.push_back(std::move(row));
    }
    return table;
}

TownTable dwellingsTable(const Town& town, bool isPlain) {
    TownTable table;
    table.header = {"WOZ-nummer",    "BAG verblijfsobject",
                    "BAG pand",      "Straatnaam",
                    "Huisnr",        "Postcode",
                    "Plaats",        "Wijknaam",
                    "Buurtnaam",     "Soort object",
                    "Bouwjaar",      "Gebruiksopp",
                    "Perceelopp",    "Inhoud m3",
                    "KWALITEIT",     "ONDERHOUD",
                    "UITSTRALING",   "DOELMATIGHEID",
                    "VOORZIENINGEN", "LIGGING",
                    "Energielabel",  "Renovatiejaar",
                    "Verdieping",    "Lift",
                    "Erfpacht",      "Monument",
                    "Gebruiksdoel",  "Vorige WOZ-waarde",
                    "Gegevens per",  "X-coordinaat",
                    "Y-coordinaat"};
    TownDice dice(town.plan.seed, "forms of dwellings");
    for (const TownDwelling& dwelling : town.dwellings) {
        const TownFacts& facts = dwelling.facts;
        TownRow row;
        Fields fields{row.fields};
        fields << dwelling.wozNumber << dwelling.bagObject << dwelling.bagBuilding;
        addPlace(fields, town, dwelling);
        fields << std::string(codeOf(facts.type)) << whole(facts.buildYear) << whole(facts.floorAreaM2)
               << whole(facts.plotAreaM2) << (dice.chance(0.7) ? whole(facts.volumeM3) : "");
        addBuilding(fields, facts);
        // Registered on the first days of a month: day and month can be exchanged in every one of them.
        const Date registered(dice.whole(2018, lastTownYear), dice.whole(1, 12), dice.whole(1, 9));
        fields << "woonfunctie" << whole(dwelling.previousValue)
               << (isPlain ? registered.iso() : dutchDate(registered, true))
               << commaNumber(dwelling.location.x, 2) << commaNumber(dwelling.location.y, 2);
        table.rows.push_back(std::move(row));
    }
    return table;
}

TownTable partsTable(const Town& town) {
    TownTable table;
    table.header = {"WOZ-objectnummer", "Soort onderdeel", "Oppervlakte m2", "Bouwjaar"};
    for (const TownDwelling& dwelling : town.dwellings)
        for (const Part& part : dwelling.facts.parts)
            table.rows.push_back({{dwelling.wozNumber, part.kind, commaNumber(part.areaM2, 1, true),
                                   part.buildYear ? whole(*part.buildYear) : ""},
                                  "",
                                  false});
    return table;
}

}  // namespace herleid
