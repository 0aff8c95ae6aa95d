#pragma once

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>

#include "data/bag_store.h"
#include "model/facts/feature_catalogue.h"

namespace herleid {

inline constexpr const char* bagColumns = "bag_object, bag_building, build_year, floor_area, use, status, street, "
                                          "house_number, postcode, city, x, y";
/// From the columns above.
[[nodiscard]] BagObject bagObjectFrom(const SQLite::Statement& row, int first = 0);

/// The features that the register can say something about.
struct BagFeatures {
    std::optional<std::size_t> buildYear, floorArea, use;
    explicit BagFeatures(const FeatureCatalogue& catalogue);
};

/// What the register says about a feature, as plain text; empty where it says nothing, or something the catalogue does
/// not allow (the BAG has 9999 for a build year and 999999 for an area that is not known).
/// An area is in the catalogue's unit, in whole units where that is not m².
[[nodiscard]] std::string registerText(const FeatureCatalogue& catalogue, std::size_t feature, const BagObject& object);
/// Whether what is recorded says the same as the register: areas in another unit than the register's m² to the m².
[[nodiscard]] bool isAsRegistered(const FeatureCatalogue& catalogue, std::size_t feature, const std::string& recorded,
                                  const std::string& registered);

}  // namespace herleid
