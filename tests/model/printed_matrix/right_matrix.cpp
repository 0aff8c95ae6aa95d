#include "tests/model/printed_matrix/right_matrix.h"

namespace herleid {

namespace {

std::vector<PrintedRating> ratings(double o, double u) {
    return {{'K', "3", 3}, {'O', std::to_string(static_cast<int>(o)), o}, {'U', std::to_string(static_cast<int>(u)), u},
            {'D', "3", 3}, {'V', "3", 3}, {'L', "3", 3}};
}

PrintedColumn home(const char* label, int buildYear, double floorArea, double plot, double landPrice, double building,
                   double before, double after, std::vector<PrintedRating> rated) {
    PrintedColumn column;
    column.label = label;
    column.type = "tussenwoning";
    column.location = "Buurt 1";
    column.buildYear = buildYear;
    column.ratings = std::move(rated);
    column.floorArea = floorArea;
    column.plotArea = plot;
    column.components = {{PrintedPart::Land, "grond", plot, landPrice, plot * landPrice},
                         {PrintedPart::Main, "hoofdgebouw", floorArea, {}, building}};
    column.unitPrice = before;
    column.correctedUnitPrice = after;
    return column;
}

void sell(PrintedColumn& column, Date agreement, Date delivery, double price, PrintedFigure percent, double indexed) {
    column.agreement = agreement;
    column.delivery = delivery;
    column.ratingsDate = agreement;
    column.salePrice = price;
    column.indexPercent = percent;
    column.indexSource = "eigen transacties";
    column.indexedPrice = indexed;
}

}  // namespace

PrintedMatrix rightMatrix() {
    PrintedMatrix matrix;
    matrix.source = "by hand";
    matrix.valuationDate = Date(2024, 1, 1);
    matrix.stepPercent = 5;
    matrix.subject = home("Dorpsstraat 1", 1980, 118, 205, 498, 299248, 2536, 2536, ratings(3, 3));
    matrix.subject.components.push_back({PrintedPart::Outbuilding, "berging", {}, {}, 10000});
    matrix.subject.floorAreaParts = {100, 18};
    matrix.subject.plotParts = {180, 25};
    matrix.subject.volume = 400;
    matrix.subject.total = 411338;   // 102090 + 299248 + 10000
    matrix.determinedValue = 411000;
    PrintedColumn a = home("Dorpsstraat 3", 1981, 120, 200, 500, 302400, 2520, 2520, ratings(3, 3));
    a.components.push_back({PrintedPart::Outbuilding, "berging", {}, {}, 10000});
    sell(a, Date(2023, 7, 1), Date(2023, 9, 15), 400000, {3.1, 0.1}, 412400);
    PrintedColumn b = home("Dorpsstraat 5", 1979, 115, 180, 520, 292100, 2540, 2413, ratings(4, 3));
    sell(b, Date(2023, 10, 2), Date(2023, 12, 1), 380000, {1.5, 0.1}, 385700);
    PrintedColumn c = home("Dorpsstraat 7", 1983, 118, 240, 480, 300600, 2547, 2674, ratings(3, 2));
    sell(c, Date(2024, 3, 1), Date(2024, 5, 1), 420000, {-1.0, 0.1}, 415800);
    matrix.comparables = {a, b, c};
    return matrix;
}

}  // namespace herleid
