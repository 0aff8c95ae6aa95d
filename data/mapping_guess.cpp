// Recognising what the columns of a file are, from their names and contents.
#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>
#include <set>

#include "data/mapping.h"
#include "data/number_text.h"
#include "model/facts/date.h"

namespace herleid {

namespace {

using Rows = std::vector<std::vector<std::string>>;

const std::set<std::string>& unitWords() {
    static const std::set<std::string> words{"m2",  "m²",   "m",  "sqft", "sqm",  "ft",     "usd",
                                             "eur", "euro", "in", "jaar", "year", "aantal", "nr"};
    return words;
}

std::vector<std::string> tokens(const std::string& name) {
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

/// The name in small letters without separators, and the same without units behind it.
std::array<std::string, 2> spellings(const std::string& name) {
    auto words = tokens(name);
    const auto joined = [&] {
        std::string text;
        for (const std::string& word : words) text += word;
        return text;
    };
    const std::string whole = joined();
    while (words.size() > 1 && unitWords().contains(words.back())) words.pop_back();
    return {whole, joined()};
}

const std::map<Role, std::vector<std::string>>& roleWords() {
    static const std::map<Role, std::vector<std::string>> words{
        {Role::FloorArea,
         {"floorarea", "livingarea", "sqftliving", "grlivarea", "gebruiksoppervlakte", "gebruiksopp", "go",
          "woonoppervlakte", "woonopp", "vloeroppervlakte", "oppervlakte", "area"}},
        {Role::PlotArea,
         {"plot", "plotarea", "lot", "lotarea", "lotsize", "sqftlot", "landarea", "kaveloppervlakte", "kavel",
          "perceeloppervlakte", "perceelopp", "perceel", "grondoppervlakte"}},
        {Role::BuildYear,
         {"buildyear", "yearbuilt", "yrbuilt", "constructionyear", "builtyear", "bouwjaar",
          "oorspronkelijkbouwjaar"}},
        {Role::RenovationYear,
         {"renovationyear", "yrrenovated", "yearrenovated", "yearremodadd", "renovatiejaar"}},
        {Role::DwellingType,
         {"type", "dwellingtype", "housetype", "propertytype", "typewoning", "woningtype", "objecttype",
          "soortobject"}},
        {Role::District, {"district", "wijk", "wijkcode", "wijknaam"}},
        {Role::Neighbourhood, {"neighbourhood", "neighborhood", "buurt", "buurtcode", "buurtnaam"}},
        {Role::Street, {"street", "straat", "straatnaam"}},
        {Role::Quality, {"quality", "kwaliteit", "overallqual"}},
        {Role::Maintenance, {"maintenance", "condition", "onderhoud", "overallcond"}},
        {Role::Appearance, {"appearance", "uitstraling"}},
        {Role::Efficiency, {"efficiency", "doelmatigheid"}},
        {Role::Amenities, {"amenities", "facilities", "voorzieningen"}},
        {Role::Situation, {"situation", "ligging"}},
        {Role::PreviousValue,
         {"previousvalue", "assessedvalue", "wozwaarde", "vorigewozwaarde", "vorigewaarde"}}};
    return words;
}

/// Hands out columns by name, each once.
class Columns {
public:
    explicit Columns(const std::vector<std::string>& names) : m_names(names), m_isTaken(names.size()) {
        for (const std::string& name : names) m_spellings.push_back(spellings(name));
    }
    /// The first free column with the earliest of these names; exact spelling goes before one without its
    /// unit.
    [[nodiscard]] std::optional<std::size_t> find(const std::vector<std::string>& words) const {
        for (const std::string& word : words)
            for (std::size_t spelling = 0; spelling < 2; ++spelling)
                for (std::size_t i = 0; i < m_names.size(); ++i)
                    if (!m_isTaken[i] && m_spellings[i][spelling] == word) return i;
        return std::nullopt;
    }
    std::string take(const std::vector<std::string>& words) {
        const auto found = find(words);
        if (!found) return {};
        m_isTaken[*found] = true;
        return m_names[*found];
    }

private:
    const std::vector<std::string>& m_names;
    std::vector<std::array<std::string, 2>> m_spellings;
    std::vector<bool> m_isTaken;
};

std::vector<std::string> texts(const std::string& column, const std::vector<std::string>& columns,
                               const Rows& sample) {
    const auto found = std::find(columns.begin(), columns.end(), column);
    std::vector<std::string> result;
    if (column.empty() || found == columns.end()) return result;
    const auto index = static_cast<std::size_t>(found - columns.begin());
    for (const auto& row : sample)
        if (index < row.size() && !row[index].empty()) result.push_back(row[index]);
    return result;
}

std::string guessDateFormat(const std::vector<std::string>& dates, const std::string& otherwise) {
    std::string best = otherwise;
    std::size_t most = 0;
    for (const char* format : {"%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y%m%d",
                               "%Y/%m/%d", "%Y-%m-%d 00:00:00", "%Y-%m-%dT00:00:00", "%Y%m%dT000000",
                               "%d-%m-%Y 00:00:00", "%d %b %Y", "%d-%b-%Y", "%d-%m-%y", "%m-%d-%Y"}) {
        const auto count =
            static_cast<std::size_t>(std::count_if(dates.begin(), dates.end(), [&](const std::string& text) {
                return Date::parse(text, format).has_value();
            }));
        if (count > most) {
            most = count;
            best = format;
        }
    }
    return best;
}

/// "412.000" as a price is four hundred and twelve thousand: every group behind the sign has three digits.
bool looksGrouped(const std::vector<std::string>& prices, const std::string& sign) {
    bool occurs = false;
    for (const std::string& text : prices) {
        if (text.find(sign) == std::string::npos) continue;
        if (!parseNumber(text, {sign == "." ? "," : ".", sign})) return false;
        occurs = true;
    }
    return occurs;
}

NumberFormat guessNumberFormat(const std::vector<std::string>& prices,
                               const std::vector<std::string>& others) {
    if (looksGrouped(prices, ".")) return {",", "."};
    if (looksGrouped(prices, ",")) return {".", ","};
    NumberFormat best;
    std::size_t most = 0;
    for (const NumberFormat& format :
         {NumberFormat{".", ""}, NumberFormat{",", ""}, NumberFormat{",", "."}, NumberFormat{".", ","},
          NumberFormat{",", " "}, NumberFormat{".", " "}}) {
        std::size_t count = 0;
        for (const auto* list : {&prices, &others})
            for (const std::string& text : *list) count += parseNumber(text, format) ? 1 : 0;
        if (count > most) {
            most = count;
            best = format;
        }
    }
    return best;
}

/// WGS84 or Rijksdriehoek by the range of the numbers; empty where it is neither.
std::string guessCrs(const std::vector<std::string>& xs, const std::vector<std::string>& ys,
                     const NumberFormat& format) {
    const auto allWithin = [&](const std::vector<std::string>& list, double lowest, double highest) {
        return !list.empty() && std::all_of(list.begin(), list.end(), [&](const std::string& text) {
            const auto value = parseNumber(text, format);
            return value && *value >= lowest && *value <= highest;
        });
    };
    if (allWithin(xs, -180, 180) && allWithin(ys, -90, 90)) return "EPSG:4326";
    if (allWithin(xs, 0, 300'000) && allWithin(ys, 289'000, 629'000)) return "EPSG:28992";
    return {};
}

void guessFeatures(Mapping& mapping, Columns& columns, const FeatureCatalogue& catalogue) {
    for (const Feature& feature : catalogue.features()) {
        std::vector<std::string> words{spellings(feature.name)[0]};
        for (const auto& [language, label] : feature.labels) words.push_back(spellings(label)[0]);
        if (const auto found = roleWords().find(feature.role); found != roleWords().end())
            words.insert(words.end(), found->second.begin(), found->second.end());
        const std::string column = columns.take(words);
        if (column.empty()) continue;
        MappedFeature mapped;
        mapped.column = column;
        mapped.feature.name = feature.name;
        mapped.feature.kind = feature.kind;
        mapped.statesKind = true;
        mapping.features.push_back(std::move(mapped));
    }
}

}  // namespace

Mapping guessMapping(const std::vector<std::string>& columns, const Rows& sample,
                     const FeatureCatalogue& catalogue) {
    Mapping mapping;
    Columns free(columns);
    mapping.id =
        free.take({"saleid", "transactionid", "verkoopid", "transactieid", "transactienummer", "id"});
    mapping.propertyId = free.take({"propertyid", "wozobjectnummer", "wozobject", "wozid", "woznummer",
                                    "objectnummer", "objectid", "parcelid", "parcel", "pin", "pid"});
    mapping.saleDate.column =
        free.take({"saledate", "datesold", "sold", "solddate", "transactiondate", "koopdatum", "verkoopdatum",
                   "datumverkoopovereenkomst", "transactiedatum", "datumtransactie", "date", "datum"});
    mapping.price = free.take({"saleprice", "price", "soldprice", "transactionprice", "koopsom",
                               "verkoopprijs", "transactieprijs", "koopprijs", "prijs"});
    mapping.x =
        free.take({"x", "xcoordinaat", "xcoord", "rdx", "longitude", "long", "lon", "lng", "lengtegraad"});
    mapping.y = free.take({"y", "ycoordinaat", "ycoord", "rdy", "latitude", "lat", "breedtegraad"});
    if (mapping.x.empty() || mapping.y.empty()) mapping.x = mapping.y = "";
    mapping.street = free.take({"street", "streetname", "straat", "straatnaam", "openbareruimte"});
    mapping.houseNumber = free.take({"housenumber", "huisnummer", "huisnr", "number"});
    mapping.postcode = free.take({"postcode", "postalcode", "zipcode", "zip"});
    mapping.city = free.take({"city", "town", "woonplaats", "plaats", "woonplaatsnaam"});
    guessFeatures(mapping, free, catalogue);
    mapping.saleDate.formats = {guessDateFormat(texts(mapping.saleDate.column, columns, sample), mapping.saleDate.formats.front())};
    const auto xs = texts(mapping.x, columns, sample);
    const auto ys = texts(mapping.y, columns, sample);
    std::vector<std::string> others = xs;
    others.insert(others.end(), ys.begin(), ys.end());
    for (const MappedFeature& mapped : mapping.features)
        if (mapped.feature.isNumber())
            for (std::string& text : texts(mapped.column, columns, sample)) others.push_back(std::move(text));
    const NumberFormat format = guessNumberFormat(texts(mapping.price, columns, sample), others);
    mapping.decimal = format.decimal;
    mapping.thousands = format.thousands;
    mapping.crs = guessCrs(xs, ys, format);
    return mapping;
}

}  // namespace herleid
