#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "data/voorbeeldstad/town_facts.h"
#include "data/voorbeeldstad/town_ground.h"
#include "model/facts/date.h"
#include "model/facts/progress.h"
#include "model/facts/result.h"

namespace herleid {

/// What is asked of Voorbeeldstad. The same plan gives the same town, to the byte, everywhere.
struct TownPlan {
    std::uint64_t seed = 2025;
    std::size_t dwellings = 60'000;  ///< fewestDwellings … mostDwellings
    std::size_t sales = 0;           ///< 0: one for every five dwellings
    static constexpr std::size_t fewestDwellings = 500;
    static constexpr std::size_t mostDwellings = 500'000;
    [[nodiscard]] std::size_t saleCount() const { return sales > 0 ? sales : dwellings / 5; }
};

/// Sales are of these years; values are asked at the valuation date.
inline constexpr int firstTownYear = 2021;
inline constexpr int lastTownYear = 2024;
[[nodiscard]] inline Date townValuationDate() {
    return {2025, 1, 1};
}
inline constexpr const char* townTitle = "Voorbeeldstad (verzonnen)";
inline constexpr const char* townSource = "Voorbeeldstad (verzonnen gegevens)";

struct TownDwelling {
    std::string wozNumber;  ///< 12 digits, municipality 9901, which does not exist
    std::string bagObject;  ///< 16 digits
    std::string bagBuilding;
    std::size_t neighbourhood = 0;
    std::size_t street = 0;
    std::string number;     ///< "14", "14A"
    std::string postcode;   ///< "0123 AB": Dutch postcodes begin at 1000
    Location location;      ///< to the centimetre
    Location alongStreet;   ///< a unit vector, and
    double width = 6;       ///< metres of façade: for its footprint
    TownFacts facts;        ///< on the valuation date
    int previousValue = 0;  ///< WOZ value of a year before, euros
};

enum class TownSaleKind { Market, Family, Auction, Portfolio, Partial, Let };

struct TownSale {
    std::string id;  ///< "V2023-000123", by date
    std::size_t dwelling = 0;
    TownSaleKind kind{};
    Date date;  ///< of the agreement
    Date delivery;
    int price = 0;                ///< euros, as paid
    int reserveCorrection = 0;    ///< added to the price: −share in the reserve of the owners' association
    int leaseholdCorrection = 0;  ///< added: the capitalised ground rent
    int movablesCorrection = 0;   ///< added: −what was paid for movables
    bool isPlan = false;          ///< sold before it was built
    TownFacts facts;              ///< as at the sale
    std::string usability;        ///< "bruikbaar", "niet bruikbaar" or empty
    std::string circumstances;
    double trueLogValue = 0;  ///< of the full, unencumbered dwelling that day, without noise
    [[nodiscard]] int correctedPrice() const {
        return price + reserveCorrection + leaseholdCorrection + movablesCorrection;
    }
};

/// Voorbeeldstad: a synthetic Dutch municipality of which every true effect is known (see TownTruth). Nothing
/// in it is real. Pure values: nothing is read or written.
struct Town {
    TownPlan plan;
    TownGround ground;
    std::vector<std::string> streets;  ///< by number
    std::vector<TownDwelling> dwellings;
    std::vector<TownSale> sales;                ///< by date
    std::vector<std::size_t> changedAfterSale;  ///< dwellings renovated or extended after their (last) sale
};

/// Fails with Cancelled only.
[[nodiscard]] Result<Town> makeTown(const TownPlan& plan, Progress& progress);

}  // namespace herleid
