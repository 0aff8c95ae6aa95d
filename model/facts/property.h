#pragma once

#include <map>
#include <optional>
#include <string>

#include "model/facts/facts.h"
#include "model/facts/location.h"
#include "model/facts/provenance.h"

namespace herleid {

/// How a dwelling is found and named. All parts may be empty.
struct Address {
    std::string street;
    std::string number;    ///< house number with letter and addition
    std::string postcode;
    std::string city;
    friend bool operator==(const Address&, const Address&) = default;

    /// "Dorpsstraat 14, 1234 AB Voorbeeldstad", or empty.
    [[nodiscard]] std::string oneLine() const;
};

/// The dwelling in the register of addresses and buildings (BAG): 16 digits each, or empty.
struct BagIdentifiers {
    std::string object;    ///< verblijfsobject
    std::string building;  ///< pand
    friend bool operator==(const BagIdentifiers&, const BagIdentifiers&) = default;
};

/// A dwelling and what is now known about it.
struct Property {
    std::string id;        ///< WOZ-objectnummer, or the identifier the source uses
    Address address;
    BagIdentifiers bag;
    std::optional<Location> location;
    Facts facts;
    Provenance provenance;                             ///< of every fact, unless named below
    std::map<std::size_t, Provenance> factProvenance;  ///< feature → its own provenance

    [[nodiscard]] const Provenance& provenanceOf(std::size_t feature) const {
        const auto own = factProvenance.find(feature);
        return own == factProvenance.end() ? provenance : own->second;
    }
    /// The address, or the id of a dwelling without one.
    [[nodiscard]] std::string title() const;
};

}  // namespace herleid
