// Why each rule of the data checks is there, and what to do about what it finds.
#include "ui/text/finding_words.h"
#include "ui/text/say.h"

namespace herleid {

QString checkRuleRationale(CheckRule rule) {
    switch (rule) {
        case CheckRule::FloorAreaNotPositive:
        case CheckRule::FloorAreaImplausible:
            return Say::tr("The usable floor area (gebruiksoppervlakte, NEN 2580) carries more of a value than any other "
                           "fact. The limits are settings.");
        case CheckRule::BuildYearImplausible:
            return Say::tr("A build year in the future or before the year 1000 is a typing error, or that of a dwelling "
                           "still to be built.");
        case CheckRule::PlotAreaImplausible:
            return Say::tr("A plot of ten hectares is a farm, or square decimetres. The limit is a setting.");
        case CheckRule::PriceNotPositive:
            return Say::tr("The model works with the logarithm of the price after corrections: nothing has none.");
        case CheckRule::StackedWithPlot:
            return Say::tr("Dwellings above one another have no plot of their own; their land is in the price of the flat. A "
                           "ground-floor flat with a garden may be an exception.");
        case CheckRule::RenovatedBeforeBuilt: return Say::tr("Nothing can be renovated before it is there.");
        case CheckRule::FloorAreaNotParts:
        case CheckRule::OutbuildingNotParts:
            return Say::tr("Courts demand one consistent area per home: a fact and the parts behind it must tell the same.");
        case CheckRule::VolumeImplausible:
            return Say::tr("Since 2022 dwellings are valued by m² instead of m³. A storey is 2.2 to 5 m high; beyond that one of "
                           "the two is wrong. The limits are settings.");
        case CheckRule::SoldUnfinished:
            return Say::tr("A dwelling sold before its build year was sold as a plot or from the drawing board, while the "
                           "recorded facts describe the later house. The model has an effect for it.");
        case CheckRule::DeliveredBeforeAgreed:
            return Say::tr("The price is indexed from the day of the agreement; delivery follows it. One of the two dates is "
                           "wrong, or they were exchanged.");
        case CheckRule::PrimaryMissing:
            return Say::tr("Type, build year, floor area and plot area are primary characteristics: without them a value cannot "
                           "be explained.");
        case CheckRule::RatingsMissing:
            return Say::tr("Quality, maintenance, appearance, efficiency, amenities and situation must be disclosed on request, "
                           "of the dwelling and of the sales it is compared with (HR 2023:1052).");
        case CheckRule::PlaceMissing:
            return Say::tr("Without a place the location has no effect, and no sale nearby can be found.");
        case CheckRule::NotVerified:
            return Say::tr("Characteristics are verified at least every five years (Stcrt. 2025, 40255, from 2026).");
        case CheckRule::NotVerifiedSinceSale:
            return Say::tr("Characteristics are verified with the owner after each sale (Stcrt. 2025, 40255, from 2026).");
        case CheckRule::AddressTwice: return Say::tr("One address is one dwelling; twice means two values for one.");
        case CheckRule::BagObjectTwice: return Say::tr("One object of the BAG is one dwelling; twice means two values for one.");
        case CheckRule::WozNumberInvalid:
        case CheckRule::WozOtherMunicipality:
            return Say::tr("A WOZ object number has 12 digits: the code of the municipality (4) and a number.");
        case CheckRule::BagIdentifierInvalid:
            return Say::tr("Identifiers of the BAG have 16 digits. A spreadsheet makes numbers of them and loses digits.");
        case CheckRule::OutsideMunicipality:
            return Say::tr("A municipality values the dwellings on its own territory. The boundary is that of the imported "
                           "areas.");
        case CheckRule::OtherNeighbourhood:
            return Say::tr("Dwellings are compared within their neighbourhood: a wrong one costs or gives euros.");
        case CheckRule::RegisterBuildYear:
        case CheckRule::RegisterFloorArea:
        case CheckRule::RegisterUse:
        case CheckRule::RegisterStatus:
        case CheckRule::RegisterPlace:
        case CheckRule::RegisterUnknown:
            return Say::tr("The register of addresses and buildings (BAG) is a second source. A difference is shown and never "
                           "written over a fact by itself.");
        case CheckRule::ValueJump:
            return Say::tr("A value that moves far from what such dwellings did is where a changed or wrong fact shows. "
                           "Compared with the median of its type.");
        case CheckRule::SurprisingSale:
            return Say::tr("A price far from what all other sales say, in units of their usual error, points at a wrong fact, a "
                           "wrong price or a sale that was no ordinary one. Where the model rests on a single sale, half "
                           "of that is enough.");
        case CheckRule::BeyondSales:
            return Say::tr("Outside what was sold the effect of a fact is an estimate beyond the evidence, and a typing error "
                           "looks the same.");
    }
    return {};
}

QString checkRuleAdvice(CheckRule rule) {
    switch (rule) {
        case CheckRule::FloorAreaNotPositive:
        case CheckRule::FloorAreaImplausible:
        case CheckRule::PlotAreaImplausible:
        case CheckRule::VolumeImplausible:
            return Say::tr("Look at the drawing or measure, and correct the fact; or accept it with the reason.");
        case CheckRule::BuildYearImplausible:
        case CheckRule::RenovatedBeforeBuilt:
        case CheckRule::RegisterBuildYear:
            return Say::tr("Compare with the BAG and the permit, and correct the year; or accept it with the reason.");
        case CheckRule::PriceNotPositive:
        case CheckRule::DeliveredBeforeAgreed:
            return Say::tr("Compare with the deed of transfer, correct the source and import the sale again.");
        case CheckRule::StackedWithPlot:
            return Say::tr("Check the type of dwelling and whether the plot is really its own.");
        case CheckRule::FloorAreaNotParts:
        case CheckRule::OutbuildingNotParts:
            return Say::tr("Find out which of the two is right, and correct the other.");
        case CheckRule::SoldUnfinished:
            return Say::tr("Check the build year. If it is right, nothing needs to be done.");
        case CheckRule::PrimaryMissing:
        case CheckRule::RatingsMissing:
        case CheckRule::PlaceMissing: return Say::tr("Complete the record, or import a file that has it.");
        case CheckRule::NotVerified:
        case CheckRule::NotVerifiedSinceSale:
            return Say::tr("Ask the owner, or look at photos, and record the fact with its date of verification.");
        case CheckRule::AddressTwice:
        case CheckRule::BagObjectTwice:
            return Say::tr("Find out whether this is one dwelling or two, and correct the address or end one of them.");
        case CheckRule::WozNumberInvalid:
        case CheckRule::WozOtherMunicipality:
        case CheckRule::BagIdentifierInvalid:
        case CheckRule::RegisterUnknown:
            return Say::tr("Correct the identifier in the source and import again.");
        case CheckRule::OutsideMunicipality:
        case CheckRule::OtherNeighbourhood:
        case CheckRule::RegisterPlace:
            return Say::tr("Look at the map: correct the place, or the neighbourhood.");
        case CheckRule::RegisterFloorArea:
            return Say::tr("Measure or look at the drawing; correct the fact, or report the difference to the BAG.");
        case CheckRule::RegisterUse:
        case CheckRule::RegisterStatus: return Say::tr("Find out whether this still is, or already is, a dwelling.");
        case CheckRule::ValueJump:
            return Say::tr("See why the value changed: a corrected fact is an explanation, an unknown one is not.");
        case CheckRule::SurprisingSale:
            return Say::tr("Check the facts at the sale first, then the price and the circumstances; exclude the sale only with a "
                           "reason that does not rest on its price alone.");
        case CheckRule::BeyondSales: return Say::tr("Check the fact. If it is right, expect a wider interval.");
    }
    return {};
}

}  // namespace herleid
