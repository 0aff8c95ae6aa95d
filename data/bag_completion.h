#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "data/fact_writer.h"
#include "data/import.h"

namespace herleid {

/// Matches dwellings with the register, by their BAG identifier or else by postcode and house number where both sides
/// have these once, and fills in what they lack: identifiers, place, build year, floor area and use. What is recorded
/// is left as it is; where it differs it is counted. touchedBy: only dwellings that this import has added or changed;
/// nothing: all.
void completeFromBag(Project::Impl& impl, FactWriter& facts, const std::optional<std::int64_t>& touchedBy,
                     Completion& completion, Progress& progress);

/// Postcode and house number, spelled in one way: "1234 ab" and "14-a" give "1234AB 14A". Empty where one is missing.
[[nodiscard]] std::string addressKey(const Address& address);

}  // namespace herleid
