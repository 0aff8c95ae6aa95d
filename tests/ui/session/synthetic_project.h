#pragma once

#include <filesystem>

#include "data/import.h"
#include "data/project.h"

namespace herleid {

inline constexpr int syntheticSales = 360;

/// A catalogue of four characteristics: floor area, plot, build year and type.
[[nodiscard]] Project::Creation syntheticCreation();
/// Writes the invented sales as CSV in the folder, and a last row without a price, which cannot be imported.
[[nodiscard]] std::filesystem::path writeSyntheticSales(const std::filesystem::path& folder);
[[nodiscard]] ImportRequest syntheticImport(const std::filesystem::path& file);

}  // namespace herleid
