#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "data/project.h"

namespace herleid {

/// Where the bundled example data are: beside the installed program, or in the source tree it was built from.
/// Nothing when they were not installed.
[[nodiscard]] std::optional<std::filesystem::path> demoFolder();
/// What the example project is: house sales in Lucas County, Ohio, in dollars, on a metre grid (UTM 17N).
[[nodiscard]] Result<Project::Creation> demoCreation();
/// Where the example project of this user is kept.
[[nodiscard]] std::filesystem::path demoProjectFile();

/// What the project of Voorbeeldstad is: a made-up Dutch municipality, in euros, on the Dutch grid.
[[nodiscard]] Result<Project::Creation> townCreation();
/// Where Voorbeeldstad is kept for this user.
[[nodiscard]] std::filesystem::path townProjectFile();
/// An ordinary terraced house in it, to begin with.
[[nodiscard]] std::string exampleTownDwelling();

}  // namespace herleid
