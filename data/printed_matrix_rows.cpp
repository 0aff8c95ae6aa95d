#include "data/printed_matrix_rows.h"

#include <array>
#include <initializer_list>
#include <vector>

namespace herleid {

namespace {

struct Spelling {
    std::string_view from, to;
};
constexpr std::array<Spelling, 12> spellings{{{"\xc3\xaf", "i"}, {"\xc3\x8f", "i"}, {"\xc3\xab", "e"}, {"\xc3\x8b", "e"},
                                              {"\xc3\xa9", "e"}, {"\xc2\xb2", "2"}, {"\xc2\xb3", "3"}, {"\xc2\xa0", " "},
                                              {"\xe2\x80\x93", " "}, {"\xe2\x82\xac", " "}, {"\xe2\x80\xaf", " "}, {"&", " "}}};

bool isWordChar(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

/// Whether the label has a word that begins with this; a phrase with spaces stands as it is.
bool has(const std::string& label, std::string_view phrase) {
    for (auto at = label.find(phrase); at != std::string::npos; at = label.find(phrase, at + 1))
        if (at == 0 || label[at - 1] == ' ') return true;
    return false;
}
bool hasAny(const std::string& label, std::initializer_list<std::string_view> phrases) {
    for (const std::string_view phrase : phrases)
        if (has(label, phrase)) return true;
    return false;
}
/// Anywhere, within a word too: Dutch joins words.
bool holdsAny(const std::string& label, std::initializer_list<std::string_view> pieces) {
    for (const std::string_view piece : pieces)
        if (label.find(piece) != std::string::npos) return true;
    return false;
}

char ratingOf(const std::string& label) {
    if (hasAny(label, {"kwaliteit", "bouwkundige", "quality"})) return 'K';
    if (hasAny(label, {"onderhoud", "staat onderhoud", "staat van onderhoud", "maintenance", "condition"})) return 'O';
    if (hasAny(label, {"uitstraling", "appearance"})) return 'U';
    if (hasAny(label, {"doelmatigheid", "efficiency", "functionality"})) return 'D';
    if (hasAny(label, {"voorzieningen", "luxe", "facilities", "amenities"})) return 'V';
    if (hasAny(label, {"ligging", "liggingsfactor", "location rating", "location factor", "situation"})) return 'L';
    return 0;
}

bool isLand(const std::string& label) { return hasAny(label, {"grond", "kavel", "perceel", "land", "plot", "lot"}); }
bool isMain(const std::string& label) {
    return hasAny(label, {"hoofdgebouw", "hoofdbouw", "woningdeel", "opstal", "main building", "dwelling", "woning"});
}

/// "deelwaarde berging" → its line and what part it is.
MatrixLabel componentLabel(const std::string& label, const std::string& part) {
    if (isLand(part)) return {MatrixLine::LandValue, 0, part};
    if (isMain(part)) return {MatrixLine::MainValue, 0, part};
    return {MatrixLine::OutbuildingValue, 0, part.empty() ? label : part};
}

std::string without(const std::string& label, std::initializer_list<std::string_view> beginnings) {
    for (const std::string_view beginning : beginnings)
        if (label.starts_with(beginning)) {
            const auto at = label.find_first_not_of(' ', beginning.size());
            return at == std::string::npos ? std::string() : label.substr(at);
        }
    return label;
}

MatrixLabel priceLabel(const std::string& label) {
    if (holdsAny(label, {"grondprijs", "grondstaffel"}) || isLand(label)) return {MatrixLine::LandPrice, 0, {}};
    if (hasAny(label, {"na correctie", "gecorrigeerde", "after correction", "corrected", "na stappen", "after the ratings", "na de beoordeling"}))
        return {MatrixLine::CorrectedUnitPrice, 0, {}};
    return {MatrixLine::UnitPrice, 0, {}};
}

MatrixLabel indexLabel(const std::string& label) {
    if (hasAny(label, {"geindexeerde", "gecorrigeerde koopsom", "gecorrigeerde verkoopprijs", "indexed"}))
        return {MatrixLine::IndexedPrice, 0, {}};
    if (hasAny(label, {"bron", "source"}) && !label.starts_with("index en bron") && !hasAny(label, {"en bron", "and source"}))
        return {MatrixLine::IndexSource, 0, {}};
    if (hasAny(label, {"bedrag", "amount"}) || holdsAny(label, {"indexbedrag"})) return {MatrixLine::IndexAmount, 0, {}};
    return {MatrixLine::IndexPercent, 0, {}};
}

MatrixLabel correctionLabel(const std::string& label) {
    const bool isOfPrice = hasAny(label, {"erfpacht", "vve", "reserve", "leasehold", "owners", "koopsom", "price correction",
                                          "prijscorrectie", "roerende", "movable"});
    const std::string part = without(label, {"correctie per", "correctie voor", "correctie op koopsom", "correctie", "correcties",
                                             "price correction", "prijscorrectie", "correction for", "correction",
                                             "verschil in", "verschil", "difference in", "difference", "adjustment for",
                                             "adjustment"});
    return {isOfPrice ? MatrixLine::PriceCorrection : MatrixLine::Difference, 0, part.empty() ? label : part};
}

MatrixLabel dateLabel(const std::string& label) {
    if (hasAny(label, {"waardepeildatum", "peildatum waarde", "valuation date", "date of valuation"})) return {MatrixLine::ValuationDate, 0, {}};
    if (hasAny(label, {"datum beoordeling", "beoordelingsdatum", "beoordeeld per", "date of ratings", "ratings as of", "opnamedatum"}))
        return {MatrixLine::RatingsDate, 0, {}};
    if (holdsAny(label, {"levering", "leverdatum", "transport", "delivery", "transactiedatum", "overdracht"})) return {MatrixLine::Delivery, 0, {}};
    if (holdsAny(label, {"koopovereenkomst", "koopdatum", "verkoopdatum", "datum koop", "datum verkoop", "date of sale", "sale date",
                         "agreement", "koopakte"}))
        return {MatrixLine::Agreement, 0, {}};
    return {};
}

MatrixLabel factLabel(const std::string& label) {
    if (hasAny(label, {"adres", "address"})) return {MatrixLine::Address, 0, {}};
    if (hasAny(label, {"bouwjaar", "build year", "building year", "year built", "year of construction"})) return {MatrixLine::BuildYear, 0, {}};
    if (hasAny(label, {"waarvan", "deel gebruiksoppervlakte", "gebruiksoppervlakte deel", "floor area part", "part of floor area"}))
        return {MatrixLine::FloorAreaPart, 0, {}};
    if (hasAny(label, {"kaveldeel", "perceeldeel", "plot part", "part of plot"})) return {MatrixLine::PlotPart, 0, {}};
    // A bare "kavel" is its area; "diepte van het kavel" is not.
    const bool isPlot = label == "kavel" || label == "perceel" || label == "plot" || label == "kavel m2" || label == "perceel m2" || label == "plot m2";
    if (isPlot || hasAny(label, {"kaveloppervlakte", "perceeloppervlakte", "grondoppervlakte", "oppervlakte kavel", "oppervlakte perceel",
                                 "plot area", "lot area", "plot size"}))
        return {MatrixLine::PlotArea, 0, {}};
    if (hasAny(label, {"gebruiksoppervlakte", "woonoppervlakte", "gbo", "usable floor", "floor area", "living area"}))
        return {MatrixLine::FloorArea, 0, {}};
    if (hasAny(label, {"inhoud", "bruto inhoud", "gross volume", "volume"})) return {MatrixLine::Volume, 0, {}};
    if (label == "type" || hasAny(label, {"type woning", "woningtype", "soort woning", "objecttype", "type of dwelling", "dwelling type"}))
        return {MatrixLine::Type, 0, {}};
    for (const std::string_view letters : {"koudvl", "koudv"})
        if (label.starts_with(letters)) return {MatrixLine::Rating, 0, letters == "koudv" ? "KOUDV" : "KOUDVL"};
    if (const char letter = ratingOf(label); letter != 0) return {MatrixLine::Rating, letter, {}};
    if (hasAny(label, {"locatie", "buurt", "wijk", "location", "neighbourhood", "district"})) return {MatrixLine::Location, 0, {}};
    return {};
}

MatrixLabel valueLabel(const std::string& label) {
    if (hasAny(label, {"herleide prijs", "adjusted price", "modelwaarde herleide prijzen", "model value adjusted prices"}))
        return {MatrixLine::AdjustedPrice, 0, {}};
    if (hasAny(label, {"waarde volgens rechter", "waarde rechtbank", "value set by court", "value by court"})) return {MatrixLine::CourtValue, 0, {}};
    if (hasAny(label, {"vastgestelde waarde", "vastgestelde woz waarde", "woz waarde", "beschikte waarde", "determined value", "value as determined",
                       "waarde zoals bepaald"}))
        return {MatrixLine::DeterminedValue, 0, {}};
    if (hasAny(label, {"getaxeerde waarde", "taxatiewaarde", "totale waarde", "totaalwaarde", "appraised value", "total value"}) ||
        label == "totaal" || label == "total" || label == "waarde" || label == "value")
        return {MatrixLine::Total, 0, {}};
    return {};
}

}  // namespace

std::string plainLabel(std::string_view label) {
    std::string text;
    for (std::size_t i = 0; i < label.size();) {
        std::size_t used = 1;
        std::string piece(1, label[i]);
        for (const Spelling& spelling : spellings)
            if (label.substr(i, spelling.from.size()) == spelling.from) {
                piece = spelling.to;
                used = spelling.from.size();
                break;
            }
        if (piece.size() == 1 && piece[0] >= 'A' && piece[0] <= 'Z') piece[0] = static_cast<char>(piece[0] - 'A' + 'a');
        if (piece.size() == 1 && !isWordChar(piece[0])) piece = " ";
        if (piece != " " || (!text.empty() && text.back() != ' ')) text += piece;
        i += used;
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

MatrixLabel matrixLabelOf(std::string_view printed) {
    const std::string label = plainLabel(printed);
    if (label.empty()) return {};
    if (hasAny(label, {"ln of the amount", "ln van het bedrag", "weight", "gewicht"})) return {MatrixLine::Ignored, 0, {}};
    if (const MatrixLabel known = dateLabel(label); known.line != MatrixLine::Unknown) return known;
    if (const MatrixLabel known = valueLabel(label); known.line != MatrixLine::Unknown) return known;
    if (holdsAny(label, {"index"}) || hasAny(label, {"gecorrigeerde koopsom", "gecorrigeerde verkoopprijs"})) return indexLabel(label);
    if (hasAny(label, {"deelwaarde", "part value", "component value"}))
        return componentLabel(label, without(label, {"deelwaarde van", "deelwaarde", "part value of", "part value", "component value of", "component value"}));
    if (hasAny(label, {"grondwaarde", "land value"})) return {MatrixLine::LandValue, 0, "grond"};
    if (hasAny(label, {"waarde", "value of"})) return componentLabel(label, without(label, {"waarde van", "waarde", "value of the", "value of"}));
    if (hasAny(label, {"percentage per stap", "stap percentage", "step percentage", "percentage per step"})) return {MatrixLine::StepPercent, 0, {}};
    if (hasAny(label, {"aantal stappen", "stappen", "rating steps", "number of steps"})) return {MatrixLine::RatingSteps, 0, {}};
    if (hasAny(label, {"rekenprijs", "prijs per m", "prijs m2", "prijs m3", "m2 prijs", "price per m", "price per sq", "price of", "unit price", "grondprijs",
                       "grondstaffel", "staffel", "land price"}))
        return priceLabel(label);
    if (hasAny(label, {"correctie", "correction", "price correction", "prijscorrectie", "verschil", "difference", "adjustment"}))
        return correctionLabel(label);
    if (hasAny(label, {"koopsom", "verkoopprijs", "verkoopsom", "transactieprijs", "sale price", "selling price"})) return {MatrixLine::SalePrice, 0, {}};
    return factLabel(label);
}

MatrixValueKind valueKindOf(MatrixLine line) {
    switch (line) {
        case MatrixLine::BuildYear: return MatrixValueKind::Year;
        case MatrixLine::FloorArea:
        case MatrixLine::FloorAreaPart:
        case MatrixLine::PlotArea:
        case MatrixLine::PlotPart:
        case MatrixLine::Volume: return MatrixValueKind::Area;
        case MatrixLine::RatingsDate:
        case MatrixLine::Agreement:
        case MatrixLine::Delivery:
        case MatrixLine::ValuationDate: return MatrixValueKind::Date;
        case MatrixLine::SalePrice:
        case MatrixLine::IndexedPrice:
        case MatrixLine::AdjustedPrice:
        case MatrixLine::Total:
        case MatrixLine::DeterminedValue:
        case MatrixLine::CourtValue: return MatrixValueKind::Price;
        case MatrixLine::PriceCorrection:
        case MatrixLine::IndexAmount:
        case MatrixLine::LandValue:
        case MatrixLine::OutbuildingValue:
        case MatrixLine::MainValue:
        case MatrixLine::Difference: return MatrixValueKind::Amount;
        case MatrixLine::UnitPrice:
        case MatrixLine::CorrectedUnitPrice: return MatrixValueKind::UnitPrice;
        case MatrixLine::LandPrice: return MatrixValueKind::LandPrice;
        case MatrixLine::IndexPercent:
        case MatrixLine::StepPercent: return MatrixValueKind::Percent;
        case MatrixLine::RatingSteps: return MatrixValueKind::Count;
        default: return MatrixValueKind::Text;
    }
}

}  // namespace herleid
