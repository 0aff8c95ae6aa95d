#include "data/voorbeeldstad/town_manifest.h"

#include <cmath>

#include "data/json_object.h"
#include "data/voorbeeldstad/town_places.h"
#include "data/voorbeeldstad/town_truth.h"

namespace herleid {

namespace {

/// Six decimals: the same text on every machine.
double sixth(double x) {
    return std::round(x * 1e6) / 1e6;
}

std::string_view keyOf(TownSaleKind kind) {
    switch (kind) {
        case TownSaleKind::Market:
            return "market";
        case TownSaleKind::Family:
            return "family";
        case TownSaleKind::Auction:
            return "auction";
        case TownSaleKind::Portfolio:
            return "portfolio";
        case TownSaleKind::Partial:
            return "partial";
        case TownSaleKind::Let:
            return "let";
    }
    return {};
}

Json plantedJson(const PlantedFile& planted) {
    Json json{
        {"file", planted.file}, {"as", planted.kind}, {"rows", planted.rows}, {"accepted", planted.accepted}};
    json["rejected_because"] = Json::object();
    for (const auto& [reason, rows] : planted.rejected()) json["rejected_because"][reason] = rows;
    json["ambiguous_columns"] = planted.ambiguities;
    json["defects"] = Json::array();
    for (const PlantedDefect& defect : planted.defects)
        json["defects"].push_back({{"kind", defect.kind},
                                   {"rejected_because", defect.reason},
                                   {"rows", defect.rows},
                                   {"ids", defect.ids}});
    return json;
}

Json effectsJson(const Town& town, const TownTruth& truth) {
    Json json{{"intercept", TownTruth::intercept},
              {"noise_scale", TownTruth::noiseScale},
              {"noise_freedom", TownTruth::noiseFreedom}};
    for (std::size_t k = 0; k < townTypes; ++k) {
        const auto type = static_cast<TownType>(k);
        json["type"][std::string(codeOf(type))] = TownTruth::typeEffect(type);
    }
    for (const int m2 : {40, 60, 80, 100, 120, 150, 200, 250})
        json["floor_area"].push_back(
            {{"m2", m2},
             {"flat", sixth(TownTruth::floorAreaEffect(TownType::GalleryFlat, m2))},
             {"row", sixth(TownTruth::floorAreaEffect(TownType::Terrace, m2))},
             {"detached", sixth(TownTruth::floorAreaEffect(TownType::Detached, m2))}});
    for (const int m2 : {50, 100, 200, 400, 800, 1600})
        json["plot_area"].push_back({{"m2", m2}, {"effect", sixth(TownTruth::plotEffect(m2))}});
    for (int year = 1650; year <= 2025; year += 25)
        json["build_year"].push_back({{"year", year}, {"effect", sixth(TownTruth::buildYearEffect(year))}});
    for (std::size_t k = 0; k < townRatings; ++k)
        for (int rating = 1; rating <= 5; ++rating)
            json[std::string(townRatingNames[k])].push_back(
                TownTruth::ratingEffect(static_cast<TownRating>(k), rating));
    for (std::size_t k = 0; k < townEnergyLabels.size(); ++k)
        json["energy_label"][std::string(townEnergyLabels[k])] = TownTruth::energyLabelEffect(k);
    const auto places = neighbourhoodPlaces();
    for (std::size_t k = 0; k < places.size(); ++k)
        json["neighbourhood"].push_back({{"code", town.ground.neighbourhoods()[k].code},
                                         {"name", std::string(places[k].name)},
                                         {"district_effect", districtPlaces()[places[k].district].logEffect},
                                         {"effect", sixth(truth.neighbourhoodEffect(k))}});
    return json;
}

Json indexJson() {
    Json json = Json::array();
    for (int year = firstTownYear; year <= lastTownYear; ++year)
        for (int month = 1; month <= 12; ++month) {
            const Date middle(year, month, 15);
            json.push_back({{"month", middle.iso().substr(0, 7)}, {"ln", sixth(TownTruth::index(middle))}});
        }
    return json;
}

}  // namespace

std::string townManifest(const Town& town, const TownFiles& files) {
    const TownTruth truth(town.plan.seed, town.ground);
    Json json{{"title", townTitle},         {"synthetic", true},
              {"seed", town.plan.seed},     {"dwellings", town.dwellings.size()},
              {"sales", town.sales.size()}, {"valuation_date", townValuationDate().iso()}};
    json["files"] = Json::array();
    for (const PlantedFile& planted : files.files) json["files"].push_back(plantedJson(planted));
    json["effects"] = effectsJson(town, truth);
    json["index"] = indexJson();
    json["non_market_sales"] = Json::array();
    for (const TownSale& sale : town.sales)
        if (sale.kind != TownSaleKind::Market)
            json["non_market_sales"].push_back(
                {{"id", sale.id},
                 {"kind", std::string(keyOf(sale.kind))},
                 {"stated", !sale.usability.empty() || !sale.circumstances.empty()}});
    json["changed_after_sale"] = Json::array();
    for (const std::size_t dwelling : town.changedAfterSale)
        json["changed_after_sale"].push_back(town.dwellings[dwelling].wozNumber);
    return json.dump(1) + "\n";
}

std::string townReadme(const TownFiles& files) {
    std::string text =
        "Voorbeeldstad (verzonnen)\r\n"
        "=========================\r\n\r\n"
        "Alle gegevens in deze map zijn verzonnen. Voorbeeldstad bestaat niet: gemeentecode 9901 is niet "
        "uitgegeven,\r\n"
        "postcodes beginnen in werkelijkheid niet met een 0, en de stad ligt in het open water van het "
        "Markermeer.\r\n\r\n"
        "verkopen.csv         verkopen van vier jaar, zoals een belastingsysteem ze uitvoert\r\n"
        "woningen.csv         alle woningen met hun kenmerken\r\n"
        "bijgebouwen.csv      de onderdelen van de woningen\r\n"
        "wijken_buurten.gpkg  grenzen van gemeente, wijken en buurten\r\n";
    if (files.files.size() > 3) text += "bag.gpkg             verblijfsobjecten en panden\r\n";
    text +=
        "waarheid.json        de ware effecten, en welke fouten met opzet in de bestanden zijn gezet\r\n\r\n"
        "Zo komen ze in een project:\r\n\r\n"
        "herleid-cli create stad.gpkg --catalogue woz_dwellings\r\n"
        "herleid-cli import stad.gpkg woningen.csv --as properties\r\n"
        "herleid-cli import stad.gpkg bijgebouwen.csv --as parts\r\n"
        "herleid-cli import stad.gpkg verkopen.csv --as sales\r\n"
        "herleid-cli fit stad.gpkg\r\n";
    return text;
}

}  // namespace herleid
