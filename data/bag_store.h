#pragma once

#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "data/project.h"

namespace herleid {

/// An object of the register of addresses and buildings (BAG): a verblijfsobject with its pand.
struct BagObject {
    std::string id;        ///< 16 digits
    std::string building;  ///< 16 digits, or empty
    std::optional<int> buildYear;
    double floorAreaM2 = std::numeric_limits<double>::quiet_NaN();
    std::string use;
    std::string status;
    Address address;
    std::optional<Location> location;
};

/// A recorded fact that the register has otherwise. Nothing is overwritten because of it.
struct BagDifference {
    std::string propertyId;
    std::size_t feature = 0;
    std::string recorded;
    std::string inRegister;
};

/// The object that the dwelling's BAG identifier names; nothing where it has none or the register was not imported.
[[nodiscard]] Result<std::optional<BagObject>> bagObjectOf(const Project& project, const std::string& propertyId);

/// By dwelling, then feature. Compared are build year, floor area (in m², to the decimal) and use, where both are
/// recorded and the register's value is one the catalogue allows.
[[nodiscard]] Result<std::vector<BagDifference>> bagDifferences(const Project& project);

/// A person decides that the register is right: its value becomes the fact, with the BAG as source. Fails with
/// UnknownProperty, UnknownFeature where the register says nothing about the feature, or ValueUnreadable.
Result<void> takeOverFromBag(Project& project, const std::string& propertyId, std::size_t feature,
                             const std::string& reason = {});

}  // namespace herleid
