#pragma once

#include <string>
#include <vector>

#include "data/project.h"
#include "model/facts/progress.h"

namespace herleid {

/// What of a dwelling a search was found by.
enum class FoundBy { Address, Number, BagObject, BagBuilding };

/// A dwelling that a search found, and by what.
struct PropertyHit {
    PropertySummary property;
    FoundBy by = FoundBy::Address;
    std::string number;  ///< the number found; empty for an address
};

/// Beginnings asks what begins with the words – of addresses, postcodes, WOZ and BAG numbers – and answers from indexes,
/// in milliseconds, however many dwellings there are. Anywhere reads every address and number, for what stands in their
/// middle: tenths of seconds among 500,000.
enum class SearchDepth { Beginnings, Anywhere };

/// The dwellings found by the words, best first, at most limit; the first by number for no words. Fails with Cancelled.
[[nodiscard]] Result<std::vector<PropertyHit>> findProperties(const Project& project, const std::string& words,
                                                              SearchDepth depth, std::size_t limit, Progress& progress);
/// The dwellings with these numbers, in this order; those that are gone are left out.
[[nodiscard]] Result<std::vector<PropertySummary>> summariesOf(const Project& project,
                                                               const std::vector<std::string>& ids);

}  // namespace herleid
