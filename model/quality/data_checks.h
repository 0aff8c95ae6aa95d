#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/facts/area.h"
#include "model/facts/location.h"
#include "model/facts/part.h"
#include "model/facts/progress.h"
#include "model/facts/property.h"
#include "model/facts/result.h"
#include "model/facts/sale.h"
#include "model/market/market_model.h"
#include "model/quality/finding.h"

namespace herleid {

/// The limits of the rules. Where nothing else is said: chosen, to be set by a municipality.
struct CheckSettings {
    double smallestFloorArea = 15;      ///< m²
    double largestFloorArea = 1000;     ///< m²
    double largestPlot = 100'000;       ///< m²
    int firstBuildYear = 1000;
    double lowestHeight = 2.2;          ///< m³ a m² of floor area
    double highestHeight = 5.0;
    double partsTolerance = 1.0;        ///< m² between a fact and its parts
    int verifiedWithinYears = 5;        ///< Stcrt. 2025, 40255
    int verifiedAfterSaleDays = 365;    ///< a sale needs checking with the buyer; so long it may take
    double registerTolerance = 5.0;     ///< percent between a floor area and that of the register
    double registerMetres = 50;         ///< between a place and that of the register
    double jumpPercent = 25;            ///< beyond the median change of its type
    double surprise = 4;                ///< |standardised leave-one-out residual|
    friend bool operator==(const CheckSettings&, const CheckSettings&) = default;
};

/// A dwelling as the register of addresses and buildings (BAG) has it.
struct RegisteredObject {
    std::string object;
    std::optional<int> buildYear;
    std::optional<double> floorArea;
    std::string use;
    std::string status;
    std::optional<Location> location;
};

/// What is checked. What a project does not have stays empty.
struct CheckInput {
    std::shared_ptr<const FeatureCatalogue> catalogue;
    std::vector<Property> properties;               ///< by id
    SaleSet sales;                                  ///< in canonical order
    std::vector<std::vector<Part>> parts;           ///< of every property; empty where the project has none
    std::vector<Area> areas;
    std::vector<RegisteredObject> registered;       ///< by object
    std::vector<std::optional<double>> values;      ///< of every property in the latest run; empty where there is none
    std::shared_ptr<const MarketModel> model;       ///< null where there is none
    Date today;
    CheckSettings settings;
    bool hasDutchIdentifiers = false;               ///< ids are WOZ numbers: 12 digits, beginning with the municipality
};

/// Every finding of every rule, by property (then sale) in the order of the input, then by rule: the same for every
/// number of threads (0: all). Linear in the number of dwellings and sales. Fails with Cancelled.
[[nodiscard]] Result<std::vector<Finding>> checkData(const CheckInput& input, int threads, Progress& progress);

}  // namespace herleid
