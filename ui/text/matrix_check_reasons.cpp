// Why courts care about what a check of a printed matrix looks at, and what the rulings that are cited decided.
#include "ui/text/matrix_check_words.h"
#include "ui/text/say.h"

namespace herleid {

QString matrixCheckReason(MatrixCheck check) {
    switch (check) {
        case MatrixCheck::ComponentSum:
        case MatrixCheck::LooseCells:
            return Say::tr("The total decides and the parts are an aid, but parts that do not add up show nobody how the total came about.");
        case MatrixCheck::PriceTimesQuantity:
        case MatrixCheck::AdjustedPrice:
        case MatrixCheck::IndexedPrice: return Say::tr("Courts recalculate a matrix; a mistake that is not mended in time takes its force away.");
        case MatrixCheck::ImpliedArea:
        case MatrixCheck::FloorAreaParts:
        case MatrixCheck::OneArea: return Say::tr("A home has one floor area; a price per m² with another area is another price.");
        case MatrixCheck::PlotParts: return Say::tr("Each part of the plot is valued; a part that is missing or counted twice changes the value of the land.");
        case MatrixCheck::OneValue: return Say::tr("A value that differs between the papers of one case cannot be followed.");
        case MatrixCheck::MeanHeight: return Say::tr("A volume that does not suit the floor area was measured of something else.");
        case MatrixCheck::MonthlyIndex:
        case MatrixCheck::IndexInLine: return Say::tr("An index has to be a percentage with a source that can be followed from sale to sale.");
        case MatrixCheck::IndexStart: return Say::tr("The price is agreed when the agreement is signed; delivery comes months later.");
        case MatrixCheck::SaleDistance: return Say::tr("Sales within about a year of the valuation date carry a value; others only with a good reason.");
        case MatrixCheck::RatingsAtSale: return Say::tr("A price belongs to the home as it was sold; what was done to it later is no part of it.");
        case MatrixCheck::UnpricedDifference: return Say::tr("Each difference with the comparables has to be shown and dealt with.");
        case MatrixCheck::LandScale:
        case MatrixCheck::LandValue: return Say::tr("The price of land has to rest on sales, and falls as the plot grows.");
        case MatrixCheck::RatingSteps: return Say::tr("The ratings of subject and comparables count only when what a step is worth is applied alike.");
        case MatrixCheck::SalePricePerArea: return Say::tr("Prices per m² are comparable only between homes of about one size.");
        case MatrixCheck::TotalValue:
        case MatrixCheck::CourtCut: return Say::tr("The municipality has to prove its value; there is no margin within which it stands unproven.");
    }
    return {};
}

QString rulingText(std::string_view ecli) {
    const auto is = [&](std::string_view known) { return ecli == known; };
    if (is("ECLI:NL:RBOBR:2025:1565")) return Say::tr("The court recalculated an indexed price; the mistake had been mended before judgment, and the value stood.");
    if (is("ECLI:NL:GHAMS:2020:1232")) return Say::tr("The area of a comparable was corrected from 106 to 130 m² at the hearing; it got little weight.");
    if (is("ECLI:NL:RBMNE:2025:1914")) return Say::tr("Four different floor areas of one home stood in the papers.");
    if (is("ECLI:NL:GHAMS:2014:5966")) return Say::tr("A flat valued with 123 m² was later measured at 116 m².");
    if (is("ECLI:NL:RBLIM:2019:11689")) return Say::tr("The report showed 202,000 and the decision said 220,000.");
    if (is("ECLI:NL:RBOBR:2023:463")) return Say::tr("454 m³ on 128 m² would take ceilings far above 3 m: the volume was rejected.");
    if (is("ECLI:NL:RBMNE:2022:1882")) return Say::tr("An explanation of the index percentages at the hearing was enough, as they were not contested with figures.");
    if (is("ECLI:NL:GHDHA:2024:149")) return Say::tr("A late complaint about the index failed: market analyses explained it and no error was named.");
    if (is("ECLI:NL:GHAMS:2013:2003")) return Say::tr("The row of the transaction date held delivery dates; the agreements were 9 to 11 months earlier. The plot was 391 and 121, together 512 m².");
    if (is("ECLI:NL:RBMNE:2021:2878")) return Say::tr("A sale almost 23 months after the valuation date was dropped: too far, and the indexing unclear.");
    if (is("ECLI:NL:RBGEL:2022:5689")) return Say::tr("A sale 14 months before the valuation date stayed: very comparable, and in the resident's favour.");
    if (is("ECLI:NL:GHAMS:2017:1588")) return Say::tr("An own sale three years after the valuation date was too far away.");
    if (is("ECLI:NL:RBMNE:2022:2460")) return Say::tr("The state date is for the subject only; a comparable counts as it was at its sale.");
    if (is("ECLI:NL:RBMNE:2022:5915")) return Say::tr("Matrix and explanation together showed how differences, such as in plot, were dealt with: accepted.");
    if (is("ECLI:NL:GHDHA:2023:371")) return Say::tr("The matrices dealt with the differences; the resident's own comparables were not worked out.");
    if (is("ECLI:NL:RBZWB:2018:7045")) return Say::tr("The price per m³ of smaller flats was applied unchanged to a larger one: the value was lowered.");
    if (is("ECLI:NL:GHDHA:2024:154")) return Say::tr("Prices of 499, 482 and 374 per m² for growing plots, with their grounds, were traceable enough.");
    if (is("ECLI:NL:GHAMS:2014:266")) return Say::tr("A land scale without sales behind it did not carry the value.");
    if (is("ECLI:NL:RBROT:2017:8931")) return Say::tr("Too high a price for one part was made up by another: the total decides.");
    if (is("ECLI:NL:GHAMS:2022:373")) return Say::tr("Prices per m³ stood before and after the correction to average maintenance and quality.");
    if (is("ECLI:NL:GHDHA:2022:2639")) return Say::tr("Report and comparables proved too little: from 316,000 to 300,000.");
    if (is("ECLI:NL:RBOBR:2024:3739")) return Say::tr("The appraisal did not prove the value.");
    return {};
}

}  // namespace herleid
