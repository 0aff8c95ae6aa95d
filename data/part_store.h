#pragma once

#include <string>
#include <vector>

#include "data/project.h"
#include "model/facts/part.h"

namespace herleid {

/// A part of a dwelling and where it comes from.
struct RecordedPart {
    Part part;
    Provenance provenance;
};

/// The parts of a dwelling in the order of their file; none where nothing is recorded.
[[nodiscard]] Result<std::vector<RecordedPart>> partsOf(const Project& project, const std::string& propertyId);
/// The parts as they were at a sale.
[[nodiscard]] Result<std::vector<Part>> partsOfSale(const Project& project, const std::string& saleId);

}  // namespace herleid
