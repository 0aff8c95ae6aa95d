#pragma once

#include <filesystem>
#include <memory>

#include "data/import.h"
#include "data/table_source.h"

namespace herleid {

/// Opens a file as rows of this kind. For the register of addresses and buildings that is its layer verblijfsobject,
/// and where that has no build year, its pand's stands in a column "bouwjaar" behind the others. Throws Failed as
/// openTable does.
[[nodiscard]] std::unique_ptr<TableSource> openTableOf(ImportKind kind, const std::filesystem::path& file,
                                                       const Mapping& mapping);

}  // namespace herleid
