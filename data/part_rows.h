#pragma once

#include <string>
#include <vector>

#include "data/part_store.h"
#include "data/project_impl.h"

namespace herleid {

/// The tables property_parts and sale_parts, inside a transaction.
[[nodiscard]] std::vector<RecordedPart> loadParts(SQLite::Database& database, const std::string& propertyId);
[[nodiscard]] std::vector<Part> loadSaleParts(SQLite::Database& database, const std::string& saleId);
/// Each replaces all parts of its owner.
void storeParts(SQLite::Database& database, const std::string& propertyId, const std::vector<RecordedPart>& parts,
                std::int64_t import);
void storeSaleParts(SQLite::Database& database, const std::string& saleId, const std::vector<Part>& parts,
                    std::int64_t import);

}  // namespace herleid
