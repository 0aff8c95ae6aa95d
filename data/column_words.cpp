#include "data/column_words.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace herleid {

namespace words {

const Words saleId{"saleid", "transactionid", "verkoopid", "transactieid", "transactienummer", "verkoopnummer", "id"};
const Words propertyId{"propertyid", "wozobjectnummer", "wozobject", "wozid", "woznummer", "wozobjectnr", "wozobjnr",
                       "objectnummer", "objectid", "objectnr", "parcelid", "parcel", "pin", "pid"};
const Words saleDate{"saledate", "datesold", "sold", "solddate", "transactiondate", "koopdatum", "verkoopdatum",
                     "datumverkoopovereenkomst", "datumkoopovereenkomst", "datumkoop", "datumverkoop",
                     "transactiedatum", "datumtransactie", "date", "datum"};
const Words deliveryDate{"deliverydate", "leveringsdatum", "datumlevering", "transportdatum", "datumtransport",
                         "passeerdatum", "datumtransactie", "transactiedatum"};
const Words recordedOn{"recordedon", "datumopname", "opnamedatum", "registratiedatum", "geldigvanaf",
                       "ingangsdatum", "begindatum"};
const Words verifiedOn{"verifiedon", "verificatiedatum", "datumverificatie", "gecontroleerdop", "datumcontrole",
                       "controledatum", "laatstecontrole", "geverifieerdop"};
const Words price{"saleprice", "price", "soldprice", "transactionprice", "koopsom", "verkoopprijs", "transactieprijs",
                  "koopprijs", "verkoopsom", "prijs"};
const Words x{"x", "xcoordinaat", "xcoord", "rdx", "xrd", "longitude", "long", "lon", "lng", "lengtegraad"};
const Words y{"y", "ycoordinaat", "ycoord", "rdy", "yrd", "latitude", "lat", "breedtegraad"};
const Words street{"street", "streetname", "straat", "straatnaam", "openbareruimte", "openbareruimtenaam"};
const Words houseNumber{"housenumber", "huisnummer", "huisnr", "number"};
const Words houseLetter{"houseletter", "huisletter"};
const Words houseAddition{"houseaddition", "huisnummertoevoeging", "toevoeging", "huistoevoeging"};
const Words postcode{"postcode", "postalcode", "zipcode", "zip"};
const Words city{"city", "town", "woonplaats", "plaats", "woonplaatsnaam", "plaatsnaam"};
const Words transactionCode{"transactioncode", "saletype", "transactiecode", "transactiesoort", "soorttransactie",
                            "aardtransactie", "codetransactie"};
const Words usability{"usability", "bruikbaarheid", "aanduidingbruikbaarheid", "bruikbaarheidscode", "bruikbaar",
                      "marktconform"};
const Words circumstances{"circumstances", "omstandigheden", "bijzonderheden", "bijzondereomstandigheden"};
const Words bagObject{"bagobject", "bagobjectid", "bagid", "bagverblijfsobject", "bagverblijfsobjectid",
                      "verblijfsobject", "verblijfsobjectid", "verblijfsobjectidentificatie",
                      "identificatieverblijfsobject", "vboid", "bagvboid", "adresseerbaarobject",
                      "adresseerbaarobjectidentificatie", "adresseerbaarobjectid"};
const Words bagBuilding{"bagbuilding", "bagpand", "bagpandid", "pandid", "pandidentificatie", "identificatiepand",
                        "pand"};
const Words partKind{"partkind", "kind", "onderdeelsoort", "soortonderdeel", "onderdeel", "bijgebouw",
                     "soortbijgebouw", "soort", "omschrijving", "type"};
const Words partArea{"partarea", "area", "oppervlakte", "oppervlakteonderdeel", "opp", "gebruiksoppervlakte",
                     "grootte"};
const Words partYear{"partyear", "buildyear", "bouwjaar", "bouwjaaronderdeel", "jaar", "year"};
const Words areaCode{"areacode", "buurtcode", "bucode", "wijkcode", "wkcode", "gemeentecode", "gmcode", "statcode",
                     "code", "identificatie", "id"};
const Words areaName{"areaname", "buurtnaam", "bunaam", "wijknaam", "wknaam", "gemeentenaam", "gmnaam", "statnaam",
                     "naam", "name"};
const Words areaParent{"areaparent", "parent", "wijkcode", "wkcode", "gemeentecode", "gmcode"};
const Words bagBuildYear{"bouwjaar", "oorspronkelijkbouwjaar", "pandbouwjaar", "buildyear"};
const Words bagFloorArea{"oppervlakte", "gebruiksoppervlakte", "oppervlakteverblijfsobject", "floorarea"};
const Words bagUse{"gebruiksdoel", "gebruiksdoelen", "gebruiksdoelverblijfsobject", "use"};
const Words bagStatus{"status", "statusverblijfsobject", "verblijfsobjectstatus"};

}  // namespace words

namespace {

const std::set<std::string>& unitWords() {
    static const std::set<std::string> words{"m2",  "m²",   "m3",  "m³",   "m",  "sqft", "sqm",  "ft",     "usd",
                                             "eur", "euro", "€",   "in",   "jaar", "year", "aantal", "nr"};
    return words;
}

bool isYear(const std::string& word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
           std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// Letters with the accents that Dutch has, without them.
std::string withoutAccents(const std::string& name) {
    static const std::pair<std::string_view, char> plain[] = {
        {"ä", 'a'}, {"á", 'a'}, {"à", 'a'}, {"ë", 'e'}, {"é", 'e'}, {"è", 'e'}, {"ê", 'e'}, {"ï", 'i'},
        {"í", 'i'}, {"ö", 'o'}, {"ó", 'o'}, {"ü", 'u'}, {"ú", 'u'}, {"Ö", 'o'}, {"Ë", 'e'}, {"É", 'e'}};
    std::string result;
    for (std::size_t i = 0; i < name.size();) {
        const auto found = std::find_if(std::begin(plain), std::end(plain), [&](const auto& accent) {
            return name.compare(i, accent.first.size(), accent.first) == 0;
        });
        if (found == std::end(plain)) {
            result += name[i++];
        } else {
            result += found->second;
            i += found->first.size();
        }
    }
    return result;
}

}  // namespace

const Words& roleWords(Role role) {
    static const std::map<Role, Words> known{
        {Role::FloorArea,
         {"floorarea", "livingarea", "sqftliving", "grlivarea", "gebruiksoppervlakte", "gebruiksopp", "go", "gbo",
          "woonoppervlakte", "woonopp", "vloeroppervlakte", "oppervlakte", "area"}},
        {Role::PlotArea,
         {"plot", "plotarea", "lot", "lotarea", "lotsize", "sqftlot", "landarea", "kaveloppervlakte", "kavel",
          "kavelopp", "perceeloppervlakte", "perceelopp", "perceel", "perceelsoppervlakte", "grondoppervlakte"}},
        {Role::BuildYear,
         {"buildyear", "yearbuilt", "yrbuilt", "constructionyear", "builtyear", "bouwjaar",
          "oorspronkelijkbouwjaar"}},
        {Role::RenovationYear,
         {"renovationyear", "yrrenovated", "yearrenovated", "yearremodadd", "renovatiejaar"}},
        {Role::DwellingType,
         {"type", "dwellingtype", "housetype", "propertytype", "typewoning", "woningtype", "objecttype",
          "soortobject", "soortwoning", "woningsoort"}},
        {Role::District, {"district", "wijk", "wijkcode", "wijknaam"}},
        {Role::Neighbourhood, {"neighbourhood", "neighborhood", "buurt", "buurtcode", "buurtnaam"}},
        {Role::Street, {"street", "straat", "straatnaam"}},
        {Role::Quality, {"quality", "kwaliteit", "overallqual"}},
        {Role::Maintenance, {"maintenance", "condition", "onderhoud", "overallcond"}},
        {Role::Appearance, {"appearance", "uitstraling"}},
        {Role::Efficiency, {"efficiency", "doelmatigheid"}},
        {Role::Amenities, {"amenities", "facilities", "voorzieningen"}},
        {Role::Situation, {"situation", "ligging"}},
        {Role::Volume, {"volume", "inhoud", "brutoinhoud"}},
        {Role::PreviousValue,
         {"previousvalue", "assessedvalue", "wozwaarde", "vorigewozwaarde", "vorigewaarde", "wozwaardevorigjaar"}}};
    static const Words none;
    const auto found = known.find(role);
    return found == known.end() ? none : found->second;
}

std::vector<std::string> wordsOf(const std::string& accented) {
    const std::string name = withoutAccents(accented);
    std::vector<std::string> result(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        const bool startsWord = std::isupper(c) != 0 && i > 0 &&
                                std::islower(static_cast<unsigned char>(name[i - 1])) != 0;  // koopSom
        if ((startsWord || (c < 0x80 && std::isalnum(c) == 0)) && !result.back().empty())
            result.emplace_back();
        if (c >= 0x80 || std::isalnum(c) != 0) result.back() += static_cast<char>(std::tolower(c));
    }
    if (result.back().empty()) result.pop_back();
    return result;
}

std::array<std::string, 2> spellingsOf(const std::string& name) {
    auto words = wordsOf(name);
    const auto joined = [&] {
        std::string text;
        for (const std::string& word : words) text += word;
        return text;
    };
    const std::string whole = joined();
    while (words.size() > 1 && (unitWords().contains(words.back()) || isYear(words.back()))) words.pop_back();
    return {whole, joined()};
}

ColumnNames::ColumnNames(const std::vector<std::string>& names, std::vector<bool> hasValues)
    : m_names(names), m_hasValues(std::move(hasValues)), m_isTaken(names.size()) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_spellings.push_back(spellingsOf(names[i]));
        // A column without a name, or with one that another has too, cannot be named in a mapping.
        m_isTaken[i] = names[i].empty() || std::count(names.begin(), names.end(), names[i]) > 1;
    }
}

std::optional<std::size_t> ColumnNames::find(const Words& names, bool withValues) const {
    for (const std::string& word : names)
        for (std::size_t spelling = 0; spelling < 2; ++spelling)
            for (std::size_t i = 0; i < m_names.size(); ++i)
                if (!m_isTaken[i] && m_hasValues[i] == withValues && m_spellings[i][spelling] == word) return i;
    return std::nullopt;
}

std::string ColumnNames::take(const Words& names) {
    auto found = find(names, true);
    if (!found) found = find(names, false);
    if (!found) return {};
    m_isTaken[*found] = true;
    return m_names[*found];
}

bool ColumnNames::takeAt(std::size_t column) {
    if (m_isTaken[column]) return false;
    m_isTaken[column] = true;
    return true;
}

}  // namespace herleid
