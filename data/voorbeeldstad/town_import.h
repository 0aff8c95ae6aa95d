#pragma once

#include <filesystem>
#include <vector>

#include "data/import.h"

namespace herleid {

/// One of the files of Voorbeeldstad on its way into a project.
struct TownImport {
    const char* file;
    ImportKind kind;
    const char* layer;     ///< of a GeoPackage
    const char* areaKind;  ///< of boundaries
};

/// The files in the order in which a municipality imports them: boundaries, dwellings, their parts, the BAG
/// that completes them, and then sales.
[[nodiscard]] const std::vector<TownImport>& townImports();

/// Imports one file as a person would who lets the program find out how it is written: inspected, and doubts
/// answered as the town's clerks mean it (dates begin with the day). Fails as importFile does.
[[nodiscard]] Result<ImportReport> importTownFile(Project& project, const std::filesystem::path& folder,
                                                  const TownImport& file, Progress& progress);

}  // namespace herleid
