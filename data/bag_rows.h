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
[[nodiscard]] std::string registerText(const FeatureCatalogue& catalogue, std::size_t feature, const BagObject& object);

}  // namespace herleid
