#pragma once

#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "data/finding_store.h"
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

/// What a value of the register took the place of.
struct TakenOver {
    std::string propertyId;
    std::size_t feature = 0;
    std::string former;        ///< plain text (see plainText); empty: not recorded
    Provenance provenance;     ///< of the former value
    std::string finding;       ///< key of the finding it settled; empty: none
    FindingDecision decision;  ///< about that finding, before
};

/// A person decides that the register is right: its value becomes the fact, with the BAG as source, and the finding of
/// that key, if any, is resolved with it. Fails with UnknownProperty, UnknownFinding, UnknownFeature where the register
/// says nothing about the feature, or ValueUnreadable.
Result<TakenOver> takeOverFromBag(Project& project, const std::string& propertyId, std::size_t feature,
                                  const std::string& reason = {}, const std::string& finding = {});
/// Sets back the former value with its provenance, and the decision that held. What was taken over goes to the history.
Result<void> undoTakeOver(Project& project, const TakenOver& taken);

}  // namespace herleid
