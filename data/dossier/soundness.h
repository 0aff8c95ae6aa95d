#pragma once

#include <string>

#include "model/evidence/price_model.h"
#include "model/valuation/valuation.h"

namespace herleid {

/// Whether values that a stranger's file gave can be worked with: every position lies within what it points
/// into, every number is finite and of a size that arithmetic bears, every search comes to an end. What is
/// true is another matter. All throw Failed with ProjectDamaged (reason). Internal to the room.

void requireSound(const PriceModel& model);
void requireSound(const ValuationParts& parts);
/// Whether every feature of the first catalogue stands in the same place in the second, with the levels it
/// had.
void requireContinues(const FeatureCatalogue& first, const FeatureCatalogue& second);
/// Facts as the catalogue knows them: levels that exist, flags of 0 or 1, finite numbers.
void requireSound(const Facts& facts, const FeatureCatalogue& catalogue, const std::string& whose);
/// JSON that is not nested deeper than reading follows.
void requireShallow(const std::string& json, const std::string& what);

}  // namespace herleid
