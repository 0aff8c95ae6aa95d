#include "data/voorbeeldstad/town_places.h"

#include <array>

#include "data/voorbeeldstad/town_dice.h"

namespace herleid {

namespace {

using enum TownCharacter;

// Chosen: a centre round a harbour, rings as Dutch towns grew, villages outside. Names are invented.
constexpr std::array<DistrictPlace, 8> districts{{{"Binnenstad", 0.10, 0.015},
                                                  {"Singelkwartier", 0.07, 0.010},
                                                  {"Oosterveld", -0.11, -0.010},
                                                  {"Noorderwaard", -0.05, 0.000},
                                                  {"Westerhout", 0.09, -0.015},
                                                  {"Zuiderhaven", 0.03, 0.020},
                                                  {"Parkstad", 0.00, 0.010},
                                                  {"Buitendorpen", -0.04, -0.025}}};

constexpr std::array<NeighbourhoodPlace, 52> neighbourhoods{{
    {"Hoge Kerkbuurt", 0, Centre, 14, 0.02, 90},
    {"Vismarktbuurt", 0, Centre, 13, 0.12, 30},
    {"Havenkom", 0, Centre, 12, 0.14, 250, 0.1},
    {"Oude Wal", 0, Centre, 13, 0.16, 150},
    {"Stadspoort", 0, Centre, 12, 0.16, 340},
    {"Burgwalkwartier", 0, Centre, 12, 0.17, 85},
    {"Bloemhof", 1, Thirties, 20, 0.30, 20},
    {"Lindekwartier", 1, Thirties, 21, 0.30, 75},
    {"Singelpark", 1, Thirties, 17, 0.32, 130},
    {"Watertorenbuurt", 1, Thirties, 19, 0.33, 185},
    {"Spoorbuurt", 1, Thirties, 18, 0.34, 345},
    {"Tuindorp Eendracht", 1, Thirties, 20, 0.36, 220},
    {"Oosterveld-Noord", 2, Flats, 34, 0.46, 32},
    {"Oosterveld-Zuid", 2, Flats, 33, 0.45, 358},
    {"Hoogland-Oost", 2, Flats, 30, 0.58, 12},
    {"Muziekbuurt", 2, PostWar, 24, 0.56, 38},
    {"Sterrenbuurt", 2, PostWar, 25, 0.62, 352},
    {"Molenakker", 2, PostWar, 24, 0.70, 28},
    {"Kastanjebuurt", 2, PostWar, 22, 0.47, 335},
    {"Werfbuurt", 2, Flats, 22, 0.72, 6, 0.15},
    {"Rietwaard", 3, Cauliflower, 26, 0.45, 62},
    {"Kreekwaard", 3, Cauliflower, 26, 0.46, 92},
    {"Wilgenwaard", 3, Cauliflower, 27, 0.47, 120},
    {"Zeggeveld", 3, Cauliflower, 24, 0.60, 68},
    {"Lisdodde", 3, Cauliflower, 24, 0.62, 92},
    {"Meerkoetbuurt", 3, Cauliflower, 23, 0.62, 116},
    {"Waardpark", 3, Nineties, 22, 0.76, 88},
    {"Westerhout-Hoog", 4, Villa, 8, 0.55, 160},
    {"Bosrand", 4, Villa, 7, 0.72, 172},
    {"Eikenrode", 4, Villa, 6, 0.74, 150},
    {"Heidezoom", 4, Nineties, 22, 0.46, 158},
    {"Hazelaar", 4, Nineties, 22, 0.47, 186},
    {"Wildbaan", 4, Nineties, 20, 0.60, 190},
    {"Zuiderhaven-Centrum", 5, Vinex, 24, 0.45, 250, 0.35},
    {"De Werven", 5, Vinex, 24, 0.46, 280, 0.35},
    {"Steigerpark", 5, Vinex, 23, 0.48, 224, 0.1},
    {"Loodsenkwartier", 5, Vinex, 22, 0.58, 262},
    {"Zeilmakersbuurt", 5, Vinex, 22, 0.60, 238},
    {"Bakenhof", 5, Vinex, 20, 0.62, 284},
    {"Kadekwartier", 5, NewBuild, 18, 0.74, 252, 0.2},
    {"Nieuwe Dijk", 5, NewBuild, 16, 0.76, 272},
    {"Parkzicht", 6, PostWar, 20, 0.42, 312},
    {"Stadsweide", 6, Nineties, 22, 0.52, 310},
    {"Stationspark", 6, NewBuild, 16, 0.36, 305, 0.3},
    {"Oude Fabriek", 6, NewBuild, 14, 0.66, 318},
    {"Ooievaarsdorp", 7, Village, 14, 0.88, 48},
    {"Kleiwoude", 7, Village, 13, 0.88, 110},
    {"Dijkerswoude", 7, Village, 13, 0.90, 205},
    {"Terpveen", 7, Village, 12, 0.90, 300},
    {"Polderkerke", 7, Village, 11, 0.90, 335},
    {"Buitengebied-Noord", 7, Village, 4, 0.92, 80},
    {"Buitengebied-West", 7, Village, 4, 0.90, 178},
}};

// Themes as Dutch towns name their neighbourhoods by; some letters with diaereses, which files get wrong.
constexpr std::array<std::string_view, 13> themes{
    "Kerk Vis Haven Poort Wal Gracht Markt Kaai Toren Munt Waag Stoof Blauwverver Kuiper Smid Touw Brouwer "
    "Gilde Zout "
    "Hoed Bakker Kaars Mole Schepen Raam Spin Wol Laken Doelen Stads Konvent Begijnen Turf Hout Korenbeurs "
    "Boter Kalver "
    "Paarden Oliemolen Zilver Koper Tin Lood Glas Spiegel Kruis Rozen Lelie Sleutel Anker",
    "Lindebloesem Tulpenboom Magnolia Seringen Jasmijn Goudenregen Hortensia Dahlia Anemoon Akelei Campanula "
    "Clematis "
    "Cyclaam Fuchsia Gerbera Hyacint Iris Kamperfoelie Lavendel Lupine Margriet Narcis Oleander Papaver "
    "Petunia Primula "
    "Ridderspoor Salvia Saffraan Teunisbloem Violier Wikke Zinnia Aster Begonia Camelia Duizendschoon "
    "Edelweiss Freesia",
    "Fluit Hobo Klarinet Fagot Trompet Hoorn Tuba Bazuin Viool Altviool Cello Contrabas Harp Luit Gitaar "
    "Mandoline Piano "
    "Clavecimbel Orgel Celesta Xylofoon Pauken Triangel Bekken Gong Tamboerijn Accordeon Doedelzak Draailier "
    "Citer Sonate "
    "Rondo Menuet Prelude Fuga Canon Cantate Serenade Nocturne Ouverture Mazurka Polka Wals",
    "Poolster Orion Cassiopeia Zwaan Lier Arend Dolfijn Pegasus Andromeda Perseus Voerman Stier Tweelingen "
    "Kreeft Leeuw "
    "Maagd Weegschaal Schorpioen Boogschutter Steenbok Waterman Vissen Ram Mercurius Venus Mars Jupiter "
    "Saturnus Uranus "
    "Neptunus Komeet Meteoor Melkweg Zonnewende Maan Eclips Zenit Horizon Ellips Satelliet",
    "Rietgors Karekiet Roerdomp Waterral Meerkoet Fuut Dodaars Aalscholver Zeeëend Kuifeend Slobeend "
    "Wintertaling Smient "
    "Bergeend Lepelaar Ooievaar Reiger Purperreiger Kwak Grutto Tureluur Kievit Scholekster Kluut Plevier "
    "Watersnip "
    "Wulp Strandloper Stern Visdief Kokmeeuw Ijsvogel Oeverzwaluw Rietzanger Blauwborst Baardman Snor "
    "Kiekendief",
    "Zegge Lisdodde Kalmoes Waterlelie Gele-Plomp Krabbenscheer Fonteinkruid Waterranonkel Pijlkruid "
    "Zwanenbloem "
    "Watermunt Dotterbloem Pinksterbloem Koekoeksbloem Kattenstaart Moerasspirea Valeriaan Wederik "
    "Smeerwortel "
    "Waterdrieblad Veenbies Wollegras Zonnedauw Gagel Berenklauw Fluitenkruid Engelwortel Pastinaak Karwij "
    "Kervel",
    "Beuken Eiken Berken Elzen Essen Esdoorn Iepen Populieren Wilgen Kastanje Hazelaar Meidoorn Sleedoorn "
    "Vlier "
    "Lijsterbes Vuilboom Kardinaalsmuts Hulst Taxus Jeneverbes Lariks Douglas Sparren Dennen Ceder Cipres "
    "Ginkgo "
    "Plataan Robinia Moerbei Mispel Kwee Walnoot Amandel Abrikoos Perzik Pruimen Kersen",
    "Das Vos Hermelijn Wezel Bunzing Marter Otter Bever Egel Eekhoorn Hazen Konijnen Reeën Edelhert "
    "Wildzwijn Relmuis "
    "Vleermuis Specht Boomklever Boomkruiper Goudvink Kruisbek Gaai Wielewaal Nachtegaal Bosuil Havik "
    "Sperwer Wespendief "
    "Houtsnip Korhoen Fazanten Patrijzen Kwartel Leeuwerik Tapuit Roodborst Heggenmus",
    "Sloep Jol Schouw Botter Tjalk Klipper Aak Schoener Brik Bark Fregat Korvet Galjoen Kogge Kof Smak "
    "Hoeker Logger "
    "Kotter Sleper Baggermolen Duwboot Veerpont Loods Zeilmaker Mastenmaker Blokmaker Kabel Tros Kiel Spant "
    "Boeg Steven "
    "Roer Kompas Sextant Log Baken Boei Vuurtoren Kajuit Fok Grootzeil Spinnaker",
    "Graniet Bazalt Marmer Leisteen Kalksteen Zandsteen Kwarts Agaat Opaal Topaas Smaragd Robijn Saffier "
    "Barnsteen Jade "
    "Onyx Toermalijn Turkoois Kristal Lazuur Malachiet Granaat Parel Koraal Ivoor Kobalt Nikkel Chroom "
    "Wolfraam Titaan "
    "Platina Iridium Xenon Neon Argon Helium Radium",
    "Ploeg Eg Zicht Zeis Sikkel Vlegel Wan Dorsvloer Hooiberg Hooischuur Deel Stal Brink Es Akker Kamp Weide "
    "Hooiland "
    "Boomgaard Bongerd Griend Houtwal Singelbos Sloot Dijk Terp Wiel Kolk Kwelder Polder Molen Gemaal Sluis "
    "Duiker "
    "Veen Klei Leem Zavel Boerderij Erf Hoeve Kaasmakers Karn Melkbus",
    "Noordwester Zuidwester Passaat Moesson Mistral Föhn Bries Zephyr Windstilte Dageraad Ochtendgloren "
    "Middagzon "
    "Avondrood Schemer Regenboog Dauw Rijp IJzel Hagel Sneeuw Nevel Wolken Donder Bliksem Zomer Herfst "
    "Winter Lente "
    "Oriënt Ruïne Getijden Springvloed Doodtij Branding Deining",
    "Admiraalvlinder Citroenvlinder Dagpauwoog Atalanta Koolwitje Zandoogje Vuurvlinder Blauwtje Parelmoer "
    "Keizersmantel "
    "Koninginnenpage Hooibeestje Bonte-Vos Landkaartje Oranjetip Libel Waterjuffer Sprinkhaan Krekel Hommel "
    "Honingbij "
    "Zweefvlieg Glimworm Meikever Lieveheers Bladluis Mier Oorworm Kameleon"};

constexpr std::array<std::string_view, 12> endings{
    "straat", "laan", "weg", "hof", "plein", "pad", "kade", "dreef", "singel", "plantsoen", "erf", "gaarde"};

std::vector<std::string> namesOf(std::string_view theme, TownDice& dice) {
    std::vector<std::string> stems(1);
    for (const char c : theme) {
        if (c == ' ')
            stems.emplace_back();
        else
            stems.back() += c;
    }
    std::vector<std::string> names;
    for (const std::string& stem : stems)
        for (const std::string_view ending : endings) names.push_back(stem + std::string(ending));
    dice.shuffle(names);
    return names;
}

}  // namespace

std::span<const DistrictPlace> districtPlaces() {
    return districts;
}
std::span<const NeighbourhoodPlace> neighbourhoodPlaces() {
    return neighbourhoods;
}

StreetNames::StreetNames(std::uint64_t seed, std::size_t neighbourhoodCount) {
    TownDice dice(seed, "street names");
    for (const std::string_view theme : themes) m_pools.push_back({namesOf(theme, dice), 0});
    for (std::size_t k = 0; k < neighbourhoodCount; ++k) m_poolOf.push_back(k * 5 % m_pools.size());
}

std::string StreetNames::next(std::size_t neighbourhood) {
    static constexpr std::array<std::string_view, 4> again{"", "Nieuwe ", "Oude ", "Verlengde "};
    Pool& pool = m_pools[m_poolOf[neighbourhood]];
    for (;;) {
        const std::size_t round = pool.used / pool.names.size();
        const std::string& base = pool.names[pool.used++ % pool.names.size()];
        std::string name =
            (round < again.size() ? std::string(again[round]) : std::to_string(round) + "e ") + base;
        if (m_given.insert(name).second) return name;
    }
}

}  // namespace herleid
