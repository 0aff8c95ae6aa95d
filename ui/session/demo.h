#pragma once

#include <filesystem>
#include <optional>

#include "data/project.h"

namespace herleid {

/// Where the bundled example data are: beside the installed program, or in the source tree it was built from.
/// Nothing when they were not installed.
[[nodiscard]] std::optional<std::filesystem::path> demoFolder();
/// What the example project is: house sales in Lucas County, Ohio, in dollars, on a metre grid (UTM 17N).
[[nodiscard]] Result<Project::Creation> demoCreation();
/// Where the example project of this user is kept.
[[nodiscard]] std::filesystem::path demoProjectFile();

}  // namespace herleid
