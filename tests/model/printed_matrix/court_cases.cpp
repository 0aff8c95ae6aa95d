#include "tests/model/printed_matrix/court_cases.h"

#include <algorithm>
#include <stdexcept>

namespace herleid {

namespace {

PrintedComponent part(PrintedPart kind, const char* label, double amount) { return {kind, label, {}, {}, amount}; }
PrintedComponent land(double amount) { return part(PrintedPart::Land, "grond", amount); }
PrintedComponent beside(const char* label, double amount) { return part(PrintedPart::Outbuilding, label, amount); }
PrintedComponent building(double amount, double perM2) { return {PrintedPart::Main, "hoofdgebouw", {}, perM2, amount}; }

PrintedColumn home(const char* label, const char* type = "", int buildYear = 0) {
    PrintedColumn column;
    column.label = label;
    column.type = type;
    if (buildYear > 0) column.buildYear = buildYear;
    return column;
}

PrintedColumn sold(const char* label, Date agreement, double price) {
    PrintedColumn column = home(label);
    column.agreement = agreement;
    column.salePrice = price;
    return column;
}

PrintedColumn indexed(const char* label, int buildYear, Date agreement, Date delivery, double price, double indexedPrice,
                      std::vector<PrintedComponent> components) {
    PrintedColumn column = sold(label, agreement, price);
    column.buildYear = buildYear;
    column.delivery = delivery;
    column.indexedPrice = indexedPrice;
    column.components = std::move(components);
    return column;
}

PrintedMatrix matrixOf(std::vector<PrintedColumn> comparables, std::optional<Date> date = {}) {
    PrintedMatrix matrix;
    matrix.subject = home("subject");
    matrix.comparables = std::move(comparables);
    matrix.valuationDate = date;
    return matrix;
}

PrintedMatrix cut(double determined, double court, std::optional<Date> date = {}) {
    PrintedMatrix matrix = matrixOf({}, date);
    matrix.determinedValue = determined;
    matrix.courtValue = court;
    return matrix;
}

// Taxatieoverzicht of four semi-detached homes. The rows of storage rooms and garages hold more cells than columns.
PrintedMatrix midden1192() {
    PrintedMatrix matrix = matrixOf(
        {indexed("adres 2", 1935, Date(2019, 6, 6), Date(2019, 9, 24), 725000, 753000,
                 {land(214984), beside("voorraadkelder", 2500), beside("carport", 3750), building(531766, 3056)}),
         indexed("adres 3", 1923, Date(2018, 12, 19), Date(2019, 6, 18), 685000, 735000,
                 {land(238370), beside("kelder", 2000), beside("zolder", 6500), building(482130, 3653)}),
         indexed("adres 4", 1923, Date(2018, 11, 30), Date(2019, 3, 15), 699000, 752000,
                 {land(244200), beside("voorraadkelder", 6500), building(477800, 3273)})});
    matrix.subject.buildYear = 1917;
    matrix.subject.components = {land(252590), building(615410, 2785)};
    matrix.subject.total = 868000;
    matrix.determinedValue = 868000;
    matrix.looseCells = {{"berging", 15000}, {"berging", 6000}, {"berging", 6500},
                         {"berging", 9500},  {"garage", 21000}, {"garage", 14000}};
    return matrix;
}

// Four detached homes; the land of adres 4 is printed as its whole indexed price.
PrintedMatrix midden1193() {
    PrintedMatrix matrix = matrixOf(
        {indexed("adres 2", 2004, Date(2019, 12, 19), Date(2019, 12, 19), 850000, 851000,
                 {land(287150), beside("overkapping", 11750), beside("kelder", 6500), beside("berging", 10000),
                  building(498600, 2570)}),
         indexed("adres 3", 2009, Date(2019, 6, 27), Date(2019, 6, 27), 930250, 954000,
                 {land(294100), beside("tuinhuis", 2000), building(657900, 3499)}),
         indexed("adres 4", 2011, Date(2020, 12, 18), Date(2021, 3, 22), 1275000, 1213000,
                 {land(1213000), beside("berging", 13000), building(900080, 4813)})});
    matrix.subject.buildYear = 2006;
    matrix.subject.components = {land(292100), beside("garage", 27000), building(590900, 2615)};
    matrix.subject.total = 910000;
    matrix.determinedValue = 910000;
    return matrix;
}

PrintedColumn perVolume(const char* label, double before, double after, std::vector<PrintedRating> ratings = {}) {
    PrintedColumn column = home(label);
    column.volume = 388;
    column.unitPrice = before;
    column.correctedUnitPrice = after;
    column.ratings = std::move(ratings);
    return column;
}

std::vector<PrintedRating> ratings(double k, double o, double u, double d, double v) {
    return {{'K', "", k}, {'O', "", o}, {'U', "", u}, {'D', "", d}, {'V', "", v}};
}

// Prices a m³ before and after the correction for maintenance and quality. That a step is worth 5% follows from them.
PrintedMatrix amsterdam373() {
    PrintedMatrix matrix = matrixOf({perVolume("nr 12", 477, 453), perVolume("nr 25", 500, 475, ratings(3, 4, 3, 3, 3)),
                                     perVolume("nr 50", 468, 445, ratings(3, 3, 3, 3, 4))});
    matrix.subject = perVolume("subject", 482, 435);
    matrix.determinedValue = 280000;
    matrix.stepPercent = 5;
    return matrix;
}

PrintedMatrix amsterdam1232() {
    PrintedMatrix matrix = matrixOf({home("C"), home("D"), home("E")}, Date(2015, 1, 1));
    const double prices[] = {455000, 440000, 550000}, areas[] = {98, 90, 130};
    for (std::size_t i = 0; i < 3; ++i) {
        matrix.comparables[i].salePrice = prices[i];
        matrix.comparables[i].floorArea = areas[i];
    }
    matrix.comparables[2].statedAreas = {{"first overview", 106}};
    matrix.subject.floorArea = 95;
    matrix.determinedValue = 414500;
    return matrix;
}

PrintedMatrix amsterdam5966() {
    PrintedMatrix matrix =
        matrixOf({sold("a-straat 5", Date(2011, 2, 10), 400000), sold("b-straat 1", Date(2011, 2, 14), 400000)});
    matrix.subject.floorArea = 123;
    matrix.comparables[0].floorArea = 93;
    matrix.comparables[0].corrections = {{"erfpacht", 50000}};
    matrix.comparables[1].floorArea = 116;
    return matrix;
}

PrintedMatrix amsterdam2003() {
    PrintedMatrix matrix =
        matrixOf({sold("object 2", Date(2008, 4, 17), 1012500), sold("object 3", Date(2008, 8, 17), 822500)});
    matrix.subject.buildYear = 1930;
    matrix.subject.plotArea = 512;
    matrix.subject.plotParts = {391, 121};
    matrix.comparables[0].delivery = Date(2009, 3, 2);
    matrix.comparables[0].plotArea = 440;
    matrix.comparables[1].delivery = Date(2009, 5, 29);
    matrix.comparables[1].plotArea = 265;
    return matrix;
}

PrintedMatrix haag154() {
    PrintedMatrix matrix = matrixOf({home("kleinste perceel"), home("middelste perceel"), home("grootste perceel")});
    const double sizes[] = {421, 449, 650}, prices[] = {499, 482, 374};
    for (std::size_t i = 0; i < 3; ++i) matrix.comparables[i].components = {{PrintedPart::Land, "grond", sizes[i], prices[i], {}}};
    return matrix;
}

PrintedMatrix midden1632() {
    PrintedMatrix matrix = matrixOf({sold("1", Date(2016, 12, 17), 1075350), sold("2", Date(2018, 1, 5), 875000),
                                     sold("3", Date(2018, 9, 13), 1040000), sold("4", Date(2019, 5, 22), 1355000)},
                                    Date(2018, 1, 1));
    matrix.subject.volume = 783;
    matrix.subject.plotArea = 769;
    matrix.determinedValue = 988000;
    return matrix;
}

PrintedMatrix midden4769() {
    return matrixOf({sold("adres 2", Date(2019, 4, 19), 600000), sold("adres 3", Date(2019, 9, 21), 550000),
                     sold("adres 4", Date(2019, 3, 23), 460000), sold("adres 5", Date(2019, 10, 30), 615000)},
                    Date(2020, 1, 1));
}

PrintedMatrix midden4771() {
    return matrixOf({sold("adres 2", Date(2019, 3, 1), 320000), sold("adres 3", Date(2019, 6, 21), 343000),
                     sold("adres 4", Date(2019, 3, 22), 290000), sold("adres 5", Date(2020, 6, 19), 371000)},
                    Date(2020, 1, 1));
}

PrintedMatrix gelderland5689() {
    PrintedColumn sale = home("one of three, same quarter");
    sale.agreement = Date(2018, 10, 28);
    return matrixOf({sale}, Date(2020, 1, 1));
}

PrintedMatrix midden5915() {
    PrintedMatrix matrix = matrixOf({sold("adres 2 (taxpayer's)", Date(2020, 1, 31), 486151)});
    matrix.subject.floorArea = 143;
    matrix.subject.floorAreaParts = {121, 11, 9};
    matrix.subject.plotArea = 1066;
    matrix.comparables[0].floorArea = 173;
    matrix.comparables[0].plotArea = 599;
    return matrix;
}

PrintedMatrix midden1914() {
    PrintedMatrix matrix = matrixOf({});
    matrix.subject.floorArea = 189;   // of the matrix itself
    matrix.subject.statedAreas = {{"verweerschrift", 181}, {"taxpayer (NEN 2580)", 203}, {"taxatieverslagen 2015-2023", 201}};
    matrix.determinedValue = 1181000;
    return matrix;
}

PrintedMatrix brabant463() {
    PrintedColumn object = home("object X");
    object.floorArea = 128;
    object.volume = 454;
    return matrixOf({object});
}

PrintedMatrix midden2878() {
    PrintedColumn sale = home("adres 5");
    sale.agreement = Date(2020, 10, 23);
    return matrixOf({sale});
}

PrintedMatrix midden1933() {
    PrintedMatrix matrix = matrixOf({sold("adres 2", Date(2017, 9, 29), 410000), home("adres 6")});
    matrix.comparables[1].salePrice = 320000;
    matrix.comparables[1].delivery = Date(2017, 12, 18);
    return matrix;
}

PrintedMatrix limburg11689() {
    PrintedMatrix matrix = matrixOf({});
    matrix.determinedValue = 220000;
    matrix.statedValues = {{"taxatieverslag", 202000}};
    return matrix;
}

std::vector<CourtCase> make() {
    const Date y2011(2011, 1, 1), y2019(2019, 1, 1), y2022(2022, 1, 1);
    return {{"ECLI:NL:GHAMS:2013:2003", amsterdam2003(), {}},
            {"ECLI:NL:GHAMS:2014:5966", amsterdam5966(), {}},
            {"ECLI:NL:GHAMS:2015:2350", cut(412000, 400000, y2011), {}},
            {"ECLI:NL:GHAMS:2020:1232", amsterdam1232(), {}},
            {"ECLI:NL:GHAMS:2022:373", amsterdam373(), {}},
            {"ECLI:NL:GHDHA:2022:2639", cut(316000, 300000, y2019), {}},
            {"ECLI:NL:GHDHA:2024:154", haag154(), {}},
            {"ECLI:NL:GHDHA:2024:667", cut(141000, 135000), {}},
            {"ECLI:NL:RBGEL:2022:5689", gelderland5689(), {}},
            {"ECLI:NL:RBLIM:2019:11689", limburg11689(), {}},
            {"ECLI:NL:RBMNE:2021:1933", midden1933(), {}},
            {"ECLI:NL:RBMNE:2021:2878", midden2878(), y2019},
            {"ECLI:NL:RBMNE:2021:3360", cut(835000, 770000, y2019), {}},
            {"ECLI:NL:RBMNE:2022:1632", midden1632(), {}},
            {"ECLI:NL:RBMNE:2022:4769", midden4769(), {}},
            {"ECLI:NL:RBMNE:2022:4771", midden4771(), {}},
            {"ECLI:NL:RBMNE:2022:5915", midden5915(), {}},
            {"ECLI:NL:RBMNE:2023:1192", midden1192(), Date(2020, 1, 1)},
            {"ECLI:NL:RBMNE:2023:1193", midden1193(), Date(2020, 1, 1)},
            {"ECLI:NL:RBMNE:2025:1914", midden1914(), {}},
            {"ECLI:NL:RBOBR:2023:463", brabant463(), {}},
            {"ECLI:NL:RBZWB:2025:4783", cut(432000, 400000, y2022), {}},
            {"GHSHE, Stein, WOZ 2010 (no ECLI printed)", cut(202000, 180000), {}}};
}

}  // namespace

const std::vector<CourtCase>& courtCases() {
    static const std::vector<CourtCase> cases = make();
    return cases;
}

const CourtCase& courtCase(const std::string& ecli) {
    const auto found = std::ranges::find(courtCases(), ecli, &CourtCase::ecli);
    if (found == courtCases().end()) throw std::logic_error("no such case: " + ecli);
    return *found;
}

}  // namespace herleid
